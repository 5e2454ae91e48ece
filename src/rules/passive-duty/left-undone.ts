// A block of words in which something is to be done by a time and nobody acts from its first sentence to its last: not before the verb, not
// behind it, not under a label. Read from who is not there, so that it need not know what is done: “large print copies to be had within 3
// working days”, “non-attendance gets followed up with the person’s manager”, “there needs to be a repeat audit 6 months after …”.

import type { TimedText } from '../reading/definite-deeds.ts';
import { FROM_SOMEBODY, isOrder, isTimetable, NO_DUTY, somebodyActs } from './doerless-deeds.ts';
import { isThing } from '../reading/doerless-things.ts';
import { mainClausesOf, withoutTail } from '../reading/main-clauses.ts';
import { DEED, DOES } from '../reading/task-words.ts';
import { anybodyActs, isDoneBy, namesOne } from '../reading/who-acts.ts';
import { wordSet } from '../reading/word-set.ts';

const LONGEST = 4;
const LONGEST_TEXT = 420;
/** How long things last, how they are counted, and what is kept up. */
const NO_TASK =
  /\b(?:in 20\d\d|last year|so far|target|limits?|lasts|counts|counted|starts? at|complete when|is closed (?:on|for|at|every)|free|notice of|runs?|longest|together|belongs?|those of|stages? (?:takes?|is|are|\d takes)|expires?|valid|opening|quorum|each way|apart|at least every|own review|put right|kept for \d|question is put|looked at again in|on the day (?:it|they) (?:is|are) (?:made|taken)|\d+ ?(?:am|pm) to)\b|\btakes? (?:up to|about|at least|at most|\d)/i;
const PAST = /\b(?:was|were|(?<!be )had|did)\b/i;
const KEPT_UP =
  /\b(?:reviews?|meetings?|conferences?|supervision|talks?|group|everyone)\b[^.;,]{0,60} (?:is|are|must be|will be|should be) (?:also |then |therefore |first )?(?:held|reviewed|checked|looked at|repeated|trained)\b|\breviews? follows?\b|\breview is within\b/i;
const POINTS = /^(?:or\b|what\b|$|(?:it|both|this|they|that|these|those|which|who|he|she|nobody|nothing|neither|none|no|not|somebody|someone)\b)/i;
/** Another clause, which says when or of whom. */
const HANGS_ON = /(?:^|\s)(?:if|when|whenever|where|once|unless|until|because|since|while|whether|who|which|whom|whose|how|why|what|before|after|that)\s/i;
const THAT = /\b(?:means?|important|essential|vital|necessary|required|imperative|expected|crucial|ensured|seen to it|rule is|requirement is) that /gi;
const BOUNDARY = /(?:[;:–]|,(?! (?:if|not|by|in|on|at|no|or)\b)|\b(?:and|but)(?: then)?\b)\s*/i;

/** States and what befalls people: no deeds after “is” or “are”; “gets followed” and “must be followed” are. */
const STATES = wordSet(
  'called kept based located closed worried concerned allowed entitled involved limited expected supposed designed interested married separated retired pleased tired prescribed collected supervised detained admitted discharged ' +
    'sentenced paid funded staffed owed reached received dated numbered listed labelled stored exposed affected ended moved covered lapsed deemed regarded aged trained registered qualified employed permitted obliged advised born need feed red ' +
    'followed satisfied prepared excluded described explained missed needed used meant held reviewed taken agreed dispensed swallowed divided opened met challenged',
);
const IRREGULAR =
  'made|sent|given|held|taken|kept|told|written|drawn|brought|sought|rung|found|put|set|begun|chosen|seen|left|met|read|heard|paid|built|led|spoken|shown|known|done|gone|laid|fed|lent|shut|cast|struck|sworn|had|cut|let|run';
const VERB = new RegExp(
  String.raw`\b(?:(?:(?:must|should|will|shall|ought to)(?: \w+ly| also| then| always)? (?:have been|be|get)|(?:is|are|has|have|needs?|ought|falls?|comes?) to (?:be|get)|to be|is|are|gets?|goes on being)(?: \w+ly| also| then| always| first| both| all| each| again| being| next| straight){0,2} (\w{3,}ed|${IRREGULAR})|(?:is|are|must be|should be) (?:due|owed|needed|required|necessary|essential|complete|ready|in place|in hand|on file)|falls? due|(?:needs?|wants?|requires?) \w{3,}ing|(?:has|have|needs?|is|are|ought) to (?:be|go|reach|come|arrive|happen|follow|take place|get|stand|land|start|begin|appear|exist)|(?:must|should|will|shall|(?:has|have|needs?|is|are) to) be (?:in|on|with|at|back|ready|complete|available|out|there|finished)|(?!returns\b)[a-z]{3,}s (?:straight |back |on |up |out |over |directly )?(?:to|into|onto|through)|goes? (?:back|out|off|on)|goes?|follows?|takes? place|reach(?:es)?|comes?|arrives?|stops?|happens?|lands?|passes)(?![\w’'])`,
  'gi',
);
const THERE =
  /\bthere (?:is|are|will be|must be|should be|is to be|has to be|needs? to be|have to be)(?: then| always| also)? (?:an?|the|some|another|further|two|one)\b(?! (?:no|reason|doubt|time|number|way|worry|chance|risk|child|parent|few|third|quarter|half|decision with)\b)/i;
