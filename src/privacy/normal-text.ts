// Text as the detectors read it: signs folded, escapes and entities resolved, emphasis marks dropped, lines joined into paragraphs,
// with a map back to where each part stands. One walk from left to right; nothing is looked at twice.

import { normalSign, reference } from './signs.ts';

/** How the text is written, which decides what counts as markup. */
export type Syntax = 'markdown' | 'yaml' | 'plain' | 'name';

export interface NormalText {
  /** A line break within a paragraph is a blank here; `\n` stands between paragraphs only. */
  readonly text: string;
  /** The offset in the source of an offset in the text. */
  source(at: number): number;
}

const ALNUM = /[A-Za-z0-9]/;
const DIGIT = /\d/;
/** ASCII signs that may become something else. */
const SPECIAL = byCode('\t\n\v\f\r *`~_\\&%<');
const SPECIAL_IN_YAML = byCode('\t\n\v\f\r *`~_\\&%<"\'');
const SPECIAL_IN_NAMES = byCode('\t\n\v\f\r *`~_\\&%<-/');
const PLAIN_TAG = /<\/?[a-zA-Z][a-zA-Z0-9]{0,10} ?\/?>/y;
/** A remark that is in the way of a number, and holds none itself. */
const COMMENT_WITHIN = /<!--(?!-?>)(?:(?!-->)\D){0,200}-->(?= ?\d)/y;
/** One sign beyond ASCII in the address of a link. */
const ESCAPED_SIGN = /%[Cc][2-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Dd][0-9A-Fa-f]%[89ABab][0-9A-Fa-f]|%[Ee][0-9A-Fa-f](?:%[89ABab][0-9A-Fa-f]){2}/y;
/** As far as the end of the value; a key is followed by a colon. */
const DOUBLE_QUOTED = /"(?:[^"\\]|\\[\s\S]){0,8000}"(?=[ \t]*(?:[\r\n,\]}]| #|$))/y;
const SINGLE_QUOTED = /'(?:[^']|''){0,8000}'(?=[ \t]*(?:[\r\n,\]}]| #|$))/y;
const YAML_ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([_tn ]))/y;

export function normalText(source: string, syntax: Syntax): NormalText {
  const writer = new Writer(source);
  const specials = syntax === 'name' ? SPECIAL_IN_NAMES : syntax === 'yaml' ? SPECIAL_IN_YAML : SPECIAL;
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (code < 127 && code > 31 && (specials[code] !== 1 || isSingleBlank(source, at, code))) at += 1;
    else at = special(source, at, syntax, writer);
  }
  return writer.done();
}

