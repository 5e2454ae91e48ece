// What an editor puts in when somebody chooses a requirement: the status and an empty key for each fact that is needed.

import { keyedFacts } from '../facts/index.ts';
import { ANSWER_STATUSES } from '../model/protocol.ts';
import type { Requirement } from '../model/requirement.ts';

/** Values are tab stops (`$1`, `$2`), never invented facts. */
export function answerSkeleton(requirement: Requirement): Readonly<Record<string, string>> {
  const names = keyedFacts(requirement)
    .filter(([, spec]) => !spec.optional)
    .map(([name]) => name);
  return { status: `$\{1|${ANSWER_STATUSES.join(',')}|}`, ...Object.fromEntries(names.map((name, index) => [name, `$${index + 2}`])) };
}
