// Words that promise and value and recognise, or that would stand as well in any protocol, and in which nobody does anything.

import { isEmpty } from '../facts/kind.ts';
import type { KeyPath } from '../model/place.ts';
import { span, value } from '../model/place.ts';
import { asksForAction } from './reading/asks-for-action.ts';
import { hasDeed, hasSomebody, isParticular } from './reading/deeds.ts';
import { isBland } from './only-promises/bland-blocks.ts';
import { AIM_SECTIONS } from './reading/definite-deeds.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import { statementLines } from './reading/fact-lines.ts';
import { intendedAnswers } from './only-promises/intended-answers.ts';
import { isGuidanceVoice } from './only-promises/guidance-voice.ts';
import { isHollowDeed } from './only-promises/hollow-deeds.ts';
import { holdsLink } from './reading/linked-blocks.ts';
import { talkIn } from './reading/protocol-talk.ts';
import type { Passage } from '../model/words.ts';
import { isFineThroughout } from './only-promises/fine-words.ts';
import { definiteTimeIn } from './reading/time-words.ts';
import { hollowBlocks, isHollowParagraph } from './only-promises/hollow-blocks.ts';
import type { AnsweredRequirement, Rule, RuleContext, RuleFault } from './rule.ts';
import { sentencesOf } from './reading/sentences.ts';
import { isPromise, isVirtue, virtuesOf } from './only-promises/slogans.ts';
import { wordTexts } from './reading/text-places.ts';
import { unboundIn } from './only-promises/unbound-deeds.ts';

/** Somebody does something that can be seen to be done. */
const ACTION =
  /\b(?:rings?|calls?|phones?|telephones?|writes?|records?|asks?|tells?|sends?|refers?|visits?|meets?|checks?|signs?|opens?|books?|copies|gives?|brings?|keeps?|holds?|chairs?|attends?|reports?|answers?|repl(?:y|ies)|completes?|fills?|sees?|looks?|lists?|reads?|shares?|invites?|reviews?|decides?|agrees?|arranges?|offers?|discuss(?:es)?|assess(?:es)?|contacts?|notif(?:y|ies)|passes|must|has to|have to|within \d)(?!\w)/i;
/** The reader is told to do something with a thing; “put children first” is no such order. */
const ORDER =
  /(?:^|[.:;\n] ?)(?:Put|Include|Leave|Take|Give|Stay|Wait|Stop|Add|Name|Show|Hand|Lock|Count|Use|Start|Begin|Turn|Pass|Wear)(?!\w) (?:the (?!child|famil|voice|needs)|his|her|a|an|it|them|this|both|no|one|out|up)\b/;
const ENOUGH = 12;
/** From this share of talk on nothing particular to a place is said. The fullest passage of substance that was measured has 0.63. */
const ALL_TALK = 0.8;
export const rule: Rule = {
  id: 'only-promises',
  title: 'Words that promise and say nothing of what is done',
  why: 'A worker who needs to know what to do finds what the partners believe in.',
  errorFrom: 'publish',
  *run(context) {
    yield* intendedAnswers(context);
    for (const entry of dutyTable(context)) {
      if (entry.does === '' || AIM_SECTIONS.has(entry.answer.section) || !isHollowDeed(entry.does)) continue;
      yield {
        message: `\`${entry.does.slice(0, 80)}\` is nothing that could be seen to be done.`,
        fix: 'Say what is done in a verb that somebody could tick off: rings, writes, visits, asks, brings.',
        place: placeOf(entry, 'does'),
        requirement: entry.requirement.id,
        severity: 'warning',
      };
    }
    yield* inControl(context);
    yield* bindingNobody(context);
    const busy = new Set(dutyTable(context).map((entry) => entry.requirement.id));
    for (const answered of context.answered) {
      yield* amongFacts(answered);
      const { requirement, answer, facts } = answered;
      const passage = context.protocol.passages.get(requirement.id);
      if (!passage) continue;
      if (requirement.section === 'purpose-principles') {
        yield* amongOthers(context, passage);
        continue;
      }
      const isForAction = asksForAction(requirement);
      const isPlain = passage.words >= ENOUGH && !passage.blocks.some(({ start }) => holdsLink(context, passage.file, start));
      const isTalk = isPlain && isEmptyTalk(passage.text, isForAction);
      const isFine = isPlain && !isParticular(passage.text) && !definiteTimeIn(passage.text) && isFineThroughout(passage.text);
      if (!isTalk && !isFine && !areOnlyPromises(passage, isForAction)) {
        yield* amongOthers(context, passage);
        continue;
      }
      const hasFacts = busy.has(requirement.id) || facts.some(({ name, value }) => name !== 'words' && !isEmpty(value));
      const [first] = passage.blocks;
      if (!first) continue;
      yield {
        message: isTalk
          ? 'These words could stand in any protocol of any place: nothing that is done here is in them.'
          : 'These words say what the partners value or intend, and nobody in them does anything.',
        fix: 'Say who does what, and by when. A sentence about why may stand beside it.',
        place: span(passage.file, first.start, first.end),
        requirement: requirement.id,
        ...(hasFacts || answer.status !== 'implemented' ? { severity: 'warning' as const } : {}),
      };
    }
  },
};

/** A sentence is enough: whoever reads it may leave it. */
function* bindingNobody(context: RuleContext): Iterable<RuleFault> {
  for (const { text, place, requirement, section, kind } of wordTexts(context)) {
    if (requirement === undefined || kind === 'heading' || AIM_SECTIONS.has(section)) continue;
    const found = unboundIn(text);
    if (found === undefined) continue;
    yield {
      message: `“${found}” binds nobody: whoever reads it may leave it undone.`,
      fix: 'Say who does it and when, or leave the sentence out.',
      place,
      requirement,
      severity: 'warning',
    };
  }
}

