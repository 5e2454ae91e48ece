// joint-protocol check: folders in, report out.

import type { Screen } from '../check-for-screen.ts';
import { checkForScreen, isForScreen } from '../check-for-screen.ts';
import type { CheckRequest } from '../check-request.ts';
import { readRequest } from '../check-request.ts';
import type { ProtocolFolder } from '../find-protocols.ts';
import { findProtocols, noProtocolHere } from '../find-protocols.ts';
import type { Gate } from '../../model/gate.ts';
import type { Report } from '../../model/report.ts';
import { asPart, foldersOfPart } from '../report-parts.ts';
import { judgeCached } from '../judge-cached.ts';
import { ResultCache } from '../result-cache.ts';
import { needsEvidence } from '../needs-evidence.ts';
import { reportFiles, screenText } from '../print-report.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { complain, progress, progressDone, say } from '../terminal.ts';
import type { Judgement } from '../worker-pool.ts';
import { judgementReport, lostWords } from '../worker-pool.ts';
import { asTheWorkspaceCounts } from '../workspace.ts';

export async function run(args: readonly string[]): Promise<number> {
  const request = await readRequest(args);
  if (!request.watch) return check(request);
  const { watchAndRepeat } = await import('../watch.ts');
  return watchAndRepeat(request, async () => check(await readRequest(args)));
}

async function check(request: CheckRequest): Promise<number> {
  const { paths, gate, today, outputs, part, acceptance, cache } = request;
  const all = findProtocols(paths);
  const folders = part ? foldersOfPart(all, part) : all;
  if (all.length === 0) {
    complain(noProtocolHere('checked'));
    return EXIT_CODES.nothingFound;
  }
  const evidence = acceptance !== undefined || needsEvidence(outputs.map(({ format }) => format));
  const tasks = folders.map((folder) => ({ folder, gate, today, evidence }));
  const options = { onDone: (done: number) => (tasks.length > 20 ? progress(`Checked ${done} of ${tasks.length}`) : undefined) };
  const store = cache ? ResultCache.open() : undefined;
  if (isForScreen(request)) return show(await checkForScreen(tasks, request, store, options));
  const write = await writerOf(request, all);
  const earlier = await earlierOf(request);
  const judgement = await judgeCached(tasks, store, options);
  progressDone();
  const judged = await asThisWorkspaceJudges(judgement, request);
  if (acceptance) {
    const again = async (): Promise<Judgement> => asThisWorkspaceJudges(await judgeCached(tasks, undefined, options), request);
    return accept(judged, acceptance, gate, again);
  }
  const whole = await judgementReport(judged, { gate, today });
  const compared = earlier === undefined ? whole : earlier(whole);
  const report = part ? asPart(compared, part, all) : compared;
  await write(report);
  say(await screenText(report, outputs, request));
  // NOTE: other formats carry the list in the report itself, and words behind it would spoil them.
  if (request.suppressions && outputs.every(({ format, file }) => format === 'pretty' || file !== undefined))
    say((await import('../../reporters/suppressions.ts')).suppressionList(report));
  return exitCode(judgement, report.passed);
}

function show({ text, passed, lost }: Screen): number {
  progressDone();
  say(text);
  return exitCode({ lost }, passed);
}

function exitCode(judgement: Pick<Judgement, 'lost'>, passed: boolean): number {
  for (const sentence of lostWords(judgement)) complain(sentence);
  if (judgement.lost.length > 0) return EXIT_CODES.toolFault;
  return passed ? EXIT_CODES.clean : EXIT_CODES.findings;
}

/* NOTE: what few runs need is loaded only by them: a check of which nothing has changed takes hardly longer than starting. */

/** Settles where reports may be written, before anything is judged. */
async function writerOf({ outputs, ...options }: CheckRequest, all: readonly ProtocolFolder[]): Promise<(report: Report) => Promise<void>> {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return () => Promise.resolve();
  const { placesFor, writeReports } = await import('../output-files.ts');
  const places = placesFor(files, all);
  return async (report) => writeReports(await reportFiles(report, outputs, places, options));
}

async function earlierOf({ base, paths, gate, today, rules }: CheckRequest): Promise<((report: Report) => Report) | undefined> {
  if (base === undefined) return undefined;
  const { earlierReports, withChange } = await import('../compare-base.ts');
  const reports = await earlierReports({ base, paths, gate, today });
  const earlier = await Promise.all(reports.map((report) => asTheWorkspaceCounts(report, rules, gate)));
  return (report) => withChange(report, base, earlier);
}

async function asThisWorkspaceJudges(judgement: Judgement, { rules, gate }: CheckRequest): Promise<Judgement> {
  const judged = await Promise.all(judgement.judged.map(async (one) => ({ ...one, report: await asTheWorkspaceCounts(one.report, rules, gate) })));
  return { ...judgement, judged };
}

/** `again` judges what stands there by then: no guess tells what was left. */
async function accept(judgement: Judgement, acceptance: NonNullable<CheckRequest['acceptance']>, gate: Gate, again: () => Promise<Judgement>): Promise<number> {
  if (judgement.lost.length > 0) {
    for (const sentence of [...lostWords(judgement), 'Nothing was accepted, and nothing was written.']) complain(sentence);
    return EXIT_CODES.toolFault;
  }
  const { acceptGaps, acceptedWords } = await import('../accept-gaps.ts');
  const accepted = acceptGaps(judgement.judged, acceptance);
  const after = accepted.some(({ entries }) => entries > 0) ? await again() : judgement;
  const reports = new Map(after.judged.map(({ folder, report }) => [folder.path, report]));
  for (const one of accepted) {
    const report = reports.get(one.folder.path);
    if (report) say(acceptedWords(one, report, gate));
  }
  return exitCode(
    after,
    after.judged.every(({ report }) => report.passed),
  );
}
