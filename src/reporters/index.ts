// The one list of report formats.

import type { Report } from '../model/report.ts';
import { json } from './json.ts';
import type { PrettyOptions } from './pretty.ts';
import { pretty } from './pretty.ts';

export type Reporter = (report: Report, options: PrettyOptions) => string;

export const reporters: Readonly<Record<string, Reporter>> = { pretty, json };
