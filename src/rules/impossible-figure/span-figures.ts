// Lengths of time that cannot be kept: nothing, less than nothing, and from more to less.

import { readFigure, writtenFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';

const UNIT = '(?:working |calendar )?(?:minute|hour|day|week|month|year)s?\\b';
const NOTHING = new RegExp(
  `(?<![\\d.])(?<!weeks? (?:and|plus) )0 ${UNIT}|(?<=\\b(?:within|in|after|by|inside|every) )(?:zero|nought|nil) ${UNIT}|(?<=\\b(?:within|in|after|by|inside|every) )(?:[-−–]|minus )(?:\\d{1,3}|[a-z]+) ${UNIT}`,
  'i',
);
const NUMBER = writtenFigure(String.raw`\d{1,4}(?:\.5)?`);
/** Counted back from a meeting, ten days come before five; “from 14 to 10 days” tells how a wait became shorter. */
const RANGE = new RegExp(`\\b(?:within|in|every|after|between|takes?) ${NUMBER} ?(?:to|and|[–-]) ?${NUMBER} ${UNIT}(?! (?:before|ahead|prior|earlier))`, 'gi');
/** A time of nothing is none; `same day` says what is meant. */
export function spans(text: string): Said[] {
  if (!/(?:minute|hour|day|week|month|year)/i.test(text)) return [];
  const nothing = /(?<![\d.])(?<!weeks? (?:and|plus) )0 |(?:within|in|after|by|inside|every) (?:[-−–]|minus |zero|nought|nil)/i.test(text)
    ? NOTHING.exec(text)
    : null;
  const ranges = / (?:to|and) |–/.test(text) ? [...text.matchAll(RANGE)].filter(([, from = '', to = '']) => readFigure(from) > readFigure(to)) : [];
  return [
    ...(nothing
      ? [[`\`${nothing[0]}\` is no time in which anything can be done.`, 'Write `same day`, `1 hour` or another time that somebody can keep.'] as const]
      : []),
    ...ranges.map(([shown]): Said => [`\`${shown}\` begins after it ends.`, 'Give the smaller number first.']),
  ];
}
