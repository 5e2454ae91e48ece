// A time that fixes no time, or none at all where one is asked for.

import { faultsOf } from './fact-fault.ts';
import { pathwayTimes } from './no-definite-time/pathway-times.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'no-definite-time',
  title: 'No definite time',
  why: 'Nobody can tell whether something is late when no time was fixed. None of 41 published protocols that we looked at gave one.',
  errorFrom: 'requirement',
  *run(context) {
    yield* faultsOf(context, 'no-definite-time');
    yield* pathwayTimes(context);
  },
};
