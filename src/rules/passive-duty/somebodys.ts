// Is a sentence somebody’s: does anybody act in it, is the reader told to, does somebody stand behind “by” or under a label?

import { hasDoer } from '../reading/actors.ts';
import { hasOrder } from '../reading/bare-notes.ts';
import { mainClausesOf } from '../reading/main-clauses.ts';
import { ONE, DEED, DOES } from '../reading/task-words.ts';
import { anybodyActs, endsWithDoer, isDoneBy, namesOne, withoutCase } from '../reading/who-acts.ts';
import { isDoneShort } from './notes.ts';
import { openDeedsIn } from './open-deeds.ts';

/** Law, counts and definitions tell how things are. */
export const NO_DUTY =
  /\b(?:next (?:[a-z]+ )?(?:review|edition|audit|check|meeting|survey) (?:is|falls) due|Acts?|Regulations?|Working Together|statut\w+|section \d+\w*|by law|the law|Parliament|per cent|percent|on average|average|median|limits?|typical(?:ly)?|so far|at present|nowadays|counts? as|means|(?:may|can|cannot|does not|must) say that|(?:[Gg]uidance|[Cc]onvention|[Cc]ode)\b[^.;]{0,40} (?:must|has to) be followed|(?:is|are) to be (?:expected|hoped|feared|found|had)|(?:clocks?|counts?|counting)\b[^.;]{0,60} (?:re-?)?(?:starts?|begins?|runs?|stops?)|\d+ (?:of|in|out of) (?:(?:the |every )?\d+|them)|(?:one|two|three|four|nine|eight|seven|six|five) (?:in|out of) (?:two|three|four|five|six|ten|twenty))\b|\d ?%|\?$|^“”/;

/** “Answer written on page 4”, “call to the school”: nouns that would be orders elsewhere. */
const THING_FIRST =
  /^(?:[-*•] )?(?:answer|call|note|report|reply|copy|visit|record|review|text|check|contact|offer|question|form|letter|email|help|support|sign|log|list|test|update|plan|alert|discharge)s? (?:to|with|of|from|by|\w+ed|written|sent|given|made|taken|held|kept|rung|seen|put|in|within)\b/i;
const WHEN = /\b(?:within|by|before|after|no later|not later|at least|the same|same|next|on the|in (?:\d|the)|every|each)\b.*$/i;

/** NOTE: behind “and” a verb goes on with what stands before it; an order begins a clause, and participles that look like one are none. */
export function isOrder(sentence: string): boolean {
  if (THING_FIRST.test(sentence)) return false;
  const plain = sentence.replace(WHEN, (tail, at: number) => (at < 5 ? tail : '')).replace(/(?<=\w,?) (?:and|or|that) /g, ' & ');
  return hasOrder(
    openDeedsIn(sentence).length === 0 && !isDoneShort(sentence) ? plain : plain.replace(/, (?:never |not |also |then )?(?:put|read|set|let|cut|shut)\b/g, ' '),
  );
}

