// Words in which things happen and nobody does them, under a requirement that asks for action.

import { span } from '../model/place.ts';
import { hasAnybody, isPassiveWithoutDoer, isTaskWithoutDoer, hasDoer, isWithoutActor, sentencesOf } from './actors.ts';
import { asksForAction } from './asks-for-action.ts';
import { partiesNamed } from './parties.ts';
import type { Rule, RuleContext } from './rule.ts';
import { definiteTimeIn } from './time-words.ts';

export const rule: Rule = {
  id: 'nobody-acts',
  title: 'Words in which nobody does anything',
  why: 'A reader learns that something is done and not whether it is for them to do it.',
  errorFrom: 'never',
  *run(context) {
    for (const { id, requirement, text, heading, file, blocks } of passagesOf(context)) {
      if (!asksForAction(requirement) || hasDoer(text) || partiesNamed(context.protocol, text).length > 0) continue;
      const sentences = sentencesOf(text);
      const all = sentences.length > 0 && !hasAnybody(text) && sentences.every(isWithoutActor);
      const task = (block: string): string | undefined =>
        sentencesOf(block).find((sentence) => isTaskWithoutDoer(sentence) || (isPassiveWithoutDoer(sentence) && definiteTimeIn(sentence)));
      const block = all ? heading : blocks.find((one) => task(one.text) !== undefined);
      if (!block) continue;
      yield {
        message: all
          ? 'In these words things happen and nobody does them.'
          : `“${(task(block.text) ?? '').trim().slice(0, 80)}” does not say who does it, and nor do the words round it.`,
        fix: 'Say which post, role or team does each thing: “the duty worker rings …” in place of “a call is made”.',
        place: span(file, block.start, block.end),
        requirement: id,
        severity: 'warning',
      };
    }
  },
};

function* passagesOf({ protocol, catalogue }: RuleContext) {
  for (const passage of protocol.passages.values()) {
    const requirement = catalogue.byId.get(passage.id);
    if (requirement) yield { ...passage, requirement };
  }
}
