// A stage of a disagreement that is called by its number and gets another time in words than in the facts; and a thing that is said to take place
// (“an early review is held within 10 working days”) in two places with two times.

import { agreement, hoursOf } from '../../model/durations.ts';
import { readFigure } from '../../model/number-words.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import { dutyTable, timeOf } from '../reading/duty-table.ts';
import { isAbsentBy } from '../reading/absent-by.ts';
import type { RuleContext } from '../rule.ts';
import { isEscalation, stepLists } from '../reading/stages.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { timeMentions, withoutEvent } from '../reading/time-mentions.ts';

export interface StageTime {
  readonly mention: TimeMention;
  readonly stage: DutyEntry;
}

const STAGE = /\bstages? (\d|one|two|three|four|five|six)\b/gi;
/** What it counts from is another stage. */
const FROM_STAGE =
  /\b(?:end|close|outcome|start|beginning|result) of (?:the )?stage \w+|\b(?:after|from|since|before|until|behind|of) (?:the end of )?stage \w+/gi;
const IN_ONE_CASE =
  /\b(?:took|lasted|was|were|had|in 20\d\d|on average|audit|legal advice|clinical|bank holiday|can(?:no|['’])t|sooner|earlier|urgent|unless|except|if|extra|more|further|longer|half|on average|feedback|told|tells|hears?|record|writes?|result)\b/i;
const BOUND =
  /\b(?:within|have|has|longest|settled?|settles|takes?|limit|time|allowed|decides?|speaks?|meets?|talk|end|ends|lasts?|up to|at most|no longer)\b/i;

/** “Stage 2: the two team leaders settle it within 5 working days”, and the facts say 3. */
export function* stageTimes(context: RuleContext): Iterable<StageTime> {
  // NOTE: how a question about information is settled has steps as well; stages are those of the chapter on disagreement.
  const stages = stepLists(context)
    .filter((list) => isEscalation(list) && list[0]?.requirement.section === 'escalation')
    .sort((a, b) => b.length - a.length)[0];
  if (!stages || stages.length < 2) return;
  const withSteps = new Set(stepLists(context).map(([first]) => first?.requirement.id));
  withSteps.delete(stages[0]?.requirement.id);
  for (const mention of timeMentions(context)) {
    if (isAbsentBy(mention.sentence, mention.text)) continue;
    // NOTE: numbered rows of an answer with steps of its own are those.
    const number = mention.in.row && withSteps.has(mention.in.requirement) ? undefined : stageIn(mention);
    const stage = number === undefined ? undefined : stages[number - 1];
    if (stage && number !== undefined && isOther(mention, stages, number) && !isOfItsOwn(context, mention)) yield { mention, stage };
  }
}

/** The answer has this time for something of its own. */
function isOfItsOwn(context: RuleContext, { duration, in: { requirement } }: TimeMention): boolean {
  return dutyTable(context).some((entry) => {
    const time = entry.requirement.id === requirement && entry.requirement.section !== 'escalation' ? timeOf(entry)?.time : undefined;
    return time !== undefined && agreement(time, duration) === 'same';
  });
}

function stageIn(mention: TimeMention): number | undefined {
  const { sentence, in: written } = mention;
  const { row, head = '' } = written;
  if (row) {
    const numbers = row.flatMap((cell) => (/^(?:stage )?(\d)[.:]?$/i.test(cell.trim()) ? [Number(/\d/.exec(cell)?.[0])] : []));
    return numbers.length === 1 &&
      row.indexOf(written.text) > 0 &&
      /\b(?:time|within|limit|days|long|settled)\b/i.test(head) &&
      isOfStages(written.around?.() ?? '', row, written.section)
      ? numbers[0]
      : undefined;
  }
  if (/\b(?:same|next)\b/i.test(mention.text) || /\bstages\b/i.test(sentence)) return undefined;
  const told = `${mention.lead} ${sentence}`.replace(FROM_STAGE, ' ');
  const numbers = new Set([...told.matchAll(STAGE)].map(([, number]) => readFigure(number)));
  return numbers.size === 1 && BOUND.test(sentence) && !IN_ONE_CASE.test(withoutEvent(mention)) ? [...numbers][0] : undefined;
}

function isOfStages(around: string, row: readonly string[], section: string): boolean {
  return section === 'escalation' || /\b(?:disagree|escalat|challeng|stage)\w*/i.test(`${around} ${row.join(' ')}`);
}

/** Neither its own time nor that of all stages so far. */
function isOther({ duration }: TimeMention, stages: readonly DutyEntry[], number: number): boolean {
  const stage = stages[number - 1];
  const time = stage && timeOf(stage)?.time;
  if (!time || agreement(time, duration) !== 'different') return false;
  const hours = stages.slice(0, number).map((one) => hoursOf(timeOf(one)?.time.times[0] ?? duration.times[0]) ?? Number.NaN);
  return hoursOf(duration.times[0]) !== hours.reduce((sum, one) => sum + one, 0);
}

const HAPPENS =
  /^(?:[*_]{0,2}(?:An?|The|Each|Every|This) )((?:[a-z’-]+ ){1,3}[a-z’-]+) (?:(?:is|are) (?:held|called|made|due|given|finished|done|reached|sent|started|begun)|takes? place|happens?|meets?|comes?|follows?|starts?|begins?)\b(?:[^,;:]{0,60})$/;
const APART = /\b(?:if|unless|except|when|where|sooner|earlier|urgent|was|were|had|again|second|third|other|another|not|never|more|less|at least)\b/i;

export interface Twice {
  readonly mention: TimeMention;
  readonly earlier: TimeMention;
}

export function* heldTwice(context: RuleContext): Iterable<Twice> {
  const before = new Map<string, TimeMention>();
  for (const mention of timeMentions(context)) {
    const { sentence, text, binds, before: isBack, in: written } = mention;
    if (
      binds !== 'within' ||
      isBack ||
      written.kind === 'cell' ||
      !/\b(?:held|place|called|meets?|due|happens?|follows?|comes?|made|given|finished|done|reached|sent|starts?|started|begins?|begun)\b/.test(sentence)
    )
      continue;
    const at = sentence.indexOf(text);
    const thing = HAPPENS.exec(sentence.slice(0, at).trimEnd())?.[1];
    if (thing === undefined || APART.test(withoutEvent(mention))) continue;
    const earlier = before.get(thing);
    if (earlier === undefined) before.set(thing, mention);
    else if (earlier.sentence !== sentence && agreement(earlier.duration, mention.duration) === 'different') yield { mention, earlier };
  }
}
