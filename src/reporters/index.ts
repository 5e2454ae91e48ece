// The one list of report formats.

import type { Report } from '../model/report.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { PrettyOptions } from './pretty.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';

export type Reporter = (report: Report, options: PrettyOptions) => string;

export const reporters: Readonly<Record<string, Reporter>> = { pretty, json, sarif, junit, github, gitlab, markdown, html };
