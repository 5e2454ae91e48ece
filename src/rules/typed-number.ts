// A place in the handbook named by a number typed by hand: "see section 4.2".

import type { Passage } from '../model/words.ts';
import { typedNumberIn } from './typed-number/number-in-text.ts';
import { paperPlaceIn } from './typed-number/paper-places.ts';
import type { Rule } from './rule.ts';
import { factTexts, wordTexts } from './reading/text-places.ts';

export const rule: Rule = {
  id: 'typed-number',
  title: 'A place named by a number typed by hand',
  why: 'Numbers move when a chapter is added, and a reader of the handbook sees no page numbers at all.',
  errorFrom: 'never',
  *run(context) {
    for (const { text, place, requirement, head } of [...factTexts(context), ...wordTexts(context)]) {
      if (place.at === 'key' && OF_ANOTHER_PAPER.has(place.path.at(-1))) continue;
      const found = head !== undefined && NAMES_PLACES.test(head) && ONE_PLACE.test(text) ? text : (typedNumberIn(text) ?? paperPlaceIn(text));
      if (found === undefined || isOwnItem(found, context.protocol.passages.get(requirement ?? ''))) continue;
      if (place.at === 'span' && isPartOfForm(found, context.protocol.answers.get(requirement ?? '')?.facts ?? {})) continue;
      if (/^parts? [A-H]$/i.test(found) && [...context.protocol.answers.values()].some(({ facts }) => isPartOfForm(found, facts))) continue;
      yield {
        message: /\d|\(|\b[A-H]$/.test(found)
          ? `\`${found}\` is a number typed by hand.`
          : `\`${found}\` is a place on paper; readers of the handbook turn no pages.`,
        fix: 'Link to the passage instead: `[what it is about](#its-id)`. The link stays right when chapters move.',
        place,
        severity: 'warning',
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  },
};

/** A column that says for each row where in the handbook it is dealt with. */
const NAMES_PLACES =
  /^(?:see |on |on the )?(?:pages?|chapters?|para(?:graph)?s?|pp?\.?|sections?)(?: (?:no\.?|numbers?))?$|^(?:where )?(?:explained|found|dealt with|described|set out|told|written|covered|shown) (?:in|at|under|on)$|^(?:read|see)(?: also)?$/i;
/** Facts that say where something stands in a contract, a law or minutes. */
const OF_ANOTHER_PAPER: ReadonlySet<unknown> = new Set(['clause', 'minute', 'reference', 'law', 'basis', 'title', 'document', 'contract']);
const ONE_PLACE = /^\d{1,3}(?:\.\d{1,2}){0,3}(?: ?[-–,] ?\d{1,3})?$/;

const ITEMS = /^(?:clauses?|items?|points?|rules?|bullets?(?: points?)?) (\d{1,2})(?: (?:and|to|or) (\d{1,2}))?$/i;

/** “Paragraph 4.6” of the contract that the facts name; “part B is about one child”, where the facts beside it say what part B of a form is. */
function isPartOfForm(found: string, facts: unknown): boolean {
  return JSON.stringify(facts).toLowerCase().includes(found.toLowerCase());
}

/** An answer that is a numbered list calls its own items so, and they move with it. */
function isOwnItem(found: string, passage: Passage | undefined): boolean {
  const letter = /\([a-z]+\)/.exec(found)?.[0];
  if (letter !== undefined && passage !== undefined && passage.text.split(letter).length > 2) return true;
  const [, first, last = first] = ITEMS.exec(found) ?? [];
  return first !== undefined && Number(last) <= (passage?.blocks.filter(({ kind }) => kind === 'item').length ?? 0);
}
