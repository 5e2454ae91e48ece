// An answer to a requirement that the catalogue does not know, or one that stands in another section's file.

import { nearest } from '../model/did-you-mean.ts';
import { key } from '../model/place.ts';
import { NATION_NAMES } from '../model/requirement.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'unknown-answer',
  title: 'An answer to something nobody asked',
  why: 'What stands under an unknown name is neither checked nor published.',
  errorFrom: 'draft',
  *run({ protocol, catalogue }) {
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
  },
};
