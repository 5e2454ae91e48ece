// What the drafters still wait for, said in brackets: “(hours when the contract is signed)”, “(somebody from housing?)”, “(ask the pharmacy
// what else goes here)”. A condition in brackets that may come true in a case has a family, a visit or a time in it.

import { isOfCase } from './case-words.ts';
import { definiteTimeIn } from './time-words.ts';

const BRACKETS = /\(([^()\n]{4,140})\)/g;

/** Few brackets hold a question, a condition or an order to ask. */
const LOOK =
  /\?|\b(?:awaited|outstanding|to follow|to come|coming|requested|on (?:its|their) way|once|when|after|until|till|as soon as|pending|subject to|depending|ask|check|chase|query|confirm|agree|see what|find out)\b/i;

/** What is to stand there. */
const PART =
  /^(?:the |a |an |one |our |their |its |his |her |this |\d |new |full |final |exact |weekend |opening )*(?:[\w’'-]+ ){0,2}?(?:names?|numbers?|nos?\.|hours|times?|dates?|figures?|addresse?s?|wording|words|text|paragraphs?|bullets?|points?|lines?|steps?|rows?|lists?|titles?|details?|links?|logos?|posts?|prices?|costs?|amounts?|sources?|order|venue|rota|fee|another|more)(?!\w)/i;
/** Something that is decided, signed or sent among those who make the protocol. */
const AWAITED =
  /\b(?:once|when|after|until|till|as soon as|pending|subject to|depending on)\b.*(?:\b(?:we|they|she|he) (?:have|has|hear|know|get|is|are) (?:back\b|heard|agreed|answered|replied|decided|the\b|what\b|from\b|met)|\b(?:is|are|has|have|['’]s) (?:been )?(?:signed|agreed|accepted|approved|confirmed|appointed|let|settled|known|available|recruited|replied|answered|decided|met|chosen|live|through|in post)\b|\b(?:BT|IT|HR|ICB|NHS|(?:the|our) (?:trust|board|health board|council|icb|contractor|landlord|supplier|college|union|provider|commissioners?|steering group|partnership)) (?:has|have|is|are)\b|\b(?:outcome|result) of\b|\bwhat (?:the )?[\w ]{2,24} (?:says?|decides?|thinks?|wants?)\b|\b(?:the|next) (?:[\w-]+ )?(?:move|pilot|tender|vote|merger|election|restructure|re-?organi[sz]ation|budget|contract|quote|away ?day)\b)/i;
const TO_COME =
  /^(?:the |a )?(?:[\w.-]+ ){0,2}?(?:names?|numbers?|nos?\.?|hours|rota|address|details?|form|link|list|dates?|times?|figures?|wording) (?:is |are )?(?:still |yet )*(?:awaited|outstanding|to follow|to come|coming|pending|requested|on its way|on their way)\b(?! (?:by|in|at) the)/i;
/** Somebody else is to be asked what to write. */
const ASKS =
  /^(?:[^?]{0,20}\? )?(?:see what [\w ]{2,24} (?:do|does|did|has|have|wrote)$|(?:ask|check (?:with|what|which)|chase|query|see what|find out (?:from|what))\b.*\b(?:(?:what|which|who|how|where)\b.*\b(?:here|goes?|to put|to say|else|do|does|use|uses)\b|(?:with|ask|chase) (?:[A-Z]\w+|legal|comms|hr|procurement)\W*$))/i;
/** A guess: “somebody from housing?”, “or the deputy - check with HR”. */
const GUESS =
  /^(?:or |perhaps |maybe |is it |is this |should this |could be |same as |some(?:one|body) (?:from|in|at) |who |which (?:post|team|service) |the )[^?]{2,50}\?(?: ?[-–—] ?[^?]{2,30})?$|^(?:which |what )?(?:extension|ext|number|name|post|title|date|day|month|week|time|hour|venue|floor|amount|rate|price|spelling|team|room|form|address|band|grade|source|edition|year)\?$/i;
const CHECK_WITH = /[-–—,;:] ?(?:check|confirm|agree) (?:this )?with [\w ]{2,24}$/i;
/** An event of the organisation alone, where the brackets hold all there is. */
const ALONE = /^\((?:after|once|when|until|pending)\b/i;

/** The brackets that hold what is awaited, or nothing. */
export function awaitedAsideIn(text: string): string | undefined {
  if (!text.includes('(')) return undefined;
  for (const [shown, inside = ''] of text.matchAll(BRACKETS)) {
    if (LOOK.test(inside) && isAsideOfDrafters(inside, shown === text.trim()) && !isOfCase(inside)) return shown;
  }
  return undefined;
}

function isAsideOfDrafters(inside: string, isAll: boolean): boolean {
  if (AWAITED.test(inside) && !definiteTimeIn(inside)) return PART.test(inside) || (isAll && ALONE.test(`(${inside}`));
  return TO_COME.test(inside) || ASKS.test(inside) || GUESS.test(inside) || CHECK_WITH.test(inside);
}
