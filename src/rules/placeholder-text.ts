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
      const { text, place, requirement } = written;
      const future = isDraft(context) || requirement === undefined ? undefined : ownFutureIn(text);
      if (future !== undefined && requirement !== undefined)
        yield {
          message: `\`${future.slice(0, 80)}\` says what will become of this text, and not what holds.`,
          fix: 'Write what has been agreed, or take it out: the day from which it holds stands in protocol.yaml.',
          place,
          requirement,
          severity: 'warning',
        };
      const head = requirement === undefined || text !== '' || isCellLeftOpen(written) ? undefined : emptyAmongFilled(wordTexts(context), index);
      if (head !== undefined && requirement !== undefined)
        yield { message: `Nothing stands under “${head}” in this row, and every other row has something.`, fix: FIX, place, requirement, severity: 'warning' };
    }
    for (const [index, written] of allTexts(context).entries()) {
      const { place, requirement } = written;
      // NOTE: words under no requirement introduce a chapter, or stand outside of what was asked.
      const end = written.kind !== undefined && requirement === undefined ? undefined : brokenOff(written, allTexts(context)[index + 1]);
      if (end === undefined) continue;
      yield {
        message: `The text breaks off after “${end.trim()}”.`,
        fix: 'Write what was to come, or take the beginning out.',
        place,
        severity: 'warning',
        ...(requirement === undefined ? {} : { requirement }),
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
  if (!hasSentence(around)) return text;
  return around.includes('[') && hasGapsToFill(around) ? around.replace(QUOTED, (quoted) => quoted.replace(/\[[^\][\n]{2,40}\]/g, ' ')) : around;
}

const QUOTED = /["“][^"“”\n]{0,240}["”]/g;

function hasSentence(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 6;
}

/** “The letter has gaps: "Dear [parent's name], …"”: what is quoted is a paper that a worker fills in, or an exercise. */
function hasGapsToFill(text: string): boolean {
  const outside = text.replace(QUOTED, ' ');
  return (
    hasSentence(outside) &&
    /\b(?:letters?|forms?|cards?|scripts?|leaflets?|templates?|e-?mails?|messages?|texts?|gaps?|blanks?|training|exercises?|participants?|trainees?|courses?)\b/i.test(
      outside,
    )
  );
}

/** A paragraph, or a line in which a task should stand, that talks of the text and of nothing in a case: likely, and no more than that. */
function talkIn(context: RuleContext, written: WrittenText): string | undefined {
  const { text, place, requirement, kind, section } = written;
  if (requirement === undefined || ABOUT_TEXTS.has(section) || isLinked(context, written)) return undefined;
  const isTalk = kind === 'paragraph' ? isBareTalk(text) : place.at === 'key' && place.path.at(-1) === 'does' && isBareLine(text);
  return isTalk && !isPrompt(text.trim()) && !asksWriters(text.trim()) ? text.trim() : undefined;
}