/** To a family something is done. */
const GETS =
  /\b(?:gets?|receives?|(?:is|are) to (?:have|get|receive)|(?:must|should|will|shall) (?:have|get|receive)) (?:an?|the|their|his|her) (?:[\w-]+ ){0,2}?(?:visit|call|letter|text|card|reply|answer|date|appointment|talk|offer|copy|reminder|invitation|decision|leaflet|report|explanation)\b/i;
const CONSIDERED = /\b(?:consideration|thought|attention|priority|weight|notice) (?:is|will be|must be|should be|has to be) (?:given|paid|had)\b/i;

/** What says in which case, of whom or how. */
const HOW_OR_IF =
  /(?<=\w{3}[ ,]{1,2})\b(?:if|when|whenever|where|unless|until|because|while|whether|how|why|so that|in which|(?:that|which) (?=(?:the|an?|we|you|they|it|she|he)\b))\b.*/i;

const IT_MUST = /^it (?:must|should|has to|needs to|is to) be (?:clear|possible|certain|plain|recorded|known|shown|evident|seen|written|noted)\b/i;
/** “No plan is closed without a call to …”. */
const NONE_WITHOUT = /^no [a-z]+(?: [a-z]+)? (?:is|are|may be|must be|will be) [a-z]+(?:ed|en|t) (?:without|until|before) (?:an?|the) [a-z]+/i;
const WHAT_GOES = /^what [^,;.]{5,60} (?:reaches|goes to|is passed|is sent|gets to|is told|is copied|is given)\b/i;

/** “Ask at the first assessment: done on the day”: the label is no order. */
const NOTE_LABEL = /^(?:[-*•] )?[^:]{3,50}: (?=(?:made|done|given|sent|noted|held|taken|kept|entered|recorded|told)\b)/i;
const LABEL_AND_TIME =
  /^(?:[-*•] )?[^:]{3,40}: (?!\w+ed\b|made\b|done\b|given\b|sent\b|held over|taken\b|rung\b)(?:(?:[\w-]+ ){0,3}?(?:same|next|within|at least|\d+|held again) [^,;]{0,70}|any day.*|all hours.*|every .*)$/i;
