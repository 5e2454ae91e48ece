// A deed left to whoever should do it: to what they feel, think fit or remember, to their diary or their purse, or to their leave. Unlike other
// hedges these need no time beside them to be a fault: nobody could say afterwards that it should have been done.

import { lookFirst } from '../reading/look-first.ts';
import { CLOSED } from './hedged-duties.ts';

const WORKER =
  '(?:workers?|keyworkers?|managers?|leaders?|leads?|practitioners?|professionals?|midwi(?:fe|ves)|nurses?|visitors?|officers?|pharmacists?|prescribers?|teachers?|head teachers?|chairs?|co-?ordinators?|teams?|services?|points? of contact|gps?|doctors?|advisers?|staff|colleagues?|schools?|nurser(?:y|ies)|clinics?|mentors?|supervisors?|agenc(?:y|ies)|partners?|police|wards?)';
const THE_WORKER = `(?:(?:the|an?|each|every|any|both|their|our|all|individual|either|attending|whichever|other|most) ){0,2}(?:[a-z’'-]+ ){0,3}?${WORKER}`;
/** NOTE: of whom it is said is looked at behind a find: the long choice of words in each pattern would be dear to make. */
const ANY = "[a-z’'-]+";
const ANYBODY = `${ANY}(?: ${ANY}){0,5}?`;
const WHEN = '(?:if|where|when|whenever|wherever|unless|once|provided(?: that)?|as long as|so long as|so far as|as far as|in ?so ?far as|should)';
/** What nobody can look up afterwards. */
const FIT =
  '(?:appropriate|suitable|proportionate|helpful|useful|sensible|beneficial|desirable|advisable|worthwhile|worth (?:it|while|doing|having|the)|of (?:help|use|benefit|value|interest)|right|wise|necessary|needed|called for|warranted|merited|justified|indicated|fair|kind|relevant|reasonable|constructive|productive|the best (?:thing|course|way)|in order)';
const HELPS =
  '(?:help|benefit|be of \\w+|add (?:something|anything|value)|be (?:welcome[d]?|[a-z]+ful|worth \\w+|appropriate|a good \\w+)|do (?:any |some )?good|make (?:a|any) difference|work)';
const FEELS = '(?:feels?|thinks?|considers?|judges?|deems?|believes?|finds?|reckons?|is of the view|are of the view|takes? the view|senses?)';
const WILLING =
  '(?:feels? (?:the need|a need|able|comfortable|confident|happy|up to|ready|inclined|like|so inclined|safe enough)|(?:is|are) (?:comfortable|confident|willing|inclined|minded|so minded|so inclined|happy|keen|content|up to it|disposed)|remembers?|thinks? of it|sees? fit|sees? (?:a|the|any) need|can spare|ha(?:s|ve) (?:the |enough |spare |any )?(?:time|capacity|energy|room|inclination|confidence|headspace)|wish(?:es)?|cares?|chooses?|prefers?|so decides?|would like)';
const MEANS =
  '(?:time|capacity|resources?|workloads?|caseloads?|staffing(?: levels?)?|numbers|funding|funds|money|budgets?|rotas?|diar(?:y|ies)|demand|pressures?|commitments|cover|availability|clinics?|lists?|rounds?|appointments?|surger(?:y|ies)|timetables?|shifts?|shift patterns?|schedules?|calendars?|traffic|business|other work|events|things|the (?:day|week|month|purse|ferry))';
const ALLOW =
  '(?:allows?|permits?|lets?|stretch(?:es)? to|runs? to|extends? to|makes? (?:it|this|that) possible|leaves? (?:room|time|space)|gives? (?:room|time|space)|will bear|can bear|can be found|(?:is|are) (?:free|light|quiet|kind|available))';
const ACT =
  '(?:ring|phone|telephone|call|tell|inform|notify|contact|write|send|e-?mail|refer|visit|check|record|arrange|book|update|copy|pass|alert|reply|respond|attend|raise|share|convene|chase|let|see|review|offer|invite|meet|bring|note|log|mention|ask|look|join|come|go|take|speak|report|follow)';
const TOLD = '(?:told|informed|notified|contacted|consulted|invited|involved|alerted|rung|made aware|kept informed|copied in|brought in|asked along)';

