// Clauses whose subject is a thing of the work and which moves, is had or is somewhere by itself: “a letter follows within 3 days”, “old copies
// come off the website”, “copies must be in the hands of the parents”, “there needs to be a meeting”. Read word by word from the subject on;
// callers have made sure that the sentence is timed and that nobody acts in it.

import { DEED, DOES, MODAL } from './task-words.ts';
import { wordSet } from './word-set.ts';

/** Papers, talks, cases and other things of the work: they go nowhere unless somebody takes them there. */
const WORK_THING = wordSet(
  'card cards voucher vouchers message messages minute minutes copy copies paper papers paperwork document documents file files list lists pack packs leaflet leaflets diary diaries date dates slot slots room rooms interpreter interpreters box boxes key keys ' +
    'case cases matter matters question questions request requests dispute disputes disagreement disagreements complaint complaints issue issues objection objections ' +
    'consent signature signatures chronology chronologies genogram genograms template templates sheet sheets page pages entry entries log logs register registers agenda agendas invitation invitations notice notices reminder reminders ' +
    'acknowledgement acknowledgements acknowledgment confirmation notification notifications apology apologies explanation word news warning warnings alert alerts email emails e-mail e-mails text texts phonecall ' +
    'conversation conversations talk talks chat chats interview interviews catch-up catch-ups debrief debriefs huddle huddles briefing briefings consultation consultations introduction introductions visit visits ' +
    'screening screenings reassessment re-assessment allocation escalation handover handovers transfer transfers audit audits sample samples action actions task tasks cover offer offers support help ' +
    'contingency statement statements certificate certificates return returns figures data evidence feedback findings lessons finding training session sessions course courses induction refresher ' +
    'agreement agreements plan plans pathway summary summaries answer answers reason reasons wording outcome outcomes decision decisions worry worries concern concerns enquiry enquiries check checks search referral referrals response responses reply replies paragraph advice look number numbers details',
);
/** What a thing of the work does in such clauses; alone or with a word behind it. */
const MOVES = wordSet(
  'follow follows go goes come comes move moves pass passes arrive arrives reach reaches travel travels return returns land lands appear appears happen happens occur occurs ensue ensues proceed proceeds leave leaves drop drops ' +
    'start starts begin begins take takes get gets end ends find finds make makes resume resumes transfer transfers step steps revert reverts escalate escalates convene convenes receive receives meet',
);
/** These say it only with a certain word behind them: “takes place”, “gets fixed”, “finds its way”, “makes its way”, “ends up”. */
const WITH = new Map<string, RegExp>([
  ['take', /^(?:place|effect)$/],
  ['takes', /^place$/],
  ['get', /(?:ed|en|nt|ne|de|ld|ten|ut|ught|ung)$/],
  ['gets', /(?:ed|en|nt|ne|de|ld|ten|ut|ught|ung)$/],
  ['find', /^(?:its|their)$/],
  ['finds', /^(?:its|their)$/],
  ['make', /^(?:its|their)$/],
  ['makes', /^(?:its|their)$/],
  ['receive', /^(?:an?|the|its|their)$/],
  ['receives', /^(?:an?|the|its|their)$/],
  ['meet', /^with$/],
  ['end', /^up$/],
  ['ends', /^up$/],
  ['leave', /^(?:the|by)$/],
  ['leaves', /^(?:the|by)$/],
]);
const TO_BE = wordSet('has have needs need is are falls fall ought');
/** What a thing is to be, or where. */
const IS_THERE = wordSet('in with on at back ready complete completed available up out to there down over away off signed done finished live');
const BETWEEN = wordSet('then also always both all each now straight first next normally again immediately only further ideally');
/** Another clause begins, or somebody else is spoken of. */
const STOPS = wordSet(
  'who which that what when if where once unless until because whether how why while whose not never no nobody none nothing nor they he she we you i it this there',
);
/** Up to these the subject is read; its head stands before them. */
const HANGS = wordSet('of for to from with about on in at between by after before under against as over');
const FARTHEST = 12;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|,/gu) ?? [];
}

export function isThing(word: string): boolean {
  return WORK_THING.has(word) || DEED.has(word) || /(?:cation|sation|sion|ment|ewal)s?$/.test(word);
}

/** Does a thing of the work move or come about in this clause, and nobody moves it? */
export function movesByItself(clause: string): boolean {
  const words = wordsOf(clause.slice(0, 200));
  const verb = verbIn(words);
  if (verb === undefined) return false;
  const subject = words.slice(0, verb);
  const hanging = subject.findIndex((word, at) => at > 0 && HANGS.has(word));
  const head = subject[(hanging < 0 ? subject.length : hanging) - 1] ?? '';
  return isThing(head);
}