/** What the protocol says of itself, of its partners and of an emergency. */
function* inControl({ protocol: { control, controlFile } }: RuleContext): Iterable<RuleFault> {
  const said: readonly (readonly [string | undefined, KeyPath])[] = [
    [control.summary, ['summary']],
    ...control.partners.map(({ role }, index) => [role, ['partners', index, 'role']] as const),
    ...control.emergency.map((line, index) => [line.do, ['emergency', index, 'do']] as const),
  ];
  for (const [text = '', path] of said) {
    if (text === '' || !(isHollowDeed(text) || isOnlyPromise(text))) continue;
    yield {
      message: `\`${text.slice(0, 80)}\` is nothing that could be seen to be done.`,
      fix: 'Say what is done here, in a verb that somebody could tick off: rings, treats, chairs, pays for.',
      place: value(controlFile, ...path),
      severity: 'warning',
    };
  }
}

function isOnlyPromise(text: string): boolean {
  const virtues = virtuesOf(text);
  return sentencesOf(text).every((sentence) => !/\d/.test(sentence) && !ACTION.test(sentence) && isPromise(sentence, virtues));
}

/** What may be shared, and why, is said in such words too. */
const OF_LAW = /\b(?:law|laws|lawful\w*|legal\w*|confiden\w+|public interest|consent|courts?|acts?|rights?)\b/i;

/** A line of facts that should say what is done and only values. */
function* amongFacts(answered: AnsweredRequirement): Iterable<RuleFault> {
  if (AIM_SECTIONS.has(answered.answer.section)) return;
  for (const { text, place } of statementLines(answered)) {
    const isOpen = unboundIn(text) !== undefined;
    if (isOpen || isGuidanceVoice(text)) {
      yield {
        message: isOpen
          ? `\`${text.trim().slice(0, 80)}\` binds nobody: whoever reads it may leave it undone.`
          : `\`${text.trim().slice(0, 80)}\` says what guidance says, and not what is done here.`,
        fix: 'Say how it is done here: who does it, when, and with whom.',
        place,
        requirement: answered.requirement.id,
        severity: 'warning',
      };
      continue;
    }
    if (!isOnlyPromise(text) && (OF_LAW.test(text) || !isHollowParagraph(text))) continue;
    yield {
      message: 'This says what the partners value or intend, and nobody does anything in it.',
      fix: 'Say who does what, and by when.',
      place,
      requirement: answered.requirement.id,
    };
  }
}

/** A paragraph that only values, or a list of values, beside words that say what is done. */
function* amongOthers(context: RuleContext, { id, file, blocks }: Passage): Iterable<RuleFault> {
  const hollow = new Set(hollowBlocks(blocks));
  const isAim = AIM_SECTIONS.has(context.catalogue.byId.get(id)?.section ?? '');
  for (const block of blocks) {
    const { text, start, end } = block;
    if (!hollow.has(block) && (isAim || !isBland(context.protocol, block))) continue;
    if (TELLS_WHAT.test(text) || holdsLink(context, file, start)) continue;
    yield {
      message: `\`${text.trim().slice(0, 80)}\` says what the partners value, and nobody does anything in it.`,
      fix: 'Take it out, or say who does what because of it.',
      place: span(file, start, end),
      requirement: id,
      severity: 'advice',
    };
  }
}

/** Letters spelled out, or an illness: what it is said of is a thing, whatever else is dear. */
const TELLS_WHAT =
  /\b[A-Z][A-Za-z&]*[A-Z]\+? (?:stands? for|is short for|means)\b|\bcounts? from\b|\b(?:HIV|AIDS|hepatitis)(?!\w)|^(?:Babies|Toddlers|Teenagers|Infants|(?:Small|Young|Older|Most) children) (?:\w+ )?(?:learn|know|notice|see|hear|smell|remember|copy|crawl|sleep|cry|watch)\b/;

/** Most sentences promise, and the others do nothing. Few words have to be without any deed, too. */
function areOnlyPromises({ text, words }: Passage, isForAction: boolean): boolean {
  const sentences = sentencesOf(text);
  let promises = 0;
  for (const sentence of sentences) {
    const hasFigure = /\d/.test(sentence);
    // NOTE: of most passages one sentence is enough to tell, so that the whole is not looked through.
    if (isPromise(sentence, virtuesOf(sentence))) promises += hasFigure ? 0 : 1;
    else if (hasFigure || (words >= ENOUGH && ACTION.test(sentence))) return false;
  }
  if (promises === 0 || promises < sentences.length * (words < ENOUGH ? 0.5 : 0.6)) return false;
  return words >= ENOUGH || (isForAction && isEmptyTalk(text, true)) || sentences.every((sentence) => isVirtue(sentence, virtuesOf(sentence)));
}

/** Nothing in it is particular, and either nobody does a thing that is asked for or all of it is talk of agreements. */
function isEmptyTalk(text: string, isForAction: boolean): boolean {
  return !isParticular(text) && ((isForAction && !hasDeed(text) && !hasSomebody(text) && !ORDER.test(text)) || isTalk(text));
}

/** NOTE: a short sentence to a worker (“see both parents apart”) can be made of such words as well. */
function isTalk(text: string): boolean {
  const { share, words } = talkIn(text);
  return share >= ALL_TALK && words >= 8;
}
