// An answer to a requirement that the catalogue does not know, or one that stands in another section's file; words under an id that is
// nobody's while an answer beside them has none.

import { nearest } from '../model/did-you-mean.ts';
import { key, span } from '../model/place.ts';
import { NATION_NAMES } from '../model/requirement.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

export const rule: Rule = {
  id: 'unknown-answer',
  title: 'An answer to something nobody asked',
  why: 'What stands under an unknown name is neither checked nor published.',
  errorFrom: 'draft',
  *run(context) {
    const { protocol, catalogue } = context;
    const own = new Set(protocol.ownSections.map((section) => section.id));
    for (const [section, { file, keys }] of protocol.sectionFiles) {
      for (const id of keys) {
        const requirement = catalogue.byId.get(id);
        if (requirement?.section === section) continue;
        if (requirement) {
          yield { message: `\`${id}\` belongs to another section.`, fix: `Move it to \`sections/${requirement.section}.yaml\`.`, place: key(file, id) };
          continue;
        }
        const near = nearest(id, catalogue.byId.keys());
        const fix = near === undefined ? 'Delete it, or write it as words in the section’s Markdown file.' : `Did you mean \`${near}\`?`;
        yield {
          message: `There is no requirement \`${id}\` in the catalogue for ${NATION_NAMES[catalogue.nation]}.`,
          fix,
          place: key(file, id),
        };
      }
      if (!catalogue.sectionIds.has(section) && !own.has(section)) {
        const near = nearest(section, catalogue.sectionIds);
        yield {
          message: `There is no section \`${section}\`.`,
          place: { at: 'file', file },
          fix:
            near === undefined
              ? 'Rename the file, or list it under `own_sections:` in protocol.yaml.'
              : `Did you mean \`${near}.yaml\`? A chapter of your own is listed under \`own_sections:\` in protocol.yaml.`,
        };
      }
    }
    yield* wordsOfNobody(context);
  },
};

function* wordsOfNobody({ protocol, catalogue }: RuleContext): Iterable<RuleFault> {
  for (const [section, { file, passages }] of protocol.words) {
    const withWords = new Set(passages.map(({ id }) => id));
    const without = (protocol.sectionFiles.get(section)?.keys ?? []).filter((id) => catalogue.byId.has(id) && !withWords.has(id));
    for (const { id, heading } of without.length === 0 ? [] : passages) {
      const near = catalogue.byId.has(id) ? undefined : without.find((one) => isAlike(one, id));
      if (near === undefined) continue;
      yield {
        message: `The words under \`${id}\` belong to no answer, and the answer to \`${near}\` has no words.`,
        fix: `If they belong together, end the heading with \`{#${near}}\`.`,
        place: span(file, heading.start, heading.end),
        requirement: near,
        severity: 'warning',
      };
    }
  }
}

/** They share a word that is long enough to mean something. */
function isAlike(one: string, other: string): boolean {
  const words = new Set(one.split('-'));
  return other.split('-').some((word) => word.length > 3 && words.has(word));
}
