// Names that stand together, or below a word for who is served, where one of them shows that they are names: “the children, Ola and
// Thandiwe”, “| Child | Ola Achebe |”, a column that is headed “Mother”.

import type { Hit } from '../hit.ts';
import { isGivenName } from '../../model/given-names.ts';
import { isSurname } from '../../model/surnames.ts';
import { isInHead, tableHead } from '../table-heads.ts';
import { isAnothersName } from './anothers-names.ts';
import { isCommon, nameWithin, WITHIN } from './person.ts';

const NAME = String.raw`\p{Lu}[\p{L}'-]{1,24}(?: ${WITHIN}\p{Lu}[\p{L}'-]{1,24})?`;
const AGE = String.raw`(?: \(\d{1,2}(?: ?[a-z]{1,6})?\))?`;
const BETWEEN = '(?:,? and|,? &|,) ';
const TOGETHER = new RegExp(
  String.raw`(?<!\p{L})(?:[Cc]hildren|[Ss]iblings|twins|brothers|sisters|boys|girls|kids)(?: are)?(?:,|:| \(|) ?(?=\p{Lu})(${NAME}${AGE}(?:${BETWEEN}${NAME}${AGE}){1,6})(?!\p{L}|'s? (?:Act|Team))`,
  'gu',
);
const WHO =
  '(?:the )?(?:child|young person|pupil|baby|sibling|brother|sister|mother|father|mum|dad|parent|carer|grandmother|grandfather|patient|client|service user)(?: [a-z\\d])?';
const CELL = new RegExp(String.raw`(?<=\| ?)(${NAME})(?= ?[|,(])`, 'gu');
const LABEL = new RegExp(String.raw`\| ?${WHO} ?\| ?$`, 'i');
const HEAD = new RegExp(`^${WHO}$`, 'i');

/** “Name: Ola Frost DOB …”, “re Ola Frost”, “Ola Frost (5 yrs)”. */
const BESIDE = [
  new RegExp(String.raw`(?<![\p{L}'-])(${NAME})(?=,? ?[(/|]? ?(?:D\.?O\.?B\b|[Dd]ate of [Bb]irth|CHI\b|UPN\b|NHS (?:[Nn]o|[Nn]umber)))`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:[Rr]e|[Ss]ubject|[Rr]egarding|[Cc]oncerning):? (${NAME})(?=[),.;:–-]|$| [-–]| \()`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}'-])(${NAME})(?= \(\d{1,2} ?(?:yrs?|years?|y\/?o|months?|mths?|wks?|weeks?)(?: old)?\))`, 'gu'),
];

/** The least that a text must hold. */
export const LISTED_NEEDS =
  /\b(?:[Cc]hildren|[Ss]iblings|twins|brothers|sisters|boys|girls|kids)(?: are)?(?:,|:| \(|) ?[A-Z]|\||\bDOB\b|D\.O\.B|\b(?:[Rr]e|[Ss]ubject|[Rr]egarding|[Cc]oncerning):? [A-Z]| \(\d{1,2} ?(?:y|m|w)/;

export function* listedNames(text: string): Generator<Hit> {
  for (const { 0: all, 1: list = '', index } of text.matchAll(TOGETHER)) {
    const names = [...list.matchAll(new RegExp(NAME, 'gu'))];
    if (!names.some(([name]) => isGivenName(name.split(' ')[0] ?? '')) || !names.every(([name]) => nameWithin(name)?.start === 0)) continue;
    const from = index + all.length - list.length;
    if (isAnothersName('', list, text.slice(from + list.length, from + list.length + 80))) continue;
    for (const { 0: name, index: at } of names) yield { kind: 'child-name', level: 'warning', start: from + at, end: from + at + name.length };
  }
  for (const pattern of BESIDE) {
    for (const { 0: all, 1: name = '', index } of text.matchAll(pattern)) {
      const start = index + all.length - name.length;
      if (isWholeName(name) && !isAnothersName(text.slice(Math.max(0, start - 60), start), name, text.slice(start + name.length, start + name.length + 80)))
        yield { kind: 'child-name', level: 'warning', start, end: start + name.length };
    }
  }
  for (const { 1: name = '', index } of text.includes('|') ? text.matchAll(CELL) : []) {
    if (isInHead(text, index) || !isWholeName(name)) continue;
    const isTold = LABEL.test(text.slice(Math.max(0, index - 40), index)) || HEAD.test(tableHead(text, index).trim());
    if (isTold) yield { kind: 'child-name', level: 'warning', start: index, end: index + name.length };
  }
}

function isWholeName(name: string): boolean {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && !words.some(isCommon) && (isGivenName(first) || isSurname(last.toLowerCase().replace(/[^a-z]/g, '')));
}
