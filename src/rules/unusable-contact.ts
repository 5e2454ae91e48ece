// Words or half a number where a telephone number should stand: a link that rings nobody.

import { value } from '../model/place.ts';
import { telephone } from '../model/telephone.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'unusable-contact',
  title: 'A telephone number that cannot be rung',
  why: 'Whoever needs this number needs it now, and finds one that does not ring.',
  errorFrom: 'publish',
  *run({ protocol: { directory, directoryFile, unreadable } }) {
    if (unreadable.has(directoryFile)) return;
    for (const group of ['organisations', 'teams', 'posts'] as const) {
      for (const [id, { phone = '' }] of Object.entries(directory[group])) {
        // NOTE: an answer in words of the template's (“to come”) is told by the rules of words as well; here only that nothing can be dialled.
        if (phone === '' || telephone(phone) !== '') continue;
        yield {
          message: `\`${phone.slice(0, 60)}\` is no telephone number that can be rung.`,
          fix: 'Give the whole number with its area code, for example `"01632 960101"`. What else there is to say belongs under `hours:` or `for:`.',
          place: value(directoryFile, group, id, 'phone'),
        };
      }
    }
  },
};