/** Each of these names somebody, who has to be one of those that work there. */
const OF_SOMEBODY = [
  `\\b${WHEN} ${ANYBODY}(?: (?:really|do|does|themselves|personally|also|both))?(?: not)? ${FEELS} [^,.;:]{0,50}?\\b(?:${FIT}|(?:would|will|might|may|could|can) (?:\\w+ )?${HELPS})\\b`,
  `\\b${WHEN} ${ANYBODY} ${WILLING}\\b`,
  `\\b${ANY} who ${WILLING}\\b`,
  `\\b${ANY}[^.;:]{3,110},? (?:if|when|where|should|unless) (?:they|she|he|it) (?:do not |does not )?(?:feels?|thinks?|sees? fit|wish(?:es)?|remembers?|cares?|chooses?|is minded|are minded|so wish(?:es)?|so chooses?|see a need)\\b`,
  `\\b${ANY},?(?: may| might| can| could),? (?:should|if) (?:they|she|he|it) (?:so )?(?:wish|choose|want|like|prefer|see fit|feel)`,
  `\\b${ANY} (?:may|might|could|can) (?:also |well |perhaps )?(?:(?:wish|want|like|choose|prefer|care|decide|see fit) to (?=${ACT}\\b)|(?:consider|think about|contemplate) [a-z]+ing\\b|(?:usefully|helpfully|sensibly) )`,
  `\\b${ANY} (?:could|might) (?:also |usefully |perhaps |always |then |possibly |just )?(?=${ACT}\\b)`,
  `\\b${ANY}(?: [a-z]+)? (?:is|are)(?: \\w+ly| always| also| all)? (?:encouraged|urged|at liberty|free (?=to (?:skip|leave|decide|choose|judge|omit|depart)\\b)|trusted|invited and encouraged|recommended|not (?:obliged|bound)|under no (?:obligation|duty)|asked to (?:consider|think about|bear [a-z ]{0,30}?(?:in )?mind|keep [a-z ]{3,30} in mind|be mindful of)|invited to consider)\\b(?: ?to\\b| at\\b|(?= (?:[a-z]+ing)\\b)|(?<=mind\\b|mindful of))`,
  `\\b${ANY} (?:has|have|is given|are given) the option (?:of|to)\\b\\b|\\bas (?:they|she|he|the [a-z ]{3,25}) (?:sees?|thinks?|feels?|deems?|considers?) (?:fit|best|right|appropriate|necessary)\\b`,
  `\\b${WHEN} ${ANYBODY} (?:has|have|gets?) (?:a |an |the )?(?:\\w+ )?(?:feeling|hunch|instinct|impression|sense)\\b(?! that (?:something|a child|the child|all is not))`,
  `\\b(?:whom|who|that|those|parents|families|children) ${ANYBODY} (?:thinks?|feels?|considers?|judges?|believes?|finds?|deems?) (?:likely|suitable|suited|ready|receptive|motivated|open|worth|appropriate|would|will|might|to be (?:likely|ready|suitable|motivated))\\b`,
  `\\b(?:the |an? |each |any )?(?:[a-z-]+ )?(?:${ANY}) (?:can|could|may|might) (?:also |then )?be ${TOLD}\\b(?! (?:on|at|by|through|from|via|about it by)\\b)`,
  `\\b${ANY} (?:will |should |must |would |always )?(?:aims?|seeks?|endeavours?|strives?|hopes?|aspires?|intends?|tr(?:y|ies) (?:his|her|their|its|my|our) (?:\\w+ )?best|do(?:es)? (?:his|her|their|its) (?:\\w+ )?best|makes? (?:an|every|some|reasonable) (?:\\w+ )?efforts?)(?:, [^,;.]{3,40},)? to\\b`,
  `\\b${ANY} tr(?:y|ies) to (?=${ACT}\\b)[^.;]{0,80}\\b(?:if|when|where|as)\\b`,
];
/** What is felt, fitting, in the way of or handy for nobody in particular; leave and nicety. */
const OF_NOBODY = [
  `\\b${WHEN} (?:they|she|he|we|you)(?: (?:really|do|does|themselves|personally|also|both))?(?: not)? ${FEELS} [^,.;:]{0,50}?\\b(?:${FIT}|(?:would|will|might|may|could|can) (?:\\w+ )?${HELPS})\\b`,
  `\\b(?:(?:is|are|it is|this is|remains) )?(?:left|up|a matter for|a question for|for) (?:to )?(?:the |each |every |whichever |any )?(?:individual |single |local |own )?(?:[a-z’'-]+ ){0,3}?${WORKER}(?: concerned| involved| themselves)? (?:to (?:decide|judge|choose)(?: for themselves)? )?whether\\b`,
  `\\b(?:at|in|within) (?:the )?(?:discretion of|${THE_WORKER}['’]s? (?:own )?discretion)\\b|\\b(?:is|are|remains?) (?:a |an )?(?:judge?ment|personal|individual|professional|local)? ?(?:call|choice|decision|matter) (?:for|of) ${THE_WORKER}\\b(?! (?:alone|and (?:the|both|social)))`,
  `\\b${WHEN} (?:(?:it|this|that|one|doing so) )?(?:(?:is|are|be|was|has been) )?(?:felt|thought|considered|deemed|judged|seen|held|believed|found|adjudged|regarded)(?: (?:to be|as|that (?:it|this) (?:is|would be)|by [a-z’' ]{3,30}? to be))? ${FIT}\\b`,
  `\\b${WHEN} (?:(?:it|this|that|there) (?:is|would be|seems?|appears?|looks?|feels?) |clinically |otherwise )?(?:indicated|warranted|merited|called for|helpful|useful|proportionate|beneficial|desirable|advisable|sensible|of (?:use|help|benefit|value))(?=[,.;)]|$| (?:and|the|a|in|to do so)\\b)`,
  `\\b${WHEN} (?:it|this|that|doing so) (?:would|will|might|may|could|is likely to|seems likely to|seems to) (?:\\w+ )?${HELPS}\\b`,
  `\\b${WHEN} (?:the (?:moment|time|mood|occasion|atmosphere)|it|this|that) (?:seems|feels|looks|appears) (?:right|natural|ripe|comfortable|ok|okay|possible|good|manageable)\\b`,
  `\\b${WHEN} (?:the |an? )?(?:parents?|famil(?:y|ies)|mother|father|client|patient|she|he|they) (?:seems?|appears?|looks?|strikes? (?:you|them|her|him)(?: as)?) (?:to be )?(?:open|receptive|ready|comfortable|relaxed|willing|amenable|up|in (?:a|the) (?:good |right )?(?:mood|frame))\\b`,
  `\\b${WHEN} (?:(?:the|their|his|her|its|our|other|enough|your) ){0,3}${MEANS}(?: (?:in|of|for|on|at) (?:the |an? |that |each )?[a-z]+(?: [a-z]+)?)? ${ALLOW}\\b`,
  `\\b${WHEN} (?:it|the (?:team|office|ward|clinic|service|desk|shift)|things) (?:is|are) (?:quiet|slack|not (?:too )?busy|less busy|quieter|running to time|fully staffed)\\b`,
  `\\b${WHEN} (?:there is|there are|there['’]s) (?:enough |some |any |spare |sufficient )?(?:time|capacity|room|money|staff|cover|funding|a gap|a lull|nothing (?:more )?(?:urgent|pressing))(?! (?:between|before|after|to say|for each)\\b)`,
  `\\bdepending on (?:the |their |its |his |her |our )?(?:other |current |existing |competing )?(?:${MEANS}|work|duties|priorities)\\b`,
  `\\b(?:uses?|using|exercises?|relies on|follows?) (?:their|his|her|his or her|its|professional|your) (?:own |professional |best |clinical )?(?:discretion|judge?ment|instincts?|common sense|gut feeling)s? (?:about|over|on|as to|in|to decide|when|and|whether|regarding)\\b`,
  `\\b(?:left|down|up) to (?:individual|each|the individual|personal|professional|local) (?:[a-z]+ )?(?:workers?|teams?|services?|judge?ment|discretion|choice)\\b`,
  `\\bon an? (?:voluntary|goodwill|best-endeavours|ad hoc|as-and-when|as-needed|discretionary) basis\\b`,
  `\\b${WHEN} (?:it is|it['’]s|that is|they are|she is|he is|they happen to be|she happens to be) (?:on (?:their|his|her|the) way|passing|nearby|in the area|handy|no trouble|not out of the way)\\b`,
  `\\b(?:desirable|helpful|useful|welcome|preferred|ideal|good|recommended|nice),? (?:but|though|if|and) not (?:strictly |always |absolutely )?(?:essential|required|necessary|compulsory|mandatory|needed|expected|obligatory)\\b`,
  `\\b(?:would do|do|does) well to (?=[a-z]+\\b)(?!be\\b)|\\bsees? (?:whether|if) (?:they|she|he) (?:can|could|might) (?:spare|fit|manage|find|squeeze|get)\\b`,
  `\\b(?:slips?|slides?|drops?|lapses?|(?:is|are) (?:put (?:back|off)|postponed|skipped|shortened|dropped|left out|moved)) [^.;]{0,50}?\\b(?:when|if|where|in) (?:there is (?:a lot|much|too much) (?:on|to do)|(?:it|things|the team|the service|the week|the month|staff|workers) (?:is|are|gets?) (?:very |too )?(?:busy|short|stretched|pressed|thin)|busy (?:times|weeks|months|periods)|times are)`,
  `\\b(?:could|might) (?:also |perhaps |usefully )?be (?:considered|offered|arranged|shared with|sent|discussed|looked at|mentioned)\\b`,
  `[,;(—–] ?(?:but|though|although|yet|while|albeit|and)? ?(?:there is|this is|it is|that is|nobody is|they are|she is|he is|doing so is)(?: \\w+ly)? (?:no |not |never )(?:an? |to be |strictly |formally )?(?:(?:absolute|formal|strict|hard|firm|binding|legal) )*(?:requirement|obligation|duty|compulsion|compulsory|required|obliged|mandatory|obligatory|binding|enforced|bound|must|essential)\\b`,
  `\\b(?:would (?:normally|usually|generally|ordinarily|often|probably|be (?:nice|good|helpful|appreciated|welcome|hoped|best|happy))|(?:is|are) (?:helpful|useful|welcome|appreciated|good practice|a nice touch) (?:if|when|for|to))\\b[^.;]{0,40}\\b(?:pass|ring|tell|inform|send|share|let|note|ask|visit|come|attend)\\b`,
];
const named = new Set<RegExp>();
const LEFT = lookFirst('left to workers', [...OF_SOMEBODY, ...OF_NOBODY], (source) => {
  const made = new RegExp(source, 'g');
  if (OF_SOMEBODY.includes(source)) named.add(made);
  return made;
});

