// An answer to a requirement as it would stand in a section's YAML file: the catalogue's examples, with each question as a comment.

import type { FactSpec } from '../model/requirement.ts';
import { wrap } from '../model/wrap.ts';
import { yamlLines } from '../source/yaml-write.ts';
import type { CatalogueData } from './catalogue.ts';
import { factWords } from './guidance-words.ts';

/** Lines of YAML. `keyed` are the requirement's facts that have a key, in order; a fact without an example gets an empty one. */
export function answerExample(catalogue: CatalogueData, id: string, keyed: readonly (readonly [string, FactSpec])[]): string[] {
  return [
    `${id}:`,
    '  status: implemented',
    ...keyed.flatMap(([name, spec]) => [
      ...wrap(factWords(catalogue, name, spec), 110).map((line) => `  # ${line}`),
      ...(spec.example === undefined ? [`${name}:`] : yamlLines({ [name]: spec.example })).map((line) => `  ${line}`),
    ]),
  ];
}
