// Bad and good examples of the reader's faults. They stand in one file, since each is a few lines: pages of their own would be mostly headings.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './catalogue.ts';

/** Markdown by the id of the fault: from its heading “Bad” to the last block of “Good”. */
export function faultExamples(): Map<string, string> {
  const text = readFileSync(join(PROJECT, 'src/generate/fault-examples.md'), 'utf8');
  const parts = text.split(/^# (?=[a-z0-9-]+$)/m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}
