// A run spread over several machines, and its parts put together again: byte for byte what one run would have said.

import type { Report } from '../model/report.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import { quoted } from './publish/faults.ts';
import { UsageError } from './usage-error.ts';

export interface Part {
  readonly index: number;
  readonly of: number;
}

/** `2/4` is the second part of four. */
export function readPart(written: string): Part {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(written);
  const [index, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index > of) throw new UsageError(`\`${written}\` is not a part of a run.`, 'Write for example `--shard 2/4` for the second of four parts.');
  return { index, of };
}

/** Every `of`-th protocol, so that large ones that stand together are spread. */
export function foldersOfPart(folders: readonly ProtocolFolder[], { index, of }: Part): ProtocolFolder[] {
  return folders.filter((_, at) => at % of === index - 1);
}

export function asPart(report: Report, part: Part, folders: readonly ProtocolFolder[]): Report {
  const { passed, caution, ...rest } = report;
  return { ...rest, part: { ...part, all: folders.map(nameOf) }, passed, caution };
}

/** A part as it was given: where, and what it says. */
export interface GivenPart {
  readonly path: string;
  readonly report: Report;
}

/** Throws UsageError when the parts are not all the parts of one run. */
export function mergeReports(given: readonly GivenPart[]): Report {
  const reports = given.map(({ report }) => report);
  const [first] = reports;
  if (!first?.part)
    throw new UsageError('There is no part of a run to merge.', 'Give the JSON reports of every part: `joint-protocol report merge part1.json part2.json`.');
  const { of, all } = first.part;
  const seen = new Map(reports.map((report) => [report.part?.index, report]));
  for (const report of reports) refuseStranger(report, first);
  refuseOtherDays(given);
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((index) => !seen.has(index));
  if (missing.length > 0)
    throw new UsageError(`Part ${missing.join(', ')} of ${of} is missing, so the whole cannot be judged.`, 'Give the reports of every part.');
  if (reports.length > of) throw new UsageError('One part is there twice.', 'Give each part once.');
  const protocols = new Map(reports.flatMap((report) => report.protocols.map((protocol) => [nameOfReport(protocol), protocol] as const)));
  const lost = new Map(reports.flatMap((report) => report.lost.map((one) => [one.protocol, one] as const)));
  const unheard = all.filter((name) => !protocols.has(name) && !lost.has(idOf(name)));
  if (unheard.length > 0) throw new UsageError(`Nothing is said about ${unheard.join(', ')}.`, 'Run the part again that should have judged it.');
  const { part: _part, ...rest } = first;
  return {
    ...rest,
    catalogues: byNation(reports.map((report) => report.catalogues)),
    protocols: all.flatMap((name) => protocols.get(name) ?? []),
    guidance: byNation(reports.map((report) => report.guidance)),
    lost: all.flatMap((name) => (protocols.has(name) ? [] : (lost.get(idOf(name)) ?? []))),
    passed: reports.every((report) => report.passed),
  };
}

function refuseStranger(report: Report, first: Report): void {
  const { part } = report;
  if (!part) throw new UsageError('One of these reports is not a part of a run.', 'Give only reports that were made with `--shard`.');
  const sign = (one: Report): string => JSON.stringify([one.format, one.tool, one.gate, one.part?.of, one.part?.all]);
  if (sign(report) !== sign(first))
    throw new UsageError('These parts are not of one run.', 'Every part needs the same tool, the same gate and the same protocols.');
  for (const [nation, edition] of Object.entries(report.catalogues)) {
    if (first.catalogues[nation] !== undefined && first.catalogues[nation] !== edition)
      throw new UsageError('These parts were judged by different catalogues.', 'Run every part with the same version of the tool.');
  }
}

/** NOTE: on another day other dates are past, so the parts together would be a verdict of no day at all. */
function refuseOtherDays(given: readonly GivenPart[]): void {
  if (new Set(given.map(({ report }) => report.day)).size < 2) return;
  const days = given.map(({ path, report }) => `${quoted(path)} on ${report.day}`);
  throw new UsageError(
    `These parts were judged on different days: ${days.join(', ')}.`,
    'Run the parts again on one day; a run past midnight keeps its day with JOINT_PROTOCOL_TODAY, the same for every part.',
  );
}

function byNation<T>(tables: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  return Object.fromEntries(Object.entries(Object.assign({}, ...tables) as Record<string, T>).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function nameOf({ prefix, id }: ProtocolFolder): string {
  return prefix === '' ? id : prefix;
}

function nameOfReport({ folder, protocol }: Report['protocols'][number]): string {
  return folder === '' ? protocol : folder;
}

function idOf(name: string): string {
  return name.replace(/\/$/, '').replace(/^.*\//, '');
}
