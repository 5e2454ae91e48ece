// Signs that a word processor puts in place of those that YAML is made of: curly quotes, dashes and dots before entries, blanks that are none.

import type { Problem } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { span } from '../model/place.ts';
import { printable } from '../model/shown-text.ts';
import { fault } from './faults.ts';

/** Blanks that look like ordinary ones. */
export const ODD_BLANK = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
/** Stands before an entry in a word processor. */
export const LIST_MARK = '\\u2010-\\u2015\\u2212\\u2022\\u25E6\\u25AA\\u2023\\u25CF\\u25CB\\u00B7';

const OPENING = '[“„‟‘‚«]';
const CLOSING = '[”“‟’‘»]';
const WRAPPED = new RegExp(`^${OPENING}([^“”„‟«»]*)(?:${CLOSING}|")$`);
const OPENED = new RegExp(`^${OPENING}[^”“‟’‘»]*$`);
const CLOSED = /^[^“”„‟‘’‚«»]*[”“‟»]$/;
const MARKED = new RegExp(`^[${LIST_MARK}][ ${ODD_BLANK}]`);
const BLANKED = new RegExp(`^(-|[A-Za-z_][\\w-]*:)[${ODD_BLANK}]`);
/** What is said, in quotes: it is no name, no id and no number. */
const SPEECH = /\s.*[.!?…]$/;

/** An id, a status, a number, a day, a mailbox: with quotes round it, it is none. */
const ONE_WORD = /^[a-z0-9][\w@.:/+-]*$/;

const STRAIGHT = 'Type straight quotes in their place: `"…"`.';

interface Written {
  readonly file: string;
  readonly text: string;
  /** Of a value or a key without straight quotes. */
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
}

/** Undefined where nothing is wrong. `severity` error: what stands here cannot be what was meant, so the file is not read on. */
export function wordSign({ file, text, start, end, isKey }: Written): Problem | undefined {
  const written = text.slice(start, end).trimEnd();
  const place = span(file, start, start + written.length);
  const isFirst = /^ *(?:- +)?$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  const blank = isFirst ? BLANKED.exec(written) : null;
  if (blank)
    return fault(
      'yaml-tab',
      span(file, start + (blank[1] ?? '').length, start + blank[0].length),
      `The blank behind \`${blank[1] === '-' ? '-' : ':'}\` is one of another kind (${codeOf(blank[0].slice(-1))}).`,
      'Replace it by an ordinary blank: such blanks come from web pages and word processors.',
    );
  if (isFirst && MARKED.test(written) && !(isKey && written.length < 3)) {
    const { message, fix } = noListMark(written[0] ?? '');
    return fault('yaml-syntax', span(file, start, start + 1), message, fix);
  }
  const isNamed = /: *$/.test(text.slice(Math.max(0, start - 40), start));
  return curly(written.replace(/\s+/g, ' '), { place, isKey, isNamed, isCut: cutShort(text, end) });
}

interface Stands {
  readonly place: Place;
  readonly isKey: boolean;
  /** Is it the value of a key on the same line? */
  readonly isNamed: boolean;
  readonly isCut: boolean;
}

function curly(written: string, { place, isKey, isNamed, isCut }: Stands): Problem | undefined {
  const inside = WRAPPED.exec(written)?.[1];
  if (isKey && (inside !== undefined || CLOSED.test(written))) return curlyFault(place, written, 'Type the key without quotes.');
  if (isCut && OPENED.test(written)) return fault('yaml-curly-quotes', place, 'Curly quotes hold no text together, so this one ends in its midst.', STRAIGHT);
  if (inside === undefined || SPEECH.test(inside)) return undefined;
  if (isNamed && ONE_WORD.test(inside.trim()))
    return curlyFault(place, written, `Type \`${inside.trim()}\` without them, or straight quotes in their place: \`"${inside.trim()}"\`.`);
  return {
    ...curlyFault(
      place,
      written,
      `Type straight quotes in their place, \`"${printable(inside.trim().slice(0, 60))}"\`; or put these in straight ones if they belong to the text.`,
    ),
    severity: 'warning',
  };
}

function curlyFault(place: Place, written: string, fix: string): Problem {
  return fault('yaml-curly-quotes', place, `The curly quotes of \`${printable(written.slice(0, 60))}\` are read as part of the text.`, fix);
}

/** Behind a value: what a comma or a `#` takes from it. */
function cutShort(text: string, end: number): boolean {
  return /^(?:\s*,|[ \t]+#)/.test(text.slice(end, end + 40));
}

/** Of a line that the parser cannot read: what in it comes from a word processor. */
export function wordSignIn(line: string): { readonly message: string; readonly fix: string } | undefined {
  const value = /^ *(?:- +)?(?:[A-Za-z_][\w-]*: +)?(\S.*)$/.exec(line)?.[1] ?? '';
  if (new RegExp(`^${OPENING}`).test(value) && /: /.test(value))
    return { message: 'Curly quotes hold no text together, so the colon within them parts it.', fix: STRAIGHT };
  if (/^["'][^"']*[”’“]\s*$/.test(value))
    return { message: 'The quote at the end of this text is a curly one.', fix: `Type the same quote at its end as at its beginning: \`${value[0] ?? ''}\`.` };
  return undefined;
}

export function noListMark(sign: string): { readonly message: string; readonly fix: string } {
  return {
    message: `\`${sign}\` begins no entry of a list here.`,
    fix: 'Begin each entry with a dash and a blank, `- `, in place of the sign that a word processor has put there.',
  };
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
