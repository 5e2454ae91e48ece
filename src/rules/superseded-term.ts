// Laws, editions, bodies and words that have been replaced, unless the text speaks of them as history.

import { citationText } from '../guidance/citations.ts';
import { isPossible, wordPattern } from '../guidance/word-pattern.ts';
import type { StaleTerm } from '../model/requirement.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import type { WrittenText } from './text-places.ts';
import { allTexts, loweredText } from './text-places.ts';

export const rule: Rule = {
  id: 'superseded-term',
  title: 'A superseded law, body or word',
  why: 'A reader who looks for it finds something that is no longer in force, or no longer exists.',
  errorFrom: 'publish',
  *run(context) {
    const lowered = loweredText(context);
    const terms = Object.values(context.catalogue.stale).filter((term) => term.find.some((word) => isPossible(word, lowered)));
    if (terms.length === 0) return;
    // NOTE: one pattern over all terms first, since nearly all text holds none of them.
    const any = wordPattern(terms.flatMap((term) => term.find));
    for (const written of allTexts(context)) {
      any.lastIndex = 0;
      if (any.test(written.text)) for (const term of terms) yield* inText(context, written, term);
    }
  },
};

function* inText(context: RuleContext, written: WrittenText, term: StaleTerm): Iterable<RuleFault> {
  const found = wordPattern(term.find, term.case_sensitive === true).exec(written.text)?.[0];
  if (found === undefined || ((term.unless ?? []).length > 0 && wordPattern(term.unless ?? []).test(written.text))) return;
  const since = term.since === undefined ? '' : ` since ${term.since}`;
  const source = term.citations[0] ? ` Source: ${citationText(context.catalogue, term.citations[0])}.` : '';
  yield {
    message: `“${found}” is out of date${since}.`,
    why: `A reader who looks for it finds something that is no longer in force or in use.${source}`,
    fix: `Say ${term.say}. If you mean it as history, say so, for example with “formerly”.`,
    place: written.place,
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
    ...(term.severity === 'warning' ? { severity: 'warning' as const } : {}),
  };
}
