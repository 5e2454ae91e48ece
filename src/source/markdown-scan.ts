// One linear pass over Markdown before it is parsed. CommonMark parsers are quadratic on some inputs of a few kilobytes,
// so size alone bounds nothing (cmark test/pathological_tests.py; shared limits measured in the reliability anchors).

import type { Problem } from '../model/finding.ts';
import { span } from '../model/place.ts';
import { fault } from './faults.ts';

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
} as const;

/** Problems that make parsing dangerous. When there is one, the file is not parsed. */
export function scanMarkdown(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  let offset = 0;
  let delimiters = 0;
  let links = 0;
  let table = 0;
  let headings = 0;
  let reported = '';
  let lead = '';
  let blocks = 0;
  const say = (id: 'markdown-limit' | 'too-deep', at: number, length: number, message: string) => {
    if (reported.includes(message)) return;
    reported += message;
    problems.push(fault(id, span(file, at, at + Math.min(length, 80)), message));
  };
  for (const line of text.split('\n')) {
    const depth = containerDepth(line);
    if (line.length > MARKDOWN_LIMITS.line) say('markdown-limit', offset, line.length, `A line is longer than ${MARKDOWN_LIMITS.line} characters.`);
    if (depth > MARKDOWN_LIMITS.containers)
      say('too-deep', offset, line.length, `Lists or quotations are nested more than ${MARKDOWN_LIMITS.containers} deep.`);
    if (bracketDepth(line) > MARKDOWN_LIMITS.brackets) say('markdown-limit', offset, line.length, 'Brackets are nested more than 32 deep.');
    delimiters = line.trim() === '' ? 0 : delimiters + count(line, /[*_~`]/g);
    if (delimiters > MARKDOWN_LIMITS.delimiters) say('markdown-limit', offset, line.length, 'A paragraph holds more than 4,000 emphasis signs.');
    links += count(line, /\]/g);
    if (links > MARKDOWN_LIMITS.links) say('markdown-limit', offset, line.length, 'The file holds more than 2,000 links or footnotes.');
    const address = /\]\(([^)\s]{2049,})/.exec(line) ?? /^\s*\[[^\]]*\]:\s*(\S{2049,})/.exec(line);
    if (address) say('markdown-limit', offset, line.length, 'A link address is longer than 2,048 characters.');
    table = count(line, /\|/g);
    if (table > MARKDOWN_LIMITS.columns + 1 && /^[\s>*+|:.)\d-]+$/.test(line)) say('markdown-limit', offset, line.length, 'A table has more than 40 columns.');
    const before = lead;
    lead = leadOf(line, before);
    blocks += lead !== '' && lead !== before ? 1 : 0;
    if (blocks > MARKDOWN_LIMITS.blocks) say('markdown-limit', offset, line.length, 'The file holds more than 1,500 separate lists or quotations.');
    headings += /^[\s>]*(?:#{1,6}(?:\s|$)|(?:=+|-+)\s*$)/.test(line) ? 1 : 0;
    if (headings > MARKDOWN_LIMITS.headings) say('markdown-limit', offset, line.length, 'The file holds more than 1,000 headings.');
    offset += line.length + 1;
  }
  return problems;
}

const LEAD = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0;
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
