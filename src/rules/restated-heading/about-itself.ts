// Sentences about the passage they stand in: “this section is about …”, “what happens when …”, “see above”. A heading says as much.

import { inLatin } from '../../guidance/latin.ts';
import { hasSomebody } from '../reading/deeds.ts';

const PART = '(?:section|part|chapter|paragraph|page|heading|passage|entry|protocol|document|bit|text|answer)';
const TREATS = String.raw`(?:is (?:all |mainly |really )?(?:about|on|to do with|concerned with|for|where|intended|meant|designed)|concerns?|covers?|deals? with|describes?|sets? out|explains?|explores?|looks? (?:at|into)|relates? to|outlines?|address(?:es)?|treats?|gives?|provides?|contains?|tells?|shows?|goes (?:into|through)|discuss(?:es)?|summarises?|details?|refers? to|is headed|speaks? of|lays? down|has to do with)`;
const TREATED =
  '(?:covered|dealt with|described|set out|explained|addressed|discussed|outlined|considered|looked at|found|given|listed|shown|detailed|treated|the subject|what is meant|spelt out)';

const FRAMES: readonly RegExp[] = [
  String.raw`^(?:in )?(?:this|the (?:present|following|above))(?: short| whole)? ${PART}(?: below| above| here)? (?:of (?:the|this) (?:protocol|document) )?(?:${TREATS}|we |(?:also )?(?:aims?|seeks?|is intended|intends) to)`,
  String.raw`^this is (?:the|an?|our) (?:route|process|procedure|section|part|rule|place|definition|list|role|policy|pathway|way|question|heading|point|bit)\b`,
  String.raw`^(?:the (?:following|below|above|next paragraph|heading)|below|what follows|here)(?: here)?,? (?:${TREATS}|is (?:an? |the |what|how|who|where|about)|are (?:the|some))`,
  String.raw`^(?:here|below|in what follows|under this heading|at this point|in the following|in this ${PART}),? (?:we|you|the (?:partners|protocol|reader|services)|(?:it|this|that|there) is|(?:is|are)) `,
  String.raw`\b(?:is|are|will be|can be) (?:all |also |fully |briefly )?${TREATED} (?:here|below|above|in (?:this|the (?:present|following)) ${PART}|in what follows|under this (?:heading|title)|by this ${PART}|under (?:the )?(?:above|this))\b`,
  String.raw`^(?:see|as (?:in|per|under|for)|refer to|cf\.?) (?:the )?(?:above|below|heading|title|next|overleaf|previous|preceding|rest|foregoing)\b`,
  String.raw`\b(?:as the (?:heading|title) (?:says|suggests|implies|states|indicates)|self[- ]explanatory|speaks? for (?:itself|themselves)|does what it says|the (?:title|heading) says it)\b`,
  String.raw`^(?:covers?|about|on|regarding|concerning|re:?|describes?|explains?|sets out|outlines?|deals with|relates to|all about) (?:how|what|who|when|where|why|the|a|an|\p{L}+ing|\p{L}+s)\b`,
].map((source) => inLatin(new RegExp(source, 'iu')));

/** “What’s to happen when a parent has said no”, “Before the baby is able to go home”: a question or a clause with no sentence to belong to. */
const CLAUSE = inLatin(
  /^(?:what(?:['’]s| is| are| to| we| you| they| happens?| has to| must| should| applies| can| comes| do)\b|how(?: (?:to|we|you|they|it|this|the|a|an|and|our|children|parents|treatment|long|often|soon|information|referrals?|disagreements?|\p{L}+s))?\b|who\b|whom\b|which\b|why\b|whether\b|when\b|where\b|if\b|before\b|after\b|once\b|until\b|while\b|during\b|for when\b|in case\b)/iu,
);
/** A main clause after all. */
const GOES_ON = /[,;:–—]| (?:is|are) (?:for|up to|the|a|an|not|no|that|always|never|written|recorded|put|told)\b| then | - /i;
const LONGEST_CLAUSE = 20;
const LONGEST = 220;

/** No figure, no name of a form, nothing that a reader could do. */
export function isAboutItself(sentence: string): boolean {
  if (sentence.length > LONGEST || /\d|[“"?]|[;:] \w/.test(sentence)) return false;
  return FRAMES.some((pattern) => pattern.test(sentence)) || isLooseClause(sentence);
}

function isLooseClause(sentence: string): boolean {
  if (!CLAUSE.test(sentence) || GOES_ON.test(sentence.slice(4))) return false;
  return sentence.split(/\s+/).length <= LONGEST_CLAUSE && (/^(?:what|how|who|which|why)/i.test(sentence) || !hasSomebody(sentence));
}
