// A surname behind a title or an initial, where something is told of its bearer: “Mrs Grzybowska”, “R. Okonkwo”. “Mr X” is nobody.

import type { Hit } from '../hit.ts';
import { isAnothersName, isQuoted } from './anothers-names.ts';
import { isCommon } from './person.ts';
import { tellsOfSomebody } from './told-lives.ts';

const SURNAME = String.raw`(?:\p{Lu}\p{Ll}+ )?(\p{Lu}[\p{L}'-]{2,})`;
const TITLED = new RegExp(String.raw`(?<![\p{L}'-])(M(?:rs?|s|iss|x)\.? )((?:\p{Lu}\. ?)?${SURNAME})`, 'gu');
/** A letter at the beginning of a line numbers it, and behind a capital it belongs to a longer name. */
const INITIAL = new RegExp(String.raw`(?<=(?<!\p{L})(?:\p{Ll}[\p{L}'-]*[,.]?|(?:Patient|Client|Mother|Father):?) )()(\p{Lu}\. ${SURNAME})`, 'gu');

/** The least that a text must hold. */
export const TITLED_NEEDS = /\bM(?:rs?|s|iss|x)\b|[A-Z]\. ?[A-Z]/;

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
}
