// NHS numbers, CHI numbers and Health and Care numbers: ten digits each, told apart by check digit, range, grouping and the words near.

import type { Hit } from '../hit.ts';
import { BETWEEN_SIGNS, wordsAfter, wordsBefore } from '../hit.ts';
import { tableHead } from '../table-heads.ts';

/** Ten digits with at most one separator between two; every start is looked at, since a year may stand before the number. */
const TEN = new RegExp(String.raw`(?<!\d)(?<![\d][.,]|[£$€+])(?=(\d(?:${BETWEEN_SIGNS}\d){9})(?![\dA-Za-z]|[.,]\d))`, 'g');
/** Three groups with signs between them that no number has, beside words that say what it is: “NHS number 943,476,5919”. */
const ODD_334 = /(?<!\d)(?=(\d{3} ?[^\w\s]{1,2} ?\d{3} ?[^\w\s]{1,2} ?\d{4})(?![\dA-Za-z]|[.,]\d))/g;
const ODD_SIGN = /[^\d .·_/-]/;
const GROUPED_334 = /^\d{3}[^\d]+\d{3}[^\d]+\d{4}$/;
const GROUPED_64 = /^\d{6}[^\d]+\d{4}$/;

const NHS_WORD = /\bnhs\b|\bn\.h\.s\b|national health service|\bpatients?\b|\bnhsn\b/;
const NHS_NUMBER_WORDS =
  /(?:\bnhs|\bn\.h\.s\.?|national health service)[ -]?(?:no\b|nos\b|nr\b|num|id\b|identif|ref)|\bpatient(?:'s)?[ -]?(?:no\b|num|id\b|identif|ref)|\bnhsn/;
const CHI_WORD = /\bchi\b|\bc\.h\.i\b|community health index/;
const HC_WORD = /\bh ?(?:&|and|\+) ?c\b|\bhcn\b|\bhsc\b|health (?:&|and) (?:social )?care (?:no\b|num|id\b)/;
/** Letters that may touch the number; any others make it part of a longer sign, such as a hash. */
const TOUCHING = /(?:^|[^A-Za-z])(?:nhs(?:n|no|num|number)?|chi|hcn|no|num|number)$/i;
/** What else has ten digits. */
const OTHER_WORD = /\b(?:isbn|issn|utr|vat|charity|company|invoice|catalogue|order|barcode)\b[^\d]{0,20}$/;
/** A number to ring begins with 0. */
const PHONE_WORD = /\b(?:tel|phone|telephone|fax|ring|call)\b[^\d]{0,20}$/;

/** Ranges of which no numbers were given out, or few, in a text; whoever names a file after ten digits with a check digit means a patient. */
const GIVEN = { text: /^[3467]/, name: /^[2-9]/ } as const;
type Where = keyof typeof GIVEN;

export function tenDigitNumbers(text: string): Generator<Hit> {
  return numbersIn(text, 'text');
}

/** The same in the name of a file, where no other words can tell what a number is. */
export function tenDigitNumbersInName(text: string): Generator<Hit> {
  return numbersIn(text, 'name');
}

function* numbersIn(text: string, where: Where): Generator<Hit> {
  let past = 0;
  for (const match of [...text.matchAll(TEN), ...text.matchAll(ODD_334)].sort((a, b) => a.index - b.index)) {
    const written = match[1] ?? '';
    const start = match.index;
    if (start < past) continue;
    const hit = judge(text, { start, written, where });
    if (!hit) continue;
    past = hit.end;
    yield hit;
  }
}

function judge(text: string, { start, written, where }: { readonly start: number; readonly written: string; readonly where: Where }): Hit | undefined {
  const end = start + written.length;
  const digits = written.replace(/\D/g, '');
  const before = wordsBefore(text, start, 48);
  if (/[a-z]$/.test(before) && !TOUCHING.test(before)) return undefined;
  // NOTE: keys of data are written with underscores, which belong to a word in a pattern.
  const near = `${tableHead(text, start).toLowerCase()} ${before} … ${wordsAfter(text, end, 32)}`.replaceAll('_', ' ');
  const hit = (kind: Hit['kind'], level: Hit['level'] = 'error'): Hit => ({ kind, level, start, end });
  if (startsWithDay(digits) && (CHI_WORD.test(near) || (GROUPED_64.test(written) && !/^ ?-? ?\d/.test(text.slice(end, end + 3))))) return hit('chi');
  if (!hasCheckDigit(digits)) return undefined;
  if (HC_WORD.test(near)) return hit('hc-number');
  if (!isLikely(digits, written, near, before) && !(/^\d+$/.test(written) && GIVEN[where].test(digits) && !OTHER_WORD.test(before))) return undefined;
  if (/^3[2-9]/.test(digits) && !NHS_WORD.test(near)) return hit('hc-number');
  if (digits.startsWith('999')) return { ...hit('nhs-number', 'warning'), note: 'of the range that is kept for tests' };
  return hit('nhs-number');
}

function isLikely(digits: string, written: string, near: string, before: string): boolean {
  if (NHS_NUMBER_WORDS.test(near)) return true;
  if (ODD_SIGN.test(written)) return false;
  if (OTHER_WORD.test(before) || (digits.startsWith('0') && PHONE_WORD.test(before))) return false;
  if (GROUPED_334.test(written)) return true;
  return NHS_WORD.test(near) && !digits.startsWith('0');
}

/** Modulus 11 over weights 10 to 2; ten equal digits pass it and are nobody's. */
function hasCheckDigit(digits: string): boolean {
  if (/^(\d)\1{9}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) sum += Number(digits[i]) * (10 - i);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Day and month of birth; since November 2025 the last digit follows more than one rule, so it says nothing. */
function startsWithDay(digits: string): boolean {
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return day >= 1 && month >= 1 && month <= 12 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
