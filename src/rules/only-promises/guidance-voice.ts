// A line of facts in the voice of guidance: “services should agree locally which of them leads”. It repeats that something is to be settled, by
// nobody in particular, and does not settle it.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const KIND =
  "(?:all|both|local|relevant|adult|treatment|children[’']s|mental health|partner|specialist|these|the|two|each|other|universal|statutory|health|social care|family|drug|alcohol|front-?line|lead)";
const BODY =
  '(?:services?|agenc(?:y|ies)|partners?|organisations?|partnerships?|areas?|authorit(?:y|ies)|protocols?|professionals?|practitioners?|staff|workers|providers?|commissioners|managers|arrangements|processes|procedures|systems|mechanisms)';
const TOLD = '(?:parents?|famil(?:y|ies)|children|carers|referrers|service users|clients|patients)';
const SHOULD = String.raw`(?:should|need to|needs to|ought to|must|shall|are expected to|is expected to|are encouraged to|have to)`;

const VOICE = lookFirst('voice of guidance', [
  String.raw`^(?:${KIND}(?:,? and |,? | or ))*${BODY}(?: (?:and|or|in|for|of|from|on|who|that)(?: [a-z’'-]+){1,6}?)? ${SHOULD} `,
  String.raw`^${TOLD} ${SHOULD} (?:also |always )?(?:be (?:told|informed|made aware|involved|consulted|supported|offered|asked|helped|given)|receive|get|have)\b`,
]);
/** Something particular to this place, or a rule with an edge. */
const PARTICULAR =
  /\d|\]\(|["“”]|\b(?:same day|next (?:working )?day|at once|never|not|nobody|only|unless|until|before|by (?:phone|e-?mail|letter|ringing|the end)|rings?|writes?|weekly|monthly|every)\b|[a-z,;] [A-Z][a-z]{2,}/;

export function isGuidanceVoice(text: string): boolean {
  const patterns = VOICE.among(text);
  if (patterns.length === 0 || PARTICULAR.test(text)) return false;
  const sentences = sentencesOf(text.trim());
  return sentences.length < 3 && sentences.every((sentence) => anyFinds(patterns, sentence));
}
