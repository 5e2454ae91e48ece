// The report as data. schemas/json/report.schema.json describes it; its format number changes when the shape does.

import type { Report } from '../model/report.ts';
import { jsonText } from './json-text.ts';

export function json(report: Report): string {
  return jsonText(report);
}
