// Strong medicine in a fridge, a handbag or a high cupboard, as the protocol lets it be: a child climbs, and only a lock keeps it shut.

import { lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { firstTold } from './told-to-do.ts';

const MEDICINE = String.raw`(?:methadone|buprenorphine|bottles?|medicines?|medication|take-home (?:doses?|supply|bottles?)|doses?|tablets|pills|opioids?|patches|drugs|lozenges|supply)`;
const OPEN_PLACE = String.raw`(?:fridge|refrigerator|drawer|cupboard|shelf|handbag|bag|bedside|bedroom|wardrobe|windowsill|window sill|pocket|glove ?box|larder|cabinet|worktop|sink|sock|mantelpiece|loft|shed|car|boot|high up|high place|out of (?:sight|reach|the way))`;
const KEPT = String.raw`(?:(?:may|can|could|should|must|will|is|are|is to|are to|shall)(?: also| then| safely| simply| just)? (?:be )?(?:kept|keep|stand|stay|stored|left|put|placed|go|hidden|hide|lie|live|sit|held)|keeps?|stores?|puts?|hides?|leaves?)`;

const OPEN = [
  String.raw`\b${MEDICINE}\b[^.;]{0,50}? ${KEPT} [^.;]{0,60}?\b${OPEN_PLACE}\b`,
  String.raw`\b(?:keep|keeps|store|stores|put|puts|hide|hides|leave|leaves) (?:the |their |her |his |its |any |all )?(?:[a-z-]+ ){0,2}${MEDICINE}\b[^.;]{0,60}?\b${OPEN_PLACE}\b`,
  String.raw`\b(?:high|top|wardrobe|kitchen|bathroom) (?:shelf|cupboard|drawer)\b[^.;]{0,40} (?:will do|is enough|is fine|is good enough|serves|does as well|is acceptable|is safe)\b`,
];
const open = lookFirst('medicine within reach', OPEN);

const LOCKED =
  /\b(?:lock\w*|key|keys|safe box|safe with|box(?:es)?|child-?resistant|pharmacy|pharmacist|clinic|ward|controlled drugs? (?:cabinet|cupboard)|dispos\w+|return(?:s|ed)?|naloxone|vaccin\w+|insulin)\b/i;

export function withinReach(text: string): string | undefined {
  const likely = thatFind(open.among(text), text);
  if (likely.length === 0) return undefined;
  // NOTE: “where there is no box, …” and “until a box comes, …” open what comes then.
  const sentences = sentencesOf(text).map((sentence) => sentence.replace(/^(?:[^,]*\b(?:no|without)\b|(?:until|till|before|while)\b)[^,]*\bbox[^,]*, /i, ''));
  return firstTold(sentences, likely, (sentence) => LOCKED.test(sentence));
}
