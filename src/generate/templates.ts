// The template of a nation: what `init` copies. Every section, every question, no invented fact outside a comment.

import type { CatalogueData } from '../guidance/catalogue.ts';
import { sectionWords, sectionYaml } from './template-answers.ts';
import { brandYaml, directoryYaml, glossaryYaml, protocolYaml, readme, summaryWords } from './template-frame.ts';

/** Files of a template by their path inside the protocol folder. */
export function buildTemplate(catalogue: CatalogueData): Readonly<Record<string, string>> {
  return {
    'README.md': readme(catalogue.nation),
    'protocol.yaml': protocolYaml(catalogue.nation),
    'directory.yaml': directoryYaml(),
    'glossary.yaml': glossaryYaml(catalogue),
    'brand.yaml': brandYaml(),
    'summaries/easy-read.md': summaryWords('Easy read', 'people who find long or hard text difficult'),
    'summaries/young-people.md': summaryWords('For children and young people', 'children and young people in the family'),
    ...Object.fromEntries(
      catalogue.sections.flatMap((section) => [
        [`sections/${section.id}.yaml`, sectionYaml(catalogue, section)],
        [`sections/${section.id}.md`, sectionWords(catalogue, section)],
      ]),
    ),
  };
}
