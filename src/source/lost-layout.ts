// Lists and tables as word processors paste them: without the signs that make them lists and tables here, their lines run into one another.

import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';

const BULLET = /^\s*[\u2022\u25E6\u25AA\u2023\u25CF\u25CB\uF0B7]\s/;
const ROW = /^\s*\|.*\|\s*$/;

/** `lines` are those of one paragraph. */
export function lostLayout(file: string, lines: readonly string[], start: number, end: number): Problem[] {
  const place = span(file, start, end);
  const found = (pattern: RegExp): boolean => lines.filter((line) => pattern.test(line)).length > 1;
  if (found(BULLET))
    return [
      fault(
        'lost-layout',
        place,
        'These lines would run into one another: the sign at their beginning makes no list here.',
        'Begin each with `- `, and leave a line blank before the first.',
      ),
    ];
  if (found(ROW))
    return [
      fault(
        'lost-layout',
        place,
        'These lines would run into one another: a table needs a line below its heads.',
        'Write it as `| - | - |`, with as many parts as there are columns, and leave a line blank before the table.',
      ),
    ];
  return [];
}
