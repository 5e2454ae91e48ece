// Words in which things happen and nobody does them, under a requirement that asks for action.

import { span } from '../model/place.ts';
import { hasAnybody, hasDoer, isPassiveWithoutDoer, isTaskWithoutDoer, withoutReceivers } from './reading/actors.ts';
import { clausesOf } from './reading/sentences.ts';
import { asksForAction } from './reading/asks-for-action.ts';
import { familyActs, hasOrder, isBareLabel, isDeedOfNobody, needsDoing } from './reading/bare-notes.ts';
import { partiesNamed } from './reading/parties.ts';
import type { Rule, RuleContext } from './rule.ts';
import { definiteTimeIn } from './reading/time-words.ts';

/** Of a longer text that names somebody, some of it says what they do. */
const LONG = 500;

export const rule: Rule = {
  id: 'nobody-acts',
  title: 'Words in which nobody does anything',
  why: 'A reader learns that something is done and not whether it is for them to do it.',
  errorFrom: 'never',
  *run(context) {
    for (const { id, requirement, text: whole, heading, file, blocks } of passagesOf(context)) {
      if (!asksForAction(requirement)) continue;
      const text = hasDoer(whole) && whole.length < LONG ? withoutReceivers(whole) : whole;
      if (hasDoer(text) || partiesNamed(context.protocol, text).length > 0) continue;
      const sentences = clausesOf(whole);
      const all = !hasAnybody(text) && !familyActs(text) && areDeedsOfNobody(sentences);
      // NOTE: where the reader is told what to do, a note beside it is for the reader as well.
      const isForReader = sentences.some(hasOrder) || familyActs(text);
      const task = (block: string): string | undefined => clausesOf(block).find((sentence) => isTask(sentence, isForReader));
      const block = all ? heading : blocks.find((one) => task(one.text) !== undefined);
      if (!block) continue;
      yield {
        message: all
          ? 'In these words things happen and nobody does them.'
          : `“${(task(block.text) ?? '').trim().slice(0, 80)}” does not say who does it, and nor do the words round it.`,
        fix: 'Say which post, role or team does each thing: “the duty worker rings …” in place of “a call is made”.',
        place: span(file, block.start, block.end),
        requirement: id,
      };
    }
  },
};

/** At least one deed, and beside deeds of nobody only labels and times. */
function areDeedsOfNobody(sentences: readonly string[]): boolean {
  const others = sentences.filter((sentence) => !isDeedOfNobody(sentence));
  const deeds = sentences.length - others.length;
  const labels = others.filter((sentence) => !definiteTimeIn(sentence));
  return deeds > 0 && deeds * 2 >= labels.length && others.every(isBareLabel);
}

/** Something that has to be done, or is done within a time. */
function isTask(sentence: string, isForReader: boolean): boolean {
  if (isTaskWithoutDoer(sentence)) return true;
  return definiteTimeIn(sentence) && (isForReader ? isPassiveWithoutDoer(sentence) || needsDoing(sentence) : isDeedOfNobody(sentence));
}

function* passagesOf({ protocol, catalogue }: RuleContext) {
  for (const passage of protocol.passages.values()) {
    const requirement = catalogue.byId.get(passage.id);
    if (requirement) yield { ...passage, requirement };
  }
}
