// A place in the handbook named by a number typed by hand: "see section 4.2".

import type { Passage } from '../model/words.ts';
import { typedNumberIn } from './number-in-text.ts';
import type { Rule } from './rule.ts';
import { wordTexts } from './text-places.ts';

export const rule: Rule = {
  id: 'typed-number',
  title: 'A place named by a number typed by hand',
  why: 'Numbers move when a chapter is added, and a reader of the handbook sees no page numbers at all.',
  errorFrom: 'never',
  *run(context) {
    for (const { text, place, requirement } of wordTexts(context)) {
      const found = typedNumberIn(text);
      if (found === undefined || isOwnItem(found, context.protocol.passages.get(requirement ?? ''))) continue;
      yield {
        message: `\`${found}\` is a number typed by hand.`,
        fix: 'Link to the passage instead: `[what it is about](#its-id)`. The link stays right when chapters move.',
        place,
        severity: 'warning',
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  },
};

const ITEMS = /^(?:clauses?|items?|points?|rules?) (\d{1,2})(?: (?:and|to|or) (\d{1,2}))?$/i;

/** An answer that is a numbered list calls its own items so, and they move with it. */
function isOwnItem(found: string, passage: Passage | undefined): boolean {
  const [, first, last = first] = ITEMS.exec(found) ?? [];
  return first !== undefined && Number(last) <= (passage?.blocks.filter(({ kind }) => kind === 'item').length ?? 0);
}