/** Where the verb stands, if it is one of those; nothing where another clause begins before it. */
function verbIn(words: readonly string[]): number | undefined {
  for (let at = 1; at < Math.min(words.length, FARTHEST); at += 1) {
    const word = words[at] ?? '';
    if (STOPS.has(word) || word === ',' || STOPS.has(words[0] ?? '')) return undefined;
    const next = after(words, at + 1);
    if (MODAL.has(word)) return isMove(words, next) || (words[next] === 'be' && IS_THERE.has(words[after(words, next + 1)] ?? '')) ? at : undefined;
    if (TO_BE.has(word) && words[next] === 'to') {
      const third = after(words, next + 1);
      return isMove(words, third) || (words[third] === 'be' && IS_THERE.has(words[after(words, third + 1)] ?? '')) ? at : undefined;
    }
    if (isMove(words, at) && !(at < 2 && isThing(word) && !isThing(words[0] ?? ''))) return at;
  }
  return undefined;
}

function after(words: readonly string[], start: number): number {
  let at = start;
  while (BETWEEN.has(words[at] ?? '') || /ly$/.test(words[at] ?? '')) at += 1;
  return at;
}

function isMove(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (!MOVES.has(word)) return false;
  const needs = WITH.get(word);
  return needs === undefined || needs.test(words[after(words, at + 1)] ?? '');
}

/** “There needs to be a meeting”, “it is necessary to tell the parent”, “feedback is required”, “a plan needs to exist”. */
const OWED =
  /^there (?:(?:also |then )?(?:needs|has|have|ought|is|are) to be|must be|should be|shall be|will be) (?!no\b|not\b|nothing\b|any\b|doubt|enough|more than|less|fewer|nobody)|^it (?:is|will be|remains|becomes) (?:then |also |always )?(?:necessary|essential|imperative|required|vital|compulsory|mandatory|obligatory|important|critical|crucial|good practice|best practice|expected|advisable|sensible) (?:to \p{L}+|that )/iu;
const REQUIRED =
  /^(?:[\w’'-]+ ){1,9}?(?:is|are|will be) (?:then |also |always )?(?:required|needed|necessary|expected|called for|due|mandatory|compulsory|obligatory|owed|essential|automatic|immediate)(?! (?:to (?:have|be|do|keep|live|pay)|only|less|more|for )\b)/i;
/** “Making sure that …, is part of the preparation”: a deed as a thing. */
const DEED_AS_THING =
  /^(?:making|telling|ringing|checking|sending|informing|notifying|booking|arranging|writing|recording|asking|contacting|visiting|updating|sharing|inviting|referring|reviewing|following|completing|passing|getting|seeing|finding|keeping|letting|providing|offering|obtaining|seeking|securing|organising|explaining|chasing|copying|circulating|alerting)\b[^;:]{8,160}? (?:is|are|forms?|must be|should be|comes?|needs to be|has to be|will be|follows?|happens?|takes place)(?= (?:an? |the |part|required|necessary|needed|expected|essential|done|within|by|before|on the|due|also|next|first|first))/i;

export function isOwedByNobody(clause: string): boolean {
  if (OWED.test(clause) || DEED_AS_THING.test(clause)) return true;
  const required = REQUIRED.exec(clause);
  const words = wordsOf(required?.[0] ?? '');
  return words.some(isThing) && !words.some((word) => STOPS.has(word));
}

/** “Record of the session: on both case files within …”, “BSL interpreter at the first appointment, ordered no later than …”: no verb, and a time. */
const VERB =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|must|should|shall|can|could|may|might|means?|says?|counts?|lasts?|starts?|ends?|runs?|needs?|lives?|costs?|stands?|works?|gets?|goes|comes?|rings?|calls?(?= (?:the|a|an)\b))(?!\w)/i;
const PLACED =
  /^(?:(?:an?|the|each|every|any|all|both) )?(?:[\w’'-]+ ){0,7}?[\w’'-]+(?:: ?|, ?| )(?:on|in|to|with|at|into|for|ordered|booked|sent|given|arranged|held|placed|signed|agreed|written|delivered|posted|emailed|issued|circulated|filed|returned|copied|shown|seen|read|taken|made|offered|told|informed|rung)\b/i;

export function isVerbless(sentence: string): boolean {
  if (VERB.test(sentence) || !PLACED.test(sentence) || /[?“”"]/.test(sentence)) return false;
  const label = sentence.split(':', 1)[0] ?? '';
  if (wordsOf(sentence).some((word) => DOES.has(word) && !DEED.has(word))) return false;
  const words = wordsOf(label.slice(0, 80));
  const hanging = words.findIndex((word, at) => at > 0 && HANGS.has(word));
  const head = words[(hanging < 0 ? words.length : hanging) - 1] ?? '';
  return isThing(head) || words.slice(0, 5).some((word) => DEED.has(word));
}
