// More ways out of a duty, by their form: leave to do it or not (“may ring”, “need not ring”), nearly always (“as a general rule”), an
// exception that anybody may claim (“except when the office is busy”), and a sentence behind the duty that takes it back (“a guide only”).

import { isOfCase } from '../reading/case-words.ts';
import { lookFirst } from '../reading/look-first.ts';

/** One who works there, behind whom the pattern goes on. */
const WORKER = String.raw`\b(?:workers?|managers?|leaders?|leads?|practitioners?|professionals?|midwi(?:fe|ves)|nurses?|visitors?|officers?|pharmacists?|prescribers?|teachers?|chairs?|co-?ordinators?|teams?|duty|service|recovery|point of contact|front door|adviser|staff)`;
const ACTS =
  '(?:ring|phone|telephone|call|tell|inform|notify|contact|write|send|email|e-mail|forward|refer|visit|check|record|report|arrange|book|update|copy|follow up|pass|complete|alert|reply|respond|answer|attend|raise|share|convene|chase|let|see|review|give|do|make|discuss|hold|offer|invite|meet|bring|note|log|enter|carry out)';
const MOSTLY =
  '(?:usually|generally|normally|typically|ordinarily|mostly|largely|commonly|customarily|as a (?:general )?rule|in general|in most (?:cases|instances|situations|circumstances)|more often than not|by and large|for the most part|on the whole|in the main|in the normal (?:way|course)|with (?:some|a few|few|certain|occasional) exceptions|all things being equal)';
const EXCUSE =
  '(?:good (?:reason|cause|grounds?)|otherwise|judges?|thinks?|feels?|considers?|decides?|believes?|busy|under pressure|pressed|stretched|inconvenient|unhelpful|awkward|difficult|hard to|too (?:much|busy|late|far|hard|difficult|sensitive)|short[- ]staffed|impractical|impracticable|suffers?|spoil|harm the relationship|upset|seems? (?:un|not)|does not suit|not (?:needed|thought|felt|helpful|convenient|practical)|other (?:work|priorities|pressures|commitments)|unavoidable|exceptional|(?:diary|rota|clinic|list|caseload|day|week) is (?:too |already )?full|no (?:time|room|cover|capacity)|nobody (?:is )?free)';
const LAW = '(?![^.;]{0,40}\\b(?:court|sheriff|act|law|order|child would|danger|harm to|risk to)\\b)';

