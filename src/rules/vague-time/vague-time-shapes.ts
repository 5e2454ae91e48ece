// Vague times told by their shape: a word of quality and a word of time (“at a fitting interval”, “with becoming haste”), what passes before
// somebody acts (“before much time has gone by”), and what people say among themselves (“pronto”, “a.s.a.p.”, “noo an again”).

import { lookFirst } from '../reading/look-first.ts';
import { MOMENTS } from './loose-moments.ts';
import { LULLS } from './lulls.ts';
import { SAYINGS } from './time-sayings.ts';

/** What fits, in whoever's eyes; words in -able and -ible say so too. */
const FIT =
  '(?:prudent|wise|fit|fitting|becoming|proper|seemly|judicious|apt|due|decent|fair|good|right|safe|appropriate|adequate|sufficient|proportionate|brief|short|little|modest|measured|timely|generous|comfortable|[a-z]{3,}[ai]ble)';
/** Any word that tells how a thing is, but for those that say which one, how many or how long. */
const ANY =
  '(?!(?:same|following|stated|shown|above|below|said|these|those|first|last|second|third|set out|listed|former|latter|other|of|weekly|daily|monthly|hourly|fortnightly|yearly|quarterly|annual|half|visiting|medical|data|dose|dosing|dispensing|time|age)(?![a-z]))[a-z][a-z-]+';
/** What comes behind where a time is given after all. */
const NOT_TOLD =
  '(?! ?(?:of|to|in|for) (?:the|a|an|each|every|\\d|this|our|their|her|his|child|parent|famil|which|when)|[^.;]{0,20}(?:\\d|shown|stated|laid down|set out|given|below|above))';
const HASTE =
  '(?:haste|speed|expedition|dispatch|despatch|alacrity|celerity|rapidity|swiftness|promptness|promptitude|immediacy|urgency|punctuality|regularity|frequency|timeliness|diligence as to time)';
const QUIET = '(?:quiet|quieter|slack|slacker|calm|calmer|free|freer|spare|idle|clear|convenient|suitable|good|opportune|odd)';
const PASSES = '(?:(?:has |have |is |are |wi?ll have |should )?(?:pass(?:es|ed)?|gone|goes|go|elaps(?:es|ed)|slip(?:s|ped)?|flown|run|runs|lapses?|lapsed)\\b)';
const SPEED = '(?:soon|early|quick|quickly|promptly|swiftly|fast|rapidly|speedily|urgently|often|regularly|frequently|expeditiously|prompt|timeously)';

/** What goes on for weeks or months, so that its ends are no time. */
const STRETCH =
  '(?:treatment|detox(?:ification)?|rehab(?:ilitation)?|placement|course|programme|prescri(?:bing|ption)|term|school year|process|work|episode|plan|tenancy|probation)';

