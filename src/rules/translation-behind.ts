// A clause in a second language that says what the source said once, or does not say it at all.

import { span, value } from '../model/place.ts';
import type { Rule } from './rule.ts';
import { counted } from '../model/counted.ts';

const NAMED = 3;

export const rule: Rule = {
  id: 'translation-behind',
  title: 'A translation that is missing or out of date',
  why: 'Two people who read the same clause in two languages would do different things. The handbook therefore shows the source until the translation is right.',
  errorFrom: 'never',
  *run({ protocol }) {
    for (const { language, clauses } of protocol.translations) {
      const missing = [...clauses.values()].filter(({ state }) => state === 'missing').map(({ id }) => id);
      if (missing.length > 0) {
        const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
        yield {
          message: `${missing.length} of ${counted(clauses.size, 'clause')} ${missing.length === 1 ? 'is' : 'are'} not translated into \`${language}\`: ${missing
            .slice(0, NAMED)
            .map((id) => `\`${id}\``)
            .join(', ')}${more}.`,
          fix: `Run \`joint-protocol translated <folder> ${language}\` to see what is open, or leave the language out under \`languages:\`.`,
          place: value(protocol.controlFile, 'languages'),
        };
      }
      for (const { id, state, heading } of clauses.values()) {
        if (state !== 'stale' || !heading) continue;
        yield {
          message: `The \`${language}\` words of \`${id}\` were not made from what the source says now.`,
          fix: `Compare them with the source, and when they are right run \`joint-protocol translated <folder> ${language} ${id}\`.`,
          place: span(heading.file, heading.start, heading.end),
        };
      }
    }
  },
};
