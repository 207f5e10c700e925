import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PortTakenError } from '../port-taken-error.js';

/**
 * Binds the server to an address.
 *
 * @param port 0 takes any free one
 * @returns the address it listens on, as a URL
 * @throws PortTakenError when another program listens there; the system's own error for an address that is not
 *   this machine's or not allowed
 */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(host, port, { cause: error }) : error);
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      resolve();
    });
  });
  const { port: bound } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`;
}
