// A child who interprets, keeps the medicine, minds the little ones or carries the news, as the protocol would have it. Whoever finds a child who
// does so has found a young carer; an instruction that counts on it makes one.

import { lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { firstTold } from './told-to-do.ts';

const CHILD = String.raw`(?:(?:the|an?|any|each|their|her|his|one of the) )?(?:(?:old(?:est|er)|eld(?:est|er)|grown|responsible|sensible|capable|mature|teenage|bilingual|English-speaking|young|big|other) )*(?:child|children|daughters?|sons?|brothers?(?: (?:or|and) sisters?)?|sisters?(?: (?:or|and) brothers?)?|siblings?|boy|girl|pupil|teenagers?|bairn|wean|[a-z]+-year-old)(?: (?:of|aged|over) (?:[\\w]+ ){1,4}?(?:or over|and over|or older|upwards))?`;
const MAY = String.raw`(?:(?:may|can|could|should|must|will|is|are|is to|are to)(?: also| then| always)? )?(?:(?:asked|expected|trusted|allowed|able|encouraged|taught|shown(?: how)?|left|relied on|given the task) to )?`;
const SICK = String.raw`(?:the |their |her |his |a )?(?:parents?|mother|father|mum|mam|dad|adult|patient)`;
const MEDICINE = String.raw`(?:(?:the|their|her|his|its|a) |the (?:parent|mother|father|adult)['’]s |(?:take-home|daily) )*(?:naloxone|methadone|buprenorphine|medicines?|medication|tablets|bottles?|kit|doses?|prescription|script|lockable box|key to the box|box key)`;

const WORK = [
  String.raw`${CHILD} ${MAY}(?:interprets?|translates?|speaks? for|signs? for|explains? to|reads? (?:it|them|the letter) (?:out )?to) ?(?:for )?(?:${SICK})?`,
  String.raw`\b(?:interpret(?:ing|ed|er)?s?|translat(?:ion|ed|ing|or)s?)\b[^.;]{0,40}\b(?:by|from|through|using|with the help of) ${CHILD}\b|\b(?:use|uses|using|ask|asks|asking) ${CHILD} (?:as (?:an? |the )?(?:interpreter|translator)|to (?:interpret|translate))`,
  String.raw`${CHILD} ${MAY}(?:keeps?|holds?|carr(?:y|ies)|gives?|administers?|collects?|fetch(?:es)?|counts?|looks? after|supervises?|watches?|measures?|pours?|takes? charge of|is in charge of|has charge of|reminds?) (?:${MEDICINE}|${SICK} (?:takes?|taking|to take|drinks?|swallows?) ${MEDICINE})`,
  String.raw`${CHILD} ${MAY}(?:looks? after|minds?|watch(?:es)? over|cares? for|is responsible for|is in charge of|supervises?|sees? to|gets?) (?:the |her |his |their )?(?:(?:two|three|other|smaller|younger|little|wee) )*(?:ones?|baby|babies|bab(?:y|ies) and|brothers?|sisters?|siblings?|children|bairns|weans|${SICK})\b`,
  String.raw`${CHILD} ${MAY}(?:brings?|takes?|carr(?:y|ies)|hands?|delivers?|passes(?: on)?|pass(?: on)?) (?:the |a |an |this |that |any )?(?:note|letter|message|news|form|report|results?|referral|slip|envelope)\b`,
  String.raw`${CHILD} ${MAY}(?:keeps? an eye on|checks? on|checks? (?:whether|that|if)|makes? sure (?:that )?) ?${SICK}\b`,
];
const work = lookFirst('children at work', WORK);

/** A young person who speaks for themselves, and the worker's own papers about them. */
const OWN = /\b(?:their|his|her) own (?:words|plan|page|letter|view|card|story|drawing|book|key worker)|\bif (?:they|he|she) (?:wish|want|like)/i;

export function childAtWork(text: string): string | undefined {
  const likely = thatFind(work.among(text), text);
  if (likely.length === 0) return undefined;
  return firstTold(sentencesOf(text), likely, (sentence) => OWN.test(sentence));
}
