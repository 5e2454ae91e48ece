// An answer that sends the reader to a policy that is neither linked nor named, or that says nothing at all: “n/a”, “see above”.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { Place } from '../model/place.ts';
import { span } from '../model/place.ts';
import { hasDeed, isParticular } from './reading/deeds.ts';
import { holdsLink, isLinked } from './reading/linked-blocks.ts';
import { isLeftToPolicy, leavesToOthers } from './deferred-to-policy/left-to-policy.ts';
import { handedOverIn, isPaperHere, leftToFutureIn, mayHandOver } from './deferred-to-policy/papers-elsewhere.ts';
import { strippedLinkIn } from './deferred-to-policy/links-stripped.ts';
import { talkIn } from './reading/protocol-talk.ts';
import { mayLeaveQuestions, questionLeftIn } from './deferred-to-policy/questions-left.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { bareOf, isOneWordAnswer, isStandIn, standInOf } from './reading/stand-ins.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts, factTexts, textCodes, wordTexts } from './reading/text-places.ts';
import { definiteTimeIn } from './reading/time-words.ts';
import { mayPointElsewhere, unlinkedPolicyIn } from './deferred-to-policy/unlinked-policies.ts';
import { isNoteOfDrafters } from './reading/unready-text.ts';

/** A policy that is named only by whose it is, in words that nobody can look up. */
const UNNAMED =
  /\b(?:local|locally agreed|own|agency(?:['’]s)?|agencies['’]?|single[- ]agency|organisational|organisation(?:['’]s|s['’])?|in-house|internal|existing|relevant|normal|usual|standard|current|separate|appropriate|respective|established|individual|employer(?:['’]s|s['’])?|departmental|corporate|service(?:['’]s|s['’])?|agreed)(?: [\w'’-]{1,20}){0,3}? (?:polic(?:y|ies)|procedures?|protocols?|guidance|guidelines|arrangements|practices?|process(?:es)?|pathways?|documents?|manuals?|rules|standards|frameworks?|requirements)(?!\w)(?! (?:called|named|of \d|\())/i;
/** What stands before it, where the sentence leaves everything to it. */
const POINTS =
  /\b(?:as per|per|in line with|in accordance with|in compliance with|according to|in keeping with|consistent(?:ly)? with|(?:set out|described|defined|detailed|stated|laid down|outlined|contained|covered|dealt with|addressed|found|governed|determined|agreed) (?:in|by|under)|follow(?:s|ed|ing)?|under|via|through|subject to|refer(?:ring|s)? to|see|consult|appl(?:y|ies)|adher(?:e|es|ing) to|compl(?:y|ies|ying) with|us(?:e|es|ing)|by) (?:(?:the|whatever|what|any|their|its|our|your|his|her|each|every|any|all|other|both|of|and|service['’]s|agency['’]s|organisation['’]s|partner['’]s) ?){0,4}$/i;
/** A title, an edition, a file or an address after all. */
const NAMED = /https?:|www\.|\.(?:pdf|docx?|md)\b|documents\/|contact:|\b(?:19|20)\d\d\b|[“"][^“”"]{6,}[”"]|\b(?:section|paragraph|chapter|stage|step) \d/i;
/** What a sentence says of the policy itself, when it has nothing else to say. */
const LEFT_TO_IT =
  /^(?:[^.]{0,30}?) ?(?:(?:already |fully |also )?(?:cover|appl(?:y|ies)|govern|exist|remain|set|take precedence|are (?:in place|available|in force)|is (?:in place|available))|(?:must|should|will|shall|ought to|needs? to|have to|are to|is to|are|is) (?:always |also |then )?(?:be )?(?:follow|us|appl|observ|adher|consult|refer|compl))/i;
const SHORT = 14;
const LONGEST = 2000;
/** Words that leave a matter to others and take longer over it have something else to say. */
const LONG = 80;
/** Beyond that a note between drafters tells something. */
const FEW = 20;
/** So much talk (protocol-talk.ts) that nothing is said beside the pointer. */
const NOTHING_ELSE = { share: 0.85, words: 6 };

export const rule: Rule = {
  id: 'deferred-to-policy',
  title: 'An answer that says nothing itself',
  why: 'The reader is sent to a policy that nobody can find from here, or to nothing at all.',
  errorFrom: 'publish',
  *run(context) {
    const conditions = conditionsOf(context.catalogue);
    const said = new Set<string>();
    for (const texts of [factTexts(context), wordTexts(context)]) {
      for (const written of texts) {
        const { text, place, requirement } = written;
        if (requirement === undefined || written.kind === 'heading') continue;
        const fault =
          isNothing(context, written, conditions) || (place.at === 'key' && NOT_YET.test(text.trim()))
            ? nothing(text)
            : isLinked(context, written)
              ? undefined
              : (deferral(text) ??
                handedOver(context, written) ??
                strippedIn(written) ??
                (isTask(context, written) && isLeftToPolicy(text) ? elsewhere(text) : undefined));
        if (!fault) continue;
        if (place.at === 'span') said.add(requirement);
        yield { ...fault, place, requirement };
      }
    }
    yield* wholePassages(context, said);
    yield* besideAnswers(context);
  },
};

/** What the control block, the directory, the glossary and the situations say in one line, which stands there for readers in a hurry. */
function* besideAnswers(context: RuleContext): Iterable<RuleFault> {
  for (const written of allTexts(context)) {
    const { text, place, requirement } = written;
    if (requirement !== undefined || place.at !== 'key' || !SAID_BESIDE.has(place.path.at(-1)) || standInOf(text) !== undefined) continue;
    if (isLeftToPolicy(text.replace(SURGERIES, 'surgeries'))) yield { ...elsewhere(text), place };
    else if (NOT_YET.test(text.trim()) || isStandIn(text, textCodes(written))) yield { ...nothing(text), place };
  }
}

/** Words of which one sentence leaves the matter to others, and no other says what anybody does. */
function* wholePassages(context: RuleContext, said: ReadonlySet<string>): Iterable<RuleFault> {
  const { protocol, catalogue } = context;
  for (const { id, file, text, blocks, words } of protocol.passages.values()) {
    const [first] = blocks;
    if (first && words <= FEW && catalogue.byId.has(id) && !said.has(id) && standInOf(text) === undefined && isNoteOfDrafters(text)) {
      yield { ...nothing(text), place: span(file, first.start, first.end), requirement: id };
      continue;
    }
    if (!first || words > LONG || said.has(id) || !catalogue.byId.has(id) || blocks.some(({ start }) => holdsLink(context, file, start))) continue;
    // NOTE: a figure is something that is said, and the look at it spares the dear ones.
    if (/\d/.test(text) || definiteTimeIn(text)) continue;
    const sentences = sentencesOf(text);
    const leaving = new Set(sentences.filter((sentence) => leavesToOthers(sentence)));
    const [found] = leaving;
    if (found === undefined) continue;
    if (sentences.some((sentence) => !leaving.has(sentence) && (hasDeed(sentence) || isParticular(sentence)))) continue;
    yield { ...elsewhere(found), place: span(file, first.start, first.end), requirement: id };
  }
}

function nothing(text: string): { message: string; fix: string } {
  return {
    message: `\`${text.trim().slice(0, 60)}\` answers nothing.`,
    fix: 'Say what has been agreed, or give the answer another status with a reason.',
  };
}

function elsewhere(found: string): { message: string; fix: string } {
  return {
    message: `\`${found.trim().slice(0, 80)}\` sends the reader elsewhere and does not say where.`,
    fix: 'Say here what is done, or link to the document: put it under documents/, or give its address.',
  };
}

const TASK_KEYS: ReadonlySet<unknown> = new Set(['does', 'within', 'every']);
const SURGERIES = /\bgeneral practices?\b/gi;
/** “Will be confirmed by managers in due course”. */
const NOT_YET =
  /^(?:(?:this|it|these|details?|arrangements?|information|contact details?|hours|the role) )?(?:(?:will|shall|is|are|has|have|yet|still|currently|now|being) )+(?:to )?(?:be )?(?:\w+ly )?(?:confirmed|agreed|decided|settled|added|advised|announced|determined|finali[sz]ed|published|provided|supplied|updated|written|completed|developed|drafted|discussed|reviewed|worked (?:on|up|out))\b(?! (?:to|for|with) (?:the )?(?:parents?|famil|child|women|people))|^(?:\w+ )?to follow\b/i;
const SAID_BESIDE: ReadonlySet<unknown> = new Set(['do', 'does', 'for', 'hours', 'means', 'role']);

/** What somebody does in a line and by when, or a line of words by itself; a title or a label may well name a policy. */
function isTask({ catalogue }: RuleContext, { place }: WrittenText): boolean {
  if (place.at !== 'key') return false;
  const [id = '', name = '', below] = place.path;
  return TASK_KEYS.has(place.path.at(-1)) || (below === undefined && catalogue.byId.get(String(id))?.facts[name]?.kind === 'statement');
}

/** NOTE: a time that cannot be read is reported as `no-definite-time` where it stands, in answers that are demanded and claim to be in place. */
function isTestedTime({ protocol, catalogue }: RuleContext, place: Place): boolean {
  if (place.at !== 'key' || !/^(?:within|every)$/.test(String(place.path.at(-1)))) return false;
  const id = String(place.path[0]);
  const status = protocol.answers.get(id)?.status;
  return (status === 'implemented' || status === '') && catalogue.byId.get(id)?.demanded_from !== 'never';
}

/** “Standard”, beside “high risk”, names a case and answers nothing because it is not asked to. */
function isLabel(place: Place): boolean {
  return place.at === 'key' && place.path.at(-1) === 'case';
}

/** A cell of a table may be empty or say no more than yes. */
function isNothing(context: RuleContext, written: WrittenText, conditions: ReadonlySet<string>): boolean {
  const { text, kind, place } = written;
  if (kind === 'cell' || text.length > 400 || isLabel(place) || isTestedTime(context, place)) return false;
  if (isStandIn(text, textCodes(written))) return standInOf(text) === undefined;
  if (text.length > 60) return false;
  const [id = '', name = '', below] = place.at === 'key' ? place.path : [];
  const isWords = place.at !== 'key' || (below === undefined && context.catalogue.byId.get(String(id))?.facts[name]?.kind === 'statement');
  return conditions.has(bareOf(text).toLowerCase()) || (isWords && isOneWordAnswer(text));
}

function strippedIn({ text }: WrittenText): Deferral | undefined {
  const found = text.length > LONGEST ? undefined : strippedLinkIn(text);
  return found === undefined ? undefined : { ...elsewhere(found), severity: 'warning' };
}

interface Deferral {
  readonly message: string;
  readonly fix: string;
  readonly severity?: 'warning';
}

function deferral(text: string): Deferral | undefined {
  if (text.length > LONGEST) return undefined;
  const unnamed = UNNAMED.test(text) ? unnamedIn(text) : undefined;
  if (unnamed) return unnamed;
  const may = mayPointElsewhere(text);
  if (!may) return undefined;
  for (const sentence of sentencesOf(text)) {
    const found = unlinkedPolicyIn(sentence, may);
    if (found !== undefined) return { ...elsewhere(found), severity: 'warning' };
  }
  return undefined;
}

const SENTENCE = /^[A-Z].{20,}[.]$/s;

/** In the words, and in facts that are whole sentences; a task of the facts is read as one (`isLeftToPolicy`). */
function handedOver(context: RuleContext, written: WrittenText): Deferral | undefined {
  const { text, place, kind } = written;
  if ((place.at !== 'span' && !SENTENCE.test(text)) || text.length > LONGEST || kind === 'heading') return undefined;
  const future = leftToFutureIn(text);
  if (future !== undefined) return { ...elsewhere(future), severity: 'warning' };
  const [patterns, questions] = [mayHandOver(text), mayLeaveQuestions(text)];
  if (patterns.length === 0 && questions.length === 0) return undefined;
  const isKnown = (name: string): boolean => isPaperHere(context, name, written);
  for (const sentence of sentencesOf(text)) {
    const found = handedOverIn(sentence, patterns, isKnown) ?? questionLeftIn(sentence, questions, isKnown);
    if (found !== undefined) return { ...elsewhere(found), severity: 'warning' };
  }
  return undefined;
}

function unnamedIn(text: string): Deferral | undefined {
  for (const sentence of sentencesOf(text)) {
    const found = UNNAMED.exec(sentence);
    const before = sentence.slice(0, found?.index ?? 0);
    // NOTE: a capital within the sentence begins the name of a body: “the National Agency’s guidance”.
    if (!found || NAMED.test(sentence) || (found.index > 0 && /^[A-Z]/.test(found[0]))) continue;
    if (!POINTS.test(before.slice(-60)) && !isLeftTo(sentence, before, sentence.slice(found.index + found[0].length))) continue;
    return {
      ...elsewhere(found[0]),
      // NOTE: in a long text the pointer is one sentence among others that do answer.
      ...(text.split(/\s+/).length < SHORT ? {} : { severity: 'warning' as const }),
    };
  }
  return undefined;
}

/** “Normal procedures should be followed in all cases”: the policy is what the sentence is about, and there is nothing beside it. */
function isLeftTo(sentence: string, before: string, after: string): boolean {
  if (before.trim().split(/\s+/).length <= 3 && LEFT_TO_IT.test(after)) return true;
  const { share, words } = talkIn(sentence);
  return share >= NOTHING_ELSE.share && words >= NOTHING_ELSE.words;
}

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

/** “As appropriate” is no answer, nor is “as soon as possible”. */
function conditionsOf(catalogue: Catalogue): ReadonlySet<string> {
  const made = known.get(catalogue) ?? new Set(Object.values(catalogue.vague).flatMap(({ find }) => find.map((phrase) => phrase.toLowerCase())));
  known.set(catalogue, made);
  return made;
}
