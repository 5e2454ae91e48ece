// Lengths of time in forms that are no “within 5 working days”: “a 3-working-day limit”, “on working day 10”, “by the end of the sixth
// week”, “max. wait 10 days”, “within 48 hrs”, “after 20 working days”, “2 working days afterwards”. Each counts from something.

import { lookFirst } from '../reading/look-first.ts';
import type { WrittenText } from '../reading/text-places.ts';

const NUMBER = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|twenty-eight)`;
const DAY = String.raw`(?:working |calendar |school )?(?:hours?|days?|weeks?|months?)`;
const END = String.raw`(?=\s*(?:[.,;)]|$|and (?:then )?[a-z]+s ))`;
const LIMIT = '(?:limit|deadline|turnaround|target|window|time limit|maximum)';

const FORMS = lookFirst('times in other forms', [
  String.raw`\b(?:within|inside|in under|in|max\.?|up to) \d+ ?(?:hrs?|wks?|mins?|mths?|w\/?days?)\b`,
  String.raw`\b(?:an?|the|our|their|its) (?:strict |firm |maximum |outer )?(?:\d+|[a-z]+)-(?:(?:working|calendar|school)[- ])?(?:day|hour|week|month)s? ${LIMIT}\b(?! (?:of|from|after|since|that (?:runs|counts|starts)))`,
  String.raw`\b(?:on|by) (?:working |calendar )?day \d+${END}`,
  String.raw`\bby (?:the )?(?:end|close) of (?:the )?(?:second|third|fourth|fifth|sixth|seventh|eighth|tenth|next \w+|week \w+|month \w+|day \w+)(?: (?:working |calendar )?(?:day|week|month))?(?<!next week|next month|next working day|next day)${END}`,
  String.raw`\b(?:max(?:imum)?\.?|longest|outer|outside|top) (?:wait|time|delay|limit|turnaround)(?: (?:is|of|being))?[:,]? ?(?:of )?${NUMBER} ${DAY}\b${END}`,
  String.raw`\b(?:never|not|no) (?:later|longer|more) than (?:after )?${NUMBER} ${DAY}${END}`,
  String.raw`\bafter (?:at most |no more than )?${NUMBER} ${DAY}${END}`,
  String.raw`\b${NUMBER} ${DAY} (?:afterwards|later|on|thereafter|hence)${END}`,
  String.raw`\b${NUMBER} ${DAY} (?:being|is) (?:the|our) (?:limit|longest|most|maximum|outside|standard|rule|target)\b`,
  String.raw`\b(?:a fortnight|a week|half a day|a working week|a calendar month) (?:is what|is all|being (?:the|what)|(?:is|are) (?:allowed|given))\b`,
  String.raw`\b(?:deadline|time limit|time allowed|turnaround|allow|limit|target)(?: is| of)?[: ] ?${NUMBER} ${DAY}${END}`,
  String.raw`: ${NUMBER} ${DAY}(?=\s*(?:[.;]|$))`,
]);

/** The first of them in a sentence. */
export function unreadTimeIn(text: string): { readonly text: string; readonly index: number } | undefined {
  for (const pattern of FORMS.among(text)) {
    const found = pattern.exec(text);
    if (found) return { text: found[0], index: found.index };
  }
  return undefined;
}

/** “10” below “Days allowed”. */
export function isBareCount({ kind, text, head, row }: WrittenText): boolean {
  return (
    kind === 'cell' &&
    /^\d{1,2}$/.test(text.trim()) &&
    row !== undefined &&
    head !== undefined &&
    /^(?:working |calendar )?(?:days|hours|weeks) (?:allowed|given|at most|limit|max\w*|to do it)$|\b(?:limit|time|allowed|within|deadline) \((?:in )?(?:working )?(?:days|hours|weeks)\)/i.test(
      head.trim(),
    )
  );
}

export function isWithin(at: number, length: number, { index, text }: { readonly index: number; readonly text: string }): boolean {
  return at < index + text.length && index < at + length;
}