/** “If she wishes”, after a parent was spoken of, is the parent’s own choice. */
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|child(?:ren)?|girls?|boys?|carers?|patients?|clients?|wom[ae]n|m[ae]n|grandparents?|relatives?|young (?:people|person|carers?)|couples?|pupils?|people)\b/;
const PRONOUN = /\b(?:they|she|he)\b/;
const FAMILY_FIRST =
  /^(?:(?:the|an?|each|every|any|both|all|our|their|most|many|some|no) )?(?:parents?|mothers?|fathers?|children|child|famil(?:y|ies)|young (?:person|people|carers?)|relatives?|carers?|adults?|patients?|people|wom[ae]n|m[ae]n|grandparents?|courts?|sheriffs?|nobody|no|you) (?!statements?|plans?|assessments?|forms?|protection|leaflets?|support|worker|social)/;
/** “Fathers are contacted where the worker has a good feeling”: there the deed is the worker's, whoever stands first. */
const OF_A_WORKER = new RegExp(`^${WHEN} ${THE_WORKER}\\b`);
const SPOKEN_OF =
  /["“”‘]|(?:^|\s)'|\b(?:no|not|never|nobody|neither|nor|without|instead of|rather than|whether or not|words?|phrases?|avoids?|does not (?:matter|count)|which|who|that|because|what|how|why|so that) [^,;]{0,40}$/;
/** Prescribers judge doses; and what was so, or was complained of, is no instruction. */
const OF_ANOTHER_KIND =
  /\b(?:(?:prescribers?|doctors?|consultants?|psychiatrists?|pharmacists?)\b.{0,60}\b(?:dos(?:e|es|age)|prescribe|prescribing|medicine|drug|opioid|titrat|detox)|court|sheriff|jury|used to|until 20\d\d|too often|in the past|complain|told us|found that|review found)/;
/** “A letter will otherwise do” closes nothing: the lesser thing stands in for the deed. */
const LESSER = /\b(?:will |would |can |may )?otherwise (?:do|suffice|serve|be enough)\b/;
const DANGER = /\b(?:at risk|danger(?:ous)?|harm|unsafe|abused?|neglect(?:ed)?|hurt)\b/;
/** How it is done is left open, or with whom, and not whether. */
const HOW = /^[ ,(]*(?:one|both|in (?:person|the)|with|face|together|alone|by (?:the|phone|a)|at (?:home|school)|from the|instead|rather)\b/;

/** Finds the words that leave a deed of this text to whoever should do it, given a sentence and the one after; undefined where there can be none. */
export function leftToWorkers(text: string): ((sentence: string, next?: string) => string | undefined) | undefined {
  const patterns = LEFT.among(text);
  if (patterns.length === 0) return undefined;
  return (sentence, next = '') => {
    const low = sentence.toLowerCase();
    if (low.length > LONGEST || low.endsWith('?')) return undefined;
    for (const pattern of patterns) {
      for (const found of low.matchAll(pattern))
        if ((!named.has(pattern) || HAS_WORKER.test(found[0])) && isLeftOpen(low, found, next)) return found[0].replace(/^[,;:( —–]+/, '').trim();
    }
    return undefined;
  };
}

const LONGEST = 400;
const HAS_WORKER = new RegExp(`\\b${WORKER}\\b`);

function isLeftOpen(low: string, { 0: found, index }: RegExpExecArray, next: string): boolean {
  const before = low.slice(0, index);
  const after = low.slice(index + found.length);
  if (SPOKEN_OF.test(before) || (PRONOUN.test(found) && FAMILY.test(before + found))) return false;
  if ((FAMILY_FIRST.test(low) && !OF_A_WORKER.test(found)) || OF_ANOTHER_KIND.test(low) || DANGER.test(found + after.slice(0, 30))) return false;
  return !(HOW.test(after) || (CLOSED.test(after) && !LESSER.test(after)) || CLOSED.test(next.slice(0, 90)));
}
