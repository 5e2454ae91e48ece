// `check --base`: what a change does to completeness, beside an earlier revision or an earlier report.

import { basename } from 'node:path';
import { changeSince } from '../check/change.ts';
import type { Gate } from '../model/gate.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { protocolsAt } from './git-folders.ts';
import { readReport } from './read-report.ts';
import { UsageError } from './usage-error.ts';
import { judgeAll } from './worker-pool.ts';

export interface Comparison {
  /** As written after `--base`. */
  readonly base: string;
  /** As written on the command line. */
  readonly paths: readonly string[];
  readonly gate: Gate;
  readonly today: string;
}

/** The protocols as they were. Throws UsageError for a base that cannot be read: then nothing is compared, and nothing printed. */
export async function earlierReports({ base, paths, gate, today }: Comparison): Promise<readonly ProtocolReport[]> {
  if (isReport(base)) {
    const report = readReport(base);
    if (report.gate !== gate)
      throw new UsageError(`\`${base}\` was made at the gate \`${report.gate}\`, and this run is at \`${gate}\`.`, 'Compare two runs at the same gate.');
    if (report.lost.length > 0 || report.part)
      throw new UsageError(`\`${base}\` does not speak for every protocol.`, 'Compare with the report of a whole run.');
    return report.protocols;
  }
  const tasks = protocolsAt(base, paths).map((earlier) => ({ ...earlier, gate, today }));
  const { judged, lost } = await judgeAll(tasks);
  const [first] = lost;
  if (first)
    throw new UsageError(`The protocol \`${first.folder.id}\` could not be judged as it was at \`${base}\`: ${first.why}`, 'Compare with a JSON report.');
  return judged.map((one) => one.report);
}

/** No revision needs a name that ends like a file of reports. */
function isReport(base: string): boolean {
  return /\.json$/i.test(base);
}

export function withChange(report: Report, base: string, earlier: readonly ProtocolReport[]): Report {
  const { passed, caution, ...rest } = report;
  return { ...rest, change: changeSince(isReport(base) ? basename(base) : base, earlier, report.protocols), passed, caution };
}
