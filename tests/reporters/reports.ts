// Reports to print: of the examples, of a template at a gate it cannot pass, and one with hostile text in every field.

import type { Format } from '../../src/reporters/index.ts';
import { FORMATS, reporterOf } from '../../src/reporters/index.ts';
import { fileURLToPath } from 'node:url';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { wholeReport } from '../../src/cli/whole-report.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { Report } from '../../src/model/report.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export async function reportOf(...folders: readonly string[]): Promise<Report> {
  const protocols = [];
  for (const folder of folders) {
    const read = readProtocol(collectFolder(`${ROOT}${folder}`, `${folder}/`));
    const catalogue = await loadCatalogue(read.protocol.control.nation);
    protocols.push(checkProtocol(read, catalogue, { gate: 'publish', today: '2026-11-23', evidence: true }));
  }
  return wholeReport(protocols, [], { gate: 'publish', today: '2026-11-23' });
}

export const HOSTILE =
  '\n::error::x %0A ]]> --> <script>alert(1)</script> <img src=x onerror=alert(1)> | `code` **b** [a](javascript:1) @everyone #1 $x$ \u202E\u0007\u001b[31m "quoted" \'single\' &amp; 😀';

/** Every text of a report made hostile; ids, places, states and numbers stay. */
export function hostile(report: Report): Report {
  const KEPT = new Set([
    'rule',
    'severity',
    'outcome',
    'state',
    'status',
    'kind',
    'requirement',
    'id',
    'hash',
    'fingerprint',
    'gate',
    'nation',
    'section',
    'force',
    'demandedFrom',
    'expires',
    'errorFrom',
    'day',
    'name',
    'version',
    'waivedBy',
    'file',
    'folder',
    'protocol',
  ]);
  const visit = (node: unknown, key: string): unknown => {
    if (typeof node === 'string') return KEPT.has(key) ? node : `${node.slice(0, 40)}${HOSTILE}`;
    if (Array.isArray(node)) return node.map((item) => visit(item, key));
    if (typeof node === 'object' && node !== null) return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, visit(value, name)]));
    return node;
  };
  const { catalogues, ...rest } = report;
  return { ...(visit(rest, '') as Omit<Report, 'catalogues'>), catalogues };
}

const reporters = new Map(await Promise.all(FORMATS.map(async (format) => [format, await reporterOf(format)] as const)));

/** As a run with `--advice` prints it. */
export function printed(format: Format, report: Report): string {
  return reporters.get(format)?.(report, { advice: true }) ?? '';
}
