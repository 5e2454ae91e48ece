// A matter that those above could not settle, or whose refusal stands, and that goes back below: to a post of a lower level, to the two who
// disagreed, or to the beginning. What was decided goes back to those who asked, and is no fault.

import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import type { SpokenFault } from './spoken-stages.ts';

const LEVELS: readonly RegExp[] = [
  /\b(?:(?:two |both )?(?:workers?|practitioners?|referrers?|call-takers?|call takers?|duty workers?)|whoever (?:raised|took)|those who (?:disagreed|raised))\b/i,
  /\b(?:team (?:leaders?|managers?)|supervisors?|senior practitioners?|front[- ]door managers?|line managers?|stage (?:1|one))\b/i,
  /\b(?:service managers?|heads? of (?:service|family|children|[a-z]+)|operations managers?|area managers?|safeguarding leads?|stage (?:2|two))\b/i,
  /\b(?:directors?|stage (?:3|three)|chief social work officer|executives?)\b/i,
  /\b(?:chief (?:executives?|officers?|nurses?)|chief officers group|commanders?|chairs? of the partnership|stage (?:4|four))\b/i,
];

const UNSETTLED = String.raw`(?:(?:does|do|did|has|have|can) ?not (?:\w+ )?(?:settled?|agree[d]?|resolved?|decided?|answer(?:ed)?|solved?|help(?:ed)?)|cannot (?:agree|settle|decide|resolve)|fails? to (?:agree|settle|decide)|stands? by (?:the|it|its|their|his|her)|agrees? with (?:the )?(?:front door|decision|refusal|screening|team|call-taker)|upholds?|says? no(?: too| as well| again)?|backs? (?:the|it)|disagrees?|is (?:still )?(?:not settled|unsettled|open|no nearer)|confirms? (?:the|it))`;
const RETURNS = String.raw`(?:(?:goes|go|comes?|is|are|passes|drops?|falls?|moves?|taken|sent|handed|passed|put|referred) (?:\w+ )?(?:back|down|again)(?: down| again)? (?:to|with|at)|(?:is |are )?return(?:s|ed)? to|returns? (?:it|the \w+) to|begins? (?:again|afresh|over)|starts? (?:again|afresh|over)|(?:submits?|makes?|sends?|writes?) (?:a (?:new|fresh|second)|another) (?:referral|form|request|challenge)|(?:discuss|talk|meet|speak|try|look at it|go over it|raise it)(?:es|s)?(?: (?:it|this|over|the matter|about it|together|it over))* (?:again|once more|afresh|anew)|reopens? (?:it|the \w+) (?:at|with))`;

const AGAIN = lookFirst('below again', [
  String.raw`\b(?:if|where|when|should|once)\b[^.;]{0,80}?\b${UNSETTLED}\b[^.;]{0,90}?\b${RETURNS}`,
  String.raw`\b(?:after|behind|beyond|following|past) (?:the |stage )?[^.;,]{3,40},? [^.;]{0,50}?\b${RETURNS}`,
]);
/** An outcome goes back, it is denied, or it is new. */
const OTHERWISE =
  /\b(?:no|not (?:go|return|come|begin|start|back)|never|nobody|decision|outcome|result|what (?:was|they) (?:decided|agreed|decide)|answer goes|tells?|hears?|informs?|something new|new (?:worry|concern|facts?|information|clock)|another child|for information|with the decision|decided|may (?:also )?(?:be )?ma(?:k|d)e|meanwhile|appointment|visit|parent|nobody answers|line is)\b|\?$|[“”"]/i;
const AFTER_A_HIGH_ONE = /^\W*(?:after|behind|beyond|following|past)\b/i;

function levelIn(text: string, pick: 'highest' | 'lowest'): number {
  const found = LEVELS.flatMap((level, at) => (level.test(text) ? [at] : []));
  return (pick === 'highest' ? found.at(-1) : found[0]) ?? -1;
}

/** The block in which it goes below again. */
export function belowAgain({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    if (where.kind === 'cell') continue;
    const patterns = AGAIN.among(where.text);
    if (patterns.length === 0) continue;
    for (const sentence of sentencesOf(where.text)) {
      const found = patterns.map((pattern) => pattern.exec(sentence)).find((one) => one !== null);
      if (!found || OTHERWISE.test(sentence.replace(/\b(?:stands? by|upholds?|agrees? with|confirms?) (?:the |its |their )?(?:decision|answer|outcome)/i, ' ')))
        continue;
      const end = found.index + found[0].length;
      const before = sentence.slice(0, end);
      const after = sentence.slice(end);
      const [above, below] = [levelIn(before, 'highest'), levelIn(after, 'lowest')];
      const isBelow = below >= 0 && below < above;
      // NOTE: those who talk it over again, or begin again, stand before the verb.
      const isSame =
        /\b(?:again|afresh|anew|over|once more)\b|\b(?:new|fresh|second|another)\b/i.test(found[0]) && above >= 1 && !AFTER_A_HIGH_ONE.test(found[0]);
      if (isBelow || isSame) return { where, message: `What is not settled above goes back below here: “${found[0].slice(-60).trim()}${after.slice(0, 40)}”.` };
    }
  }
  return undefined;
}
