// Headings that skip a level, begin at the wrong one, or share an id.

import { span } from '../model/place.ts';
import type { Rule, RuleFault } from './rule.ts';

/** An id with words or another id behind it, with a blank in its braces or without its sign. */
const LOST_ID = /\{\s*[#\uFF03]|\{[a-z]+(?:-[a-z]+)+\}/;

export const rule: Rule = {
  id: 'heading-order',
  title: 'Headings out of order',
  why: 'People who listen to a page move by its headings, and links lead to the first of two that share an id.',
  errorFrom: 'publish',
  *run({ protocol }) {
    const seen = new Map<string, RuleFault['place']>();
    for (const words of protocol.words.values()) {
      let before = 1;
      for (const heading of words.headings) {
        const place = span(words.file, heading.start, heading.end);
        if (heading.depth === 1)
          yield {
            message: 'The title of the section comes from the toolkit; headings in the words begin with `##`.',
            fix: 'Add a `#` to this heading.',
            place,
          };
        else if (heading.depth > before + 1)
          yield { message: `A heading of level ${heading.depth} follows one of level ${before}.`, fix: `Use ${'#'.repeat(before + 1)} here.`, place };
        if (LOST_ID.test(heading.text))
          yield {
            message: 'The id of this heading would be printed as part of its words.',
            fix: 'Write it at the very end of the line, with nothing behind it, as in `{#no-access-procedure}`.',
            place,
          };
        if (heading.text === '') yield { message: 'This heading has no words.', fix: 'Say what the passage is about.', place };
        before = Math.max(heading.depth, 2);
        if (heading.id === undefined) continue;
        const first = seen.get(heading.id);
        if (!first) seen.set(heading.id, place);
        else
          yield {
            message: `The id \`${heading.id}\` stands on two headings.`,
            fix: 'Keep it on one of them.',
            place,
            related: [{ place: first, label: 'first used here' }],
            severity: 'error',
          };
      }
    }
  },
};
