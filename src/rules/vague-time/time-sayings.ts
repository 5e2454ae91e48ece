// Sayings that stand for a time: “while the iron is hot”, “before the ink is dry”, “a decent interval later”, “when able”. They are told by
// their pictures, by what is said to pass, cool or fade, and by whose convenience is waited for.

const FADES =
  '(?:(?:the )?(?:ink|paint|trail|scent|iron|tea|kettle|plaster|moment|momentum|mood|goodwill|chance|window)|memor(?:y|ies)|it|things|matters|interest|tempers?|people|anybody|anyone|everybody)';
const FRESH = "(?:warm|hot|fresh|willing|keen|raw|green|live|in mind|in (?:everybody|everyone|people)[’']s minds?|open|in the air|to hand|on the boil|new)";
const REASONABLE =
  '(?:reasonable|fair|sensible|decent|proper|suitable|adequate|sufficient|appropriate|respectable|modest|short|brief|generous|realistic|manageable|comfortable)';
const SPAN = '(?:period|time|interval|while|spell|time ?scale|time ?frame|window|deadline|length of time|amount of time)';

export const SAYINGS: readonly string[] = [
  `\\b(?:while|whilst) (?:it|the iron|the trail|the scent|things?|matters?|the (?:family|parent|mood|matter|picture|news|goodwill)|memor(?:y|ies)|everyone|everybody|people) (?:is|are)(?: still| all| yet)? ${FRESH}(?![a-z]| (?:from|out))`,
  `\\b(?:before|ere|afore) ${FADES} (?:(?:is|are|has|have|gets?|goes|went) )?(?:dry|dries|dried|cold|cools?|cooled|fades?|faded|pass(?:es|ed)|gone|goes|drifts?|slips?|forgets?|forgotten|boils?|boiled|grows? cold|stale|set|wanes?|lost)(?![a-z])`,
  String.raw`\b(?:not?|never|without|nae) let(?:s|ting)? (?:the )?(?:grass grow|moss gather|dust (?:gather|settle)|it (?:drift|lie|slide|slip)|things (?:drift|lie|slide|slip)|matters (?:drift|lie|slide))\b|\b(?:not|never|without) (?:sit(?:s|ting)? on (?:it|this|the news)|hang(?:s|ing)? about|dawdl\w+|dally\w*|dilly-?dally\w*|drag(?:s|ging)? (?:his|her|their|its|your|our) (?:feet|heels))`,
  String.raw`\b(?:hot|hard|close|fast) on (?:the|its|their) heels\b`,
  String.raw`\bas and when(?! (?:they|he|she|you|parents?|famil\w+|the (?:parent|child|family|mother|father)) (?:like|want|wish|choose|please))\b`,
  `\\b(?:ha(?:s|ve)|gets?|allow(?:s|ed|ing)?|give(?:s|n)?|giving|takes?|within|in|after|for) an? (?:${REASONABLE},? (?:and |but )?)+${SPAN}(?! (?:without|with|alone|together|off|out|of (?:quiet|calm|rest|stability|abstinence|sobriety)))\\b(?![^.;]{0,30}\\d)`,
  `\\b(?<!\\b(?:after|for|without|asked for|of) )an? ${REASONABLE} ${SPAN} (?:is|will be|must be|should be) (?:allowed|given|granted|left|agreed|set)\\b`,
  `\\b(?<!\\bfor )an? (?:${REASONABLE}|little) (?:period|interval|spell|while|time) (?:later|after(?:wards)?|thereafter|on|before(?:hand)?|ahead|in advance)\\b`,
  String.raw`\bin (?:about |around |roughly )?(?:an?|one) (?:hour|day|week|fortnight|month) or (?:so|thereabouts|thereby|two|three)\b`,
  String.raw`\b(?:at|by|on) (?:the |an? |their |her |his )?(?:next|first|earliest|nearest) (?:convenient|suitable|free|sensible|good|handy|opportune|workable|reasonable) [a-z]+`,
  String.raw`\b(?:at|on|by) an? (?:time|date|day|moment|hour|point) (?:that|which)(?: best)? (?:works|suits|fits|is (?:good|right|convenient|handy))\b`,
  String.raw`\b(?:when|whenever|next time) (?:he|she|they|it|you|we|the [a-z]+(?: [a-z]+)?) (?:(?:is|are) next|(?:happens?|chances?) to be) (?:up|down|over|out|near|round|along|passing|through|about)\b`,
  String.raw`\b(?:strik(?:es?|ing) while|gets? (?:round|around) to (?:it|the|this|that|[a-z]+ing)|got (?:round|around) to)\b`,
  String.raw`(?<!\b(?:known|know|ask\w*|say\w*) )\b(?:when|whenever|if and when|where|as|once) able(?= ?(?:[.,;]|$))|\bat (?:his|her|their|its|your|our) leisure\b|\bin (?:his|her|their|its|your|our) own (?:good |sweet )?time\b`,
  String.raw`\b(?:as|when|whenever|if and when) (?:the |an? )?(?:need|occasion|opportunity|moment|chance|mood|spirit) (?:arises?|demands?|offers?|presents? itself|comes?(?: up| along)?|strikes?)\b`,
  `\\bby an? (?:${REASONABLE}|agreed|later) (?:date|time|point|stage)\\b`,
  String.raw`\b(?:top of|the top of) (?:the|his|her|their|your|our) (?:pile|in-?tray|heap)\b|\bwith one eye on the clock\b|\bsooner than later\b|\bin (?:quick|short|rapid|swift) succession\b|\bwithout (?:ceremony|wasting (?:any )?time|loss of time|losing (?:any )?time|further pause)\b|\b(?:loses?|wastes?|losing|wasting) no time\b|\bby and large weekly\b`,
  String.raw`\b(?:not|no|nae) (?:too |very |so |that |ower )?lang? (?:efter|after(?:wards)?|thereafter)\b|\b(?:not|no) (?:too |very |so |that )?long (?:afterwards|thereafter)\b`,
  // as the case requires, when it is handy, within a timescale that reflects the concern
  String.raw`\b(?:as|when|where) (?:the |each |this |that |any )?(?:case|situation|matter|circumstances?|risks?|needs?|level of (?:concern|risk|need)|picture|family|work) (?:requires?|warrants?|demands?|merits?|dictates?|calls? for(?: it)?|suggests?|justif(?:y|ies))\b`,
  String.raw`\b(?:when|whenever|once|where) it(?:['’]s| is| becomes| proves| seems) (?:handy|easiest|easier|easy|possible|best|sensible|least trouble|opportune|do-?able|workable)\b`,
  `\\b(?:within|in|over|to) an? (?:${SPAN}|pace|speed) (?:that|which) (?:reflects?|fits?|suits?|match(?:es)?|takes? account|allows?|respects?|works|meets?|feels?|seems?|is)\\b`,
  String.raw`\b(?:hard|close|quick|swift) upon (?:the|its|that|each|every|any)\b|\b(?:early|late) in the (?:piece|process|proceedings)\b`,
  String.raw`\b(?:not|never|without) leav(?:e|es|ing) (?:it|this|that|things|matters) (?:too |very |so )?(?:long|late)\b|\bwithout (?:too |very |so )?(?:long|much of|great|big|undue|wide|lengthy) an? (?:gap|wait|pause|interval|lapse)\b|\bwithout an? (?:long|great|undue|lengthy|needless) (?:gap|wait|pause|interval|lapse)\b`,
  String.raw`\bat an? (?:fair|good|brisk|smart|steady|decent|gentle|sensible|reasonable) (?:lick|pace|clip|trot|rate|speed)\b`,
  String.raw`\b(?:in|during|at) (?:her|his|their|your|our|the|an?) (?:next |first |nearest )?(?:free|spare|quiet|idle) (?:half[- ])?(?:hour|moment|minute|slot|morning|afternoon|day|period)\b|\btime to (?:draw|catch|get) (?:a |their |his |her |our )?breath\b`,
];