const LETS = lookFirst(
  'let-outs',
  [
    // leave to do it, or not
    `${WORKER},?(?: also)? (?:may|can|could|might)(?:, (?:but|and|though|if)[^,]{3,35},)?(?: also| usefully| perhaps| always| sometimes| instead| well)? (?=${ACTS}\\b)(?!${ACTS} (?:for advice|back)\\b)`,
    `${WORKER} (?:need not|needn['’]t|does not (?:have|need) to|do not (?:have|need) to|has no (?:need|obligation|duty) to|have no (?:need|obligation|duty) to|(?:is|are) (?:under no (?:pressure|duty|compulsion)|not (?:duty-)?bound|free not|at liberty) to|(?:has|have) (?:a choice|the option|discretion|latitude|leeway|the freedom)(?: whether| of| as to| about| over| to)?) `,
    `${WORKER} (?:can|could|may|might) be (?:asked|invited|requested|encouraged|prompted) to (?=${ACTS}\\b)`,
    `${WORKER} (?:tends?|is minded|are minded|is inclined|is hoped|are hoped|is wont|would be (?:expected|hoped)|likes?|would like|would hope|is meant) to (?=${ACTS}\\b)`,
    `${WORKER} (?:should|must|will|would|ought)(?: really| perhaps)?,? (?:${MOSTLY}|ideally|probably|possibly|maybe|at best|really|preferably|perhaps|wherever they can|where they can),? (?:to )?(?=${ACTS}\\b)|${WORKER} ought really to `,
    // nearly always
    `(?:^|,) ?${MOSTLY}(?:,|(?=[.;]|$)| (?=the ))|${WORKER} (?:${MOSTLY}) (?=[a-z]+s\\b|${ACTS}\\b)|, ${MOSTLY}(?=[,.;]|$)`,
    // as far as it goes
    `\\bas (?:best|well|far|much|fully|promptly) (?:as )?(?:they|she|he|it|we) (?:can|may|might|could|is able|are able)\\b|\\bto the extent (?:that|possible)\\b|\\b[a-z]+ being (?:what|as) (?:it|they) (?:is|are)\\b|\\bif (?:he|she|they )?(?:can be )?spared\\b|\\bif (?:time|the clock|luck|the diary|the rota) is (?:on|with|kind)\\b|\\b(?:if|where|when|should) (?:time|resources?|capacity|staffing|cover|budgets?) (?:stretch(?:es)? to|runs? to|will bear|can bear|allow\\w* for|extends? to)\\b`,
    `\\b(?:if|where|when|as|provided|so long as) (?:the |their |his |her |an? )?(?:relations?(?:hips?)?|trust|rapport|the mood|goodwill|relations with [\\w ]{3,25}|the relationship with [\\w ]{3,25}|other (?:work|calls|duties)) (?:allows?|permits?|lets?|can bear|will bear|is strong enough|are good enough)\\b`,
    // an exception that anybody may claim
    `\\b(?:unless|except|save|other than|but not|barring|apart from)(?: (?:that|where|when|if|in|for|there (?:is|are)|it|this|the|a|an|he|she|they|doing so|to do so))*(?: [\\w’'-]+){0,6}? ${EXCUSE}\\b${LAW}`,
    `\\bor (?:leaves?|lets?|skips?|drops?|omits?|postpones?|puts? off|defers?|delays?|gives?|sends?|does|waits?|makes? do) (?:[\\w’'-]+ ){1,8}?(?:if|when|where|should|as) (?:that is |this is |it is |they are |she is |he is |[a-z]+ (?:is|are) )?(?:busy|easier|simpler|pushed|pressed|stretched|quiet|more convenient|preferred|short|enough|suits|handier|quicker)\\b`,
    `\\bsubject to (?:the |their |his |her |its |local |operational |an? )?(?:[\\w’'-]+ ){0,4}?(?:agreement|approval|discretion|view|views|say-so|judge?ment|wishes|priorities|pressures|needs|operational needs|convenience|demands|exceptions|permission|cooperation|co-operation)\\b${LAW}`,
    `, but there (?:will|may|can) be (?:cases|times|days|weeks|occasions|situations|families)\\b|, (?:though|although|but) (?:this|it|that) (?:is|may|might|can|will|does|need) (?:not |often |sometimes |occasionally )?(?:be |always |only )*(?:possible|happen|done|missed|skipped|a guide|a target|an aim|achieved|later|slip|realistic|required|enforced|followed|met)\\b`,
    `\\bif (?:remembering|reminded|free|able|willing|inclined|minded|needed|felt|thought|it comes to mind|(?:he|she|they) (?:remembers?|thinks? of it))\\b|\\b(?:if|where|when) (?:they|she|he|(?:the|a) (?:[a-z]+ ){1,2}?(?:worker|manager|leader|midwife|teacher|practitioner|professional|pharmacist|visitor)) (?:feels?|thinks?|believes?|considers?|judges?|finds?) (?:that )?(?:it|this|that|one) (?:is|would|might|to be|seems?|useful|helpful|worth|right|necessary)\\b`,
    // by their own lights, or in the easy cases
    `\\b(?:if|where|when) (?:it|this|that) (?:strikes|seems|appears|occurs|feels|looks) (?:to )?(?:them|him|her|the [a-z ]{3,25}) ?(?:as|to be|like)?\\b|\\bwe (?:would|should|['’]d) (?:very much )?(?:like|prefer|love|appreciate|be grateful|hope|welcome|want|be glad)\\b|, (?:at least|certainly|mostly|if only|especially|particularly) (?:in|for|with|where|when) (?:the |most |some |more )?(?:[\\w-]+ )?(?:cases|families|ones|situations|instances)\\b|\\band (?:skips?|leaves? out|drops?|omits?|passes over|lets go|leaves?) (?:those|any|some|ones|the (?:rest|others))\\b`,
    // only where there is something in it for whoever should do it
    `\\b(?:if|when|where) there (?:is|are|seems to be) (?:something|anything|enough|much|news|reason|cause|matters) (?:worth|to (?:say|report|add|tell|discuss|share))\\b|${WORKER} who (?:feels? (?:able|comfortable|confident|up to)|(?:has|have) (?:the )?(?:time|capacity|room|confidence)|wish(?:es)?|chooses?|wants? to|(?:is|are) (?:able|so minded|willing|keen|happy) to?)\\b`,
    `,? or (?:at (?:any rate|least)|failing that|as (?:many|much|far)|if not|perhaps|else) (?:most|some|a few|the bulk|half|as|the main|the worst)\\b|,? or as (?:many|much|far) (?:of (?:them|it) )?as\\b|\\b(?:in theory|notionally|nominally|as an aspiration|in spirit)\\b|, [\\w ]{3,40} (?:aside|apart|excepted|notwithstanding)(?=[,.;]|$)`,
    `\\b(?:in ?so far as|so far as|as far as|to the degree that|if|where|when) (?:[\\w’'-]+ ){1,5}?(?:leaves?|gives?|allows?|makes?) (?:him |her |them |it |enough )?(?:room|time|space|scope|latitude)\\b`,
    `; (?:[\\w-]+ ){1,3}(?:is|are|may be|can be) (?:excused|exempt(?:ed)?|let off|spared|not held to (?:it|this)|free to skip|left out of (?:it|this))\\b|, (?:but|though|although) (?:makes? no promises?|without (?:any )?(?:promise|commitment|obligation)|no promises? (?:is|are) made|nobody is (?:held|bound) to (?:it|this|that))\\b`,
  ],
  (source) => new RegExp(source),
);

