// joint-protocol build: check first, then make the handbook in a folder beside the output and swap it in.

import { resolve } from 'node:path';
import { pretty } from '../../reporters/pretty.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { findProtocols, homesOf, noProtocolHere } from '../find-protocols.ts';
import type { Gate } from '../../model/gate.ts';
import { keepHandbooks, knownHandbooks } from '../known-handbooks.ts';
import { lookOver } from '../look-over-site.ts';
import { gateFrom, readArguments, today } from '../options.ts';
import { openPersonalData } from '../open-personal-data.ts';
import { partNames } from '../part-names.ts';
import type { Published } from '../publish/publish-site.ts';
import { publishSite } from '../publish/publish-site.ts';
import { complain, painter, progress, progressDone, say } from '../terminal.ts';
import type { JudgedProtocol, Task } from '../run-check.ts';
import type { SeverityChanges } from '../rule-severities.ts';
import type { Shelf } from '../shelf.ts';
import { refuseChanged, shelfOf } from '../shelf.ts';
import { readAddress } from '../site-address.ts';
import type { Wanted } from '../take-away/copies.ts';
import { makeCopies } from '../take-away/copies.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import type { Judging } from '../whole-report.ts';
import { judgeAll, judgementReport, lostWords } from '../worker-pool.ts';
import { readWorkspace, WORKSPACE_OPTIONS } from '../workspace.ts';
import { counted } from '../../model/counted.ts';

type Rendering = typeof import('../render-site.ts');

interface Request {
  readonly paths: readonly string[];
  readonly gate: Gate;
  readonly rules: SeverityChanges;
  readonly base: string;
  readonly wanted: Wanted;
  /** The output folder, as it was written and as an absolute path. */
  readonly written: string;
  readonly out: string;
  readonly colour: boolean;
}

interface Books {
  readonly tasks: readonly Task[];
  /** Handbooks of an earlier run that are still right, by id. */
  readonly known: ReturnType<typeof knownHandbooks>;
}

interface Passed extends Books {
  readonly judged: readonly JudgedProtocol[];
  readonly shelf: Shelf;
}

export async function run(args: readonly string[]): Promise<number> {
  const request = await requestFrom(args);
  const { gate, rules, base, out, wanted } = request;
  const folders = findProtocols(request.paths);
  if (folders.length === 0) {
    complain(noProtocolHere('built'));
    return EXIT_CODES.nothingFound;
  }
  const rendering = import('../render-site.ts');
  const homeOf = homesOf(folders, base);
  const judging = { gate, today: today() };
  const tasks = folders.map((folder) => ({ folder, rules, ...judging, home: homeOf(folder.id) }));
  const passed = await judge({ tasks, known: knownHandbooks(tasks, wanted, { out, base }) }, judging, request.colour);
  if (typeof passed === 'number') return passed;
  const published = await publish(passed, request, await rendering);
  progressDone();
  say(placeWords(published, request));
  return EXIT_CODES.clean;
}

/** Throws UsageError for what does not go together. */
async function requestFrom(args: readonly string[]): Promise<Request> {
  const given = readArguments(args, {
    ...WORKSPACE_OPTIONS,
    gate: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    address: { type: 'string' },
    word: { type: 'boolean' },
    pdf: { type: 'boolean' },
    folder: { type: 'boolean' },
    'one-file': { type: 'boolean' },
    'no-offline': { type: 'boolean' },
    'no-color': { type: 'boolean' },
  });
  const { values } = given;
  const base = readBase(values['base']);
  const wanted: Wanted = {
    word: values['word'] === true,
    pdf: values['pdf'] === true,
    folder: values['folder'] === true,
    oneFile: values['one-file'] === true,
    offline: values['no-offline'] !== true && values['folder'] !== true,
    address: readAddress(values['address'], base),
  };
  if (wanted.folder && base !== '/')
    throw new UsageError('A folder copy is opened from a disk, so it has no path that it is served under.', 'Leave out `--base`, or leave out `--folder`.');
  const { paths, rules, settings } = await readWorkspace(given);
  const written = typeof values['out'] === 'string' ? values['out'] : 'handbook';
  return {
    paths,
    rules,
    gate: gateFrom(values['gate'], settings.gate ?? 'publish'),
    base,
    wanted,
    written,
    out: resolve(written),
    colour: values['no-color'] !== true,
  };
}

