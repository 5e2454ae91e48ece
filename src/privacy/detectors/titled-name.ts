// A surname behind a title or an initial, or as lists of cases write it, where something is told of its bearer: “Mrs Grzybowska”,
// “R. Okonkwo”, “MACASKILL, Catriona”. “Mr X” is nobody.

import type { Hit } from '../hit.ts';
import { isPlainGivenName } from '../../model/given-names.ts';
import { isAnothersName, isQuoted } from './anothers-names.ts';
import { isCommon, TITLE } from './person.ts';
import { tellsOfSomebody } from './told-lives.ts';

const SURNAME = String.raw`(?:\p{Lu}\p{Ll}+ )?(\p{Lu}[\p{L}'-]{2,})`;
const TITLED = new RegExp(String.raw`(?<![\p{L}'-])(${TITLE})((?:\p{Lu}\. ?)?${SURNAME})`, 'gu');
/** A letter at the beginning of a line numbers it, and behind a capital it belongs to a longer name. */
const INITIAL = new RegExp(String.raw`(?<=(?<!\p{L})(?:\p{Ll}[\p{L}'-]*[,.]?|(?:Patient|Client|Mother|Father):?) |[–|:] |\n|^)()(\p{Lu}\. ${SURNAME})`, 'gu');

/** The least that a text must hold. */
export const TITLED_NEEDS = /\bM(?:rs?|s|iss|x)\b|[A-Z]\. ?[A-Z]|[A-Z][A-Za-z'-]{2,40},? [A-Z]/;

/** “MACASKILL, Catriona”: in a list of cases. */
const SURNAME_FIRST = /(?<![\p{L}'’.,-] ?)(\p{Lu}[\p{L}'-]{2,}, (\p{Lu}\p{Ll}+))(?![\p{L}'-])/gu;
/** “SIOBHAN MCGINLEY”, beside other words in small letters. */
const IN_CAPITALS = /(?<![\p{L}'-]|\p{Lu} )(([A-Z]{3,}) [A-Z][A-Z'-]{2,})(?![\p{L}'-]| \p{Lu}{2})/gu;

export function* titledName(text: string): Generator<Hit> {
  for (const pattern of [TITLED, INITIAL]) {
    for (const { 1: title = '', 2: written = '', 3: last = '', index } of text.matchAll(pattern)) {
      const start = index + title.length;
      const name = written.replace(/'s?$/, '');
      const end = start + name.length;
      if (isCommon(last) || last === 'Justice' || isQuoted(text, index)) continue;
      if (isAnothersName(text.slice(Math.max(0, index - 60), index), name, text.slice(end, end + 80))) continue;
      if (tellsOfSomebody(text, start, end, 'both') !== undefined) yield { kind: 'child-name', level: 'warning', start, end };
    }
  }
  for (const pattern of [SURNAME_FIRST, IN_CAPITALS]) {
    for (const { 1: written = '', 2: given = '', index } of text.matchAll(pattern)) {
      const end = index + written.length;
      if (!isPlainGivenName(given) || isCommon(written.split(',')[0] ?? '') || isQuoted(text, index)) continue;
      if (tellsOfSomebody(text, index, end, 'both') !== undefined) yield { kind: 'child-name', level: 'warning', start: index, end };
    }
  }
}
