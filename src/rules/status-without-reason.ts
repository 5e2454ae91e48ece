// A status that says "not yet" or "not here" without saying why, or until when.

import { dayFix, isDay } from '../model/days.ts';
import { nearest } from '../model/did-you-mean.ts';
import { key } from '../model/place.ts';
import { ANSWER_STATUSES } from '../model/protocol.ts';
import { stemsOf } from './reading/word-stems.ts';
import type { AnsweredRequirement, Rule, RuleContext, RuleFault } from './rule.ts';

const WITH_REASON = ['planned', 'alternative', 'not-applicable'];

export const rule: Rule = {
  id: 'status-without-reason',
  title: 'A status without its reason',
  why: 'An auditor accepts a gap that is explained, owned and dated, and nobody can plan with one that is not.',
  errorFrom: 'requirement',
  *run(context) {
    for (const answered of context.answered) yield* faults(context, answered);
  },
};

function* faults({ today }: RuleContext, { requirement, answer }: AnsweredRequirement): Iterable<RuleFault> {
  const place = key(answer.file, ...answer.path, 'status');
  // NOTE: whoever gives an answer that is never demanded says as much of it as of any other.
  const base = { place, requirement: requirement.id, ...(requirement.demanded_from === 'never' ? { severity: 'warning' as const } : {}) };
  const { status } = answer;
  if (!(ANSWER_STATUSES as readonly string[]).includes(status)) {
    const near = nearest(status, ANSWER_STATUSES);
    const known = ANSWER_STATUSES.map((one) => `\`${one}\``).join(', ');
    yield {
      ...base,
      message: status === '' ? 'This answer has no status.' : `\`${status}\` is not a status.`,
      fix: near === undefined ? `Write one of ${known}.` : `Did you mean \`${near}\`? The statuses are ${known}.`,
    };
    return;
  }
  if (WITH_REASON.includes(status) && saysNothing(answer.reason ?? '')) {
    yield { ...base, message: `The status \`${status}\` gives no reason.`, fix: 'Add `reason:` with a sentence.' };
  }
  if (status === 'partial' && answer.by !== undefined && isDay(answer.by) && answer.by < today)
    yield { ...base, message: `The rest of this was due on \`${answer.by}\`, which has passed.`, fix: 'Say that it is implemented, or agree on a new day.' };
  if (status !== 'planned') return;
  if (answer.owner === undefined) yield { ...base, message: 'Nobody owns this plan.', fix: 'Add `owner:` with the id of a post.' };
  if (answer.by === undefined) yield { ...base, message: 'This plan has no date.', fix: 'Add `by:` with a day, for example `by: 2027-03-31`.' };
  else if (!isDay(answer.by))
    yield { ...base, message: `\`${answer.by.slice(0, 40)}\` is not a day on which this plan will be in place.`, fix: dayFix(answer.by, '2027-03-31') };
  else if (answer.by < today)
    yield { ...base, message: `This was planned for \`${answer.by}\`, which has passed.`, fix: 'Say that it is implemented, or agree on a new day.' };
}

/** Words that say that it is not there, or for how long, and nothing of why. */
const NO_REASON = stemsOf(
  'operational internal organisational technical practical local not no none nothing possible able unable applicable available achievable feasible practical appropriate relevant required needed done implemented place currently present presently moment time times now yet still today stage point date here locally local area us we our it this that is are was been being be have has had in at the a an of to for due because owing reason reasons various number circumstances situation issues issue known unknown given stated see above below ongoing hand progress work under review discussion consideration considered discussed later future soon tbc tba please unfortunately sadly however as and or by with do does did can cannot could will would shall',
);

function saysNothing(reason: string): boolean {
  return reason.trim().split(/\s+/).length < 3 || [...stemsOf(reason)].every((stem) => NO_REASON.has(stem));
}
