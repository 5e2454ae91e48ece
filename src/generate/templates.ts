// The template of a nation: what `init` copies. Every section, every question, no invented fact outside a comment.

import type { CatalogueData } from '../guidance/catalogue.ts';
import { sectionWords, sectionYaml } from './template-answers.ts';
import { brandYaml, directoryYaml, glossaryYaml, protocolYaml, readme } from './template-frame.ts';

/** Files of a template by their path inside the protocol folder. */
export function buildTemplate(catalogue: CatalogueData): Readonly<Record<string, string>> {
  return {
    'README.md': readme(catalogue.nation),
    'protocol.yaml': protocolYaml(catalogue.nation),
    'directory.yaml': directoryYaml(),
    'glossary.yaml': glossaryYaml(catalogue),
    'brand.yaml': brandYaml(),
    ...Object.fromEntries(
      catalogue.sections.flatMap((section) => [
        [`sections/${section.id}.yaml`, sectionYaml(catalogue, section)],
        [`sections/${section.id}.md`, sectionWords(catalogue, section)],
      ]),
    ),
  };
}