const SHAPES: readonly string[] = [
  ...LULLS,
  ...SAYINGS,
  ...MOMENTS,
  // at a fitting interval, at judicious intervals; after a decent pause
  `\\bat (?:an? |the |such |some )?(?:${ANY} ){1,3}intervals?\\b${NOT_TOLD}`,
  `\\bafter (?:an? |the |some )(?:${ANY} ){1,2}(?:pause|lapse|gap|spell|wait|breather|while|interlude)\\b${NOT_TOLD}`,
  // within a sensible span, inside a respectable turnaround
  `\\b(?:in|within|inside|over|after) (?:an? |the |some |any |what(?:ever)? is an? )?(?:${FIT}(?:,| and| but)? )+(?:span|spell|stretch|lapse|period|time|window|turnaround|interval|limits?|time ?-?(?:scale|frame|span|limit))s?\\b${NOT_TOLD}`,
  `\\b(?:in|within|inside) (?:an? )(?:${ANY} ){1,2}(?:turnaround|span of time|space of time|length of time|stretch of time|time ?-?(?:scale|frame|span))\\b${NOT_TOLD}`,
  // with becoming haste, with a proper regularity
  `\\bwith (?:an? |the |all |some |every |due |such )?(?:${ANY} ){1,3}${HASTE}\\b(?! (?:as|than|that|the)\\b)${NOT_TOLD}`,
  `\\b(?:with|in) (?:all |due |some |great )?${HASTE}\\b(?=[.,;]|$| and )`,
  // with a comfortable margin, at reasonable notice
  `\\bwith (?:an? |some |the )?(?:${FIT} )?(?:margin|leeway|time in hand|slack|headroom|lead time)\\b${NOT_TOLD}`,
  String.raw`\b(?:with|at|on|by|giv(?:es?|ing)|has|have|gets?|allow(?:s|ing)?)(?: (?:the |a )?[a-z'’]+){0,3}? (?:reasonable|adequate|sufficient|fair|proper|good|decent|suitable|appropriate|due|ample|enough|plenty of|as much|some|advance|sensible|generous|comfortable) (?:and ample )?notice\b(?! (?:boards?|periods?|of (?:the )?(?:what|who|how))\b)(?![^.;]{0,30}\d)`,
  `\\bat (?:fairly|reasonably|moderately|relatively|very|quite|rather) short notice\\b`,
  // no later than is reasonable, no longer than need be
  String.raw`\b(?:no|not|nae) (?:later|longer|more slowly|slower) (?:than|nor) (?:(?:it |that |they |we |she |he |you )?(?:is|are|seems?|feels?|looks) (?:absolutely |strictly |really )?[a-z]+|(?:(?:absolutely|strictly|it|they|we|she|he|you) )*(?:needs?\b|must\b|can be helped|can help)|necessary|needed|required|reasonable|possible|prudent|sensible)\b`,
  // before too much time has passed, before a great deal of time has gone by
  `\\b(?:before|afore|ere) (?:(?:ower|too|owre|very|so|any|that|much|muckle|more|long|lang|a|an|great|good|deal|lot|amount|of|undue|unreasonable|significant|considerable|many|hours|days|weeks) )+(?:time |while |whiles? )?${PASSES}`,
  `\\b(?:before|ere) (?:the )?(?:trail goes cold|[a-z]+ (?:drift|drag|slip)s?\\b|it is too late|it gets too late)\\b`,
  // at a quiet moment, when things are quieter, when the week is quieter
  `\\b(?:at|in|on) (?:an? |the |some |any )?(?:next |first )?${QUIET} (?:moments?|minutes?|hour|spell|patch|period|point|juncture|day|time of (?:day|week))\\b`,
  `\\b(?:when|whenever|once) (?:(?:it|things|matters|they|we|she|he|you|staff|the (?:[a-z]+ ){1,3}?) ?(?:is|are|gets?|goes|becomes?|settles) )?(?:a (?:bit|little|wee bit) |all |more |rather )?(?:quiet|quieter|slack|slacker|calm|calmer|quietened|less busy|not (?:so |too )?busy|less (?:hectic|pressed|stretched))\\b`,
  String.raw`\b(?:the|a) (?:minute|moment|instant|second) (?:you|they|we|she|he|it|there|somebody|someone|anyone) (?:can\b|(?:is|has|have|gets?|finds?) (?:a|an|any|the|some|half a) (?:[a-z]+ )?(?:minute|moment|second|chance|time|space|hour)\b)`,
  // as soon thereafter as may be, quick as you can
  String.raw`\b[a-z]+ there ?after as (?:can|may|might|is|they|we|she|he)\b`,
  `\\bas [a-z]+(?<=\\b${SPEED}) as (?:is|may|might) [a-z]+`,
  String.raw`\bquick(?:ly|er)? as (?:you|they|we|she|he|it) (?:can|could)\b`,
  // as time permits, as the rota lets us
  `\\bas (?:the |their |our |her |his )?(?:time|capacity|workloads?|caseloads?|diar(?:y|ies)|staffing|resources|rotas?|circumstances|pressures?|business|demand|events|weather|numbers|shifts?) (?:allows?|permits?|lets?|dictates?|requires?|suggests?)\\b`,
  // among colleagues
  String.raw`\b(?:pronto|sharpish|tout de suite|toot sweet|chop[- ]chop|post-?haste|hot-?foot|presently|anon|ere long|by and by|any day now|in no time(?: at all)?|like a shot|quick[- ]smart|in short order|double[- ]quick|at the double|on the double|without more ado|without further ado|toute? suite|jildi|sharp-like|smartish)\b(?! years)`,
  String.raw`(?<![a-z.])a\.s\.a\.p\b\.?`,
  String.raw`(?<![a-z.])a\. s\. a\. p\b\.?`,
  String.raw`(?<![a-z.])p\.d\.q\b\.?`,
  String.raw`\bpdq\b`,
  String.raw`\bin (?:a |an |two |half a |twa )(?:jiffy|trice|bit|mo|tick|ticks|flash|shakes|twinkling|heartbeat|(?:wee |little |short )+(?:while|bit|bittie|minute|moment|time))\b|\b(?:a |in )(?:wee |bit )+(?:while|bittie?|minute)\b(?! (?:ago|old))|\bin (?:jig|quick|double-quick|next to nae|nae) time\b`,
  String.raw`\b(?:noo an(?:d)? (?:again|then)|now an again|every (?:noo|whiles?)(?: an again)?|frae time tae time|fae time tae time|whiles an? whiles|as aften as|richt soon|gey soon|gey aften|ower lang|sune as)\b`,
  String.raw`\b(?:in|within) (?:mere )?(?:minutes|hours|days|weeks) rather than [a-z]+`,
  // a span told by its smallness: a short time after the meeting, the odd call
  String.raw`\b(?:a |an )(?:short|little|brief|decent|fair|good|wee|comfortable|[a-z]{3,}[ai]ble) (?:time|while|interval|spell|bit) (?:after|before|later|on)\b`,
  // when one comes up, when she's a minute, when the decks are clear
  String.raw`\b(?:when|whan|whenever|once|if and when) (?:one|something|an? (?:[a-z]+ )?(?:slot|place|space|gap|chance|window|cancellation|vacancy|opening)) (?:comes? (?:up|free|along)|opens?(?: up)?|arises?|turns? up|becomes? (?:available|free|vacant)|crops? up|is (?:free|available|found))\b`,
  String.raw`\b(?:when|whan|whenever|once) (?:she|he|they|we|you|somebody|someone)(?:['’](?:s|ve|d)| has| have|['’]s got) (?:got )?(?:a|the|some) (?:wee |spare |free |quiet )*(?:minute|moment|mo|chance|time)\b(?! to (?:talk|speak|think|reflect|himself|herself))`,
  String.raw`\b(?:when|once|after) the (?:decks (?:are|is) clear(?:ed)?|dust (?:has |is )?settle[sd]?|coast is clear|heat is off|storm (?:has )?passe[sd])\b|\bwhile (?:it|things|memories|the memory|the (?:visit|call)) (?:is|are)(?: still)? fresh\b`,
  // at a frequency they judge right, with such promptitude as …, every so many weeks, like clockwork
  String.raw`\b(?:at|with) (?:an?|the|whatever|such an?|what) (?:frequency|rate|pace|intervals?|rhythm|regularity) (?:that |which |as )?(?:they|she|he|it|we|you|suits?|seems?|feels?|is|the (?:worker|team|manager|family|case|service)s?)\b`,
  String.raw`\bevery (?:so many|so-many|odd) [a-z]+|\b(?:as [a-z]+ as|like) clockwork\b|\bin the (?:not[- ]too[- ]distant|not so distant|nearest)(?: future)?\b|\bat (?:his|her|their|your|our|its) (?:very )?(?:earliest|soonest|quickest)\b|\bsoon as(?= ?(?:[.,;]|$))`,
  String.raw`(?<!\b(?:too|so|how|as|an?|the|minutes|hours|days|weeks|leav\w+|born|arriv\w+|finish\w*|clos\w+|end\w*|wak\w+|deliver\w*|home|up|start\w*|com\w+|go\w*|come|came|away|out|off|very|quite|one|it) )early(?= ?(?:[.;]|$))`,
  String.raw`\b(?:allow\w*|leav\w+|giv\w+|with|in) (?:(?:the|them|him|her|us|everybody|everyone|people|partners) )?(?:ample|enough|plenty of|sufficient|adequate|due|reasonable|proper) time\b(?! off| (?:alone|together|out)| to (?:talk|think|speak|reflect|play|eat|rest|answer|say|settle|calm|ask|be|get used))`,
  String.raw`\bat (?:an? |the )?(?:time|date|point|moment|hour)(?: and place)? (?:of [a-z]+ (?:own )?(?:choosing|choice)|to suit|that suits|which suits|convenient to)\b`,
  String.raw`\bthe (?:very )?(?:first|earliest|next) (?:chance|opportunity|moment|opening) (?:he|she|they|it|we|you|that)\b|\bas and when(?= ?(?:[.,;]|$))`,
  String.raw`\b(?:before|ere) the [a-z]+ is [a-z]+ (?:older|old|far gone)\b|\bin the (?:coming|next) (?:wee )?(?:while|bit|spell|stretch|period)\b`,
  String.raw`\bon an? (?:irregular|sporadic|infrequent|loose|semi-regular|best-endeavours|opportunistic|flexible) basis\b`,
  String.raw`\bthere(?:['’]s| is) time(?= ?(?:[.,;]|$))|\bwhen(?:ever)? (?:they|he|she|we|you|both) (?:happens? to|bumps? into|runs? into)\b`,
  String.raw`\b(?:at|towards|by|about) the (?:back|back end|tail end|middle) of (?:the|next) (?:week|month|year|term)\b|\bby return(?: of (?:post|e-?mail))?\b(?! (?:of|to|home|visit|journey|bus|ticket))|\bearly doors\b|\b(?:around|about) the time (?:of|that)\b|\bsooner than (?:usual|normal|otherwise|planned)\b|\b(?:in|within|during|over) the first (?:little |short |wee )while\b`,
  String.raw`\b(?:a (?:couple|handful|few)|several|a number)(?: of)? times(?: (?:a|an|each|per|every|in the) (?:day|week|month|year|term))?\b`,
  // in the coming weeks, in the months to come
  String.raw`\b(?:in|over|during|within) (?:the )?(?:coming (?:few )?(?:days|weeks|months)|(?:days|weeks|months) (?:to come|ahead))\b`,
  // gives it a decent interval, lets a respectable while go by
  `\\b(?:giv(?:es?|ing)|leav(?:es?|ing)|let(?:s|ting)?|allow(?:s|ing)?|wait(?:s|ing)?)(?: (?:it|them|him|her|things|matters|the (?!child)[a-z]+))? (?:an? |some )(?:${FIT}|respectable|polite|discreet) (?:while|interval|time|spell|gap|pause|period|stretch)\\b(?! (?:alone|together|out|off|with|to (?:talk|think|speak|settle)))`,
  // near the end of treatment, late in the term, in the early stages of the placement
  `\\b(?:towards|near|nearer|approaching) the (?:end|close|finish) of (?:the |their |her |his |a )?(?:course of |period of |episode of )?${STRETCH}\\b`,
  `\\b(?:early|late) (?:on )?in (?:the |their |her |his )?${STRETCH}\\b|\\bin the (?:early|later|late|first|final|closing|opening) (?:stages|days|part|phase|weeks|months) of (?:the |their |her |his )?${STRETCH}\\b`,
  String.raw`\b(?:long|a (?:good|fair) (?:while|time|bit)) before(?= (?:the|each|every|any|a|it|they|that)\b)(?! (?:[\w'’-]+ ){1,4}?(?:will|can|would|could|may|is|are|has|have|does|do)\b)|\bnot (?:too |very |so )?(?:long|much later) after(?= (?:the|each|every|any|a|that)\b)|\bin the (?:run-?up|approach) to(?= (?:the|each|every|any|a)\b)`,
  // more or less weekly
  String.raw`\b(?:mo?ai?re or )?[a-z]+ (?<=\b(?:more or less|roughly|approximately|nearly|almost|about|around|broadly|mair or less|give or take) )(?:dai|week|fortnight|month|quarter|year)ly\b|\b(?:weekly|monthly|fortnightly|daily|every (?:week|month|fortnight|day|year)|once a (?:week|month|year)) or (?:so|thereabouts|thereby)\b|\b(?:week|month)ly-?ish\b`,
];

