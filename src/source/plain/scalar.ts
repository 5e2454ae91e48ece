// One value of YAML: words over one or more lines, words in quotes, a whole number, yes or no. Anything else is for the parser.

import { LIST_MARK, ODD_BLANK } from '../word-signs.ts';

/** Signs that begin something else than words. */
const NO_WORDS = new RegExp(`^(?:[-?:,[\\]{}#&*!|>'"%@\`~<“”„‟‘’‚«»]|[${LIST_MARK}]|\\w[\\w-]*:[${ODD_BLANK}])`);
/** A key within words, or a comment behind them. */
const BROKEN_OFF = /: |:$| #/;
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** Whatever else could be read as a number. Dates and times of day are none. */
const LIKE_A_NUMBER = /^[-+.\d][\d.]*(?:[eE][-+]?\d+)?$|^0[ox]|^[-+]?\./;
const KEYWORD = /^(?:[Nn]ull|NULL|[Tt]rue|TRUE|[Ff]alse|FALSE)$/;

/** Names of other things than names. */
const NO_KEY = new Set(['__proto__', 'constructor', 'prototype']);

export function isPlainKey(name: string): boolean {
  return !NO_KEY.has(name) && !KEYWORD.test(name);
}

/** `more` are the lines below that go on with it. Undefined when it is not plain. */
export function plainScalar(text: string, more: readonly string[]): { readonly data: string | number | boolean } | undefined {
  const quote = text[0];
  if (quote === '"' || quote === "'") return quoted([text, ...more].join(' '), quote);
  if (NO_WORDS.test(text) || BROKEN_OFF.test(text)) return undefined;
  if (more.length > 0) {
    if (more.some((line) => BROKEN_OFF.test(line) || line.startsWith('#'))) return undefined;
    return { data: `${text} ${more.join(' ')}` };
  }
  if (KEYWORD.test(text)) return text[0] === 't' ? { data: true } : text[0] === 'f' ? { data: false } : undefined;
  if (NUMBER.test(text)) return { data: Number(text) };
  return LIKE_A_NUMBER.test(text) ? undefined : { data: text };
}

function quoted(text: string, quote: string): { readonly data: string } | undefined {
  const inside = text.slice(1, -1);
  return text.length > 1 && text.endsWith(quote) && !inside.includes(quote) && !inside.includes('\\') ? { data: inside } : undefined;
}
