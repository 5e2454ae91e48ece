// Moments and rounds that somebody will have to judge: how far ahead (“comfortably ahead of the conference”), once something has come to
// rest (“once the family has found its feet”), in a stretch without ends (“in the first few weeks”), by what seems right, or nearly a time.

const DEGREE =
  '(?:comfortably|well|safely|nicely|handily|(?:just |only )?(?:a )?(?:little|bit|touch|shade|wee bit|good bit|good while|fair while|short while|while)|slightly|somewhat|some (?:way|while|time)|(?:some|a few|several) (?:hours|days|weeks|minutes)|long|plenty of time|not long|not too long)';
const THING = '(?:the|a|an|any|each|every|their|his|her|its|that|this) ';
/** Who or what comes to rest; a child’s settling in at school is told of in other words. */
const SOMETHING = "(?:things|matters|it|life|everyone|everybody|they|she|he|(?:the|a|an|each|every|her|his|their|both) (?:[\\w’'-]+ ){0,2}?[\\w’'-]+)";
const AT_REST =
  '(?:calmed(?: down)?|settled(?: (?:in|down))?|found (?:its|their|her|his) feet|bedded (?:in|down)|got used to|come to terms|had (?:time|a chance|an opportunity|long enough|a moment|space) to|got (?:over|past)|steadied|stabilised|adjusted|quietened|died down|blown over|come round|warmed up|opened up|moved on|progressed|developed|improved)';
const SEEMS =
  '(?:seems?|feels?|looks?|appears?) (?:right|ready|best|sensible|fit|appropriate|wise|useful|needed|willing|able|open to it|up to it|to be (?:right|ready|needed))';
const UNIT = '(?:hours?|days?|weeks?|months?|years?|terms?)';
const NUMBER = '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten)';
const END = '(?=\\s*(?:[.,;]|$| (?:and|with|by|to|so|but|or)\\b))';

