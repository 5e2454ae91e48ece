// Turns of phrase in a time that say the same as a plainer one: "one and a half hours", "two or three days", "by 5pm on the next working day".

import { readNumber, WRITTEN_NUMBER } from './number-words.ts';

const UNIT_AHEAD = '(?=[ -]?(?:working |business |school |calendar |week)?(?:minute|min|hour|hr|day|week|wk|month|year|yr))';
const HALF = new RegExp(`\\b${WRITTEN_NUMBER} and a half ${UNIT_AHEAD}`, 'g');
/** “Two or three days”: a range, of which the end counts. */
const EITHER = new RegExp(`\\b${WRITTEN_NUMBER} or (?=${WRITTEN_NUMBER}${UNIT_AHEAD})`, 'g');
/** The hour by which a day ends for those who have to keep it: it makes the time no longer. */
const HOUR = /\b(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\.?|noon|midday|midnight|close of (?:business|play)|cob),? (?:on |of )?(?=(?:the )?(?:same|next|following) )/g;

/** Of a text in small letters with single blanks. */
export function plainerTime(text: string): string {
  return text
    .replace(/(?<=\d) ?½/g, '.5')
    .replace(/(?<![\d.])½(?= hour)/g, 'half an')
    .replace(/(?<![\d.])½/g, 'half a')
    .replace(/\b(an?|one) (hour|day|week|month|year) and a half\b/g, '1.5 $2s')
    .replace(HALF, (_, number: string) => `${readNumber(number) + 0.5} `)
    .replace(EITHER, '$1 to ')
    .replace(HOUR, '');
}
