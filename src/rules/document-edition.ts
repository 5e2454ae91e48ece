// A document of this protocol under another edition than the one that stands in it.

import type { LoadedProtocol } from '../model/protocol.ts';
import { documentLines } from './reading/fact-lines.ts';
import type { Rule } from './rule.ts';

const EDITION = /\b(?:edition|version) (\d{1,3}(?:\.\d{1,3}){0,2})(?![\d.]*\d)/gi;

export const rule: Rule = {
  id: 'document-edition',
  title: 'A document under another edition than its own',
  why: 'Two copies of a form go round, and whoever fills in the older one leaves out what the newer one asks.',
  errorFrom: 'never',
  *run({ protocol, answered }) {
    for (const one of answered) {
      for (const { file, edition, placeOf } of documentLines(one)) {
        const own = editionIn(protocol, file);
        if (own === undefined || !/^\d[\d.]*$/.test(edition) || edition === own) continue;
        yield {
          message: `\`${file}\` is edition ${own} by its own words, and edition ${edition} here.`,
          fix: `Write \`edition: "${own}"\`, or put the right edition of the document into its place.`,
          place: placeOf('edition'),
          requirement: one.requirement.id,
        };
      }
    }
  },
};

/** The one edition that the words of a document name; undefined for none and for several. */
function editionIn({ documentWords }: LoadedProtocol, file: string): string | undefined {
  const named = new Set((documentWords.get(file)?.blocks ?? []).flatMap(({ text }) => [...text.matchAll(EDITION)].map(([, edition = '']) => edition)));
  return named.size === 1 ? [...named][0] : undefined;
}
