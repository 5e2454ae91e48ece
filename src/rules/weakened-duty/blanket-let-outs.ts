// The let-outs of any policy, wherever they stand in a sentence in which somebody acts: “in suitable cases”, “so far as is reasonably practicable”,
// “as needed”. They fit every deed, and so bind nobody; a condition that can be looked at afterwards (“if the parent wishes”) is no such let-out.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { CLOSED } from './hedged-duties.ts';

const BE =
  '(?:(?:is|are|it is|this is|that is|they are|at all|reasonably|operationally|practically|thought|deemed|considered|felt|judged|and when|or when|and if) )*';
/** What is needed can be looked at afterwards (“an interpreter where needed”); what is appropriate cannot. */
const FIT =
  '(?:appropriate|suitable|relevant|applicable|proportionate|reasonable|desirable|(?<=\\b(?:thought|deemed|considered|felt|judged) )(?:necessary|needed|helpful))';
const CAN = '(?:possible|practicable|practical|feasible|realistic|manageable|achievable|workable|viable|affordable)';
const MEANS =
  '(?:time|capacity|resources?|workloads?|caseloads?|staffing(?: levels?)?|staff|numbers|funding|budgets?|rotas?|diar(?:y|ies)|demand|circumstances|pressures?|other (?:work|commitments|duties|demands|priorities)|commitments|cover|availability)';
/** Not “as possible” behind a comparison, nor “as required by the order”; and the words may be spoken of. */
const END = String.raw`(?!\w| (?:to|by|under|that|for (?:the|an?|his|her|their|its|this|that)|in law|means|is|leaves)\b)`;

const BLANKETS = lookFirst('blanket let-outs', [
  String.raw`\b(?:where|wherever|when|whenever|if|unless|so far as|as far as|insofar as|in so far as|to the extent) ${BE}(?:${FIT}|(?:im)?${CAN})${END}`,
  String.raw`(?<!\bas \w+ |\bas )\bas (?:(?:and|or) when (?:is |may be )?(?:necessary|needed|required)|(?:is |may be )?appropriate)${END}|\bas (?:and|or) when\b${END}|(?<!\bas \w+ )\bas (?:needed|necessary|required)(?=[.;]?$)`,
  String.raw`\b(?:in|for) (?:all |any |the )?(?:suitable|appropriate|relevant|deserving|certain|selected|eligible|some) (?:cases|circumstances|instances|situations|families)\b(?! (?:only|where|when|in which|listed|below|named|above|of)\b)`,
  String.raw`\bsubject to (?:the |their |its |other |there being |available |sufficient |local |having |enough |current |service |operational )*${MEANS}\b|\b${MEANS}(?: and ${MEANS})? (?:permitting|allowing(?! (?:for|of)\b))\b`,
  String.raw`\b(?:where|when|if|as|provided|so long as|as long as|whenever|unless) (?:the |their |its |his |her |our |there is |there are |they have |she has |he has |enough |other |local |sufficient )*${MEANS}(?: of the \w+)? ?(?:allows?|permits?|is available|are available|to spare|so permits?|prevents?)\b`,
  String.raw`\b(?:wherever|whenever) (?:they|she|he|it|we) (?:can|is able|are able)\b|\bmakes? every (?:reasonable )?effort\b|\bas (?:resources|time|capacity|staffing) (?:allows?|permits?)\b`,
]);

/** Of families: what a parent brings where possible binds nobody anyway. */
const FAMILY_ACTS =
  /^(?:(?:the|an?|each|every|any|both|all|our|their) )?(?:parents?|mothers?|fathers?|children|child|famil(?:y|ies)|young (?:person|people)|relatives?|carers?|adults?|patients?|people|wom[ae]n|m[ae]n|grandparents?) (?:\w+ )?(?:can|may|might|could|will|bring|choose|come|stay|keep|take|is|are|[a-z]+s)\b/i;
const SPOKEN_OF = /["“”‘]|(?:^|\s)'|\b(?:no|not|never|without|instead of|words?|phrases?|rather than|avoids?|write|says?)\b[^,;]{0,40}$/i;
/** How it is done is left open, or with whom, and not whether; or it is closed at once. */
const HOW = /^[ ,(]*(?:one|both|in (?:person|the)|with|face|together|alone|by (?:the|phone|a)|at (?:home|school)|from the)\b/i;

/** Before the sentences of a text are looked at. */
export function mayHoldBlanket(text: string): boolean {
  return BLANKETS.among(text).length > 0;
}

/** The words that take a deed back, whatever it is. Callers see to it that somebody acts. */
export function blanketIn(sentence: string, next = ''): string | undefined {
  const patterns = BLANKETS.among(sentence);
  if (!anyFinds(patterns, sentence) || FAMILY_ACTS.test(sentence) || sentence.endsWith('?')) return undefined;
  for (const pattern of patterns) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const after = sentence.slice(found.index + found[0].length);
    if (SPOKEN_OF.test(sentence.slice(0, found.index)) || HOW.test(after) || CLOSED.test(after) || CLOSED.test(next.slice(0, 90))) continue;
    return found[0];
  }
  return undefined;
}
