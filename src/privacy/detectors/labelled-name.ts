// A name by the label it stands under: “Child's name: …”, “Mother – …”, a row of a form, the column of a table that is headed so. A form
// that waits for its words has the next label, or nothing, where a filled one has a name.

import type { Hit } from '../hit.ts';
import { isInHead, tableHead } from '../table-heads.ts';
import { isCommon } from './person.ts';

const WHOM =
  'child|children|baby|young person|pupil|student|sibling|brother|sister|mother|father|mum|dad|parent|carer|grandmother|grandfather|grandparent|nan|stepfather|stepmother|family|household|patient|client|service user|next of kin';
/** A name and nothing else belongs below these. */
const NAME_LABEL = `(?:${WHOM})(?:'s|s'|s)?[ _-](?:(?:full|first|given|last|family|preferred) )?names?|names? of (?:the |her |his |each |this )?(?:${WHOM})(?:s|ren)?|(?:first|given|last|full|maiden|middle)[ _-]names?|surnames?|forenames?|family name|(?:also )?known as`;
/** A name may stand here, as may an answer: two words at least. */
const WHO_LABEL = `${WHOM}|yp|son|daughter|twin|aunt|uncle`;
const IS = String.raw`(?: ?\([^()|\n]{1,24}\))?(?: ?[:=|]| -| is| was) ?["']?`;
const SMALL = '(?:van|von|de|da|dos|der|den|del|di|bin|ap|ten|ter) ';
const WORD = String.raw`\p{Lu}[\p{L}'-]{1,24}`;
const VALUE = String.raw`((?:${SMALL}){0,2}${WORD}(?: (?:${SMALL}){0,2}${WORD}){0,3})(?!\p{L}| (?!and\b|aged?\b|born\b|was\b|is\b|has\b|lives\b|who\b|dob\b)\p{Ll})`;
const VALUE_HERE = new RegExp(VALUE, 'yu');
const PARENT = 'mother|father|mum|dad|grandmother|grandfather|nan|stepfather|stepmother';
const LABELLED = [
  { label: new RegExp(String.raw`(?<![\p{L}-])(?:${NAME_LABEL})${IS}`, 'giu'), words: 1 },
  { label: new RegExp(String.raw`(?<![\p{L}-])(?:${NAME_LABEL}) `, 'giu'), words: 2 },
  { label: /(?<![\p{L}-])(?:child|sibling|family): /giu, words: 1 },
  { label: new RegExp(String.raw`(?<![\p{L}-])(?:(?:${WHO_LABEL})${IS.replace('[:=|]', '[:=]')}|(?:${PARENT}) \| )`, 'giu'), words: 2 },
] as const;
const HEAD = new RegExp(String.raw`^(?:${NAME_LABEL})(?!\p{L})`, 'iu');
const CELL = new RegExp(String.raw`(?<=\| ?)${VALUE}(?= ?[|,(])`, 'gu');

/** The least that a text must hold. */
export const LABELLED_NEEDS = new RegExp(String.raw`\bnames?\b|names?[:=]|known as|(?:${WHO_LABEL})(?: ?\([^()|\n]{1,24}\))? ?(?:[:=|]|-|is |was )`, 'i');

/** Answers and other labels. */
const NO_NAME = new Set(
  'Unknown Yes No Not None Same Initials Surname Forename Forenames First Family Ethnicity Religion Gender Sex Relationship Postcode Telephone Tel Email Mobile GP Signature Signed Print Please Title Status Role Organisation Organisations Details Confirmed Optional Required Anonymous Redacted Withheld Language Languages Interpreter Disability Immigration Legal Birth DOB NHS CHI UPN Full Given Last Maiden Known Preferred Legal Pronouns Nationality Faith Culture Living Outcome Action Actions Decision Source Frequency Owner Comments Notes Question Questions Answer Answers Aim Aims Timescale Deadline Purpose Summary Type Kind Job Post Mobile Fax Web Website'.split(
    ' ',
  ),
);

export function* labelledName(text: string): Generator<Hit> {
  const found = new Set<number>();
  for (const { label, words } of LABELLED) {
    for (const { 0: written, index } of text.matchAll(label)) {
      const start = index + written.length;
      // NOTE: only the label is read without regard to capitals; they are what makes a name.
      VALUE_HERE.lastIndex = start;
      const value = VALUE_HERE.exec(text)?.[1];
      // NOTE: what stands beside a label in the head of a table is another label, unless it is a name and a surname.
      if (value !== undefined && !found.has(start)) yield* named(found, start, value, isInHead(text, start) ? 2 : words);
    }
  }
  for (const { 1: value = '', index } of text.includes('|') && /\bnames?\b/i.test(text) ? text.matchAll(CELL) : []) {
    if (!found.has(index) && HEAD.test(tableHead(text, index))) yield* named(found, index, value, 1);
  }
}

/** The words before the next label: on a form “Amy Marsh” is followed by “Date of birth” without anything between. */
function* named(found: Set<number>, start: number, value: string, least: number): Generator<Hit> {
  const words = value.split(' ');
  const next = words.findIndex((word) => isCommon(word) || NO_NAME.has(word) || /^[A-Z]{2,3}$/.test(word));
  const name = (next < 0 ? words : words.slice(0, next)).join(' ').replace(/'s$/, '');
  if (name === '' || (name.match(/ \p{Lu}/gu)?.length ?? 0) + 1 < least) return;
  found.add(start);
  yield { kind: 'child-name', level: 'warning', start, end: start + name.length };
}