/** Said of the sentence before. */
const BACK = lookFirst(
  'taken back',
  [
    `^(?:but |though |however, )?(?:this|that|it|the (?:time|limit|day|figure|timescale|deadline|step))(?: (?:is|are|remains|should be (?:read|seen|taken|treated) as|serves? as|counts? as))(?: (?:only|just|merely|no more than|more of|simply|offered as|meant as|intended as|to be seen as))*(?: (?:an?|our|the))?(?: (?:rough|general|loose|working))? (?:guide|guideline|aim|target|hope|aspiration|ambition|goal|preference|suggestion|ideal|wish|rule of thumb|indication|pointer)s?\\b`,
    `^(?:this|that|it)(?: is| need| does| has)(?:n['’]t)? ?(?:not|never)? ?(?:an? |to be |meant as an? )?(?:(?:fixed|firm|hard|strict|binding|absolute|formal)(?: and fast)? )?(?:requirement|rule|duty|obligation|commitment|must|compulsory|mandatory|binding|obligatory|enforced|be treated as)\\b(?<=(?:not|never|n['’]t) .*)`,
    `^(?:nobody|no one|no-one|they|she|he|the worker|workers|staff|neither) (?:is|are|will be|can be) (?:not )?(?:held to|blamed for|criticised for|expected to explain|called to account|measured against|asked to explain|at fault)\\b`,
    `^(?:in practice |sometimes |often |there (?:will|may|are|can) (?:be )?(?:times|cases|days|weeks|occasions|situations|families) )[^.;]{0,60}?(?:not happen|not done|does not|cannot|can['’]t|later|longer|slips?|missed|left|skipped|understood|accepted|fine|acceptable|all right|not possible)\\b`,
    `^(?:exceptions?|how far|whether|when not to)\\b[^.;]{0,50}?\\b(?:for (?:the|each|a) [\\w ]{3,20} to (?:judge|decide|settle)|are (?:allowed|accepted|common|understood|a matter)|left to|up to|at (?:the|their))\\b`,
    `^(?:if|where|when) (?:it|this|that) (?:is not|isn['’]t|cannot|can['’]t|does not|doesn['’]t|has not|is)[^.;]{0,30}, (?:no (?:explanation|reason|note|record|action|further action|harm|more)|it (?:can|may) (?:be left|wait|be skipped|be missed|slide|lapse)|nothing|that is (?:accepted|fine|understood|all right|acceptable)|nobody|so be it)\\b`,
    `^(?:it|this|that|the (?:call|visit|step|letter|report|note|form)) (?:may|can|might) (?:also )?(?:be )?(?:skipped|left out|left|omitted|waived|dropped|missed|put off|postponed|foregone|dispensed with|wait|slip)\\b(?! until (?:the|\\d))`,
  ],
  (source) => new RegExp(source),
);

