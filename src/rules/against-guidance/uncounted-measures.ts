// A measure that is judged by how things seem: a mood, an impression, what somebody has heard. Two people would not count it alike.

import { anyFinds, lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const SEEMING = String.raw`(?:gut|instinct|intuition|hearsay|anecdotes?|anecdotal\w*|word of mouth|(?:general |overall |personal )?(?:impressions?|mood|atmosphere|feel(?:ing)?s?|sense|vibes?|perceptions?)(?! (?:of (?:safety|danger)|safe))|how (?:things|it|the (?:teams|services|work)|people|we|everyone|everybody) (?:[a-z]+ )?(?:seems?|feels?|is going|are going|goes|go|get on|stands?|is|are)\b|common sense)`;
const JUDGED = [
  String.raw`\b(?:measur\w+|judg\w+|assess(?:ed|es)?|gauged?|scored?|rated?|tracked|monitored|evaluated|estimated|counted|tested|told|known|seen|gathered|(?:we )?know) (?:[a-z]+ ){0,2}?(?:by|from|on|through|according to|with|via|out of) (?:the |a |an |our |their )?(?:[a-z’']+ )?${SEEMING}`,
  String.raw`\btak(?:es?|ing) (?:the|a) temperature of (?:the )?(?:room|meeting|group|partnership)`,
  String.raw`\b(?:source|evidence|measure) (?:is|are|will be) (?:the |a |an |our |their )?(?:[a-z’']+ )?${SEEMING}`,
];
const judged = lookFirst('uncounted measures', JUDGED);
const MEASURE = /\b(?:measur\w+|indicators?|targets?|success|progress|outcomes?|performance|safer|better|improv\w+|trust|families feel|judg\w+)\b/i;
const OTHERWISE = /\b(?:not|never|no|nobody|nor|rather than|instead of|beside|besides|alongside|as well as|however)\b/i;

export function uncountedMeasure(text: string): string | undefined {
  const likely = thatFind(judged.among(text), text);
  if (likely.length === 0) return undefined;
  return sentencesOf(text).find((sentence) => MEASURE.test(sentence) && !OTHERWISE.test(sentence) && anyFinds(likely, sentence));
}
