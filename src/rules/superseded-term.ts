// Laws, editions, bodies and words that have been replaced, unless the text speaks of them as history.

import { inLatin } from '../guidance/latin.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { citationText } from '../guidance/citations.ts';
import type { PhraseIndex } from '../guidance/phrases.ts';
import { indexPhrases, phrasesIn } from '../guidance/phrases.ts';
import { wordPattern } from '../guidance/word-pattern.ts';
import type { StaleTerm } from '../model/requirement.ts';
import { citedEditions } from './superseded-term/cited-editions.ts';
import { earlierEditions } from './superseded-term/earlier-editions.ts';
import { documentLines } from './reading/fact-lines.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts, summaryTexts, textCodes } from './reading/text-places.ts';
import { isBusyToday, isColumnOfMentions, isHistory, isMention, isUnderHistory, withoutForerunners, withoutUntil } from './superseded-term/told-as-history.ts';

export const rule: Rule = {
  id: 'superseded-term',
  title: 'A superseded law, body or word',
  why: 'A reader who looks for it finds something that is no longer in force, or no longer exists.',
  errorFrom: 'publish',
  *run(context) {
    const terms = termsOf(context.catalogue);
    for (const written of [...allTexts(context), ...summaryTexts(context), ...titlesWithEditions(context)]) {
      const codes = textCodes(written);
      const named = [...(phrasesIn(terms, codes) ?? [])].map((term) => ({ term, pattern: wordPattern(term.find, term.case_sensitive === true) }));
      const found = named.filter(({ pattern }) => written.text.search(pattern) >= 0);
      const cited = citedEditions(context.catalogue, written.text, codes).filter(({ term }) => !found.some((one) => one.term === term));
      for (const { term, pattern } of [...found, ...cited]) yield* inText(context, written, term, pattern);
      if (found.length > 0 || cited.length > 0) continue;
      for (const { year, title, date } of earlierEditions(context.catalogue, written.text, codes)) {
        yield {
          message: `“${title}” of ${year} is an earlier edition; the one in use is that of ${date}.`,
          fix: 'Cite the edition in use, and make sure that what you take from it is still there.',
          place: written.place,
          ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
          severity: 'warning',
        };
      }
    }
  },
};

/** A document whose title stands apart from its edition: together they name what may have been replaced. */
function* titlesWithEditions({ answered }: RuleContext): Iterable<WrittenText> {
  for (const one of answered) {
    for (const { title, edition, date, placeOf } of documentLines(one)) {
      const field = YEAR.test(edition) ? 'edition' : 'date';
      const year = YEAR.exec(field === 'edition' ? edition : date)?.[0];
      if (year === undefined || title === '' || title.includes(year)) continue;
      yield { text: `${title} (${year})`, place: placeOf(field), section: one.answer.section, requirement: one.requirement.id };
    }
  }
}

const YEAR = /\b(?:19|20)\d\d\b/;

const known = new WeakMap<Catalogue, PhraseIndex<StaleTerm>>();

function termsOf(catalogue: Catalogue): PhraseIndex<StaleTerm> {
  const made = known.get(catalogue) ?? indexPhrases(Object.values(catalogue.stale).flatMap((term) => term.find.map((phrase) => [phrase, term] as const)));
  known.set(catalogue, made);
  return made;
}

const SENTENCE_ENDS = inLatin(/(?<=[.!?])\s+(?=[\p{Lu}“"'])/u);

function* inText(context: RuleContext, written: WrittenText, term: StaleTerm, find: RegExp): Iterable<RuleFault> {
  const unless = term.unless ?? [];
  const sentences = written.text.split(SENTENCE_ENDS);
  const said = sentences.filter(
    (sentence, index) =>
      sentence.search(find) >= 0 &&
      !(unless.includes('quoted') && (isMention(sentence, find) || isColumnOfMentions(written.head))) &&
      (unless.length === 0 ||
        ((isBusyToday(sentence, find) || withoutUntil(withoutForerunners(sentence, find), term.since).search(wordPattern(unless)) < 0) &&
          !isHistory(sentences, index, find, term.since))),
  );
  const found = said[0] === undefined ? undefined : said[0].match(find)?.[0];
  if (found === undefined || (unless.length > 0 && isUnderHistory(written.around?.() ?? ''))) return;
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
