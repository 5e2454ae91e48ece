// The words of a PDF's pages, where they are written as letters, which Word does. Fonts with numbers of their own for signs are not
// resolved: what they show is not read, and nothing is guessed.

import { hexBytes, literalAt } from './pdf-strings.ts';

/** A gap in thousandths of the size of the letters that is a blank, not an adjustment. */
const BLANK = -180;
/** In points: less is the same line. */
const SAME_LINE = 2;
const DECODER = new TextDecoder('windows-1252');
/** An operator, a number, or the beginning of a string or a dictionary. */
const TOKEN = /\(|<<?|>>?|\[|\]|%[^\r\n]*|\/[^\s()<>[\]{}/%]*|[-+]?\d*\.?\d+|[A-Za-z'"*]+[\d*]?/g;

interface Pen {
  line: string;
  /** What stands before the operator that shows it. */
  strings: string;
  numbers: number[];
  inArray: boolean;
  base: number;
  readonly bases: number[];
  y: number;
}

/** One string a line of the page. */
export function pageLines(content: string): string[] {
  const lines: string[] = [];
  const pen: Pen = { line: '', strings: '', numbers: [], inArray: false, base: 0, bases: [], y: 0 };
  const next = (): void => {
    if (pen.line.trim() !== '') lines.push(pen.line);
    pen.line = '';
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(content); match; match = TOKEN.exec(content)) {
    const [token] = match;
    if (token === '(') {
      const { bytes, end } = literalAt(content, TOKEN.lastIndex);
      TOKEN.lastIndex = end + 1;
      show(pen, bytes);
    } else if (token === '<') {
      const end = content.indexOf('>', match.index);
      show(pen, hexBytes(content.slice(match.index + 1, Math.max(match.index + 1, end))));
      TOKEN.lastIndex = Math.max(TOKEN.lastIndex, end + 1);
    } else if (token === '[' || token === ']') pen.inArray = token === '[';
    else if (/^[-+.\d]/.test(token)) number(pen, Number(token));
    else if (/^[A-Za-z'"]/.test(token)) operator(pen, token, next);
  }
  next();
  return lines;
}

/** Numbers that are no letters belong to a font of its own. */
function show(pen: Pen, bytes: readonly number[]): void {
  if (!bytes.every((byte) => byte > 31)) return;
  // NOTE: a page has thousands of strings of a few letters, for which the decoder takes most of the time.
  const isPlain = bytes.length < 100 && bytes.every((byte) => byte < 127);
  pen.strings += isPlain ? String.fromCharCode(...bytes) : DECODER.decode(Uint8Array.from(bytes));
}

function number(pen: Pen, value: number): void {
  if (pen.inArray) {
    if (value < BLANK) pen.strings += ' ';
  } else pen.numbers.push(value);
}

function operator(pen: Pen, name: string, next: () => void): void {
  const moved = pen.numbers.at(-1) ?? 0;
  if (name === "'" || name === '"' || name === 'T*') next();
  if (name === 'Tj' || name === 'TJ' || name === "'" || name === '"') pen.line += pen.strings;
  else if (name === 'Td' || name === 'TD') moveTo(pen, pen.y + moved, next);
  else if (name === 'Tm') moveTo(pen, pen.base + moved, next);
  else if (name === 'cm') pen.base += moved;
  else if (name === 'q') pen.bases.push(pen.base);
  else if (name === 'Q') pen.base = pen.bases.pop() ?? 0;
  pen.strings = '';
  pen.numbers = [];
}

function moveTo(pen: Pen, y: number, next: () => void): void {
  if (Math.abs(y - pen.y) > SAME_LINE) next();
  else if (pen.line !== '') pen.line += ' ';
  pen.y = y;
}
