// The box at the top of the first page: a number for an emergency, and one that is answered at night and at weekends.

import { findNamed } from '../model/names.ts';
import { key, value } from '../model/place.ts';
import { telephone } from '../model/telephone.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'no-emergency-number',
  title: 'No number for an emergency or for the night',
  why: 'A child is in danger at ten at night, and whoever opens the handbook finds no number to ring.',
  errorFrom: 'publish',
  *run({ protocol: { control, controlFile, directory, directoryFile, unreadable } }) {
    if (unreadable.has(controlFile) || unreadable.has(directoryFile)) return;
    const rings = control.emergency.filter(({ call = '' }) => telephone(findNamed(directory, call)?.contact.phone ?? call) !== '');
    if (rings.length === 0) {
      yield {
        message: 'No line of `emergency:` has a number that can be rung.',
        fix: 'Add `emergency:` to protocol.yaml with one line for each thing that cannot wait: `{when: A child is in danger now, do: Ring 999 and ask for the police., call: "999"}`.',
        place: key(controlFile, 'emergency'),
      };
    } else if (!rings.some(({ call = '', out_of_hours }) => out_of_hours === true && findNamed(directory, call) !== undefined)) {
      yield {
        message: 'No line of `emergency:` is marked as the one that is answered at night and at weekends.',
        fix: 'Give one line the id of a team or post of directory.yaml under `call:`, and `out_of_hours: true`: its number then stands on every page.',
        place: key(controlFile, 'emergency'),
        severity: 'warning',
      };
    }
    for (const [index, { call = '', out_of_hours }] of control.emergency.entries()) {
      const called = out_of_hours === true ? findNamed(directory, call) : undefined;
      if (!called || (called.contact.out_of_hours ?? '') !== '' || !isDaytime(called.contact.hours ?? '')) continue;
      yield {
        message: `This line is for nights and weekends, and “${called.name}” answers \`${(called.contact.hours ?? '').slice(0, 80)}\`.`,
        fix: 'Name under `call:` the team or post that answers at night and at weekends.',
        place: value(controlFile, 'emergency', index, 'call'),
        severity: 'warning',
      };
    }
  },
};

/** Days of the week and nothing that tells of the rest. */
function isDaytime(hours: string): boolean {
  return (
    /\b(?:week ?days?|Mon(?:day)?s? ?(?:to|-|–|until) ?(?:Fri|Sat))/i.test(hours) &&
    !/\b(?:24|night|evening|weekends?|holidays?|Sun(?:day)?s?|all day|round the clock|any time|every day)\b/i.test(hours)
  );
}