const NEARLY =
  /\b(?:a (?:few|couple of|number of|handful of)|several|many|numerous|some) times (?:a|each|every|per) [a-z]+|\b(?:quarter|year|annual|dai)(?:ly)? or (?:so|thereabouts)|\b(?:\d+|[a-z]+) (?:working |calendar )?(?:hours?|days?|weeks?|months?) (?:or so|or thereabouts|give or take)|\bevery [a-z]+,? give or take/;
const HEDGED_TIME =
  /\b(?:(?:more or less|roughly|approximately|nearly|almost|about|around|broadly|mair or less|give or take) (?:dai|week|fortnight|month|quarter|year)ly|(?:weekly|monthly|fortnightly|daily|every (?:week|month|fortnight|day|year)|once a (?:week|month|year)) or (?:so|thereabouts|thereby))\b|(?<!\b(?:within|in|after|every|by|inside|the|next|first|least|most|than|last|before) )\b(?:\d{1,2}|half an|an|one|two|three|four|five|six) (?:minute|hour|half-day)s? (?:an?|per|for each) (?!hour|day|week|month|year|quarter|fortnight|term)[a-z]+/;
/** Times that only seem to be definite, and lengths: “two hours a team”. */
export const HEDGED = new RegExp(`${NEARLY.source}|${HEDGED_TIME.source}`, 'gi');

const shapes = lookFirst('vague-time-shapes', SHAPES, (source) => new RegExp(source, 'gi'));

export interface ShapedTime {
  readonly text: string;
  readonly index: number;
}

/** May there be one in a text? Cheap, and asked of every text. */
export function mayHoldShape(text: string): boolean {
  return shapes.among(text).length > 0;
}

export function shapedTimesIn(sentence: string): ShapedTime[] {
  return shapes.among(sentence).flatMap((pattern) => [...sentence.matchAll(pattern)].map(({ 0: text, index }) => ({ text, index })));
}
