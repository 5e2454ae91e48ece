// The report as data. schemas/json/report.schema.json describes it; its format number changes when the shape does.

import type { Report } from '../model/report.ts';

export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
