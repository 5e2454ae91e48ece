// How much of a text is talk that would stand as well in any protocol of any place: "robust arrangements are in place and embedded in practice".

import { stemOf } from './word-stems.ts';

/**
 * Words of any agreement between services, by what they are about: the document, how things are arranged, who takes part, how good it is.
 * Verbs of the work (ring, visit, write) and nouns of a family's life (bed, school, bottle) are no such words.
 */
const TALK = `
  section chapter part paragraph document protocol policy policies procedure process practice pathway framework guidance guideline standard strategy
  agreement arrangement approach system structure mechanism model principle purpose aim objective goal outline overview content heading regard
  matter respect area topic subject issue case circumstance context basis level stage point detail information further
  agency agencies organisation service partner partnership professional practitioner staff worker worker's team colleague stakeholder provider sector multi-agency
  inter-agency multi agency inter joint multi-disciplinary county borough region locality community individual everybody everyone
  role responsibility duty responsibilities function task action activity business day-to-day daily work working manage management
  child children young people family families parent adult need needs user users client
  describe set explain cover deal concern relate outline summarise detail include contain apply refer follow use used comply adhere
  ensure enable support promote provide deliver develop maintain improve improvement enhance strengthen build achieve facilitate
  encourage foster embed embedded establish exist place remain continue implement operate underpin inform reflect recognise acknowledge value
  believe commit committed commitment strive aspire seek endeavour intend hope dedicate dedicated vision ambition ethos culture trust
  openness honesty transparency respect dignity centre heart core voice spirit vital key crucial essential important importance paramount
  effective efficient robust strong clear clearly good best high quality well excellent positive seamless holistic timely appropriate
  relevant necessary suitable existing current local locally national usual normal own internal various aware awareness familiar familiarity understand understood
  understanding expect expected expectation engage engagement involve involvement collaborate collaboration communicate communication co-operation
  co-operate cooperation share shared together partnership-working join joined whole across throughout outcome possible best every safeguard safeguarding protection welfare
  wellbeing vulnerable risk harm concern change life lives difference sign signed signatory party parties consider consideration view accordance line per
  relation relationship regard regarding account available availability request expectation requirement required require resource capacity opportunity
  protect everybody's great equal equality diversity inclusion fully always continuous continually particular number range variety consistent
  consistently locality arrangement's way ways well-established place-based nothing else elsewhere covered precedence manner thing things
`;

const STEMS = new Set(
  TALK.split(/\s+/)
    .map((word) => stemOf(word.toLowerCase()))
    .filter((stem) => stem !== ''),
);

/** The share of such words among those that say something at all, 0 to 1; of how many. */
export function talkIn(text: string): { readonly share: number; readonly words: number } {
  let words = 0;
  let talk = 0;
  for (const word of text.toLowerCase().match(/[a-z][a-z'’]*/g) ?? []) {
    const stem = stemOf(word);
    if (stem === '') continue;
    words += 1;
    if (STEMS.has(stem)) talk += 1;
  }
  return { share: words === 0 ? 0 : talk / words, words };
}
