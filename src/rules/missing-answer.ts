// A requirement that the protocol says nothing to.

import type { Place } from '../model/place.ts';
import { key, wholeFile } from '../model/place.ts';
import type { Requirement } from '../model/requirement.ts';
import type { Rule, RuleContext } from './rule.ts';

export const rule: Rule = {
  id: 'missing-answer',
  title: 'A requirement without an answer',
  why: 'Guidance asks for this, and a reader who looks for it here finds nothing.',
  errorFrom: 'requirement',
  *run(context) {
    for (const requirement of context.catalogue.requirements) {
      if (context.protocol.answers.has(requirement.id) || isUnreadable(context, requirement)) continue;
      yield {
        message: `“${requirement.title}” (\`${requirement.id}\`) has no answer.`,
        why: requirement.why ?? `Guidance asks: ${requirement.asks}`,
        fix: `Add \`${requirement.id}:\` to \`sections/${requirement.section}.yaml\` with its facts, and its words under a heading that ends with \`{#${requirement.id}}\`. If it does not apply, give it the status \`not-applicable\` and a reason.`,
        place: placeFor(context, requirement),
        requirement: requirement.id,
      };
    }
  },
};

/** A file that could not be read has its own finding; what it should hold is not reported again. */
function isUnreadable({ protocol }: RuleContext, requirement: Requirement): boolean {
  return protocol.unreadable.has(`${protocol.folder}sections/${requirement.section}.yaml`);
}

/** Beside the answer it would follow, so that the author lands where it has to be written. */
function placeFor({ protocol, catalogue }: RuleContext, requirement: Requirement): Place {
  const section = protocol.sectionFiles.get(requirement.section);
  if (!section) return wholeFile(protocol.controlFile);
  const order = catalogue.requirements.filter((one) => one.section === requirement.section).map((one) => one.id);
  const before =
    order
      .slice(0, order.indexOf(requirement.id))
      .reverse()
      .find((id) => section.keys.includes(id)) ?? section.keys[0];
  return before === undefined ? key(section.file) : key(section.file, before);
}
