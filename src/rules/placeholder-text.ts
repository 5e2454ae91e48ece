// Text that stands for text to come: TBC, [insert name], XX, dotted lines, lorem ipsum.

import { isBareLine, isBareTalk } from './bare-talk.ts';
import type { Rule, RuleContext } from './rule.ts';
import { isOnlySigns, standInOf } from './stand-ins.ts';
import type { WrittenText } from './text-places.ts';
import { allTexts } from './text-places.ts';
import { isPrompt } from './writer-prompts.ts';

/** Chapters about the document and those who keep it: there, talk of a text is what was asked for. */
const ABOUT_TEXTS = new Set([
  'document-control',
  'scope-definitions',
  'purpose-principles',
  'partners-signoff',
  'leadership-governance',
  'service-directory',
  'resourcing',
  'equality-barriers',
  'training',
  'monitoring-review',
]);

export const rule: Rule = {
  id: 'placeholder-text',
  title: 'Text that is still to be written',
  why: 'A reader in a hurry takes it for an answer, and there is none.',
  errorFrom: 'publish',
  *run(context) {
    for (const written of allTexts(context)) {
      const { text, place, requirement, kind } = written;
      // NOTE: an empty cell is often marked with a dash.
      const found = standInOf(text) ?? (kind !== 'cell' && isOnlySigns(text) ? text.trim() : undefined) ?? talkIn(context, written);
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

/** A paragraph, or a line in which a task should stand, that talks of the text and of nothing in a case. */
function talkIn({ protocol }: RuleContext, { text, place, requirement, kind, section }: WrittenText): string | undefined {
  if (requirement === undefined || ABOUT_TEXTS.has(section)) return undefined;
  const isTalk = kind === 'paragraph' ? isBareTalk(text) : place.at === 'key' && place.path.at(-1) === 'does' && isBareLine(text);
  if (!isTalk || isPrompt(text.trim())) return undefined;
  // NOTE: a link leads to something that is there.
  const links = place.at === 'span' ? ([...protocol.words.values()].find(({ file }) => file === place.file)?.links ?? []) : [];
  return links.some(({ start, end }) => place.at === 'span' && start >= place.start && end <= place.end) ? undefined : text.trim();
}
