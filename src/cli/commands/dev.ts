// joint-protocol dev: the handbook on this computer while somebody writes it. What was saved last is what the open browser shows.

import { join } from 'node:path';
import { pretty } from '../../reporters/pretty.ts';
import type { ProtocolFolder } from '../find-protocols.ts';
import { findProtocols, homesOf, noProtocolHere } from '../find-protocols.ts';
import { statFolder } from '../folder-stats.ts';
import type { LivePages } from '../live-pages.ts';
import { gateFrom, portFrom, readArguments, today } from '../options.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import type { JudgedProtocol } from '../run-check.ts';
import { complain, painter, say } from '../terminal.ts';
import { watchAndRepeat } from '../watch.ts';
import { judgeAll, judgementReport, lostWords } from '../worker-pool.ts';
import { readWorkspace, WORKSPACE_OPTIONS } from '../workspace.ts';

const DEFAULT_PORT = 4174;

export async function run(args: readonly string[]): Promise<number> {
  const given = readArguments(args, { ...WORKSPACE_OPTIONS, gate: { type: 'string' }, port: { type: 'string' }, 'no-color': { type: 'boolean' } });
  const { values } = given;
  // NOTE: the gate of the settings is for what is finished; who is writing wants to see the page.
  const { paths, rules } = await readWorkspace(given);
  const gate = gateFrom(values['gate'], 'draft');
  const port = portFrom(values['port'], DEFAULT_PORT);
  const shown = new Map<string, Shown>();
  let pages: LivePages | undefined;

  const showAgain = async (): Promise<number> => {
    const folders = findProtocols(paths);
    if (folders.length === 0) {
      complain(noProtocolHere('shown'));
      return EXIT_CODES.nothingFound;
    }
    const homeOf = homesOf(folders, '/');
    // A second protocol moves the first to another address.
    const states = new Map(folders.map(({ path, id }) => [path, `${homeOf(id)}\n${statFolder(path)?.text ?? ''}`]));
    const stale = folders.filter(({ path }) => shown.get(path)?.state !== states.get(path));
    const judging = { gate, today: today() };
    const judgement = await judgeAll(stale.map((folder) => ({ folder, rules, ...judging, home: homeOf(folder.id), again: true })));
    if (judgement.lost.length > 0) complain(lostWords(judgement).join('\n'));
    const report = await judgementReport(judgement, judging);
    say(pretty(report, { painter: painter(values['no-color'] !== true) }));
    for (const judged of judgement.judged) keep(shown, judged, states.get(judged.folder.path) ?? '');
    await present(folders);
    return report.passed && judgement.lost.length === 0 ? EXIT_CODES.clean : EXIT_CODES.findings;
  };

  const present = async (folders: readonly ProtocolFolder[]): Promise<void> => {
    const kept = folders.flatMap(({ path }) => shown.get(path) ?? []);
    const handbooks = kept.flatMap(({ handbook }) => handbook ?? []);
    if (handbooks.length === 0) return complain('There is nothing to show yet: mend the errors above, and the handbook appears by itself.');
    const [{ startLivePages }, { siteOf }] = await Promise.all([import('../live-pages.ts'), import('../render-site.ts')]);
    const site = siteOf({ base: '/', address: '', oneFile: false, offline: false, copies: new Map(), cards: handbooks, handbooks });
    if (pages) return pages.show(site);
    const documents = (): { under: string; folder: string }[] =>
      [...shown.values()].flatMap(({ folder, handbook }) =>
        handbook ? [{ under: `${handbook.home}documents/`, folder: join(folder.path, 'documents') }] : [],
      );
    pages = await startLivePages(site, documents, port);
    say(`The handbook is at ${pages.url} (only on this computer). Search and downloads come with \`joint-protocol build\`.`);
  };

  try {
    const code = await watchAndRepeat({ paths }, showAgain);
    if (code === EXIT_CODES.nothingFound) return code;
  } finally {
    await pages?.close();
  }
  // NOTE: Astro goes on listening to the keyboard, which would keep the process for ever.
  process.stdin.destroy();
  return EXIT_CODES.clean;
}

interface Shown {
  readonly folder: ProtocolFolder;
  readonly state: string;
  /** The last one that could be made; it stays in the browser while an error is being mended. */
  readonly handbook: JudgedProtocol['handbook'];
}

function keep(shown: Map<string, Shown>, { folder, handbook }: JudgedProtocol, state: string): void {
  const last = shown.get(folder.path)?.handbook;
  if (!handbook && last) complain(`The browser still shows ${last.shortTitle} as it was before these errors.`);
  shown.set(folder.path, { folder, state, handbook: handbook ?? last });
}