const FROM_SOMEBODY =
  /\bfrom whoever\b|\bfrom (?:the |an? |their |its )?(?:[\w’'-]+ ){0,3}?(?:worker|manager|leader|lead|team|nurse|midwife|visitor|practitioner|officer|teacher|chair|group|board|panel|committee|council|pharmac\w+|GP|service|side|door|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Level|Stage|Step)\b)[A-Z][a-z]+)\b/;
/** “By the midwife”; not “by secure email”. */
const AGENT =
  /\b(?:by (?!and\b)|through (?=the\b)|under (?=the [\w -]+['’]s name)|(?:hears?|learns?)(?: (?:of|about) (?:it|this|that))? from |follows? from )((?:[\w’'-]+ ?){1,7})/gi;
const NO_AGENT =
  /^(?:the )?(?:secure|[a-z]+ing|e-?mail|phone|telephone|post|hand|letter|text|fax|recorded|special|first|second|third|fourth|fifth|sixth|seventh|tenth|return|registered|noon|midday|midnight|close of|end|then|now|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|same (?:working )?(?:day|week|hour|evening|morning|time)|next|following|latest|encrypted|video|way|means|using|ringing|going|writing|electronic|internal|an? (?:secure|phone|telephone|call|letter|text|video|short|written|single)|one|two|three|five|ten)(?![a-z])/i;
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|child(?:ren)?|famil(?:y|ies)|relatives?|carers?|grandparents?|them(?:selves)?|him|her|me|us|whoever|everyone|both|each)\b/i;

/** “Are offered a meeting with their manager”: the one whom they meet. */
const MET = /\b(?:meeting|talk|session|conversation|appointment|word) with (?:the|an?|their|his|her|our) ((?:[\w’-]+ ?){1,3})/i;

function hasAgent(sentence: string): boolean {
  if (
    MET.exec(sentence)?.[1]
      ?.toLowerCase()
      .split(' ')
      .some((word) => ONE.has(word))
  )
    return true;
  return [...sentence.matchAll(AGENT)].some(
    ([all, who = '']) =>
      !NO_AGENT.test(who) &&
      (hasDoer(who.replace(/[\w-]+['’]s\b/g, ' ')) ||
        FAMILY.test(who) ||
        /^(?:the |an? )?[A-Z]/.test(who) ||
        (!all.startsWith('through') && /^(?:the|an?|our|their|each|both|whichever|whoever|another|those|one of) /.test(who))),
  );
}

/** “Meets the manager within 1 working day”, “still no: tells the parent”: a label or a heading says who. */
function isTaskOfLabel(sentence: string): boolean {
  return sentence.split(/: |; /).some((part) => {
    const [first = '', next = ''] = part.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return (
      DOES.has(first) &&
      !/^(?:is|are|was|were|has|have|must|should|will|to|taken|made)$/.test(next) &&
      (!DEED.has(first) || /^(?:the|an?|each|every|both|all|any|it|them|to|with)$/.test(next))
    );
  });
}

/** “Midwife, each parent, the same day as booking: …” */
function beginsWithDoer(sentence: string): boolean {
  const first = /^(?:[-*•] )?([^,:.;]{3,40})[,:] (?!(?:told|rung|informed|notified|asked|seen|visited|invited|contacted|alerted|to)\b)/.exec(sentence)?.[1];
  return first !== undefined && first.split(' ').length < 5 && endsWithDoer(first);
}

/** “LEAD PRACTITIONER TO TREATMENT. Notice …” */
function isUnderCapitals(sentence: string): boolean {
  const label = /^[A-Z][A-Z ,'’()-]{5,60}(?=[.:])/.exec(sentence)?.[0] ?? '';
  return label
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => ONE.has(word));
}

/** “The plan names who goes instead”, “the worker does it”, “minutes are for the chair”. */
const NAMED_THERE =
  /\b(?:plan|rota|sheet|record|card|facts|table|list|line)s? (?:also )?(?:names?|says?|gives?|shows?) (?:who|whom|which (?:worker|post|service|team)|the (?:post|worker|person|service) (?:who|that))\b|\b(?:does (?:it|this|so)|is for the|falls to (?!be\b))\b/i;
/** “Each decision is written up on the day it is made”, by whoever makes it. */
const BY_ITS_MAKER =
  /^medicines? (?:is|are) (?:started|given)\b|^(?:all |urgent |other )*(?:questions|requests|enquiries|others) are answered\b|\b(?:page|system|computer|record|diary)s? (?:says|shows|tells|sends|marks|warns)\b|\bon the day (?:it|they) (?:is|are) (?:made|taken)\b|\bquestion is put\b/i;
/** “The team, which answers within …”; “when social work asks, the answer comes …”. */
const ANSWERS =
  /, (?:who|which) (?!(?:is|are|was|were|has|have)\b)[a-z]+s? |\basks?\b.*\b(?:answer|reply)\b|^the (?:answer|reply) to (?:an?|the) (?:request|question|enquiry)\b/i;

/** “Your course within 3 months of starting”, “Do I say so to the parent?”: the reader’s. */
const OF_THE_READER = /\byour (?!own\b)|\b(?:do|must|may|can|should) I\b/i;

export function isSomebodys(sentence: string): boolean {
  return (
    anybodyActs(sentence) ||
    OF_THE_READER.test(sentence) ||
    isOrder(sentence) ||
    isTaskOfLabel(sentence) ||
    beginsWithDoer(sentence) ||
    isUnderCapitals(sentence) ||
    NAMED_THERE.test(sentence) ||
    BY_ITS_MAKER.test(sentence) ||
    ANSWERS.test(sentence) ||
    isDoneBy(sentence) ||
    namesOne(sentence) ||
    mainClausesOf(sentence).some((clause) => FROM_SOMEBODY.test(withoutCase(clause))) ||
    hasAgent(sentence)
  );
}
