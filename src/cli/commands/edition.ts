// joint-protocol edition: freeze what partners have signed, as one file that is never changed again.

import { join, relative } from 'node:path';
import { pretty } from '../../reporters/pretty.ts';
import { findProtocols, noProtocolHere, theOnly } from '../find-protocols.ts';
import { freezing } from '../freeze-edition.ts';
import { readArguments, today } from '../options.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { readIfThere, replaceFile } from '../replace-file.ts';
import { complain, painter, say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { judgeAll, judgementReport, lostWords } from '../worker-pool.ts';
import { readWorkspace, WORKSPACE_OPTIONS } from '../workspace.ts';

const SHOWN_DIGITS = 12;

export async function run(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { ...WORKSPACE_OPTIONS, 'no-color': { type: 'boolean' } });
  const { paths, rules } = await readWorkspace(given);
  const folder = theOnly(findProtocols(paths), 'One edition is frozen at a time');
  if (!folder) {
    complain(noProtocolHere('frozen'));
    return EXIT_CODES.nothingFound;
  }
  const judging = { gate: 'publish', today: today() } as const;
  const judgement = await judgeAll([{ folder, rules, ...judging }]);
  const report = await judgementReport(judgement, judging);
  const [judged] = judgement.judged;
  if (!judged) {
    complain([...lostWords(judgement), 'Nothing was frozen.'].join('\n'));
    return EXIT_CODES.toolFault;
  }
  if (!report.passed) {
    say(pretty(report, { painter: painter(given.values['no-color'] !== true) }));
    complain('Nothing was frozen, because the check found errors at the gate `publish`.');
    return EXIT_CODES.findings;
  }
  const { edition, agreed, text, since, obstacles } = await freezing(judged, judging.today);
  const path = join(folder.path, 'editions', `${edition}.json`);
  const shown = relative(process.cwd(), path).replace(/\\/g, '/');
  if (since && since.edition.agreed === agreed) {
    say(`Edition ${edition} is frozen already, in ${shown}, and its text has not changed since. Nothing was written.`);
    return EXIT_CODES.clean;
  }
  if (since) refuseChanged(since.changed, edition, since.edition.frozen);
  if (obstacles.length > 0) {
    complain([...obstacles, 'Nothing was frozen.'].join('\n'));
    return EXIT_CODES.findings;
  }
  if (readIfThere(path, shown) !== undefined) throw new UsageError(`\`${shown}\` is there already, so nothing was written.`, 'Move it away first.');
  replaceFile(path, shown, text, undefined);
  say(
    [
      `Edition ${edition} is frozen in ${shown}.`,
      `Its agreed text is ${agreed.slice(0, SHOWN_DIGITS)}: write these signs into the minutes, so that everybody can see later which text was signed.`,
      'Keep the file with the protocol and never change it. The next `build` publishes it at an address of its own.',
    ].join('\n'),
  );
  return EXIT_CODES.clean;
}

function refuseChanged(changed: readonly string[], edition: string, frozen: string): never {
  throw new UsageError(
    `Edition ${edition} was frozen on ${frozen}, and the text has changed since in ${changed.length} ${changed.length === 1 ? 'file' : 'files'}: ${changed.slice(0, 5).join(', ')}.`,
    'Give the changed text a new number under `edition:` in protocol.yaml, have it signed, and freeze that.',
  );
}
