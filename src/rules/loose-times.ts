// Ways of saying when, or how often, that leave it to somebody else: “as soon as diaries allow”, “in the coming weeks”, “every so often”.
// Single words such as “promptly” stand in the catalogue; here are the turns of phrase that take a pattern.

const UNITS = '(?:minutes?|hours?|days?|weeks?|months?)';
const SPEED = '(?:soon|early|quickly|promptly|swiftly|fast|rapidly|speedily|urgently|often|regularly|frequently)';
/** What people have too little of: when there is more of it, they will do it. */
const SCARCE =
  '(?:time|capacity|workloads?|caseloads?|diar(?:y|ies)|staffing|staff numbers|resources|rotas?|circumstances|pressures?|demand|commitments|availability|schedules?|waiting lists?|numbers|funding|shifts?)';
const FREE =
  '(?:possible|practicable|practical|feasible|able|free|available|convenient|needed|necessary|required|appropriate|suitable|reasonable|manageable|opportune|realistic|achievable)';
/** How a time is called that nobody has told. */
const UNTOLD =
  '(?:reasonable|appropriate|suitable|sensible|acceptable|proportionate|realistic|manageable|short|shortest possible|decent|proper|adequate|usual|normal|expected|brief|fair|agreed|set|given|required|specified|stipulated|prescribed|relevant|good|timely|tight|quick|reasonably short|relatively short|fairly short|very short)';
const TIMESPAN =
  '(?:time ?(?:scales?|frames?|spans?|limits?)|time|period|interval|window|while|space of time|amount of time|length of time|deadlines?|turnaround)';
const FIT =
  '(?:appropriate|suitable|convenient|right|proper|opportune|sensible|good|better|quieter|early|earlier|later|future|certain|given|relevant|natural|mutually (?:agreeable|convenient|suitable)|next|first|earliest|soonest|nearest|possible|available|very)';
const CHANCE = '(?:opportunit(?:y|ies)|chance|moment|convenience|slot|opening|juncture)';
const REPEATED =
  '(?:contact|meetings?|catch[- ]?ups?|liaison|dialogue|conversations?|check[- ]?ins?|calls?|visits?|reports?|discussions?|feedback|communications?|reviews?|updates?|supervision|monitoring|touch|audits?|sessions?|appointments?|briefings?|checks?|exchanges?|bulletins?|reminders?|summaries|attention|support)';

/** A turn of phrase: words of which one has to be there, and the pattern behind them, which is dear and made only for a text that needs it. */
export interface Turn {
  readonly cues: string;
  readonly pattern: string;
}