export const MOMENTS: readonly string[] = [
  `\\b${DEGREE} (?:ahead of|in advance of|before|prior to|beforehand|in advance)(?= ${THING}|${END})(?! [\\w ]{0,20}?(?:is|are|was|has|will|can|would|gets|goes|runs?|fades?) )`,
  `\\b(?:once|when|whenever|after) ${SOMETHING} (?:has|have|is|are|['’]s|['’]ve) (?:all |well |fully |properly |had |a bit )?${AT_REST}\\b(?<!\\b(?:baby|child|parent|mother|father|toddler) (?:has|is) (?:settled|calmed)(?: down| in)?)`,
  `\\b(?:once|when|after|until) [^.;,]{3,50}? (?:(?:is|are|has become|have become|becomes?) (?:sufficiently|reasonably|rather|fairly|a little) [a-z]+|and (?:things|matters|everything) ha(?:s|ve) ${AT_REST})`,
  `\\bbefore (?:things|matters|it) (?:ha(?:s|ve) (?:had )?(?:a |the |any |much )?(?:chance|time) to|can) [a-z]+\\b`,
  `\\b(?:in|within|over|during|at|towards) (?:the|its|their|his|her|that) (?:very )?(?:early|opening|initial|first few|first couple of|first|closing|final|last few|later|coming|next few|next couple of) (?:hours|days|weeks|months|stages|part|phase)(?! of (?:pregnan|life|the (?:month|year|week)))(?: (?:of|in|after) [\\w’' -]{3,25}?)?${END}`,
  `\\b(?:early|late|later|midway|some way|part ?-?way|half ?-?way) (?:on )?(?:in|into|through) (?:the|a|an|their|his|her) (?:process|assessment|plan|piece|work|case|journey|intervention|course|programme|placement|pregnancy plan|episode|enquiry)\\b`,
  `\\btowards the (?:end|close|back) of (?:the|an?|their) (?:assessment|process|plan|week|month|year|work|case|enquiry|intervention|meeting)\\b`,
  // by what seems right to somebody
  `\\b(?:when|whenever|where|once|as soon as|if and when) (?:it|this|that|the (?:time|moment|day|hour)|they|she|he|the (?:parent|family|mother|father|child|carer|worker|team)) ${SEEMS}\\b`,
  `\\bat (?:an?|the|whatever) (?:pace|speed|rate|tempo|rhythm)(?: (?:that|which))? (?:fits?|suits?|suited|matche[sd]|matching|in keeping|works?|is|they|she|he|the|of the)\\b`,
  `\\bwith (?:an? )?(?:frequency|regularity|speed|urgency)(?: (?:that|which))? (?:fits?|suits?|suited|matche[sd]|matching|in keeping|works?|is|the)\\b`,
  `\\b(?:in (?:keeping|line|step) with|(?:as|so) (?:soon|often|frequently|quickly|fast|early) as|according to|depending on|proportionate to) (?:the |their |her |his )?(?:[\\w-]+ )?(?:urgency|timescales?|timeframes?|risk|seriousness|need|case|situation|circumstances|level of (?:risk|need|concern))(?: of [\\w ]{3,20}?)?(?: (?:calls for|demands|requires|needs|merits|warrants|dictates))?${END}`,
  `\\bas the (?!(?:child|baby|parent|mother|family|pregnancy)\\b)[a-z]+ (?:arises|unfolds|progresses|goes on|wears on|permits|evolves|makes itself felt|moves on|develops|unfolds|demands|requires|calls for it)\\b`,
  `\\b(?:when|whenever|as|if) (?:an? |the |his |her |their )?(?:moment|time|minute|day|diary|week|chance|opportunity|space|slot|rota) (?:allows?|permits?|presents? itself|comes (?:up|along)|has (?:a gap|room|space)|is right|offers?|opens up|arises?)\\b`,
  `\\b(?:when|whenever|where|once) (?:it|this|that) (?:can be|is) (?:fitted in|squeezed in|slotted in|managed|arranged|got round to)\\b`,
  `\\b(?:between|in among|in between|around|alongside) (?:other|his other|her other|their other) (?:calls|work|duties|visits|jobs|commitments|tasks|appointments)\\b`,
  `\\b(?:when|whenever) (?:next|passing|in the (?:area|building|office)|they next(?! (?:see|meet|come|visit|speak)\\b)|she next|he next)\\b|\\bthe next time (?:they|she|he|either|one|the)\\b`,
  `\\b(?:soon|early|promptly|quickly|fast|far enough ahead|often|in (?:good )?time|near) enough (?:to|for|that)\\b|\\bin time (?:for|to) [^.;,]{0,30}(?:make a difference|matter|help|count|act on)\\b|\\bat an? (?:frequency|interval|rate|time|date|pace) to be (?:decided|agreed|settled|fixed|determined|confirmed|arranged)\\b|\\b(?:when|whenever|if) there (?:is|are) (?:something|anything|news|enough) (?:new )?(?:worth|to)\\b|\\bin time to be (?:of use|useful|helpful|any use)\\b`,
  // no sooner, no later than somebody likes
  `\\bwithout (?:sitting on (?:it|them|things)|dawdling|delaying|foot-dragging|dragging (?:it|its feet|their feet)|losing (?:any )?time)\\b|\\bwithout (?:letting|leaving|allowing) (?:too much|much|any more|undue|a lot of|more) (?:time|weeks|days)? ?(?:go|pass|slip|elapse|than)\\b|\\bwithout (?:letting|leaving) (?:it|things|matters) (?:drift|drag|slide|wait|too long|lie)\\b`,
  `\\b(?:pretty much |more or less |just about |almost |very nearly )?(?:straight|right) off(?: the bat)?\\b|\\bthe (?:sooner|earlier|quicker) the better\\b|\\b(?:closer to|nearer) (?:the|that|to the) (?:date|time|day)\\b|\\bon an? (?:regular|rolling|frequent|occasional|periodic|continuous|ongoing|ad hoc|as-needed|steady) (?:footing|basis|cycle|rhythm)\\b|\\bas a matter of (?:course|routine|priority|urgency|some urgency)\\b`,
  `\\bsome ?time(?= (?:before|after|around|between|near|towards))|\\bsome ?time (?:that|this|in the|during the|over the|the following) (?:same )?(?:week|month|day|year|term|quarter)\\b`,
  // nearly a time
  `\\b(?:within|in|every|after) (?:about|around|roughly|approximately|some|circa|say|nearly|almost|more or less) ${NUMBER} (?:working |calendar )?${UNIT}\\b(?! (?:old|of age|long|per|a (?:day|week)))`,
  `\\b(?:within|in|every|after|by)?(?: \\w+){1,4}? (?:quarter|month|week|year|day|fortnight|annual|hour)(?:s|ly)?,? (?:or (?:so|thereabouts|near enough)|give or take(?: a (?:day|week|few days))?|or a bit (?:later|more)|as near as (?:can be|makes no))\\b`,
  `\\b(?:by|at|before) (?:the )?(?:start|middle|end|close)(?: or (?:the )?(?:start|middle|end|close))? of (?:the )?(?:play|day|week|month)? ?(?:or thereabouts|if (?:he|she|they) can|or so|or the start of the next|or the next)\\b|\\bby the (?:middle|start) or (?:the )?(?:middle|end) of\\b`,
  `\\bevery (?:few|couple of|so many|odd|other few) (?:hours|days|weeks|months)\\b|\\b(?:a few|several|many|numerous|some|repeated|a couple of) times (?:a|each|every|per|in the|over the|through(?:out)? the) (?:day|week|month|year|term|quarter|course)\\b`,
  // while it is still of use; more than once in all; with the least wait
  `\\b(?:while|whilst) (?:there is|there['’]s|it is|it can|it may|they are|it) (?:still |yet )?(?:time|of use|useful|matters?|helps?|be of use|relevant|possible)\\b|\\b(?:when|whenever|once|if)(?: [\\w’'-]+){0,6}? there (?:is|are|has been) (?:an? |some |enough )?(?:quiet|spare|free|idle|slack|calm|time|room|space|gap|chance|moment|opportunity)\\b`,
  `\\b(?:more than once|once or twice|several times|repeatedly|again and again|at various (?:points|stages|times)|at (?:regular|different|set|certain|key|suitable|appropriate) (?:points|stages|junctures|moments|times)|as many times as [\\w ]{3,20}) (?:over|during|through|throughout|in|within|across|before)\\b`,
  `\\bwith (?:the |a )?(?:least|minimum|minimal|smallest|shortest|slightest|as little|no more than the usual|no great|little) (?:possible |avoidable |of )?(?:wait|delay|loss of time|gap|hold-up)\\b(?: as possible)?`,
  `\\bas (?:the )?(?:cases?|needs?|circumstances|events|work|situations?|issues|matters) (?:requires?|demands?|needs?|dictates?|arises?|occurs?|come up|comes up|allows?)\\b`,
  `\\b(?:on|at) (?:another|some other|a further|any other|a later|a different) (?:occasion|time|day|date|visit)\\b(?! of)|\\bat (?:most|many|some|several|the odd) (?:appointments|visits|meetings|reviews|sessions|contacts|points)\\b|\\bonce in a blue moon\\b|\\bas (?:often|soon|early|frequently|regularly|quickly|much) as (?!(?:every|once|twice)\\b)(?:[\\w’'-]+ ){1,5}?(?:calls? for|needs?|requires?|wants?|allows?|warrants?|merits?|demands?|suggests?|likes?|can)\\b`,
];

/** “Time limit for stage 2: short.” */
export const LOOSE_LABEL =
  /(?:^|[.;] )(?:time ?-?(?:limit|scale|frame)?|deadline|limit|by when|when|how (?:soon|often|fast|quickly|long)|frequency|due|turnaround|target)\b[^:.;]{0,30}: (?:as )?(short|brief|soon|early|prompt(?:ly)?|quick(?:ly)?|urgent(?:ly)?|regular(?:ly)?|frequent(?:ly)?|often|reasonable|tight|flexible|ongoing|continuous|asap|immediate|variable|to suit|open|periodic(?:ally)?)(?=[.,;]|$)/i;
