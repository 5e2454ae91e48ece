// Dates of birth: a date beside a word for birth, or a sentence with a name, an age and a date. A date alone never is one.

import type { Hit } from '../hit.ts';
import { DATE } from './dates.ts';
import { ANY_PERSON } from './person.ts';

const NAMED = String.raw`d[./]? ?o[./]? ?b(?:'?s\b)?\.?|date[ _-]of[ _-]birth|birth[ _-]?date|date[ _-]born|dyddiad geni|ceann-latha breith|latha[ -]breith`;
const WORD = String.raw`(?<![A-Za-z/-])(?:${NAMED}|birth[ _-]?day|(?<=\()birth(?=\))|born|(?<!who )gave birth(?= on | at | to (?:[a-z]+ ){1,4}on )|(?<!who |that )turne?[ds] \d{1,2}(?= on )|(?:baby|babies|twins|boy|girl|son|daughter|he|she) (?:was |were )?delivered(?= on | at )|(?<=[(,;[] ?|(?<!annex|appendix|part|section|option|step|schedule|box|table|group|form|class|plan) )(?<=[a-z(,;[] ?)b\.(?= ?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)))(?![A-Za-z])`;
/** What may stand between the word and the date: leader dots, but not the end of a sentence; not “on or after”. */
const WORD_FIRST = new RegExp(
  `${WORD}(?!(?: on or| or)? ?(?:after|before|since|between|by|in or|outside|until)\\b)(?=((?:[^.\\n;]|\\.(?=\\.)|(?<=\\.)\\.){0,28}?|(?: at home)? (?:at|in) (?:St\\. ?|[^.\\n;|\\d]){1,60} on (?:the )?)(?<![\\d/-]|\\d\\.)(${DATE}))`,
  'gi',
);
const DATE_FIRST = new RegExp(
  `(?<![\\d/.-])(${DATE})[ ]?[(\\["=:,-]{0,2} ?(?:is (?:the|his|her|their) |as |\\()?${WORD}(?! (?:on|in|at|to|after|before)\\b)`,
  'gi',
);
/** “DOB 070815”, “07082015 (DOB)”: day, month and year without anything between. */
const JOINED = '(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\\d\\d)|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?!\\d)';
const NAMED_JOINED = new RegExp(`(?<![A-Za-z/-])(?:${NAMED})(?:[ :=|(-]| is){1,4}(${JOINED})`, 'gi');
const BORN_JOINED = new RegExp(`${WORD}(?: on)?[ :=|-]{1,3}(?=\\d{8}(?!\\d))(${JOINED})`, 'gi');
const JOINED_NAMED = new RegExp(`(?<![\\dA-Za-z/.-])(${JOINED}) ?\\(?(?:is (?:the|his|her|their) )?(?:${NAMED})(?![A-Za-z])`, 'gi');
const BIRTH = /b(?:orn|irth|reith)|o[./]? ?b(?:'?s)?(?![a-z])|deliver|arrived|turn|[a-z(,;] ?b\.|dyddiad geni/i;
const LAW = /\b(?:on or after|or after|before|after|since|Act|came into force|in force)\b/i;
/** A long stretch between word and date is the place of a birth: “born at St Luke's Hospital on”. */
const PLACE = /^(?: at home)? (?:at|in) (?:the )?[A-Z]/;
/** What follows “born” is rather a rule for many than the story of one. */
const UNNAMED = /^(?:born|gave|turn|.*delivered)/i;
const RULE = /\b(?:is|are|will|must|can|may|be|who|which|that|when|from|until|up to|year|quarter|month|period|ending)\b|\bto $/;
const SHORT = 28;

/** A sentence with a name, an age and a date, of which the age is written as a figure between commas. */
const BARE_AGE =
  /(?<![A-Za-z'-])[A-Z][a-z'-]{1,20} [A-Z][a-z'-]{1,20}, \d{1,2}, (?:came|was|is|has|had|who|lives|lived|started|attended|moved|died|gave|presented)\b/g;
const SENTENCE_AGE = new RegExp(`${ANY_PERSON},? \\(?(?:is |who is |was |now )?(?:aged? )?\\d{1,2}(?:,|\\)|;| years?[ -]old| and\\b| was\\b| is\\b)`, 'gu');
const ANY_DATE = new RegExp(`(?<![\\d/.-])(?:${DATE})`, 'gi');
const DATE_IN_CELL = new RegExp(`(?<![\\d/.-])(?:${DATE}|(?=\\d{8}(?!\\d))${JOINED})`, 'gi');

export function* birthDate(text: string): Generator<Hit> {
  const found = new Set<number>();
  const birth = BIRTH.test(text);
  for (const match of birth ? text.matchAll(WORD_FIRST) : []) {
    const written = match[2] ?? '';
    const between = match[1] ?? '';
    if (LAW.test(between) || (UNNAMED.test(match[0]) && RULE.test(between)) || (between.length > SHORT && !PLACE.test(between))) continue;
    const start = match.index + match[0].length + between.length;
    yield* once(found, start, start + written.length);
  }
  for (const match of birth ? [...text.matchAll(NAMED_JOINED), ...text.matchAll(BORN_JOINED)] : []) {
    const end = match.index + match[0].length;
    yield* once(found, end - (match[1] ?? '').length, end);
  }
  for (const match of birth ? text.matchAll(JOINED_NAMED) : []) yield* once(found, match.index, match.index + (match[1] ?? '').length);
  for (const match of text.includes(')') ? text.matchAll(DATE_AND_AGE) : []) yield* once(found, match.index, match.index + (match[1] ?? '').length);
  for (const match of text.includes('b.') ? text.matchAll(B_DATE) : []) {
    if (!match[0].startsWith('b')) continue;
    const end = match.index + match[0].length;
    yield* once(found, end - (match[1] ?? '').length, end);
  }
  for (const match of birth ? text.matchAll(DELIVERED) : []) {
    const end = match.index + match[0].length;
    if (
      OF_A_BIRTH.test(
        text
          .slice(Math.max(0, match.index - 60), end + 60)
          .split('\n')
          .find((line) => line.includes(match[0])) ?? '',
      )
    )
      yield* once(found, end - (match[1] ?? '').length, end);
  }
  for (const start of birth ? datesBelow(text) : []) yield* once(found, start.index, start.index + start[0].length);
  for (const match of birth ? text.matchAll(DATE_FIRST) : []) yield* once(found, match.index, match.index + (match[1] ?? '').length);
  const aged = /aged? \d|years?[ -]old/.test(text) ? [...text.matchAll(SENTENCE_AGE)].filter(([found]) => /aged? |years?[ -]old/.test(found)) : [];
  for (const match of [...aged, ...text.matchAll(BARE_AGE)]) {
    const from = match.index + match[0].length;
    const sentence = text.slice(from, from + 160).split(/\n|[.!?] (?=[A-Z])/, 1)[0] ?? '';
    for (const date of sentence.matchAll(ANY_DATE)) yield* once(found, from + date.index, from + date.index + date[0].length);
  }
}

/** “Delivered 4 May 2022, boy, 2.9 kg”: letters and parcels are delivered, too. */
const DELIVERED = new RegExp(`(?<![A-Za-z])(?:delivered|arrived)(?: safely)?(?: at (?:home|term|\\d{2} weeks))?(?: on)?(?: the)? ?[:(]? ?(${DATE})`, 'gi');
const OF_A_BIRTH = /\b(?:EDD|boy|girl|baby|twins?|kg|lbs?|weeks|gestation|c-section|caesarean|forceps|ventouse|SVD|NVD|NICU|SCBU|live ?birth|midwife)\b/i;

/** “Ola Frost (14/3/2016, 9 yrs)”. */
const DATE_AND_AGE = new RegExp(`(?<=[a-z] \\(|[a-z], )(${DATE}),? (?:aged? )?\\d{1,2} ?(?:yrs?|years?|y\\/?o|months?|mths?)(?: old)?\\)`, 'gi');
/** “Ola, b.14/3/16”. */
const B_DATE = new RegExp(`(?<![A-Za-z.]|\\b(?:part|section|item|option|appendix|form|annex|point|question) )b\\.(?= ?\\d) ?(${DATE})`, 'gi');

const HEADER = new RegExp(`(?<=\\|) ?${WORD} ?(?=\\|)`, 'gi');

/** Dates in the column of a table that is headed by a word for birth. */
function* datesBelow(text: string): Generator<RegExpExecArray> {
  for (const header of text.matchAll(HEADER)) {
    const start = text.lastIndexOf('\n', header.index) + 1;
    const table = text.slice(start).split('\n', 1)[0] ?? '';
    const column = cellOf(table, header.index - start);
    const rule = table.search(/\| ?:?-+:? ?\|/);
    // NOTE: a row has one cell more than the table has columns, for the end of the line between its last sign and the next row's first.
    const cells = cellOf(table, rule + 1) - 1;
    if (rule < 0 || cells < 1) continue;
    for (const date of table.matchAll(DATE_IN_CELL)) {
      if (date.index < rule || (cellOf(table, date.index) - column) % cells !== 0) continue;
      yield Object.assign(date, { index: start + date.index });
    }
  }
}

function cellOf(table: string, at: number): number {
  let cells = 0;
  for (let from = table.indexOf('|'); from >= 0 && from < at; from = table.indexOf('|', from + 1)) cells += 1;
  return cells;
}

function* once(found: Set<number>, start: number, end: number): Generator<Hit> {
  if (found.has(start)) return;
  found.add(start);
  yield { kind: 'date-of-birth', level: 'error', start, end };
}
