// Ways of saying when, or how often, that leave it to somebody else: “as soon as diaries allow”, “in the coming weeks”, “every so often”.
// Single words such as “promptly” stand in the catalogue; here are the turns of phrase that take a pattern.

import { lookFirst } from '../reading/look-first.ts';

const UNITS = '(?:minutes?|hours?|days?|weeks?|months?)';
const SPEED = '(?:soon|early|quickly|promptly|swiftly|fast|rapidly|speedily|urgently|often|regularly|frequently)';
/** What people have too little of: when there is more of it, they will do it. */
const SCARCE =
  '(?:time|capacity|workloads?|caseloads?|diar(?:y|ies)|staffing|staff numbers|resources|rotas?|circumstances|pressures?|demand|commitments|availability|schedules?|waiting lists?|numbers|funding|shifts?)';
const FREE =
  '(?:possible|practicable|practical|feasible|able|free|available|convenient|needed|necessary|required|appropriate|suitable|reasonable|manageable|opportune|realistic|achievable)';
/** How a time is called that nobody has told. */
const UNTOLD =
  '(?:reasonable|appropriate|suitable|sensible|acceptable|proportionate|realistic|manageable|short|shortest possible|shortest|decent|proper|adequate|usual|normal|expected|brief|fair|agreed|set|given|required|specified|stipulated|prescribed|relevant|good|timely|tight|quick|reasonably short|relatively short|fairly short|very short)';
const TIMESPAN =
  '(?:time ?(?:scales?|frames?|spans?|limits?)|time|period|interval|window|while|space of time|amount of time|length of time|deadlines?|turnaround)';
const FIT =
  '(?:appropriate|suitable|convenient|right|proper|opportune|sensible|good|better|quieter|early|earlier|later|future|certain|given|relevant|natural|mutually (?:agreeable|convenient|suitable)|next|first|earliest|soonest|nearest|possible|available|very)';
const CHANCE = '(?:opportunit(?:y|ies)|chance|moment|convenience|slot|opening|juncture)';
const REPEATED =
  '(?:contact|meetings?|catch[- ]?ups?|liaison|dialogue|conversations?|check[- ]?ins?|calls?|visits?|reports?|discussions?|feedback|communications?|reviews?|updates?|supervision|monitoring|touch|audits?|sessions?|appointments?|briefings?|checks?|exchanges?|bulletins?|reminders?|summaries|attention|support)';