/** 1 for each of these signs. NOTE: every sign of a protocol is looked up. */
function byCode(signs: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Most blanks stand alone between two letters and stay as they are. */
function isSingleBlank(source: string, at: number, code: number): boolean {
  const next = source.charCodeAt(at + 1);
  return code === 32 && next > 32 && next < 127;
}

class Writer {
  /** Where the value in quotation marks ends that was begun last. */
  scalarEnd = -1;
  private readonly source: string;
  private readonly parts: string[] = [];
  private readonly normalAt: number[] = [0];
  private readonly sourceAt: number[] = [0];
  private length = 0;
  private flushed = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Puts `text` in place of the source from `start` to `end`. */
  replace(start: number, end: number, text: string): void {
    this.literal(start);
    this.mark(start);
    this.parts.push(text);
    this.length += text.length;
    this.flushed = end;
    this.mark(end);
  }

  done(): NormalText {
    this.literal(this.source.length);
    const { normalAt, sourceAt } = this;
    const text = this.parts.join('');
    return { text, source: (at) => backTo(normalAt, sourceAt, Math.max(0, Math.min(at, text.length)), this.source.length) };
  }

  private literal(end: number): void {
    if (end === this.flushed) return;
    this.parts.push(this.source.slice(this.flushed, end));
    this.length += end - this.flushed;
    this.flushed = end;
  }

  private mark(at: number): void {
    this.normalAt.push(this.length);
    this.sourceAt.push(at);
  }
}

function backTo(normalAt: readonly number[], sourceAt: readonly number[], at: number, most: number): number {
  let low = 0;
  let high = normalAt.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((normalAt[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.min(most, (sourceAt[low] ?? 0) + at - (normalAt[low] ?? 0));
}

/** Deals with one sign that may not stay as it is; returns where to go on. */
function special(source: string, at: number, syntax: Syntax, writer: Writer): number {
  const sign = source[at] ?? '';
  const code = source.charCodeAt(at);
  if (code === 32 || (code < 14 && code > 8)) return blank(source, at, writer);
  if (code > 126 || code < 32) return other(source, at, writer);
  const marked = syntax === 'markdown' || syntax === 'yaml';
  if (sign === '*' || sign === '`' || sign === '~') return marked ? put(writer, at, 1, '') : at + 1;
  if (sign === '_') return underscore(source, at, syntax, writer);
  if (sign === '-' || sign === '/') return inName(source, at, writer);
  if (sign === '"' || sign === "'") return scalarMark(source, at, writer);
  if (sign === '\\') return marked ? escaped(source, at, syntax, writer) : at + 1;
  if (sign === '%') return percent(source, at, writer);
  if (sign === '&') {
    const found = reference(source, at);
    // NOTE: blanks in a row are one, however they are written.
    if (found?.text === ' ' && /(?:\s|&[a-z#\d]{2,12};)$/i.test(source.slice(Math.max(0, at - 14), at)) && endsInBlank(source, at))
      return put(writer, at, found.length, '');
    return found ? put(writer, at, found.length, found.text) : at + 1;
  }
  COMMENT_WITHIN.lastIndex = at;
  const comment = syntax === 'markdown' && DIGIT.test(source[at - 1] ?? '') ? COMMENT_WITHIN.exec(source)?.[0] : undefined;
  if (comment !== undefined) return put(writer, at, comment.length, '');
  PLAIN_TAG.lastIndex = at;
  const tag = marked ? PLAIN_TAG.exec(source)?.[0] : undefined;
  return tag === undefined ? at + 1 : put(writer, at, tag.length, /^<br/i.test(tag) ? ' ' : '');
}

/** Is the sign before a blank, or a reference to one? */
function endsInBlank(source: string, at: number): boolean {
  if (/\s/.test(source[at - 1] ?? '')) return true;
  const from = source.lastIndexOf('&', at - 1);
  const before = from < 0 ? undefined : reference(source, from);
  return before?.text === ' ' && from + before.length === at;
}

function put(writer: Writer, at: number, length: number, text: string): number {
  writer.replace(at, at + length, text);
  return at + length;
}

function other(source: string, at: number, writer: Writer): number {
  const sign = String.fromCodePoint(source.codePointAt(at) ?? 0);
  const normal = normalSign(sign);
  if (normal === ' ') return blank(source, at, writer);
  return normal === sign ? at + sign.length : put(writer, at, sign.length, normal);
}

/** What stands round a whole value of YAML is no mark of a quotation. The next key is no part of what is said, which a sentence would go on to. */
function scalarMark(source: string, at: number, writer: Writer): number {
  if (at === writer.scalarEnd) return put(writer, at, 1, ';');
  if (at < writer.scalarEnd || !/(?:[:-] +|[[{,] *)$/.test(source.slice(Math.max(0, at - 12), at))) return at + 1;
  const scalar = source[at] === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED;
  scalar.lastIndex = at;
  if (!scalar.test(source)) return at + 1;
  writer.scalarEnd = scalar.lastIndex - 1;
  return put(writer, at, 1, '');
}

/** Blanks of all kinds become one; a line break takes the quotation or comment marks of the next line along. */
function blank(source: string, start: number, writer: Writer): number {
  let at = start;
  let breaks = 0;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10) breaks += 1;
    else if (!(code === 32 || (code < 14 && code > 8) || (breaks > 0 && (code === 62 || code === 35)) || (code > 127 && /\s/.test(source[at] ?? '')))) break;
  }
  const text = breaks > 1 ? '\n' : ' ';
  if (at === start + 1 && source[start] === text) return at;
  return put(writer, start, at - start, text);
}

/** Within a word an underscore belongs to it; in a file name it stands for a blank; elsewhere it is emphasis. */
function underscore(source: string, at: number, syntax: Syntax, writer: Writer): number {
  if (syntax === 'name') return put(writer, at, 1, ' ');
  const within = ALNUM.test(source[at - 1] ?? '') && ALNUM.test(source[at + 1] ?? '');
  return within || syntax === 'plain' ? at + 1 : put(writer, at, 1, '');
}

/** In the name of a file a slash ends what is said, and a hyphen beside a number or before a capital is a blank; not within a number or a date. */
function inName(source: string, at: number, writer: Writer): number {
  const [before, after] = [source[at - 1] ?? '', source[at + 1] ?? ''];
  if (DIGIT.test(before) && DIGIT.test(after)) return at + 1;
  if (source[at] === '/') return put(writer, at, 1, '\n');
  return DIGIT.test(before) || /[\dA-Z]/.test(after) ? put(writer, at, 1, ' ') : at + 1;
}

function escaped(source: string, at: number, syntax: Syntax, writer: Writer): number {
  if (syntax === 'yaml') {
    YAML_ESCAPE.lastIndex = at;
    const match = YAML_ESCAPE.exec(source);
    if (match) {
      const hex = match[1] ?? match[2];
      const text = hex === undefined ? ' ' : normalSign(String.fromCharCode(Number.parseInt(hex, 16)));
      return put(writer, at, match[0].length, text);
    }
  }
  return /[!-/:-@[-`{-~\n]/.test(source[at + 1] ?? '') ? put(writer, at, 1, '') : at + 1;
}

function percent(source: string, at: number, writer: Writer): number {
  const hex = source.slice(at + 1, at + 3);
  // NOTE: blanks in a row are one, here as elsewhere.
  if (hex === '20' && /(?:%20|\s)$/.test(source.slice(Math.max(0, at - 3), at))) return put(writer, at, 3, '');
  if (/^[2-7][0-9A-Fa-f]$/.test(hex)) return put(writer, at, 3, String.fromCharCode(Number.parseInt(hex, 16)));
  ESCAPED_SIGN.lastIndex = at;
  const written = ESCAPED_SIGN.exec(source)?.[0] ?? '';
  const sign = written === '' ? undefined : decoded(written);
  return sign === undefined ? at + 1 : put(writer, at, written.length, normalSign(sign));
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
