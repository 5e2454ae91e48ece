// A linear look at YAML before it is parsed: depth and tabs. The parser's own depth limit follows the size of the stack, so it is no limit.

import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';
import { mergeMarks } from './merge-marks.ts';
import { ODD_BLANK } from './word-signs.ts';

const MAX_DEPTH = 64;
/** The parser's time grows with the square of the faults in a line; prose is in lines of a few hundred letters. */
const MAX_LINE = 20_000;
const LONG_LINE = new RegExp(`^.{${MAX_LINE}}.`, 'm');

/** Blanks that look like ordinary ones and do not indent, before a key or an entry of a list. */
const ODD_BLANKS = new RegExp(`^ *[${ODD_BLANK}][ ${ODD_BLANK}]*((?:- .*)|(?:[A-Za-z][\\w-]*:(?: .*)?))$`, 'm');

/** Problems that make parsing pointless or dangerous; at most one of each kind. */
export function scanYaml(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const merge = mergeMarks(file, text);
  if (merge.length > 0) return merge;
  const odd = ODD_BLANKS.exec(text);
  if (odd) {
    const code = (/[^ ]/.exec(odd[0])?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const place = span(file, odd.index, odd.index + odd[0].length - (odd[1]?.length ?? 0));
    problems.push(
      fault(
        'yaml-tab',
        place,
        `This line is indented with blanks of another kind (U+${code}).`,
        'Replace them by ordinary blanks: such blanks come from web pages and word processors.',
      ),
    );
  }
  const tab = /^ *\t[ \t]*[^\s#]/m.exec(text);
  if (tab) {
    const place = span(file, tab.index, tab.index + tab[0].length - 1);
    problems.push(fault('yaml-tab', place, 'This line is indented with a tab.'));
  }
  const deep = firstTooDeep(text);
  if (deep !== undefined) {
    problems.push(fault('too-deep', span(file, deep, deep + 1), `Values are nested more than ${MAX_DEPTH} levels deep here.`));
    return problems;
  }
  const long = LONG_LINE.exec(text);
  if (long) problems.push(fault('too-many-entries', span(file, long.index, long.index + 1), `This line is longer than ${MAX_LINE} characters.`));
  return problems;
}

function firstTooDeep(text: string): number | undefined {
  let flow = 0;
  let quote = '';
  const indents: number[] = [];
  let lineStart = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    if (i === lineStart && flow === 0 && quote === '') {
      const lead = /^[ -]*/.exec(text.slice(i, i + 400))?.[0] ?? '';
      const dashes = lead.split('-').length - 1;
      if (text[i + lead.length] !== '\n') {
        while (indents.length > 0 && (indents.at(-1) ?? 0) >= lead.length) indents.pop();
        indents.push(lead.length);
      }
      if (indents.length > MAX_DEPTH || dashes > MAX_DEPTH) return i;
    }
    if (sign === '\n') {
      lineStart = i + 1;
      quote = flow === 0 ? '' : quote;
    } else if (quote !== '') {
      if (sign === '\\' && quote === '"') i += 1;
      else if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && /[\s[{,:]/.test(text[i - 1] ?? ' ')) quote = sign;
    else if (sign === '[' || sign === '{') flow += 1;
    else if (sign === ']' || sign === '}') flow = Math.max(0, flow - 1);
    if (flow > MAX_DEPTH) return i;
  }
  return undefined;
}
