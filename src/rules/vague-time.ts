// Time words that fix no time, in facts and in sentences that give somebody a task. In aims they are left alone.

import { readDuration } from '../model/durations.ts';
import { isPossible, wordPattern } from '../guidance/word-pattern.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import type { WrittenText } from './text-places.ts';
import { factTexts, loweredText, wordTexts } from './text-places.ts';

const TASK = /\b(?:must|will|shall|should|has to|have to|needs? to|is to|are to|is expected to|are expected to|is responsible for)\b/i;
const DEFINITE = new RegExp(
  [
    String.raw`\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|same|next|every|each|that)[ -](?:working |calendar )?(?:minute|hour|day|week|month|year)s?\b`,
    String.raw`\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|today|tonight|tomorrow|within the hour|end of the (?:working )?day)\b`,
    String.raw`\b(?:every|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b|\b(?:noon|midnight)\b|\b999\b`,
  ].join('|'),
  'i',
);
const AIMS = new Set(['purpose-principles']);
const AIM = /\b(?:aims?|purpose|goal|intention|ambition|vision)\b/i;
/** Fields that name or describe something and give nobody a task: signs, titles, cases. */
const DESCRIBES = new Set(['when', 'case', 'for', 'title', 'name', 'term', 'sign', 'signs', 'example', 'address', 'file']);
/** Fields that hold a duty; elsewhere in facts a vague word may describe a parent or a child. */
const DUTY = new Set(['does', 'tells', 'from', 'if_missed']);

export const rule: Rule = {
  id: 'vague-time',
  title: 'A time word that fixes no time',
  why: 'Two services read “promptly” as an hour and as a fortnight, and nobody can say that it is late.',
  errorFrom: 'publish',
  *run(context) {
    const vague = Object.values(context.catalogue.vague).filter((term) => term.kind === 'time');
    const lowered = loweredText(context);
    const words = vague.flatMap((term) => term.find).filter((word) => isPossible(word, lowered));
    if (words.length === 0) return;
    const pattern = wordPattern(words);
    for (const written of factTexts(context)) {
      const field = fieldOf(written);
      if (!DESCRIBES.has(field)) yield* inText(context, written, pattern, written.text, DUTY.has(field) ? undefined : 'warning');
    }
    for (const written of wordTexts(context)) {
      if (AIMS.has(written.section)) continue;
      for (const sentence of written.text.split(/(?<=[.!?;])\s+|\n/)) {
        if (TASK.test(sentence) && !AIM.test(sentence)) yield* inText(context, written, pattern, sentence, 'warning');
      }
    }
  },
};

function* inText(context: RuleContext, written: WrittenText, pattern: RegExp, text: string, severity?: 'warning'): Iterable<RuleFault> {
  pattern.lastIndex = 0;
  const found = pattern.exec(text)?.[0];
  // NOTE: a time that cannot be read is reported as `no-definite-time` where it stands.
  if (found === undefined || DEFINITE.test(text) || readDuration(text) || ['within', 'every'].includes(fieldOf(written))) return;
  const say = Object.values(context.catalogue.vague).find((term) => wordPattern(term.find).test(found))?.say;
  yield {
    message: `“${found}” fixes no time.`,
    fix: `Write ${say ?? 'a number and a unit'}.`.replace(/\.\.$/, '.'),
    place: written.place,
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
    ...(severity ? { severity } : {}),
  };
}

/** The name of the field a text stands in; texts of a list take the name of the list. */
function fieldOf({ place }: WrittenText): string {
  return String((place.at === 'key' ? place.path : []).findLast((step) => typeof step === 'string') ?? '');
}
