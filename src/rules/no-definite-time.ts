// A time that fixes no time, or none at all where one is asked for.

import type { Place } from '../model/place.ts';
import { faultsOf } from './fact-fault.ts';
import { pathwayTimes } from './no-definite-time/pathway-times.ts';
import type { Rule } from './rule.ts';

const TIMES: ReadonlySet<unknown> = new Set(['within', 'every']);

export const rule: Rule = {
  id: 'no-definite-time',
  title: 'No definite time',
  why: 'Nobody can tell whether something is late when no time was fixed. None of 41 published protocols that we looked at gave one.',
  errorFrom: 'requirement',
  *run(context) {
    for (const fault of faultsOf(context, 'no-definite-time')) {
      const isDemanded = context.catalogue.byId.get(fault.requirement ?? '')?.demanded_from !== 'never';
      // NOTE: nobody has to answer what is only advised; a time that stands there and fixes none is relied on all the same.
      yield isDemanded || fault.severity !== undefined || !isOfTime(fault.place) ? fault : { ...fault, severity: 'warning' };
    }
    yield* pathwayTimes(context);
  },
};

/** What was written for a time, and not a line that lacks one. */
function isOfTime(place: Place): boolean {
  return place.at === 'key' && TIMES.has(place.path.at(-1));
}
