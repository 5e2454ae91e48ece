// Which texts of a handbook are in another language than its own, so that pages can say so to screen readers.

import { labelOf } from '../facts/kind.ts';
import { SIDE_WORDS } from '../facts/both-ways.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import type { FactSpec } from '../model/requirement.ts';
import type { LoadedProtocol } from '../model/protocol.ts';

/** The language of the catalogue. */
export const CATALOGUE_LANGUAGE = 'en-GB';

/** Texts of the catalogue that a page shows; none in a handbook in English. */
export function catalogueTexts(catalogue: Catalogue, language: string): Record<string, string> {
  if (language.startsWith('en')) return {};
  const texts = [
    ...catalogue.sections.flatMap(({ title, practice }) => [title, practice]),
    ...catalogue.requirements.flatMap(({ title, facts, checklist }) => [
      title,
      ...Object.entries(facts).flatMap(([name, spec]) => specTexts(name, spec)),
      ...Object.values(checklist).flatMap((line) => line.split(/\{[a-z_]+(?:\.[a-z_]+)*\}/)),
    ]),
  ];
  return Object.fromEntries(texts.filter((text) => /\p{L}/u.test(text)).map((text) => [text, CATALOGUE_LANGUAGE]));
}

function specTexts(name: string, spec: FactSpec): string[] {
  const label = labelOf({ name, spec });
  const fields = Object.keys(spec.fields ?? {}).map((field) => field.replace(/_/g, ' ').replace(/^./, (first) => first.toUpperCase()));
  const sides = typeof spec.of === 'object' ? Object.values(SIDE_WORDS).map((side) => `${label}: ${side}`) : [];
  const options = (spec.options ?? []).map(String);
  return [label, ...fields, ...sides, ...options, ...(typeof spec.of === 'object' ? specTexts(name, spec.of) : [])];
}

/** Every text of a protocol that is more than an id, in its own language. */
export function protocolTexts({ control, directory, glossary, ownSections, ownItems, pathways, answers, passages }: LoadedProtocol): Record<string, string> {
  const found: Record<string, string> = {};
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/\p{L}\S* \S|^\p{Lu}\p{L}+$/u.test(value)) found[value] = control.language;
    } else if (value instanceof Map) for (const one of value.values()) collect(one);
    else if (typeof value === 'object' && value !== null && !(value instanceof Set)) for (const one of Object.values(value)) collect(one);
  };
  const { organisations: _, ...named } = directory;
  for (const part of [
    control.title,
    control.short_title,
    control.summary,
    control.emergency,
    control.partners.map(({ role, reason }) => [role, reason]),
    control.versions,
  ])
    collect(part);
  for (const part of [named, glossary, ownSections, ownItems, pathways, [...answers.values()].map(({ facts, reason }) => [facts, reason])]) collect(part);
  for (const { title } of passages.values()) found[title] = control.language;
  return found;
}
