// Words in a second language that no reader will see: they answer to nothing in the source, or their language is not named.

import { span } from '../model/place.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'translation-not-published',
  title: 'A translation that is not published',
  why: 'Whoever wrote these words believes that somebody reads them. Most often a name was mistyped, or the source lost a clause.',
  errorFrom: 'publish',
  *run({ protocol }) {
    for (const { file, language, id, start, end } of protocol.translationStrays) {
      const isListed = protocol.control.languages.includes(language);
      yield {
        message: isListed ? `\`${id}\` has words in \`${language}\`, and none in the source.` : `The protocol is not published in \`${language}\`.`,
        fix: isListed
          ? 'Give the heading the name of a clause of the same section, or take the words out.'
          : `Write \`languages: [${[...protocol.control.languages, language].join(', ')}]\` into ${protocol.controlFile}, or take the folder out.`,
        place: span(file, start, end),
      };
    }
  },
};
