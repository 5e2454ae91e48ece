// Times in the glossary, the control block and situations, where a reader believes them as much as in a chapter.

import { value } from '../../model/place.ts';
import { otherTexts } from '../reading/text-places.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { mentionsIn } from '../reading/time-mentions.ts';
import type { RuleContext } from '../rule.ts';

export function* timesElsewhere(context: RuleContext): Iterable<TimeMention> {
  const { glossary, folder } = context.protocol;
  for (const written of otherTexts(context)) if (written.place.file !== `${folder}glossary.yaml`) yield* mentionsIn(written);
  for (const { id, term, means } of glossary) {
    const place = value(`${folder}glossary.yaml`, 'terms', id, 'means');
    yield* mentionsIn({ text: aboutTerm(term, means), place, section: '' });
  }
}

/** A meaning leaves out what it is the meaning of: “It first meets …”, “The first is held …”. */
function aboutTerm(term: string, means: string): string {
  const name = term.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  const sentences = means.replace(/(?<=[.;] )(?:It|This|They|These|The (first)(?= (?:is|must|has)\b))(?= )/g, (_, first) =>
    first === undefined ? `The ${name}` : `The first ${name}`,
  );
  return `${term}: ${sentences.replace(/^(?:A|An|The) /, (article) => article.toLowerCase())}`;
}