const FINITE =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|must|should|shall|can|could|may|might|means?|says?|counts?|lasts?|needs?|costs?|stands?|gets?|goes|comes|takes?|follows?|falls?|lies|reaches|happens?|starts?|begins?|runs?|leaves|brings|returns)(?!\w)|['’]ll\b/i;
/** A note holds what is done, or where a thing of the work goes. */
const NOTE =
  /^(?:[-*•] )?(?:getting|ringing|telling|asking|booking|writing|checking|sending|making|finding|seeing|visiting|arranging|meeting)\b|\b(?!need|agreed|missed|failed|planned|joint|shared|named|unborn|first|urgent|supervised|based)(?:[a-z]{3,}ed|sent|given|made|held|taken|kept|told|written|rung|seen|put)\b|\bon file\b|\b(?:out|onto|into|up|back) (?:within|by|the|to|on|before|same)\b/i;
/** “By the end of the second day, confirmation that …”. */
const BEHIND_TIME = /^(?:by|within|on|at|before|after|no later than) [^,]{5,70}, (?:an? |the |written )?([a-z]+)\b/i;
/** “The team, which answers within …”; “when social work asks, the answer comes …”. */
const ANSWERS = /, (?:who|which) (?!(?:is|are|was|were|has|have)\b)[a-z]+s? |\basks?\b.*\b(?:answer|reply)\b/i;

/** The sentence in which something is to be done, where the block says nowhere who does it. */
export function undoneIn({ written, sentences }: TimedText): string | undefined {
  const text = written.text.trim();
  if (
    written.kind === 'cell' ||
    sentences.length > LONGEST ||
    text.length > LONGEST_TEXT ||
    /^[a-z]|:$/.test(text) ||
    (written.kind === 'paragraph' && !/[.!?)”"]$/.test(text))
  )
    return undefined;
  // NOTE: in most blocks somebody acts, which is soon found; what is a task takes longer.
  if (sentences.some((one) => anybodyActs(one.text))) return undefined;
  const task = sentences.find((one) => one.isTimed && isTask(one.text));
  return task === undefined || sentences.some((one) => isSomebodys(one.text)) ? undefined : task.text;
}

function isSomebodys(sentence: string): boolean {
  return (
    ANSWERS.test(sentence) ||
    isTaskOfLabel(sentence) ||
    mainClausesOf(sentence).some((clause) => somebodyActs(withoutTail(clause))) ||
    isOrder(sentence.replace(NOTE_LABEL, '')) ||
    isDoneBy(sentence) ||
    FROM_SOMEBODY.test(sentence) ||
    namesOne(sentence)
  );
}

export function isTask(sentence: string): boolean {
  if (sentence.length > 300) return false;
  const said = sentence.replace('looked after', 'looked-after').replace(THAT, ', ').replace(WHICH_WAS, ' ').replace(HOW_OR_IF, '');
  if (NO_DUTY.test(said) || NO_TASK.test(sentence) || KEPT_UP.test(sentence) || isTimetable(sentence)) return false;
  if (THERE.test(said) || CONSIDERED.test(said) || GETS.test(said)) return true;
  if (IT_MUST.test(sentence) || WHAT_GOES.test(sentence) || NONE_WITHOUT.test(sentence)) return true;
  if (!FINITE.test(said)) return !LABEL_AND_TIME.test(said) && (NOTE.test(said) || isThing(BEHIND_TIME.exec(said)?.[1]?.toLowerCase() ?? ''));
  for (const { index, 1: done, 0: verb } of said.matchAll(VERB)) {
    if (PAST.test(said.slice(0, index))) return false;
    if (isState(done, verb, said.slice(index + verb.length))) continue;
    const first = said.slice(0, index);
    const before = (said.slice(0, index).split(BOUNDARY).at(-1)?.trim() ?? '').replace(OF_WHICH, '$1');
    if (
      (before === '' ? first.length < 12 || POINTS.test(first) || HANGS_ON.test(` ${first}`) : POINTS.test(before)) ||
      (HANGS_ON.test(` ${before}`) && !isLed(before))
    )
      continue;
    if (
      done !== undefined ||
      /\bto\b|ing$|due|needed|required|^goes? \w|complete|ready|in place|on file/i.test(verb) ||
      isThingOf(before === '' ? first : before)
    )
      return true;
  }
  return false;
}

function isState(done: string | undefined, verb: string, behind: string): boolean {
  return done !== undefined && STATES.has(done.toLowerCase()) && /^(?:is|are) (?!to )/i.test(verb) && !/^ (?:up to date|informed|in touch)/.test(behind);
}

/** “Meets the manager within 1 working day”: the label above says who. */
function isTaskOfLabel(sentence: string): boolean {
  const [first = '', next = ''] = sentence.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return DOES.has(first) && (!DEED.has(first) || /^(?:the|an?|each|every|both|all|any|it|them|to|with)$/.test(next));
}

/** Does a thing of the work stand before the first “of” or “to”? */
function isThingOf(subject: string): boolean {
  const words = subject.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const end = words.findIndex((word, at) => at > 0 && /^(?:of|for|to|from|with|about|on|in|at|between)$/.test(word));
  return isThing(words[(end < 0 ? words.length : end) - 1] ?? '') || words.slice(0, 3).some(isThing);
}

/** “The number that does not answer gets corrected”: the verb of the clause between is past. */
const OF_WHICH =
  /^((?:the|an?|any|each|every) (?:[\w-]+ ){0,2}[\w-]+|anything|everything|all) (?:that|which) (?:does|do|has|have|is|are|was|were|[a-z]+s)(?: [\w’'-]+){1,6}$/i;

/** “Changes that the meeting agreed are put into effect.” */
const WHICH_WAS = / (?:that|which) (?:the|an?|we|they|it|she|he) (?:[\w’'-]+ ){1,4}?(?=(?:is|are|must|has|have|gets?) )/i;

/** “After each urgent call a note”: behind the first thing there is a second, which is the subject. */
function isLed(before: string): boolean {
  return /^(?:after|before|on|at) /i.test(before) && (before.match(/\b(?:the|an?|each|every|any|all|his|her|their|its)\b/gi)?.length ?? 0) > 1;
}
