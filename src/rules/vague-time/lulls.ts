// Times that wait for a lull: somebody acts “once the clinic thins out”, “the minute the rush is over”, “when passing”. And those that the
// law leaves to the parties: “within such period as is reasonable”.

const WHEN = '(?:when|whan|whenever|once|after|until|till|as soon as|the (?:very )?(?:minute|moment|second|instant|day))';
/** Whose calm is waited for: work, places and things in general. A parent or child who calms down is an event. */
const LOAD =
  '(?:it|things|matters|everything|(?:[a-z]+ )?(?:business|trade|traffic|demand)|(?:the|their|her|his|our|your|this|that) (?!(?:child|bab|parent|mother|father|famil|patient|wom[ae]n|man|men|person|caller|infant|teenager|pupil|tenant|client|toddler|boy|girl|mum|dad|gran|carer|bairn|wean))[a-z]+(?: (?:at|in|on) (?:the |her |his |their )?[a-z]+| [a-z]+)?)';
/** Work that passes; an assessment that is over is an event, a rush is none. */
const PRESSURE =
  '(?:it|things|(?:the|this|that|their|her|his|our|your) (?:[a-z]+ )?(?:rush|queue|backlog|pressure|panic|fuss|storm|crush|bustle|stampede|chaos|crisis|worst|stour|dust|smoke|heat|peak|surge|logjam|paperwork|workload|caseload|pile|stack))';
const HAS = '(?: (?:has|have|had|is|are|gets?|goes|all|a bit|a little|finally|weel|well|again|aa)){0,3}';
const ABATES =
  '(?:calm(?:s|ed)? down|calmed|quiet(?:s|ed|er|ens?|ened)?(?: doo?w?n)?|settle[sd]? down|eas(?:es|ed) (?:off|up)|slack(?:s|ens?|ened) off|slackens|thin(?:s|ned) (?:out|oot|down)|let(?:s)? up|die[sd] (?:down|away)|dying down|slow(?:s|ed) down|blow(?:s|n) (?:over|by)|cool(?:s|ed) (?:down|off)|wind(?:s)? down)';
const BEING_OVER = '(?:over|past|clear(?:s|ed)?|pass(?:es|ed)|by|gone|done|shifted|shifts|lifts|lifted|behind (?:them|us|her|him|you))';
const GIVES = '(?:gi(?:v|e)(?:es|s|e)?|grants?|leaves?|affords?|allows?|lets?|permits?|offers?|spares?)';
const SPACE = '(?:breather|break|chance|time|moment|minute|room|space|gap|breathing space|second|opening|hour)';
const WORK =
  '(?:paperwork|clinic|ward|shift|list|weather|traffic|diary|day|week|work|business|cover|budget|admin|season|timetable|rota|surgery|shop|counter|court list|morning|afternoon|case ?load|work ?load|staffing)';

/** What the law itself fixes is no matter of taste. */
const NOT_FIXED = '(?![^.;]{0,40}\\b(?:court|sheriff|tribunal|order|act|regulations?|statute|law|hearing|reporter|judge)\\b)';

const FOUND =
  '(?:(?:can|may|could) be|is|are|becomes?|has been|have been|gets?) (?:found|free|freed(?: up)?|spared|available|to hand|secured|at hand|mustered)';

