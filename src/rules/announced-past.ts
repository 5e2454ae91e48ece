// “A third link worker will start in April 2025”, read in November 2026: what was announced for a day that is over.

import { MONTHS } from './reading/calendar-figures.ts';
import { SEASONS, stretchOf } from './reading/day-stretches.ts';
import { lookFirst } from './reading/look-first.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { documentTexts, factTexts, summaryTexts, wordTexts } from './reading/text-places.ts';

const DATE = String.raw`((?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${MONTHS.join('|')}),? 20\d\d|(?:the )?(?:${Object.keys(SEASONS).join('|')})(?: of)? 20\d\d|20\d\d-\d\d-\d\d)(?![\d-])`;
const ON = String.raw`(?:on|in|by|from|during|before|at the end of|since|until) (?:the (?:beginning|start|end|middle) of |early |late |mid-?)?`;

/** NOTE: “will have been” and “would” tell of what was thought then. */
const ANNOUNCED = lookFirst(
  'announced days',
  [
    String.raw`\b(?:will|shall|is to|are to|is going to|are going to|is due to|are due to|plans? to|intends? to|is expected to|are expected to)\b[^.;:()]{0,80}?\b${ON}${DATE}`,
    String.raw`\b(?:next|new|coming|following|second|third|further|last|final|first)\b[^.;:()]{0,60}?\b(?:is|are) (?:also )?(?:due|planned|scheduled|set|booked|expected|promised)\b[^.;:()]{0,40}?\b(?:${ON}|for )${DATE}`,
    String.raw`\bnext\b[^.;:()]{0,60}?\b(?:is|are|starts?|begins?|meets?|falls?|takes place|comes?|opens?|runs?)\b[^.;:()]{0,30}?\b${ON}${DATE}`,
    String.raw`\b(?:from|in|on|by|since) ${DATE},? [^.;:()]{2,80}?\b(?:will|shall|is to|are to|is going to|are going to)\b`,
    String.raw`\b(?:is|are) (?:due|planned|scheduled|booked|expected)\b[^.;:()]{0,40}?\b(?:${ON}|for )${DATE}`,
  ],
  (source) => new RegExp(source, 'i'),
);
/** What was said or planned then. */
const TOLD = /\b(?:said|wrote|promised|had|was|were|did|told|reported|planned to|intended|hoped|expected that|minute)\b|[“"]/i;

export const rule: Rule = {
  id: 'announced-past',
  title: 'Something announced for a day that is over',
  why: 'A reader cannot tell whether it came about, and plans with something that may not be there.',
  errorFrom: 'never',
  *run(context) {
    for (const { text, place, requirement, kind } of [...wordTexts(context), ...factTexts(context), ...summaryTexts(context), ...documentTexts(context)]) {
      if (kind === 'heading' || !text.includes('20')) continue;
      const told = announcedIn(text, context.today);
      if (told === undefined) continue;
      yield {
        message: `“${told}” is over, and the words still say what will happen then.`,
        fix: 'Say what came of it, or give the new day.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  },
};

function announcedIn(text: string, today: string): string | undefined {
  if (ANNOUNCED.among(text).length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    for (const pattern of ANNOUNCED.among(sentence)) {
      const [whole = '', date = ''] = pattern.exec(sentence) ?? [];
      if (date !== '' && !TOLD.test(whole) && stretchOf(date)[1] < today) return date;
    }
  }
  return undefined;
}
