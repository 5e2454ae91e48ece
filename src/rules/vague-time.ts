// Time words that fix no time, in facts and in sentences that give somebody a task. In aims they are left alone.

import { readDuration } from '../model/durations.ts';
import { wordPattern } from '../guidance/word-pattern.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import type { WrittenText } from './text-places.ts';
import { factTexts, wordTexts } from './text-places.ts';

const TASK = /\b(?:must|will|shall|should|has to|have to|needs? to|is to|are to|is expected to|are expected to|is responsible for)\b/i;
const DEFINITE = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|same|next)[ -](?:working |calendar )?(?:minute|hour|day|week|month|year)s?\b|\b(?:the )?same day\b|\b999\b/i;
const AIMS = new Set(['purpose-principles']);

export const rule: Rule = {
  id: 'vague-time',
  title: 'A time word that fixes no time',
  why: 'Two services read “promptly” as an hour and as a fortnight, and nobody can say that it is late.',
  errorFrom: 'publish',
  *run(context) {
    const vague = Object.values(context.catalogue.vague).filter((term) => term.kind === 'time');
    const pattern = wordPattern(vague.flatMap((term) => term.find));
    for (const written of factTexts(context)) yield* inText(context, written, pattern, written.text);
    for (const written of wordTexts(context)) {
      if (AIMS.has(written.section)) continue;
      for (const sentence of written.text.split(/(?<=[.!?;])\s+|\n/)) {
        if (TASK.test(sentence)) yield* inText(context, written, pattern, sentence, 'warning');
      }
    }
  },
};

function* inText(context: RuleContext, written: WrittenText, pattern: RegExp, text: string, severity?: 'warning'): Iterable<RuleFault> {
  pattern.lastIndex = 0;
  const found = pattern.exec(text)?.[0];
  // NOTE: a time that cannot be read is reported as `no-definite-time` where it stands.
  if (found === undefined || DEFINITE.test(text) || readDuration(text) || isTimeField(written)) return;
  const say = Object.values(context.catalogue.vague).find((term) => wordPattern(term.find).test(found))?.say;
  yield {
    message: `“${found}” fixes no time.`, fix: `Write ${say ?? 'a number and a unit'}.`.replace(/\.\.$/, '.'), place: written.place,
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }), ...(severity ? { severity } : {}),
  };
}

function isTimeField({ place }: WrittenText): boolean {
  const last = place.at === 'key' ? place.path.at(-1) : undefined;
  return last === 'within' || last === 'every';
}
