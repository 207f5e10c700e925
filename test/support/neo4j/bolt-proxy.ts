import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A COMMIT as Bolt sends it: one chunk of two bytes, a structure without fields of type 0x12, and the end mark. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** A BEGIN, and the entry of its metadata by which it says that the transaction only reads. */
const BEGIN = Buffer.from([0xb1, 0x11]);
const READS = Buffer.from('\u0084mode\u0081r', 'latin1');

/** A way to a Neo4j on which things go wrong as they do on networks. */
export interface BoltProxy {
  readonly uri: string;
  /**
   * Asked at each COMMIT of a transaction that writes: `true` lets the server have it, and cuts the connection when its reply comes, so that the
   * client never learns of it.
   */
  losesReply: () => boolean;
  /** Breaks all connections; new ones are refused until `mend`. */
  cut(): void;
  /** Keeps all connections, and lets nothing through until `mend`: packets that vanish, a server that is frozen. */
  stall(): void;
  /** Lets new connections through; those that were stalled are gone. */
  mend(): void;
  close(): Promise<void>;
}

export async function openBoltProxy(target: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'stalled' = 'open';

  const server = createServer((near) => {
    keep(near);
    if (state === 'cut') near.destroy();
    if (state !== 'open') return;
    const far = connect(Number(port), hostname);
    keep(far);
    let isLost = false;
    let writes = false;
    const end = () => {
      near.destroy();
      far.destroy();
    };
    near.on('close', end).on('data', (data: Buffer) => {
      if (state === 'stalled') return;
      if (data.includes(BEGIN)) writes = !data.includes(READS);
      if (writes && data.includes(COMMIT) && proxy.losesReply()) isLost = true;
      far.write(data);
    });
    far.on('close', end).on('data', (data: Buffer) => {
      if (isLost) end();
      else if (state !== 'stalled') near.write(data);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const proxy: BoltProxy = {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    losesReply: () => false,
    cut() {
      state = 'cut';
      breakAll();
    },
    stall() {
      state = 'stalled';
    },
    mend() {
      if (state === 'stalled') breakAll();
      state = 'open';
    },
    async close() {
      server.close();
      breakAll();
      await once(server, 'close');
    },
  };
  return proxy;

  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  }
}
