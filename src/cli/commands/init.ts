// joint-protocol init: a new protocol folder from the template of a nation, whole or not at all.

import { join, relative, resolve } from 'node:path';
import type { Nation } from '../../model/requirement.ts';
import { NATIONS } from '../../model/requirement.ts';
import { areaFrom, templateFiles } from '../new-protocol.ts';
import { readArguments } from '../options.ts';
import { packageRoot } from '../package-root.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFolder } from '../write-new-folder.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { nation: { type: 'string' }, area: { type: 'string' } });
  const [folder, second] = positionals;
  if (folder === undefined || second !== undefined)
    throw new UsageError('`init` takes one folder.', 'Write for example `joint-protocol init protocols/our-area --nation england`.');
  const nation = nationFrom(values['nation']);
  const target = resolve(folder);
  const area = areaFrom(values['area'], target);
  writeNewFolder(target, templateFiles({ nation, area, target, root: packageRoot(), workspace: process.cwd() }));
  const shown = relative(process.cwd(), target).replace(/\\/g, '/') || '.';
  say(
    [
      `A protocol for ${area} is ready in ${shown === '.' ? 'this folder' : shown}. It holds every question and no answer yet.`,
      `Begin with ${join(shown, 'protocol.yaml').replace(/\\/g, '/')} and directory.yaml, then go through the files in sections/.`,
      `See what is missing: joint-protocol check ${/\s/.test(shown) ? `"${shown}"` : shown}`,
    ].join('\n'),
  );
  return EXIT_CODES.clean;
}

function nationFrom(written: string | boolean | undefined): Nation {
  const known = NATIONS.find((nation) => nation === String(written).toLowerCase());
  if (known) return known;
  const said = written === undefined ? '`init` needs to know whose guidance applies.' : `There is no guidance for \`${String(written).slice(0, 40)}\` here.`;
  throw new UsageError(said, `Add ${NATIONS.map((nation) => `\`--nation ${nation}\``).join(' or ')}.`);
}
