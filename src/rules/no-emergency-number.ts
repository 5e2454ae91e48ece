// The box at the top of the first page: a number for an emergency, and one that is answered at night and at weekends.

import { findNamed } from '../model/names.ts';
import { key } from '../model/place.ts';
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
  },
};
