// One linear pass over Markdown before it is parsed. CommonMark parsers are quadratic on some inputs of a few kilobytes,
// so size alone bounds nothing (cmark test/pathological_tests.py; shared limits measured in the reliability anchors).

import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';
import { mergeMarks } from './merge-marks.ts';

export const MARKDOWN_LIMITS = {
  line: 20_000,
  containers: 24,
  brackets: 32,
  delimiters: 4_000,
  links: 2_000,
  address: 2_048,
  columns: 40,
  headings: 1_000,
  blocks: 1_500,
  openings: 100,
} as const;

type Limit = keyof typeof MARKDOWN_LIMITS;

const BEYOND: Readonly<Record<Limit, (most: string) => string>> = {
  line: (most) => `A line is longer than ${most} characters.`,
  containers: (most) => `Lists or quotations are nested more than ${most} deep.`,
  brackets: (most) => `Brackets are nested more than ${most} deep.`,
  delimiters: (most) => `A paragraph holds more than ${most} emphasis signs.`,
  links: (most) => `The file holds more than ${most} links or footnotes.`,
  address: (most) => `A link address is longer than ${most} characters.`,
  columns: (most) => `A table has more than ${most} columns.`,
  headings: (most) => `The file holds more than ${most} headings.`,
  openings: (most) => `A paragraph holds more than ${most} beginnings of comments or declarations that do not end in their line.`,
  blocks: (most) => `The file holds more than ${most} separate lists or quotations.`,
};
const SHOWN = 80;

/** Problems that make parsing dangerous, each limit once, where it is passed. When there is one, the file is not parsed. */
export function scanMarkdown(file: string, text: string): Problem[] {
  const problems = new Map<Limit, Problem>();
  const counter = new Counter();
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const [limit, reached] of counter.after(line)) {
      if (reached <= MARKDOWN_LIMITS[limit] || problems.has(limit)) continue;
      const message = BEYOND[limit](MARKDOWN_LIMITS[limit].toLocaleString('en-GB'));
      problems.set(limit, fault(limit === 'containers' ? 'too-deep' : 'markdown-limit', span(file, offset, offset + Math.min(line.length, SHOWN)), message));
    }
    offset += line.length + 1;
  }
  return [...mergeMarks(file, text), ...problems.values()];
}

/** How far a file has gone, line by line. */
class Counter {
  private delimiters = 0;
  private openings = 0;
  private links = 0;
  private headings = 0;
  private blocks = 0;
  private lead = '';

  after(line: string): readonly (readonly [Limit, number])[] {
    const isBlank = line.trim() === '';
    this.delimiters = isBlank ? 0 : this.delimiters + count(line, /[*_~`]/g);
    this.openings = isBlank ? 0 : this.openings + openings(line);
    this.links += count(line, /\]/g);
    this.headings += /^[\s>]*(?:#{1,6}(?:\s|$)|(?:=+|-+)\s*$)/.test(line) ? 1 : 0;
    const before = this.lead;
    this.lead = leadOf(line, before);
    if (this.lead !== '' && this.lead !== before) this.blocks += 1;
    return [
      ['line', line.length],
      ['containers', containerDepth(line)],
      ['brackets', bracketDepth(line)],
      ['delimiters', this.delimiters],
      ['openings', this.openings],
      ['links', this.links],
      ['address', addressLength(line)],
      ['columns', columnsOf(line)],
      ['blocks', this.blocks],
      ['headings', this.headings],
    ];
  }
}

const LEAD = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
}

/** Beginnings of comments, instructions and declarations without an end in the line. From each of them the parser looks for one to the end of the paragraph. */
function openings(line: string): number {
  const missing = new Set<string>();
  let open = 0;
  let past = 0;
  for (const { 0: sign, index } of line.matchAll(/<!--|<[!?]/g)) {
    if (index < past) continue;
    const closing = sign === '<!--' ? '-->' : sign === '<?' ? '?>' : '>';
    const end = missing.has(closing) ? -1 : line.indexOf(closing, index + sign.length);
    if (end < 0) missing.add(closing);
    if (end < 0) open += 1;
    else past = end + closing.length;
  }
  return open;
}

/**
 * Signs at the beginning of a line that put it into a list or quotation; a blank line ends a quotation but not a list. The parser's
 * time grows with the square of the number of times that these change.
 */
function leadOf(line: string, before: string): string {
  if (line.trim() === '') return before.includes('>') ? '' : before;
  const signs = LEAD.exec(line)?.[0].replace(/\d+/g, '1') ?? '';
  return /[^ \t]/.test(signs) ? signs.trimEnd() : '';
}

/** Levels that a line can open: indentation, `>` signs and list markers, all at its beginning. */
function containerDepth(line: string): number {
  const lead = LEAD.exec(line)?.[0] ?? '';
  const markers = lead.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(lead)?.[0].replace(/\t/g, '    ').length ?? 0;
  return Math.max(markers, Math.floor(indent / 2));
}

function bracketDepth(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of line) {
    if (sign === '[' || sign === '(') depth += 1;
    else if (sign === ']' || sign === ')') depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function addressLength(line: string): number {
  const [, address = ''] = /\]\(([^)\s]{2049,})/.exec(line) ?? /^\s*\[[^\]]*\]:\s*(\S{2049,})/.exec(line) ?? [];
  return address.length;
}

/** Of a line that can stand under the head of a table; other lines have none. */
function columnsOf(line: string): number {
  const bars = count(line, /\|/g);
  return bars > MARKDOWN_LIMITS.columns + 1 && /^[\s>*+|:.)\d-]+$/.test(line) ? bars - 1 : 0;
}