export const TURNS: readonly Turn[] = [
  {
    cues: 'as soon, as early, as quickly, as promptly, as swiftly, as fast, as rapidly, as speedily, as urgently, as often, as regularly, as frequently',
    pattern: String.raw`as ${SPEED} as (?:(?:is|it is|it was|they are|they|we|you|she|he|reasonably|practically|humanly|at all|ever) ){0,4}(?:${FREE}|can|could|allows?|permits?|manages?|possibly)\b|as ${SPEED} as (?:[\w'’-]+ ){1,4}(?:allows?|permits?|lets?|can\b|(?:is|are) (?:able|free|convenient|practicable|feasible|possible)|gets? (?:a|the) (?:chance|moment)|ha(?:s|ve) (?:a |the |enough )?(?:chance|moment|time|capacity|space))\b`,
  },
  {
    cues: 'soon, sooner, soonish',
    pattern: String.raw`(?<!\b(?:as|how|too|so|no|as quite) )(?:(?:very|quite|fairly|pretty|reasonably|rather|really|relatively) )?soon(?:er rather than later|ish)?\b(?! as\b)`,
  },
  {
    cues: 'few, several, couple, handful, number of, matter of, some minutes, some hours, some days, some weeks, some months, coming hours, coming days, coming weeks, coming months, the hours, the days, the weeks, the months, or so, or two, within hours, within days, within weeks, in hours, in days, in weeks, just hours, just days, just weeks, mere hours, mere days, only hours, only days, only weeks',
    pattern: String.raw`(?:with)?in (?<!\b(?:count|measur|reckon|express|think|told|given|stated|written|paid)[^.;]{0,90}in )(?:just |only |about |around )?(?:mere )?(?:hours|days|weeks|a matter of ${UNITS})\b(?! that)|(?<!\bfor )(?:(?:in|within|inside|after|over|every|during|about) )?(?:about |around |the (?:next|coming|following) )?\b(?:a (?:few|couple of|handful of|number of)|several|some|next few|coming few|every few)(?: short| working| calendar)? ${UNITS}(?! old| ago| of age)\b|(?:in|over|during|within) the (?:coming ${UNITS}|${UNITS} (?:ahead|to come|that follow|following|after))\b|every (?:few|couple of) ${UNITS}|(?:several|a (?:few|number of|couple of)) times (?:a|each|every|per) (?:day|week|month|year)|\b(?:an?|one) (?:hour|day|week|month) or (?:so|two)\b`,
  },
  {
    cues: 'timescale, timeframe, timespan, time scale, time frame, time span, time limit, period, interval, window, deadline, turnaround, space of, amount of, length of, reasonable time, appropriate time, suitable time, sensible time, acceptable time, short time, decent time, proper time, usual time, normal time, expected time, brief time, fair time, agreed time, set time, given time, good time, quick time, little time, plenty of, ample time, due time, fullness of, no time, quick while, time to spare, time in hand, time left, nearer the, closer to, sometime later, sometime after, sometime soon, sometime in, some time, short while, little while, a while, too long',
    pattern: String.raw`(?:within|inside|over|after|in) (?:a|an|the|any|all|its|their|whatever)? ?(?:${UNTOLD} (?:and |but )?)+${TIMESPAN}\b(?! (?:of|above|below|shown|given in|in the table))|(?:within|to) (?:the|any|all) (?:deadlines?|time ?(?:limits?|scales?|frames?))\b(?! (?:of|above|below|shown|given in|in the table))|in (?:good|plenty of|ample|due|the fullness of|next to no|no|double-quick) time\b|with (?:(?:plenty of|some|ample|enough) )?time (?:to spare|in hand|left)|(?:nearer|closer to) the time|(?:some time|sometime) (?:later|after(?:wards)?|soon|in)|(?:a (?:short|little) (?:time|while)|a while) (?:later|after(?:wards)?)|(?:in|within|after) (?:a|quite a|some) (?:short |little )?(?:while|time)\b|for (?:a while|some time|too long)(?= ?(?:[.,;]|$))`,
  },
  {
    cues: 'opportunity, chance, moment, convenience, slot, opening, juncture, leisure, available appointment, available date, available space, available place, available session, available clinic, appropriate point, appropriate stage, appropriate time, appropriate date, suitable point, suitable stage, suitable time, suitable date, convenient point, convenient stage, convenient time, convenient date, right point, right stage, right time, proper time, opportune time, sensible point, sensible time, good point, good time, better time, quieter time, early point, early stage, early date, later point, later stage, later date, later time, future point, future date, certain point, natural point, agreeable time, some point, some stage, some time',
    pattern: String.raw`at (?:the|their|her|his|our|your|its|an?|some) (?:${FIT} )+(?:${CHANCE}|(?<=(?:appropriate|suitable|convenient|right|proper|opportune|sensible|good|better|quieter|early|later|future|certain|natural|agreeable) )(?:point|stage|time|date))\b|at some (?:point|stage|time)\b|(?:at|on) (?:the )?(?:first|next|earliest|any) ${CHANCE}|at (?:their|her|his|our|your|its) (?:own )?(?:earliest )?(?:convenience|leisure)|(?:the )?(?:first|next|earliest) available (?:appointment|slot|date|space|place|session|clinic)`,
  },
  {
    cues: 'allow, permit, permitting',
    pattern: String.raw`(?:(?:when|whenever|once|where|wherever|if) (?:the |their |our )?)?${SCARCE} (?:next )?(?:allow(?:s|ing)?|permit(?:s|ting)?)\b`,
  },
  {
    cues: 'chance, moment, opportunity, capacity, gets round, get round, gets around, get around, has time, have time, is time, enough time, some time, find time, finds time, the chance, is available, are available, both available, all available, when available, whenever available, is free, are free, when free, whenever free, is able, are able, becomes able, when able, whenever able, convenient, practicable, practical, feasible, is space, is room, has space, have space, a minute, subject to, things settle, matters settle, it settle, everything settle, situation settle, have settle, has settle, calm, quieten',
    pattern: String.raw`(?:when|whenever|once|if and when|as and when|where|wherever) (?:[\w'’-]+ ){0,4}?(?:gets? (?:a|the|round|around)|find(?:s)? (?:a|the) (?:moment|time|chance)|there (?:is|are) (?:a |the |some |enough )?(?:chance|moment|minute|opportunity|time|capacity|space|room|slot)\b|ha(?:s|ve) (?:a |the |some |enough )?(?:chance|moment|minute|opportunity|time|capacity|space)\b(?! to (?:speak|talk|think|reflect))|(?:is|are|becomes?) (?:convenient|practicable|feasible|free|able to)\b|\b(?:they|she|he|we|you|both|all|everyone|everybody|somebody|someone|staff) (?:is|are) (?:all |both )?available\b)|\b(?:when|whenever) (?:convenient|practicable|practical|feasible|able|free|available)\b|subject to ${SCARCE}\b|once (?:things|matters|it|everything|the situation)(?: ha(?:s|ve))? (?:settle|calm|quieten)\w*`,
  },
  {
    cues: 'delay, speed, haste, urgency, promptness, dispatch, despatch, expedition, alacrity, hesitation, pace, priority, an emergency, urgent emergency',
    pattern: String.raw`with(?:out)? (?:any |all |undue |due |great |the utmost |utmost |appropriate |necessary |unnecessary |further |much |too much |proper |no |minimal |minimum |little |as little |a minimum of |the least |the greatest |real |some |possible |avoidable |unreasonable )*(?:delays?|speed|haste|urgency|promptness|dispatch|despatch|expedition|alacrity|hesitation)\b|no (?:undue |unnecessary )?delay\b|at (?:pace|speed)\b|as (?:a|an) (?:matter of )?(?:some |great |real |high |top |urgent |absolute |immediate )*(?:urgency|priority|haste|emergency)\b`,
  },
  {
    cues: 'before long, too long, very long, near future, distant future, foreseeable future, immediate future, short order, quick order, due course, down the, eventually, well before, well ahead, well in, shortly',
    pattern: String.raw`before (?:too |very )?long\b|in (?:the )?(?:near|not too distant|foreseeable|immediate) future|in (?:short|quick) order|in due course|down the (?:line|road|track)|\beventually\b|well (?:in advance|ahead|before)|(?:very )?shortly\b(?! before)`,
  },
  {
    cues: 'so often, now and, a while, time to time, on occasion, interval, various points, key points, certain points, set points, regular points, relevant points, agreed points, suitable points, appropriate points, appropriate point, suitable point, various stages, key stages, certain stages, appropriate stages, relevant stages, juncture, various times, key times, set times, certain times, agreed times, regular times, relevant times, suitable times, appropriate times, basis, under review, regular review, constant review, close review, continuous review, continual review, active review, ongoing review, going review, frequent review, careful review, sporadically, intermittently, on and off, off and on, more frequently, less frequently, more regularly, less regularly',
    pattern: String.raw`(?:every|once in a) (?:so often|now and (?:then|again)|while|once in a while)|now and (?:then|again)|from time to time|on occasions?\b(?! of)|at (?:regular|short|close|appropriate|suitable|reasonable|sensible|various|frequent|relevant|key|periodic|set|certain|agreed|timely) (?:intervals?|points?|times|junctures|stages)|on an? (?:(?:more|fairly|reasonably|very|semi-?) ?)?(?:regular|flexible|responsive|routine|frequent|ongoing|on-going|periodic(?:al)?|rolling|continuing|continuous|occasional|intermittent|ad hoc|as[- ]needed|needs-led|timely|urgent|as[- ]and[- ]when(?:[- ](?:needed|required))?) basis|under (?:regular|constant|close|continuous|continual|active|ongoing|on-going|frequent|careful )?(?: )?review\b|\b(?:sporadic|intermittent)ly\b|on and off\b|off and on\b|\b(?:more|less) (?:frequently|regularly)\b(?! than)`,
  },
  {
    cues: 'often',
    pattern: String.raw`\b(?:quite|very|fairly|pretty) often\b(?! (?:than|as)\b)|\b(?:more|less) often\b(?! than)|(?<!\b(?:how|so|more|as|less|too|most|not|very|quite) )often(?= ?(?:[.;]|$))`,
  },
  {
    cues: 'regular, frequent, periodic, ongoing, on-going, continuing, continual, continuous, occasional, constant, routine',
    pattern: String.raw`(?<!\b(?:her|his|their|my|your) )\b(?:regular|frequent|periodic|routine|constant|ongoing|on-going|continuing|continual|continuous|occasional) (?:(?:and [a-z]+|joint|phone|telephone|face-to-face|multi-agency|home|informal|formal|written|verbal|email|two-way|progress|case|team) ){0,4}${REPEATED}\b`,
  },
  {
    cues: 'later, as things, as matters, as events, as the, without waiting, quick time',
    pattern: String.raw`(?<!\b(?:hours?|days?|weeks?|months?|years?|minutes?|or|not|any|no|sooner|the) )later\b(?= ?(?:[.,;]|$))|as (?:things|matters|events|the (?:case|situation|plan|work)) (?:develops?|progress(?:es)?|unfolds?|evolves?|moves?|goes?)\b|without waiting (?:too |very |so )?long|in quick time`,
  },
  {
    cues: 'early on, makes early, make early, making early, early stage, early point, early date, early moment, early opportunity, earliest',
    pattern: String.raw`\bearly on\b|\bmak(?:es?|ing) early ${REPEATED}|at (?:an|a very|the) early (?:stage|point|date|moment|opportunity)|at (?:the|its|their) (?:very )?earliest\b`,
  },
];

const made = new Map<string, RegExp>();

export interface LooseTime {
  readonly text: string;
  readonly index: number;
}

/** Every find in a sentence of the turns whose cues are there. */
export function looseTimesIn(sentence: string, turns: Iterable<Turn>): LooseTime[] {
  // NOTE: patterns with no regard to case take far longer to make.
  const small = sentence.toLowerCase();
  const lowered = small.length === sentence.length ? small : sentence;
  return [...turns].flatMap(({ pattern }) =>
    [...lowered.matchAll(patternOf(pattern))].map(({ 0: { length }, index }) => ({ text: sentence.slice(index, index + length), index })),
  );
}

function patternOf(source: string): RegExp {
  const pattern = made.get(source) ?? new RegExp(source, 'g');
  made.set(source, pattern);
  return pattern;
}