/** “Any worker may”, “a health visitor can”: leave that is given to all, and a duty of nobody. */
const IS_LEAVE = /\b(?:may|can|could|might|need not)\b/;
const ANY_OF_THEM = /\b(?:an?|any|either|another|every|no|so that|because|which|who)(?: [\w’'-]+){0,3} $/;
const SPOKEN = /“[^”]*$|"[^"]*$/;
/** What is done where the way out is taken; and who decides, by when. */
const CLOSED =
  /\b(?:if not|otherwise|failing that|in that case|instead,? (?:the|a)|then (?:the|a)|(?:the|a) [\w ]{3,30} (?:does|rings|goes|sends|takes|tells|decides) (?:it|instead|this)|by the next working day|still|all the same|even so|writes? down (?:why|the reason)|records? (?:why|the reason)|gives? the reason|the reason is (?:written|recorded))\b/;

/** An exception or a case of which nothing is said but what suits whoever should act; of a family, of an event or by leave of somebody it is a rule. */
const EXCEPTION = lookFirst('exceptions', [
  String.raw`\b(?:unless|except(?: (?:that|where|when|if|in))?|save(?: (?:that|where|when|if|in))|in ?so far as|as far as|provided(?: that)?|so long as|as long as|although|though) ([^,.;:]{4,90})`,
  String.raw`\b(?:if|when|where|whenever|wherever|once|should) ([^,.;:]{0,40}\b(?:easier|easy|busy|worth(?: it|while)?|useful|helpful|comfortable|convenient|quiet|capacity|full|short|fits?|suits?|sense|spare|free time|handy|practical|manageable|realistic|leave room|up to it|inclined|warranted|justified|merited|desirable|advisable|beneficial|appropriate|agreeable|feasible)\b)`,
]);
const OF_A_RULE =
  /\d|\b(?:agree[sd]?|agreement|written|writes?|reasons?|court|sheriff|law|act|order|legal|police|officer|guardian|chair|board|directors?|he is|she is|told|asks?|asked|answers?|answered|reached|replied|seen|found|known|closed|dead|alive|born|ill|away|absent|empty|somebody|someone|nobody|another|the other|earlier|sooner|later than|same|already|not yet|it is (?:a|the)|safe|danger|urgent|emergency|unless)\b/;

function exceptionIn(low: string): string | undefined {
  for (const pattern of EXCEPTION.among(low)) {
    const found = pattern.exec(low);
    if (
      !found ||
      /\b(?:court|sheriff|law|act|order)\b/.test(found[0]) ||
      OF_A_RULE.test(found[1] ?? '') ||
      isOfCase(found[1] ?? '') ||
      SPOKEN.test(low.slice(0, found.index)) ||
      CLOSED.test(low.slice(found.index + found[0].length))
    )
      continue;
    return found[0].trim();
  }
  return undefined;
}

/** Before the sentences of a text are looked at. */
export function mayHoldLetOut(text: string): boolean {
  return LETS.among(text).length > 0 || BACK.among(text).length > 0 || EXCEPTION.among(text).length > 0;
}

/** The words that let somebody off in a sentence, or in the one behind it. */
export function letOutIn(sentence: string, next: string): string | undefined {
  const low = sentence.toLowerCase();
  if (low.length > 400 || low.endsWith('?')) return undefined;
  for (const pattern of LETS.among(low)) {
    const found = pattern.exec(low);
    if (
      !found ||
      (IS_LEAVE.test(found[0]) && ANY_OF_THEM.test(low.slice(0, found.index))) ||
      SPOKEN.test(low.slice(0, found.index)) ||
      CLOSED.test(low.slice(found.index + found[0].length)) ||
      CLOSED.test(next.toLowerCase().slice(0, 90))
    )
      continue;
    return found[0].replace(/^[,;:( ]+/, '').trim();
  }
  const exception = exceptionIn(low);
  if (exception !== undefined) return exception;
  const behind = next.toLowerCase();
  for (const pattern of BACK.among(behind)) {
    const found = pattern.exec(behind);
    if (found && !CLOSED.test(behind.slice(found[0].length))) return found[0].trim();
  }
  return undefined;
}
