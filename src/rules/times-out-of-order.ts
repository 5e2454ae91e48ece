// Times that cannot be kept together: a later step due before an earlier one, stages that take longer than the whole.

import { hoursOf, isLonger } from '../model/durations.ts';
import type { DutyEntry } from './reading/duty-table.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { stageNumber, stepLists } from './reading/stages.ts';
import type { TimeMention } from './reading/time-mentions.ts';
import { timeMentions } from './reading/time-mentions.ts';

export const rule: Rule = {
  id: 'times-out-of-order',
  title: 'Times that cannot be kept together',
  why: 'Whoever keeps one of these times breaks the other, so that neither is worth anything.',
  errorFrom: 'never',
  *run(context) {
    for (const list of stepLists(context)) {
      yield* dueBefore(list);
      yield* longerThanWhole(context, list);
    }
  },
};

/** Steps counted from one event: of one person, or one that stands out in a list that is in order otherwise. */
function* dueBefore(list: readonly DutyEntry[]): Iterable<RuleFault> {
  const ordered = isInOrderButOne(list);
  for (const [index, step] of list.entries()) {
    const before = list[index - 1];
    if (
      !before?.within ||
      !step.within ||
      step.from === '' ||
      /\b(?:back|before|ahead)\b/i.test(step.from) ||
      before.from.toLowerCase() !== step.from.toLowerCase()
    )
      continue;
    if ((!ordered && !before.who.some((id) => step.who.includes(id))) || isLonger(before.within, step.within) !== true) continue;
    yield {
      message: `Step ${index + 1} is due within \`${step.within.text}\`, step ${index} before it within \`${before.within.text}\`, and both count from ${step.from.slice(0, 80)}.`,
      fix: 'Put the steps in the order of their times, or correct the time that is wrong.',
      place: placeOf(step, 'within'),
      related: [{ place: placeOf(before, 'within'), label: 'the step before it' }],
      requirement: step.requirement.id,
    };
  }
}

function isInOrderButOne(list: readonly DutyEntry[]): boolean {
  const same = list.filter(({ from, within }) => within && from.toLowerCase() === list[0]?.from.toLowerCase());
  const back = same.filter((step, index) => {
    const before = same[index - 1];
    return before?.within && step.within && isLonger(before.within, step.within) === true;
  });
  return list.length >= 4 && same.length === list.length && back.length === 1;
}

const WHOLE =
  /\b(?:altogether|overall|in total|in all|in the end|as a whole|the whole (?:route|process|procedure|escalation|path|pathway|thing)|the (?:route|process|procedure|escalation|pathway) (?:as a whole )?(?:is|takes|ends|lasts|must|has)|all (?:the |of the |two |three |four |five |six |seven )?(?:stages|steps|levels)|(?:every|each) (?:stage|step) (?:is|has been) (?:done|finished|over)|from (?:start|first|beginning|stage (?:1|one)) to (?:finish|last|end|stage \w+)|start to finish|end to end)\b/i;

/** Stages that each begin where the last one ended add up; "all stages together take at most 5 working days". */
function* longerThanWhole(context: RuleContext, list: readonly DutyEntry[]): Iterable<RuleFault> {
  const chained =
    list.length > 1 && list.slice(1).every(({ from }) => /\b(?:end|outcome|result|close|finish)\w* of\b/i.test(from) || stageNumber(from) !== undefined);
  const first = list[0];
  const times = list.flatMap(({ within }) => (within ? [hoursOf(within.times[0])] : []));
  if (!chained || !first || times.length !== list.length) return;
  const sum = times.reduce<number>((all, hours) => all + (hours ?? 0), 0);
  for (const whole of wholes(context, first.requirement.id)) {
    const hours = hoursOf(whole.duration.times[0]);
    if (hours === undefined || sum <= hours * 1.05) continue;
    yield {
      message: `The ${list.length} stages add up to more than \`${whole.text}\`, the time given for all of them.`,
      fix: 'Shorten the stages or lengthen the time for the whole, so that one fits into the other.',
      place: whole.place,
      related: list.map((stage, index) => ({ place: placeOf(stage, 'within'), label: `stage ${index + 1}: \`${stage.within?.text ?? ''}\`` })),
      requirement: first.requirement.id,
    };
  }
}

function wholes(context: RuleContext, requirement: string): { text: string; duration: TimeMention['duration']; place: RuleFault['place'] }[] {
  const words = timeMentions(context)
    .filter((one) => one.in.requirement === requirement && one.binds !== 'every' && WHOLE.test(one.clause) && !one.clause.includes(`${one.text} more`))
    .map((one) => ({ text: one.text, duration: one.duration, place: one.in.place }));
  const facts = dutyTable(context).flatMap((entry) =>
    entry.requirement.id === requirement && entry.kind !== 'steps' && entry.within && WHOLE.test(`${entry.label} ${entry.when}`)
      ? [{ text: entry.within.text, duration: entry.within, place: placeOf(entry, 'within') }]
      : [],
  );
  return [...words, ...facts];
}
