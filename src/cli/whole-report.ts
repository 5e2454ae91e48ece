// The reports of all protocols of a run put together into the one Report that every format prints.

import { CAUTION } from '../check/verdict.ts';
import { loadCatalogue } from '../guidance/catalogue.ts';
import { requirementTexts } from '../guidance/citations.ts';
import type { Gate } from '../model/gate.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { REPORT_FORMAT } from '../model/report.ts';
import type { Nation } from '../model/requirement.ts';
import { VERSION } from './version.ts';

/** How much was demanded, and on which day. */
export interface Judging {
  readonly gate: Gate;
  readonly today: string;
}

export async function wholeReport(protocols: readonly ProtocolReport[], lost: Report['lost'], { gate, today }: Judging): Promise<Report> {
  const nations = [...new Set(protocols.map((protocol) => protocol.nation as Nation))].sort();
  const catalogues = await Promise.all(nations.map(loadCatalogue));
  return {
    format: REPORT_FORMAT,
    tool: { name: 'joint-protocol', version: VERSION },
    gate,
    day: today,
    catalogues: Object.fromEntries(catalogues.map(({ nation, fingerprint }) => [nation, fingerprint])),
    protocols,
    guidance: Object.fromEntries(catalogues.map((catalogue) => [catalogue.nation, requirementTexts(catalogue)])),
    lost,
    passed: lost.length === 0 && protocols.every((protocol) => protocol.passed),
    caution: CAUTION,
  };
}
