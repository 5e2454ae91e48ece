// joint-protocol serve: a built handbook on this computer, with the headers it would have on a host.

import { resolve } from 'node:path';
import { onlyFolder, portFrom, readArguments } from '../options.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { readManifest } from '../publish/build-manifest.ts';
import { startServer } from '../publish/static-server.ts';
import { say } from '../terminal.ts';
import { readBase } from './build.ts';

const DEFAULT_PORT = 4173;

export async function run(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { port: { type: 'string' }, base: { type: 'string' } });
  const { values } = given;
  const port = portFrom(values['port'], DEFAULT_PORT);
  const folder = resolve(onlyFolder(given, 'serve') ?? 'handbook');
  const base = values['base'] === undefined ? (readManifest(folder)?.base ?? '/') : readBase(values['base']);
  const server = await startServer({ folder, base, port });
  say(`The handbook is at ${server.url} (only on this computer). Press Ctrl+C to stop.`);
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });
  await server.close();
  return EXIT_CODES.clean;
}
