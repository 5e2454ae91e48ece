// A protocol folder to its report and, where one is wanted, its handbook: collected, read once, judged. Plain data comes out, so
// that a worker can do it.

import type { CheckOptions } from '../check/check-protocol.ts';
import { checkProtocol } from '../check/check-protocol.ts';
import { CAUTION } from '../check/verdict.ts';
import { loadCatalogue } from '../guidance/catalogue.ts';
import { requirementTexts } from '../guidance/citations.ts';
import type { Handbook } from '../handbook/site.ts';
import type { Gate } from '../model/gate.ts';
import type { Nation } from '../model/requirement.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { REPORT_FORMAT } from '../model/report.ts';
import { collectFolder } from '../source/disk.ts';
import { readProtocol } from '../source/protocol.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import { VERSION } from './version.ts';

export interface Task extends CheckOptions {
  readonly folder: ProtocolFolder;
  /** Address of the handbook's home page; without it no handbook is compiled. */
  readonly home?: string;
}

export interface JudgedProtocol {
  readonly folder: ProtocolFolder;
  readonly report: ProtocolReport;
  /** Files under documents/, relative to the folder. */
  readonly documents: readonly string[];
  /** Only when it was asked for and the check was passed. */
  readonly handbook?: Handbook;
}

export async function judge({ folder, gate, today, home }: Task): Promise<JudgedProtocol> {
  const read = readProtocol(collectFolder(folder.path, folder.prefix));
  const catalogue = await loadCatalogue(read.protocol.control.nation);
  const report = checkProtocol(read, catalogue, { gate, today });
  const judged = { folder, report, documents: [...read.protocol.documents] };
  if (home === undefined || !report.passed) return judged;
  const { compileHandbook } = await import('../handbook/compile.ts');
  return { ...judged, handbook: compileHandbook(read, catalogue, report, { home, today }) };
}

export async function reportOf(protocols: readonly ProtocolReport[], lost: Report['lost'], gate: Gate): Promise<Report> {
  const nations = [...new Set(protocols.map((protocol) => protocol.nation as Nation))].sort();
  const catalogues = await Promise.all(nations.map(loadCatalogue));
  return {
    format: REPORT_FORMAT,
    tool: { name: 'joint-protocol', version: VERSION },
    gate,
    catalogues: Object.fromEntries(catalogues.map(({ nation, fingerprint }) => [nation, fingerprint])),
    protocols,
    guidance: Object.fromEntries(catalogues.map((catalogue) => [catalogue.nation, requirementTexts(catalogue)])),
    lost,
    passed: lost.length === 0 && protocols.every((protocol) => protocol.passed),
    caution: CAUTION,
  };
}
