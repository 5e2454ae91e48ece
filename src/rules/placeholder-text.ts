// Text that stands for text to come: TBC, [insert name], XX, dotted lines, lorem ipsum.

import type { Rule } from './rule.ts';
import { isOnlySigns, standInOf } from './stand-ins.ts';
import { allTexts } from './text-places.ts';

export const rule: Rule = {
  id: 'placeholder-text',
  title: 'Text that is still to be written',
  why: 'A reader in a hurry takes it for an answer, and there is none.',
  errorFrom: 'publish',
  *run(context) {
    for (const { text, place, requirement, kind } of allTexts(context)) {
      // NOTE: an empty cell is often marked with a dash.
      const found = standInOf(text) ?? (kind !== 'cell' && isOnlySigns(text) ? text.trim() : undefined);
      if (found === undefined) continue;
      yield {
        message: `\`${found.slice(0, 60)}\` stands here in place of the text itself.`,
        fix: 'Write what has been agreed. If nothing has been agreed yet, give the answer the status `planned` with a reason, an owner and a day.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  },
};
