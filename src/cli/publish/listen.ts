// Taking a port of this computer, for this computer only.

import type { AddressInfo, Server } from 'node:net';
import { EnvironmentFault } from './faults.ts';

/** Resolves to the port that was taken; 0 takes any free one. Throws EnvironmentFault when it cannot be had. */
export async function listenHere(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === 'EADDRINUSE' ? 'another program uses it' : String(cause.code ?? cause.message);
      reject(new EnvironmentFault(`The site cannot be served on port ${port}, because ${reason}; choose another port.`, { cause }));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
