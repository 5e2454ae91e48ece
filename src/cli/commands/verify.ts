// joint-protocol verify: does a published folder still hold exactly what was built?

import { resolve } from 'node:path';
import { onlyFolder, readArguments } from '../options.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { verifySite } from '../publish/verify-site.ts';
import { say } from '../terminal.ts';

export async function run(args: readonly string[]): Promise<number> {
  const folder = onlyFolder(readArguments(args, {}), 'verify') ?? 'handbook';
  const found = await verifySite(resolve(folder));
  const faults = [
    ...found.missing.map((path) => `${path} is missing.`),
    ...found.changed.map((path) => `${path} was changed.`),
    ...found.extra.map((path) => `${path} was added.`),
    ...(found.manifestAltered ? ['The manifest itself was changed.'] : []),
  ];
  say(faults.length === 0 ? `${folder} holds exactly what was built.` : [...faults, `${folder} is not what was built: publish it again.`].join('\n'));
  return faults.length === 0 ? EXIT_CODES.clean : EXIT_CODES.findings;
}
