// Weeks of pregnancy in words whose order cannot be: a second scan before the first, a third trimester in week 13.

import { sentencesOf } from '../reading/sentences.ts';

/** Is it worth a look? Cheap. */
const LOOK = /\b(?:scan|trimester|antenatal|pregnan|gestation)/i;
const WEEKS = String.raw`(\d{1,2})(?:\+\d)?(?:st|nd|rd|th)?`;
const THING = '(?:scans?|appointments?|antenatal visits?|one)';
/** “The first scan, at 20 weeks”, “the anomaly scan (12 weeks)”. */
const NAMED_FIRST = new RegExp(
  String.raw`\b(first|second|third|dating|booking|anomaly) ${THING},? ?\(?(?:is |comes |falls |takes place |held |done |offered |booked )?(?:at |in |by |about |around )*(?:weeks? )?${WEEKS}\b(?! (?:days?|months?|years?))`,
  'gi',
);
const RANKS: Readonly<Record<string, number>> = { booking: 1, dating: 1, first: 1, second: 2, anomaly: 2, third: 3 };
const AT = String.raw`${WEEKS}[- ]?(?:weeks?|wks?)\b`;
/** Two weeks of one sentence, and which of them is said to come first. */
const BEFORE = new RegExp(
  String.raw`${AT}[^.;\d]{0,40}\b(?:followed by|comes? before|goes before|precedes?|comes? first|and (?:only )?then|and after it)\b[^.;\d]{0,40}\b${AT}`,
  'gi',
);
/** “After the second scan at 20 weeks she goes to the first, at 12 weeks”. */
const ONCE_DONE = new RegExp(
  String.raw`^(?:after|following|once) [^.;\d]{0,40}\b(?:scan|appointment|visit|check)s?\b[^.;\d]{0,20}${AT}[^.;\d]{0,60}\b${AT}`,
  'gi',
);
const AFTER = new RegExp(String.raw`${AT}[^.;\d]{0,40}\b(?:follows|comes after|is held after|is done after)\b[^.;\d]{0,40}\b${AT}`, 'gi');

const TRIMESTER = new RegExp(
  String.raw`\b(first|second|third|last) trimester\b[^.;\d]{0,30}?\b(?:weeks? |at |to |from |\()${WEEKS}\b(?! (?:days?|months?|hours?))(?: ?(?:to|and|[-–]) ?(\d{1,2}))?`,
  'gi',
);
/** Wider than anybody draws them: within these weeks each part lies, wherever its ends are set. */
const TRIMESTERS: Readonly<Record<string, readonly [number, number]>> = { first: [0, 16], second: [11, 30], third: [24, 42], last: [24, 42] };

/** What is said in an order that cannot be, in its own words. */
export function disorderIn(text: string): string[] {
  if (!LOOK.test(text) || !/\d/.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const isAbout = LOOK.test(sentence);
    const wrong = [
      ...(isAbout ? [...sentence.matchAll(BEFORE), ...sentence.matchAll(ONCE_DONE)].filter(([, one, other]) => Number(one) > Number(other)) : []),
      ...(isAbout ? [...sentence.matchAll(AFTER)].filter(([, one, other]) => Number(one) < Number(other)) : []),
      ...(/trimester/i.test(sentence) && /week/i.test(sentence) ? [...sentence.matchAll(TRIMESTER)].filter(isOutside) : []),
    ];
    return [...ranked([...sentence.matchAll(NAMED_FIRST)]), ...wrong.map(([shown]) => shown)];
  });
}

function ranked(named: readonly RegExpExecArray[]): string[] {
  const all = named.map(([shown, which = '', weeks]) => ({ shown, rank: RANKS[which.toLowerCase()] ?? 0, weeks: Number(weeks) }));
  const wrong = all.find((later) => all.some((sooner) => sooner.rank < later.rank && sooner.weeks > later.weeks));
  return wrong ? [wrong.shown] : [];
}

function isOutside([, which = '', from, to = from]: RegExpExecArray): boolean {
  const [first, last] = TRIMESTERS[which.toLowerCase()] ?? [0, 42];
  return Number(from) < first || Number(to) > last;
}
