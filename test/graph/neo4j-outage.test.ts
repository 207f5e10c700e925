import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import { openStore } from '../../src/graph/open-store.js';

const login = { kind: 'neo4j' as const, username: 'neo4j', password: 'x', database: 'neo4j' };

/** An outage must surface in about two seconds; the rest is for a slow machine. */
const SOON_MS = 5_000;

test.each(['http://127.0.0.1:7687', 'not an address', 'neo4j://', 'bolt://127.0.0.1:99999'])(
  'the address %j is refused in one line',
  async (uri) => {
    const opening = openStore({ ...login, uri });
    await expect(opening).rejects.toThrow(StoreUnavailableError);
    await expect(opening).rejects.toMatchObject({
      message: expect.stringMatching(/^[^\n]*NEO4J_URI[^\n]*$/),
    });
  },
);

describe('a server', () => {
  let server: Server;
  const sockets = new Set<Socket>();
  beforeEach(async () => {
    server = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const uri = (scheme: string) => `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;

  test.each(['bolt', 'neo4j'])('that accepts %s but never answers is given up on soon', async (scheme) => {
    const start = performance.now();
    await expect(openStore({ ...login, uri: uri(scheme) })).rejects.toThrow(StoreUnavailableError);
    expect(performance.now() - start).toBeLessThan(SOON_MS);
  });

  test.each(['bolt', 'neo4j'])('that is not there (%s) is reported soon', async (scheme) => {
    const address = uri(scheme);
    server.close();
    await once(server, 'close');
    const start = performance.now();
    await expect(openStore({ ...login, uri: address })).rejects.toThrow(StoreUnavailableError);
    expect(performance.now() - start).toBeLessThan(SOON_MS);
  });
});
