// Text that stands for text to come: TBC, [insert name], XX, dotted lines, lorem ipsum.

import { span } from '../model/place.ts';
import { asksWriters } from './reading/asked-of-writers.ts';
import { isBareLine, isBareTalk } from './placeholder-text/bare-talk.ts';
import { brokenOff } from './placeholder-text/broken-off.ts';
import { emptyAmongFilled, isCellLeftOpen } from './placeholder-text/cells-left-open.ts';
import { isUnnamedColumn } from './reading/letters-for-figures.ts';
import { ownFutureIn } from './placeholder-text/own-future.ts';
import { leftEmpty } from './placeholder-text/left-empty.ts';
import { isLinked } from './reading/linked-blocks.ts';
import type { Rule, RuleContext } from './rule.ts';
import { isOnlySigns, standInOf } from './reading/stand-ins.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts, wordTexts } from './reading/text-places.ts';
import { isPrompt } from './reading/writer-prompts.ts';

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

const FIX = 'Write what has been agreed. If nothing has been agreed yet, give the answer the status `planned` with a reason, an owner and a day.';

export const rule: Rule = {
  id: 'placeholder-text',
  title: 'Text that is still to be written',
  why: 'A reader in a hurry takes it for an answer, and there is none.',
  errorFrom: 'publish',
  *run(context) {
    for (const written of allTexts(context)) {
      const { text, place, requirement, kind } = written;
      // NOTE: an empty cell is often marked with a dash.
      const isSigns = kind === 'cell' ? written.head === undefined && isUnnamedColumn(text) : isOnlySigns(text);
      // NOTE: “Check” at the head of a column says what stands below it.
      const isColumn = kind === 'cell' && written.head === undefined && /^\p{Lu}\p{Ll}+$/u.test(text.trim());
      const found = (isColumn ? undefined : standInOf(withoutMentions(text))) ?? (isSigns ? text.trim() : undefined);
      if (requirement !== undefined && isCellLeftOpen(written)) {
        yield { message: `Nothing stands under “${written.head}” in this row.`, fix: FIX, place, requirement, severity: 'warning' };
        continue;
      }
      const talk = found === undefined ? talkIn(context, written) : undefined;
      if (found === undefined && talk === undefined) continue;
      yield {
        ...(found === undefined
          ? { message: `\`${talk?.slice(0, 60)}\` speaks of the text, and of nothing that happens in a case.`, severity: 'warning' as const }
          : { message: `\`${found.slice(0, 60)}\` stands here in place of the text itself.` }),
        fix: FIX,
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
    for (const [index, written] of wordTexts(context).entries()) {
      const { place, requirement } = written;
      const future = isDraft(context) || requirement === undefined ? undefined : ownFutureIn(written.text);
      if (future !== undefined && requirement !== undefined)
        yield {
          message: `\`${future.slice(0, 80)}\` says what will become of this text, and not what holds.`,
          fix: 'Write what has been agreed, or take it out: the day from which it holds stands in protocol.yaml.',
          place,
          requirement,
          severity: 'warning',
        };
      const head = requirement === undefined || written.text !== '' || isCellLeftOpen(written) ? undefined : emptyAmongFilled(wordTexts(context), index);
      if (head !== undefined && requirement !== undefined)
        yield { message: `Nothing stands under “${head}” in this row, and every other row has something.`, fix: FIX, place, requirement, severity: 'warning' };
      const end = requirement === undefined ? undefined : brokenOff(written, wordTexts(context)[index + 1]);
      if (end === undefined || requirement === undefined) continue;
      yield {
        message: `The text breaks off after “${end.trim()}”.`,
        fix: 'Write what was to come, or take the beginning out.',
        place,
        requirement,
        severity: 'warning',
      };
    }
    for (const { file, start, end, shown, requirement } of leftEmpty(context)) {
      yield { message: shown, fix: FIX, place: span(file, start, end), requirement, severity: 'warning' };
    }
  },
};

/** Of a draft it may well be told what is to become of it. */
function isDraft({ protocol }: RuleContext): boolean {
  return /draft|consult/.test(String(protocol.control.status ?? ''));
}

/** “A plan with "TBC" in it goes back”: a stand-in that a sentence speaks of stands for nothing. */
function withoutMentions(text: string): string {
  if (!/["“]/.test(text)) return text;
  const around = text.replace(/["“][^"“”\n]{1,24}["”]/g, '“”');
  return (around.match(/\p{L}{2,}/gu) ?? []).length >= 6 ? around : text;
}

/** A paragraph, or a line in which a task should stand, that talks of the text and of nothing in a case: likely, and no more than that. */
function talkIn(context: RuleContext, written: WrittenText): string | undefined {
  const { text, place, requirement, kind, section } = written;
  if (requirement === undefined || ABOUT_TEXTS.has(section) || isLinked(context, written)) return undefined;
  const isTalk = kind === 'paragraph' ? isBareTalk(text) : place.at === 'key' && place.path.at(-1) === 'does' && isBareLine(text);
  return isTalk && !isPrompt(text.trim()) && !asksWriters(text.trim()) ? text.trim() : undefined;
}
