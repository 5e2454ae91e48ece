// A protocol as it reads in another language: short texts from the list, the words of each clause from its translation. Ids, times, posts and
// numbers are the source's own.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { FactSpec, Requirement } from '../model/requirement.ts';
import { plainWords, type Translation } from '../model/translation.ts';
import type { Passage } from '../model/words.ts';
import type { MarkdownFile } from '../source/markdown.ts';
import { isSectionFile } from '../source/files.ts';
import { cutClauses } from '../source/clauses.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { splitHeading } from '../source/words.ts';

/** Keys whose values are ids, times or addresses in every file. */
const KEPT = new Set([
  'id',
  'link',
  'file',
  'section',
  'go',
  'clause',
  'contact',
  'phone',
  'email',
  'web',
  'within',
  'every',
  'requirement',
  'path',
  'language',
  'languages',
  'place',
]);

type Said = (text: string) => string;

export function saidIn({ texts }: Translation): Said {
  return (text) => texts.get(plainWords(text)) ?? text;
}

/** A copy in which every text is the translated one, where there is one. */
function deep<T>(value: T, said: Said): T {
  if (typeof value === 'string') return said(value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => deep(one, said)) as T;
  if (value instanceof Map) return new Map([...value].map(([name, one]) => [name, deep(one, said)])) as T;
  if (typeof value !== 'object' || value === null || value instanceof Set) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, KEPT.has(name) ? one : deep(one, said)])) as T;
}

export function translatedProtocol(read: ReadProtocol, translation: Translation): ReadProtocol {
  const { protocol } = read;
  const said = saidIn(translation);
  const markdown = new Map(read.markdown);
  const passages = new Map(protocol.passages);
  for (const [file, translated] of read.markdown) {
    const path = file.slice(translation.folder.length);
    if (!file.startsWith(translation.folder) || !isSectionFile(path)) continue;
    markdown.set(protocol.folder + path, translated);
    for (const [id, title] of titlesOf(translated, protocol)) {
      const passage = passages.get(id);
      if (passage && translation.clauses.get(id)?.state === 'fresh') passages.set(id, { ...passage, title } satisfies Passage);
    }
  }
  const { control, directory, glossary, ownSections, ownItems, pathways, answers } = protocol;
  return {
    ...read,
    markdown,
    protocol: {
      ...protocol,
      passages,
      control: { ...deep(control, said), language: translation.language },
      directory: deep(directory, said),
      glossary: deep(glossary, said),
      ownSections: deep(ownSections, said),
      ownItems: deep(ownItems, said),
      pathways: deep(pathways, said),
      answers: new Map(
        [...answers].map(([id, answer]) => [
          id,
          { ...answer, ...(answer.reason === undefined ? {} : { reason: said(answer.reason) }), facts: deep(answer.facts, said) },
        ]),
      ),
      editions: [],
    },
  };
}

function titlesOf(file: MarkdownFile, { answers }: LoadedProtocol): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { id, nodes } of cutClauses('', file, new Set(answers.keys())).values()) {
    const [first] = nodes;
    if (first?.type === 'heading') titles.set(id, splitHeading(first).title);
  }
  return titles;
}

/** Titles, labels and lines to tick may be translated; what guidance asks, and where, stays as it was published. */
export function translatedCatalogue(catalogue: Catalogue, said: Said): Catalogue {
  const requirements = catalogue.requirements.map(
    (requirement): Requirement => ({
      ...requirement,
      title: said(requirement.title),
      checklist: deep(requirement.checklist, said),
      facts: Object.fromEntries(Object.entries(requirement.facts).map(([name, spec]) => [name, labelled(spec, said)])),
    }),
  );
  return {
    ...catalogue,
    requirements,
    byId: new Map(requirements.map((requirement) => [requirement.id, requirement])),
    sections: catalogue.sections.map((section) => ({ ...section, title: said(section.title), practice: said(section.practice) })),
  };
}

function labelled(spec: FactSpec, said: Said): FactSpec {
  return { ...spec, ...(spec.label === undefined ? {} : { label: said(spec.label) }), ...(typeof spec.of === 'object' ? { of: labelled(spec.of, said) } : {}) };
}
