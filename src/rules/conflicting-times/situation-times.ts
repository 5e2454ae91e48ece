// A situation that gives another time than the passage it sends its readers to.

import type { Duration } from '../../model/durations.ts';
import { agreement, readDuration } from '../../model/durations.ts';
import { PATHWAY_GROUPS } from '../../model/pathway.ts';
import { value } from '../../model/place.ts';
import { textsWithin } from '../../model/texts-within.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import { dutyTable, placeOf, timeOf } from '../reading/duty-table.ts';
import type { RuleContext, RuleFault } from '../rule.ts';
import { timeMentions } from '../reading/time-mentions.ts';

const MOST_SHOWN = 3;

/** Only what the same people do is held against it: a passage may leave the time of others to the situation. */
export function* situationTimes(context: RuleContext): Iterable<RuleFault> {
  for (const { file, nodes } of context.protocol.pathways) {
    for (const [id, node] of nodes) {
      if (node.kind === 'question' || node.clause === '' || node.within === '') continue;
      const time = readDuration(node.within);
      const theirs = time ? dutiesOf(context, node.clause, node.who) : [];
      const [first] = theirs;
      if (!time || !first || isGiven(context, node.clause, time)) continue;
      const given = [...new Set(theirs.map((entry) => `\`${timeOf(entry)?.time.text ?? ''}\``))];
      yield {
        message: `This situation says \`${time.text}\`; the passage it sends readers to (\`${node.clause}\`) gives ${given.slice(0, MOST_SHOWN).join(', ')}.`,
        fix: 'Agree on one time and write it in both places, or name under `clause:` the passage that says so.',
        place: value(file, PATHWAY_GROUPS[node.kind], id, 'within'),
        related: [{ place: placeOf(first, timeOf(first)?.field), label: `${given[0]} stands here` }],
        requirement: node.clause,
      };
    }
  }
}

function dutiesOf(context: RuleContext, clause: string, who: readonly string[]): DutyEntry[] {
  return dutyTable(context).filter((entry) => entry.requirement.id === clause && timeOf(entry) !== undefined && entry.who.some((one) => who.includes(one)));
}

/** In a fact of any kind, whosever it is, as a whole or among other words (“16 weeks, or 2 working days after …”), or in the words of the passage. */
function isGiven(context: RuleContext, clause: string, time: Duration): boolean {
  const facts = context.answered.find(({ requirement }) => requirement.id === clause)?.facts ?? [];
  const texts = facts.flatMap((fact) => textsWithin(fact.value));
  const written = new Set(texts.flatMap(figures));
  if (figures(time.text).some((one) => written.has(one))) return true;
  const words = timeMentions(context).flatMap((mention) => (mention.in.requirement === clause ? [mention.duration] : []));
  return [...texts.flatMap((text) => readDuration(text) ?? []), ...words].some((one) => agreement(one, time) === 'same');
}

/** “16 week” of “by 16 weeks of pregnancy”. */
function figures(text: string): string[] {
  return text.toLowerCase().match(/(?<!\d)\d+ (?:(?:working|calendar) )?(?:minute|hour|day|week|month|year)/g) ?? [];
}