/** What may be published, or the exit code after everything that stands in the way has been said. */
async function judge(books: Books, judging: Judging, colour: boolean): Promise<Passed | number> {
  const { tasks, known } = books;
  const unknown = tasks.filter(({ folder }) => !known.has(folder.id));
  const judgement = await judgeAll(unknown, {
    onDone: (done) => progress(`Checked ${known.size + done} of ${tasks.length}`),
  });
  progressDone();
  const shelf = shelfOf(tasks, judgement, known);
  const report = await judgementReport({ judged: shelf.books, lost: judgement.lost }, judging);
  if (judgement.lost.length > 0) {
    complain([...lostWords(judgement), 'Nothing was built. The handbook that was there is as it was.'].join('\n'));
    return EXIT_CODES.toolFault;
  }
  if (!report.passed) {
    say(pretty(report, { painter: painter(colour) }));
    complain(`Nothing was built, because the check found errors at the gate \`${judging.gate}\`. The handbook that was there is as it was.`);
    return EXIT_CODES.findings;
  }
  const open = openPersonalData(report);
  if (open.length > 0) {
    complain(open.join('\n'));
    return EXIT_CODES.findings;
  }
  for (const one of report.protocols) say(one.verdict);
  return { ...books, judged: judgement.judged, shelf };
}

async function publish({ tasks, known, judged, shelf }: Passed, { out, base, wanted }: Request, rendering: Rendering): Promise<Published> {
  const parts = partNames(tasks, shelf.books, wanted);
  const freshOf = (reused: ReadonlySet<string>): readonly JudgedProtocol[] => judged.filter(({ folder }) => !reused.has(folder.id));
  const look = lookOver({
    base,
    allowed: [...shelf.allowed.values()],
    // NOTE: a single handbook has no folder of its own.
    own: tasks.length > 1 ? shelf.allowed : new Map(),
    passed: new Set(known.keys()),
    onSkipped: complain,
  });
  try {
    const published = await publishSite({
      out,
      base,
      sources: tasks.map(({ folder }) => folder.path),
      toolVersion: VERSION,
      parts,
      render: async (staging, reused) => {
        refuseChanged(known, reused);
        const fresh = freshOf(reused);
        const copies = await makeCopies(fresh, wanted, { base, onStep: progress, onNote: complain });
        await rendering.renderSite(fresh, { ...wanted, staging, base, cards: shelf.cards, copies, onStep: progress, onWritten: look.begin });
      },
      seal: (staging, reused) => {
        const books = freshOf(reused).flatMap(({ handbook }) => handbook ?? []);
        if (!wanted.folder) rendering.sealWorkers(staging, { base, books, several: tasks.length > 1, offline: wanted.offline });
      },
      contentCheck: look.personalData,
      selfCheck: look.problems,
      onNote: complain,
    });
    keepHandbooks(shelf.fresh, parts, out);
    return published;
  } finally {
    await look.end();
  }
}

function placeWords({ out, files, bytes }: Published, { wanted, written, base }: Request): string {
  const size = `${counted(files, 'file')}, ${Math.ceil(bytes / 1000)} KB`;
  if (wanted.folder) return `The folder copy is in ${out}: ${size}. Open its index.html by double-click; it needs no server and no network.`;
  return `The handbook is in ${out}: ${size}. To look at it: joint-protocol serve ${written}${base === '/' ? '' : ` --base ${base}`}`;
}

/** The path under which the site will be served, with a slash at both ends. */
export function readBase(written: string | boolean | undefined): string {
  if (typeof written !== 'string') return '/';
  const inner = written.replace(/^\/+|\/+$/g, '');
  if (inner === '') return '/';
  if (!/^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/.test(inner) || inner.split('/').some((part) => /^\.+$/.test(part))) {
    throw new UsageError(`\`${written}\` is not a path that a site can be served under.`, 'Write for example `--base /handbook/`.');
  }
  return `/${inner}/`;
}
