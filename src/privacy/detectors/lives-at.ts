// A home without a postcode: a house number and a street right behind the name of a person, or behind “lives at”.

import type { Hit } from '../hit.ts';
import { STREET } from './home-address.ts';
import { ANY_PERSON, nameWithin } from './person.ts';

const STREETS = STREET.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const HOUSE = String.raw`((?:(?:[Ff]lat|[Aa]partment|[Uu]nit|[Rr]oom) ?\d{1,4}[a-z]?,? )?\d{1,4} ?[A-Da-d]?,? (?:[A-Z][A-Za-z'.-]{1,20} ){1,3}(?:${STREETS})\b)`;
const NAMED = new RegExp(
  String.raw`(${ANY_PERSON})(?:, ?(?:aged )?\d{1,2},?| \(\d{1,2}\))? (?:who )?(?:of|at|from|lives (?:at|in|on)|lived (?:at|in|on)|living (?:at|in|on)|is staying (?:at|in)|stays (?:at|in)) ${HOUSE}`,
  'gu',
);
const LIVES = new RegExp(
  String.raw`(?<![\p{L}])(?:[Ss]he|[Hh]e|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad|[Ff]amily|[Cc]hild|[Cc]hildren|[Bb]oy|[Gg]irl|[Gg]randmother|[Bb]aby) (?:now |still )?(?:lives?|lived|living|stays?|is staying|are staying) (?:at|in|on) ${HOUSE}`,
  'gu',
);

/** “The Frost family, 3 Quay Street”. */
const HOUSEHOLD = new RegExp(
  String.raw`(?<!\p{L})[Tt]he \p{Lu}[\p{L}'-]{2,24} (?:family|household|children|boys|girls|twins|sisters|brothers)(?:,| of| at| in) ${HOUSE}`,
  'gu',
);

/** The least that a text must hold: a number and a word with a capital behind “of”, “at”, “in”, “on” or “from”. */
export const LIVES_AT_NEEDS = /(?:\b(?:of|at|in|on|from)|[a-z],) (?:[Ff]lat |[Aa]partment |[Uu]nit |[Rr]oom )?\d{1,4}[A-Da-d ,]{1,4}[A-Z]/;

export function* livesAt(text: string): Generator<Hit> {
  for (const { 0: all, 1: name = '', 2: house = '', index } of text.matchAll(NAMED)) {
    // NOTE: one capitalised word may be a service; a person of whom nothing else is said has two.
    if (!nameWithin(name) || !name.includes(' ')) continue;
    const end = index + all.length;
    yield { kind: 'home-address', level: 'warning', start: end - house.length, end };
  }
  for (const { 0: all, 1: house = '', index } of [...text.matchAll(LIVES), ...text.matchAll(HOUSEHOLD)]) {
    const end = index + all.length;
    yield { kind: 'home-address', level: 'warning', start: end - house.length, end };
  }
}
