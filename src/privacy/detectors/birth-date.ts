// Dates of birth: a date beside a word for birth, or a sentence with a name, an age and a date. A date alone never is one.

import type { Hit } from '../hit.ts';
import { DATE } from './dates.ts';
import { PERSON } from './person.ts';

const WORD = String.raw`(?<![A-Za-z/-])(?:d\.? ?o\.? ?b\.?|date[ _-]of[ _-]birth|birth[ _-]?date|birth[ _-]?day|date[ _-]born|born)(?![A-Za-z])`;
/** What may stand between the word and the date: not the end of a sentence, not “on or after”. */
const WORD_FIRST = new RegExp(
  `${WORD}(?!(?: on or| or)? ?(?:after|before|since|between|by|in or|outside|until)\\b)([^.\\n;]{0,28}?)(?<![\\d/.-])(${DATE})`,
  'gi',
);
const DATE_FIRST = new RegExp(
  `(?<![\\d/.-])(${DATE})[ ]?[(\\["=:,-]{0,2} ?(?:is (?:the|his|her|their) |as |\\()?${WORD}(?! (?:on|in|at|to|after|before)\\b)`,
  'gi',
);
const BIRTH = /b(?:orn|irth)|o\.? ?b(?![a-z])/i;
const LAW = /\b(?:on or after|or after|before|after|since|Act|came into force|in force)\b/i;

const SENTENCE_AGE = new RegExp(`${PERSON},? \\(?(?:is |who is |was |now )?(?:aged? )?\\d{1,2}(?:,|\\)|;| years?[ -]old| and\\b| was\\b| is\\b)`, 'g');
const ANY_DATE = new RegExp(`(?<![\\d/.-])(?:${DATE})`, 'gi');

export function* birthDate(text: string): Generator<Hit> {
  const found = new Set<number>();
  const birth = BIRTH.test(text);
  for (const match of birth ? text.matchAll(WORD_FIRST) : []) {
    const written = match[2] ?? '';
    if (LAW.test(match[1] ?? '')) continue;
    const end = match.index + match[0].length;
    yield* once(found, end - written.length, end);
  }
  for (const match of birth ? text.matchAll(DATE_FIRST) : []) yield* once(found, match.index, match.index + (match[1] ?? '').length);
  if (!/aged? \d|years?[ -]old/.test(text)) return;
  for (const match of text.matchAll(SENTENCE_AGE)) {
    if (!/aged? |years?[ -]old/.test(match[0])) continue;
    const from = match.index + match[0].length;
    const sentence = text.slice(from, from + 160).split(/\n|[.!?] (?=[A-Z])/, 1)[0] ?? '';
    for (const date of sentence.matchAll(ANY_DATE)) yield* once(found, from + date.index, from + date.index + date[0].length);
  }
}

function* once(found: Set<number>, start: number, end: number): Generator<Hit> {
  if (found.has(start)) return;
  found.add(start);
  yield { kind: 'date-of-birth', level: 'error', start, end };
}