export const LULLS: readonly string[] = [
  String.raw`\b(?:at|in|on) (?:the|their|her|his|our|your|its) (?:very )?(?:first|next|earliest|soonest|nearest) (?:(?!available\b|appointment\b)[a-z]+ )?(?:opportunity|chance|opening|juncture|lull|window|gap)\b(?! (?:of|between|after) )`,
  `\\b${WHEN} (?:${LOAD}|trade|business|work|demand|traffic) (?:is|are|gets?|goes|runs|looks) (?:a (?:bit|little|wee bit) |rather |very |all )?(?:slack|slow|dead|lighter|quieter|quiet|slacker|slower)\\b`,
  `\\b(?:the|that) (?:very )?(?:minute|moment|second|instant) (?:they|she|he|it|you|we|(?:the|a|an) [a-z]+|somebody|someone)(?:['’](?:s|re)| is| are| becomes?| gets?| can be) (?:free|able|available|spared?|possible|back at|at liberty|found|practicable|convenient)\\b`,
  `\\b(?:when|whan|whenever|once|if) (?:the )?(?:spare |extra |more |enough )?(?:resources?|capacity|cover|funds?|funding|money|staff|hands|time|space|somebody|someone|a (?:slot|car|van|room|desk|pair of hands)|room|transport|cars?) ${FOUND}\\b`,
  String.raw`\b(?:(?:when|whenever|once|if) there(?: is|['’]s| are) (?:an? |any |the )?|(?:at|in|during) (?:an?|the|any) )(?:next |first |odd )?(?:lull|breather|breathing space|let-?up|spare (?:moment|minute|hour|half-?hour)|slack (?:moment|hour|spell))s?\b`,
  String.raw`\b(?:in|within) as (?:short|brief|little|quick|small) (?:an? )?(?:time|period|interval|space|delay)(?: of time)? as\b`,
  String.raw`\b(?:once in a (?:blue|while)[a-z ]*?moon|as needs must|as the (?:mood|fancy|notion|spirit) (?:takes|moves)|(?:at|on) an? (?:date|time|day|point) (?:yet )?to be (?:arranged|agreed|fixed|confirmed|advised|notified|settled|decided|determined|named)|(?:later|late on|at some point|some ?time|towards the end|early on) (?:in|of) (?:the|that|this|next) (?:term|week|month|year|quarter|session|season|day|shift))\b(?! \d)`,
  `\\b${WHEN} ${LOAD}${HAS} ${ABATES}(?![a-z])`,
  // NOTE: “tells you when it is done” says no time, and needs none.
  `(?<!\\b(?:tells?|says?|lets?|asks?|knows?|hears?|shows?|informs?|writes?) (?:[a-z]+ ){0,3})\\b${WHEN} ${PRESSURE}${HAS} ${BEING_OVER}(?![a-z])`,
  `\\b(?:when|whan|once|whenever|if|as|as soon as) (?:the |their |her |his |our |your )?(?:[a-z]+ )?${WORK} (?:next )?${GIVES}(?: (?:them|her|him|us|you|me|it|staff))?(?: (?:a |the |some |any |enough )?(?:[a-z]+ )?${SPACE}\\b|(?= ?(?:[.,;|]|$)))`,
  // within such period as is reasonable, at such intervals as it thinks fit
  `\\b(?:within|in|at|for|after|over|by) such (?:a |an )?(?:further |longer |other |shorter |reasonable |later |earlier )?(?:time|times|periods?|intervals?|dates?|frequency|frequencies|time ?scales?|notice|stages?|points?)(?: \\(?[a-z ]{0,20}\\)?)? (?:as|that)\\b${NOT_FIXED}`,
  // with the minimum of delay, wi as little fuss and delay
  `\\b(?:with|wi|with as|wi as) (?:the |a |an )?(?:very |bare |absolute |barest )?(?:minimum|least|little|smallest|minimal|fewest)(?: possible| conceivable| amount)?(?: o['’]?f?)?(?: [a-z]+ (?:and|or|an))?(?: possible)? (?:delay|fuss|ado|wait(?:ing)?|hold-?ups?|lost time|loss of time|time lost|faff|palaver|hanging about)\\b`,
  // when passing, next time they are in the area
  String.raw`\b(?:when|whan|whenever|next time|if|gin)(?: (?:they|she|he|you|we|staff)(?:['’](?:re|s)| are| is)?| (?:the )?[a-z]+ is)? (?:next )?(?:passing|in (?:the|that) (?:area|neighbourhood|vicinity|neck of the woods)|out that way|over that way|up that way|nearby|roon aboot|back at (?:the |their |her |his )?desk|at a loose end|so (?:minded|inclined)|in the mood|minded to|at their best|on top of things|up to (?:speed|date) with (?:other|the))(?! (?:of|on)\b)`,
  String.raw`\b(?:one of these (?:fine )?days|in a day or (?:two|so|three)|in a week or (?:two|so|three)|in less than no time|in nae time|in the fu(?:l)?lness o['’]?f? (?:the )?time|when the (?:spirit moves|mood takes|fancy takes|notion takes)|when the (?:time|moment) (?:is|seems|feels|looks|comes) (?:right|ripe|good|opportune)|at the drop of a hat|all in good time|sooner or later|at the back of (?:the|next) [a-z]+|before (?:the )?(?:grass|ink|paint) (?:grows|dries|is dry)|before you can say knife|in two shakes)\b`,
];
