// News that somebody passes on after another step, in words, with no time in the whole paragraph: “the social worker then tells the school”. What a
// parent or a child is told happens while they are there; a paragraph that gives a time anywhere has given the reader something to go by.

import { isTimed } from '../reading/definite-deeds.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';

const WORKER =
  '(?:workers?|leaders?|leads?|managers?|midwi(?:fe|ves)|visitors?|professionals?|practitioners?|pharmacists?|prescribers?|officers?|mentors?|nurses?|teachers?|chairs?|co-?ordinators?|named person|points? of contact|gps?|doctors?|social work|schools?|nurser(?:y|ies)|front door|hub|desk|reporter|police|hospital|ward|pharmac(?:y|ies)|team|services?|partners)';
const NAMED = `(?:the|an?|each|both|their|his|her) (?:[a-z’'-]+ ){0,4}?${WORKER}`;
/** Of somebody who works there, with whatever hangs on to the name. */
const SUBJECT = `(?:^|[.;:] |, |\\band |\\bbut )${NAMED}(?: (?:for|of|in|at|who) [a-z’' ]{3,40}?)?`;
const TELLS = String.raw`(?:tells?|informs?|notif(?:y|ies)|alerts?|updates?|writes? (?:back )?to|lets?|passes (?:it|this|them|the [a-z ]{3,25}?|a [a-z ]{3,25}?)(?: on)? to|sends (?:it|this|them|the [a-z ]{3,25}?|an? [a-z ]{3,25}?|copies)(?: on)? to)`;
const REACHES = String.raw`(?:${TELLS}|rings?|phones?|calls?|contacts?|e-?mails?|speaks? to|goes to|writes? to)`;

const NEWS = lookFirst('untimed news', [
  `${SUBJECT} (?:then|next|afterwards|after that|subsequently|in turn) (?:also )?${REACHES} (?:back to )?(?:to )?${NAMED}\\b`,
  `(?:^|[.;] )(?:then|next|after that|after this|afterwards|thereafter|following this),? ${NAMED}(?: (?:for|of|in|at) [a-z’' ]{3,30}?)? ${REACHES} ${NAMED}\\b`,
  `${SUBJECT} [a-z]+s (?:[a-z’'-]+,? ){1,10}?(?:[a-z]+s [^.;]{2,40}? )?and ${TELLS} ${NAMED}\\b`,
]);

/** A moment, a round or a place in which it is done at once; a form that goes by itself, a wish, a question, or how things are. */
const MOMENT =
  /\d|\b(?:within|by|before|until|that (?:day|night|hour|evening|morning|week)|the (?:same|next|following)|at once|straight away|while|during|first|every|at (?:the|each|once|that)|same|on the|immediately|overnight|today|in (?:the|that) (?:room|meeting|same)|there and then|as they|daily|weekly|monthly|yearly|once|twice|which|whether|how|why|if|unless|may|can|could|might|would|should like|never|nobody|used to|often|usually|sometimes|already|always|minutes?|hours?|days?|weeks?|months?|years?|terms?|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)\b|[?“”"]/i;

/** The sentence in which it is passed on. */
export function untimedNewsIn({ text, kind }: WrittenText): string | undefined {
  if (kind === 'heading' || kind === 'cell') return undefined;
  const patterns = NEWS.among(text);
  if (!anyFinds(patterns, text)) return undefined;
  const sentences = sentencesOf(text);
  const found = sentences.find((sentence) => !MOMENT.test(sentence) && anyFinds(patterns, sentence));
  return found === undefined || sentences.some(isTimed) ? undefined : found;
}
