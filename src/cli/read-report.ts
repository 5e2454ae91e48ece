// A JSON report from a file: believed only as far as its schema goes, and where it agrees with itself.

import { readFileSync, statSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ProtocolReport, Report } from '../model/report.ts';
import { REPORT_FORMAT } from '../model/report.ts';
import { reportSchema } from '../model/report-schema.ts';
import { UsageError } from './usage-error.ts';

const MOST_BYTES = 500_000_000;
const MAKE_ONE = 'Make one with `joint-protocol check --format json=report.json`.';

/** Throws UsageError for whatever is not a report of this format. */
export function readReport(path: string): Report {
  const data = parsed(path);
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  if (typeof format === 'number' && format !== REPORT_FORMAT)
    throw new UsageError(`\`${path}\` is a report of format ${format}; this tool reads format ${REPORT_FORMAT}.`, 'Make it again with this version.');
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Report>(reportSchema);
  if (validate(data)) {
    const liar = data.protocols.find((one) => !agreesWithItself(one));
    if (liar === undefined) return data;
    throw new UsageError(`\`${path}\` does not say the same of \`${liar.protocol}\` in all places, so it was changed after it was made.`, MAKE_ONE);
  }
  const [error] = validate.errors ?? [];
  throw new UsageError(`\`${path}\` is not a report of this toolkit: ${error?.instancePath || 'it'} ${error?.message ?? 'is of another shape'}.`, MAKE_ONE);
}

/** NOTE: a report from which findings were lost must not look clean. */
function agreesWithItself({ findings, requirements, counts, passed }: ProtocolReport): boolean {
  const errors = findings.filter(({ severity, waivedBy }) => severity === 'error' && waivedBy === undefined).length;
  return counts.errors === errors && counts.requirements === requirements.length && passed === (errors === 0);
}

function parsed(path: string): unknown {
  let text: string;
  try {
    if (statSync(path).size > MOST_BYTES) throw new UsageError(`\`${path}\` is too large for a report.`, MAKE_ONE);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`\`${path}\` cannot be read.`, 'Give the path of a JSON report.');
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UsageError(`\`${path}\` is not JSON, or it was cut short.`, MAKE_ONE);
  }
}