const TURNS: readonly string[] = [
  String.raw`as ${SPEED} as (?:(?:is|it is|it was|they are|they|we|you|she|he|reasonably|practically|humanly|at all|ever) ){0,4}(?:${FREE}|can|could|allows?|permits?|manages?|possibly)\b|as ${SPEED} as (?:[\w'’-]+ ){1,4}(?:allows?|permits?|lets?|can\b|(?:is|are) (?:able|free|convenient|practicable|feasible|possible)|gets? (?:a|the) (?:chance|moment)|ha(?:s|ve) (?:a |the |enough )?(?:chance|moment|time|capacity|space))\b`,
  String.raw`(?<!\b(?:as|how|too|so|no|as quite) )(?:(?:very|quite|fairly|pretty|reasonably|rather|really|relatively) )?soon(?:er rather than later|ish)?\b(?! (?:as|over|past|gone|forgotten|enough)\b)`,
  String.raw`(?:with)?in (?<!\b(?:count|measur|reckon|express|think|told|given|stated|written|paid)[^.;]{0,90}in )(?:just |only |about |around )?(?:mere )?(?:hours|days|weeks|a matter of ${UNITS})\b(?! that)|(?<!\bfor )(?:(?:in|within|inside|after|over|every|during|about) )?(?:about |around |the (?:next|coming|following) )?\b(?:a (?:few|couple of|handful of|number of)|several|some|next few|coming few|following few|every few)(?: short| working| calendar)? ${UNITS}(?! old| ago| of age)\b|(?:in|over|during|within) the (?:coming ${UNITS}|${UNITS} (?:ahead|to come|that follow|(?:following|after)(?! (?:the|an?|each|every|its?|this|that|their|his|her) )))\b|every (?:few|couple of) ${UNITS}|(?:several|a (?:few|number of|couple of)) times (?:a|each|every|per) (?:day|week|month|year)|\b(?:an?|one) (?:hour|day|week|month) or (?:so|two)\b`,
  String.raw`(?:within|inside|over|after|in) (?:a|an|the|any|all|its|their|whatever)? ?(?:${UNTOLD} (?:and |but )?)+${TIMESPAN}\b(?! (?:of|above|below|shown|given in|in the table))|(?:within|to) (?:the|any|all) (?:deadlines?|time ?(?:limits?|scales?|frames?))\b(?! (?:of|above|below|shown|given in|in the table))|in (?:good|plenty of|ample|due|the fullness of|next to no|no|double-quick) time\b|with (?:(?:plenty of|some|ample|enough) )?time (?:to spare|in hand|left)|(?:nearer|closer to) the time|(?:some time|sometime) (?:later|after(?:wards)?|soon|in)|(?:a (?:short|little) (?:time|while)|a while) (?:later|after(?:wards)?)|(?:in|within|after) (?:a|quite a|some) (?:short |little )?(?:while|time)\b|for (?:a while|some time|too long)(?= ?(?:[.,;]|$))`,
  String.raw`at (?:the|their|her|his|our|your|its|an?|some) (?:${FIT} )+(?:${CHANCE}|(?<=(?:appropriate|suitable|convenient|right|proper|opportune|sensible|good|better|quieter|early|later|future|certain|natural|agreeable) )(?:point|stage|time|date))\b|at some (?:point|stage|time)\b|(?:at|on) (?:the )?(?:first|next|earliest|any) ${CHANCE}|at (?:their|her|his|our|your|its) (?:own )?(?:earliest )?(?:convenience|leisure)|(?:the )?(?:first|next|earliest) available (?:appointment|slot|date|space|place|session|clinic)`,
  String.raw`(?:(?:when|whenever|once|where|wherever|if) (?:the |their |our )?)?${SCARCE} (?:(?:within|in|of|at|on) (?:the |their |our )?[a-z]+ )?(?:next )?(?:allow(?:s|ing)?|permit(?:s|ting)?)\b`,
  String.raw`(?:when|whenever|once|if and when|as and when|where|wherever) (?:[\w'’-]+ ){0,4}?(?:gets? (?:a|the|round|around)|find(?:s)? (?:a|the) (?:moment|time|chance)|there (?:is|are) (?:a |the |some |enough )?(?:chance|moment|minute|opportunity|time|capacity|space|room|slot)\b|ha(?:s|ve) (?:a |the |some |enough )?(?:chance|moment|minute|opportunity|time|capacity|space)\b(?! to (?:speak|talk|think|reflect))|(?:is|are|becomes?) (?:convenient|practicable|feasible|free|able to)\b|\b(?:they|she|he|we|you|both|all|everyone|everybody|somebody|someone|staff) (?:is|are) (?:all |both )?available\b)|\b(?:when|whenever) (?:convenient|practicable|practical|feasible|able|free|available)\b|subject to ${SCARCE}\b|once (?:things|matters|it|everything|the situation)(?: ha(?:s|ve))? (?:settle|calm|quieten)\w*`,
  String.raw`with(?:out)? (?:any |all |undue |due |great |the utmost |utmost |appropriate |necessary |unnecessary |further |much |too much |proper |no |minimal |minimum |little |as little |a minimum of |the least |the greatest |real |some |possible |avoidable |unreasonable )*(?:delays?|speed|haste|urgency|promptness|dispatch|despatch|expedition|alacrity|hesitation)\b|no (?:undue |unnecessary )?delay\b|at (?:pace|speed)\b|as (?:a|an) (?:matter of )?(?:some |great |real |high |top |urgent |absolute |immediate )*(?:urgency|priority|haste|emergency)\b`,
  String.raw`before (?:too |very )?long\b|in (?:the )?(?:near|not too distant|foreseeable|immediate) future|in (?:short|quick) order|in due course|down the (?:line|road|track)|\beventually\b|well (?:in advance|ahead|before)|(?:very )?shortly\b(?! before)`,
  String.raw`(?:every|once in a) (?:so often|now and (?:then|again)|while|once in a while)|now and (?:then|again)|from time to time|on occasions?\b(?! of)|at (?:regular|short|close|appropriate|suitable|reasonable|sensible|various|frequent|relevant|key|periodic|set|certain|agreed|timely) (?:intervals?|points?|times|junctures|stages)|on an? (?:(?:more|fairly|reasonably|very|semi-?) ?)?(?:regular|flexible|responsive|routine|frequent|ongoing|on-going|periodic(?:al)?|rolling|continuing|continuous|occasional|intermittent|ad hoc|as[- ]needed|needs-led|timely|urgent|as[- ]and[- ]when(?:[- ](?:needed|required))?) basis|under (?:regular|constant|close|continuous|continual|active|ongoing|on-going|frequent|careful )?(?: )?review\b|\b(?:sporadically|intermittently)\b|on and off\b|off and on\b|\b(?:more|less) (?:frequently|regularly)\b(?! than)`,
  String.raw`\b(?:quite|very|fairly|pretty) often\b(?! (?:than|as)\b)|\b(?:more|less) often\b(?! than)|(?<!\b(?:how|so|more|as|less|too|most|not|very|quite) )often(?= ?(?:[.;]|$))`,
  String.raw`(?<!\b(?:her|his|their|my|your) )\b(?:regular|frequent|periodic|routine|constant|ongoing|on-going|continuing|continual|continuous|occasional) (?:(?:and [a-z]+|joint|phone|telephone|face-to-face|multi-agency|home|informal|formal|written|verbal|email|two-way|progress|case|team) ){0,4}${REPEATED}\b`,
  String.raw`(?<!\b(?:hours?|days?|weeks?|months?|years?|minutes?|or|not|any|no|sooner|the) )later\b(?= ?(?:[.,;]|$))|as (?:things|matters|events|the (?:case|situation|plan|work)) (?:develops?|progress(?:es)?|unfolds?|evolves?|moves?|goes?)\b|without waiting (?:too |very |so )?long|in quick time`,
  String.raw`\bearly on\b|\bmak(?:es?|ing) early ${REPEATED}|at (?:an|a very|the) early (?:stage|point|date|moment|opportunity)|at (?:the|its|their) (?:very )?earliest\b|\bas (?:early|soon)(?: on)? as (?:can|may) be\b`,
];

// NOTE: patterns with no regard to case take far longer to make; these are tried on small letters.
const turns = lookFirst('loose-times', TURNS, (source) => new RegExp(source, 'g'));

export interface LooseTime {
  readonly text: string;
  readonly index: number;
}

/** May there be one in a text? Cheap, and asked of every text. */
export function mayHoldTurn(text: string): boolean {
  return turns.among(text).length > 0;
}

export function looseTimesIn(sentence: string): LooseTime[] {
  const small = sentence.toLowerCase();
  const lowered = small.length === sentence.length ? small : sentence;
  return turns
    .among(sentence)
    .flatMap((pattern) => [...lowered.matchAll(pattern)].map(({ 0: { length }, index }) => ({ text: sentence.slice(index, index + length), index })));
}
