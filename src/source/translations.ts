// translations/<language>/ read and held against the source. Facts are never repeated there: only words.

import { readDuration } from '../model/durations.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { type ClauseState, plainWords, type TranslatedClause, type Translation } from '../model/translation.ts';
import { cutClauses, type WrittenClause, wordingHash } from './clauses.ts';
import type { MarkdownFile } from './markdown.ts';
import { sectionOf } from './parse-file.ts';
import { mapping, text } from './shape.ts';
import type { YamlFile } from './yaml.ts';

export const MADE_FROM = 'made-from.yaml';
export const TEXTS = 'texts.yaml';

type Files = { readonly yaml: ReadonlyMap<string, YamlFile>; readonly markdown: ReadonlyMap<string, MarkdownFile> };

/** A language as the name of a folder can hold it. */
export function isLanguageTag(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/.test(tag);
}

/** One for each language that protocol.yaml names beside its own. */
export function readTranslations(protocol: Omit<LoadedProtocol, 'editions' | 'translations'>, files: Files): Translation[] {
  const { control, folder } = protocol;
  return control.languages
    .filter((tag) => tag !== control.language && isLanguageTag(tag))
    .map((language) => readTranslation(protocol, files, { language, folder }));
}

function readTranslation(
  protocol: Omit<LoadedProtocol, 'editions' | 'translations'>,
  { yaml, markdown }: Files,
  { language, folder }: { readonly language: string; readonly folder: string },
): Translation {
  const own = `${folder}translations/${language}/`;
  const list = mapping(yaml.get(own + TEXTS)?.data);
  const texts = new Map(Object.entries(mapping(list['texts'])).flatMap(([from, to]) => (text(to) === '' ? [] : [[plainWords(from), text(to)] as const])));
  const madeFrom = mapping(mapping(yaml.get(own + MADE_FROM)?.data)['clauses']);
  const ids = new Set(protocol.answers.keys());
  const clauses = new Map<string, TranslatedClause>();
  const strays: { file: string; id: string; start: number; end: number }[] = [];
  const add = (id: string, section: string, source: WrittenClause | undefined, target: WrittenClause | undefined): void => {
    const hash = source ? wordingHash(source.text) : '';
    const untranslated = proseOf(protocol, id).filter((one) => !texts.has(one));
    clauses.set(id, { id, section, hash, untranslated, state: stateOf(hash, target, text(madeFrom[id]), untranslated) });
  };
  for (const [file, source] of markdown) {
    if (!file.startsWith(`${folder}sections/`)) continue;
    const section = sectionOf(file);
    const shown = `${own}sections/${section}.md`;
    const translated = markdown.get(shown);
    const [from, to] = [cutClauses(section, source, ids), translated ? cutClauses(section, translated, ids) : new Map<string, WrittenClause>()];
    for (const [id, clause] of from) add(id, section, clause, to.get(id));
    for (const [id, { start, end }] of to) if (!from.has(id)) strays.push({ file: shown, id, start, end });
  }
  for (const { requirement, section } of protocol.answers.values())
    if (!clauses.has(requirement) && proseOf(protocol, requirement).length > 0) add(requirement, section, undefined, undefined);
  return { language, folder: own, texts, checked: list['checked'] === true, clauses, strays };
}

function stateOf(hash: string, target: WrittenClause | undefined, madeFrom: string, untranslated: readonly string[]): ClauseState {
  if (hash !== '' && !target) return 'missing';
  if (hash !== '' && madeFrom !== hash) return 'stale';
  return untranslated.length > 0 ? 'missing' : 'fresh';
}

/** The texts of an answer that somebody has to translate: more than one word, and no time. */
function proseOf({ answers }: Pick<LoadedProtocol, 'answers'>, id: string): string[] {
  const answer = answers.get(id);
  return answer ? [...new Set([...leaves(answer.facts), ...leaves(answer.reason)].map(plainWords).filter(isProse))] : [];
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(leaves);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

function isProse(written: string): boolean {
  return /\p{L}\S* \S/u.test(written) && !/^https?:|^documents\//.test(written) && readDuration(written) === undefined;
}
