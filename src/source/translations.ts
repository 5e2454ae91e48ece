// translations/<language>/ read and held against the source. Facts are never repeated there: only words.

import { textsWithin } from '../model/texts-within.ts';
import { readDuration } from '../model/durations.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { type ClauseState, LANGUAGE_TAG, plainWords, type TranslatedClause, type Translation, type TranslationStray } from '../model/translation.ts';
import { cutClauses, type WrittenClause, wordingHash } from './clauses.ts';
import { isSectionFile } from './files.ts';
import type { MarkdownFile } from './markdown.ts';
import { sectionOf } from './parse-file.ts';
import { mapping, text } from './shape.ts';
import type { YamlFile } from './yaml.ts';

export const MADE_FROM = 'made-from.yaml';
export const TEXTS = 'texts.yaml';

type Files = { readonly yaml: ReadonlyMap<string, YamlFile>; readonly markdown: ReadonlyMap<string, MarkdownFile> };

const TAG = new RegExp(`^${LANGUAGE_TAG}$`);

type Untranslated = Omit<LoadedProtocol, 'brand' | 'summaries' | 'documentWords' | 'editions' | 'translations' | 'translationStrays'>;
type Strays = TranslationStray[];

/** One translation for each language that protocol.yaml names beside its own, and the words that belong to none. */
export function readTranslations(protocol: Untranslated, files: Files): Pick<LoadedProtocol, 'translations' | 'translationStrays'> {
  const { control, folder } = protocol;
  const languages = control.languages.filter((tag) => tag !== control.language && TAG.test(tag));
  const strays: Strays = [];
  const translations = languages.map((language) => readTranslation(protocol, files, language, strays));
  for (const [file, { tree }] of files.markdown) {
    const [, language, path = ''] = /^translations\/([^/]+)\/(.+)$/.exec(file.slice(folder.length)) ?? [];
    if (language === undefined || !isSectionFile(path) || languages.includes(language)) continue;
    const position = tree?.children[0]?.position;
    strays.push({ language, file, id: '', start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
  }
  return { translations, translationStrays: strays };
}

function readTranslation(protocol: Untranslated, { yaml, markdown }: Files, language: string, strays: Strays): Translation {
  const own = `${protocol.folder}translations/${language}/`;
  const list = mapping(yaml.get(own + TEXTS)?.data);
  const texts = new Map(Object.entries(mapping(list['texts'])).flatMap(([from, to]) => (text(to) === '' ? [] : [[plainWords(from), text(to)] as const])));
  const madeFrom = mapping(mapping(yaml.get(own + MADE_FROM)?.data)['clauses']);
  const ids = new Set(protocol.answers.keys());
  const clauses = new Map<string, TranslatedClause>();
  const add = (id: string, section: string, source?: WrittenClause, target?: WrittenClause): void => {
    const hash = source ? wordingHash(source.text) : '';
    const untranslated = proseOf(protocol, id).filter((one) => !texts.has(one));
    const heading = target && { file: `${own}sections/${section}.md`, start: target.start, end: target.end };
    clauses.set(id, { id, section, hash, heading, untranslated, state: stateOf(hash, target, text(madeFrom[id]), untranslated) });
  };
  for (const [file, source] of markdown) {
    if (!isSectionFile(file.slice(protocol.folder.length))) continue;
    const section = sectionOf(file);
    const shown = `${own}sections/${section}.md`;
    const translated = markdown.get(shown);
    const from = cutClauses(section, source, ids);
    const to = translated ? cutClauses(section, translated, ids) : new Map<string, WrittenClause>();
    for (const [id, clause] of from) add(id, section, clause, to.get(id));
    for (const [id, { start, end }] of to) if (!from.has(id)) strays.push({ language, file: shown, id, start, end });
  }
  for (const { requirement, section } of protocol.answers.values())
    if (!clauses.has(requirement) && proseOf(protocol, requirement).length > 0) add(requirement, section);
  return { language, folder: own, texts, checked: list['checked'] === true, clauses };
}

function stateOf(hash: string, target: WrittenClause | undefined, madeFrom: string, untranslated: readonly string[]): ClauseState {
  if (hash !== '' && !target) return 'missing';
  if (hash !== '' && madeFrom !== hash) return 'stale';
  return untranslated.length > 0 ? 'missing' : 'fresh';
}

/** The texts of an answer that somebody has to translate: more than one word, and no time. */
function proseOf({ answers }: Pick<LoadedProtocol, 'answers'>, id: string): string[] {
  const answer = answers.get(id);
  return answer ? [...new Set([...textsWithin(answer.facts), ...textsWithin(answer.reason)].map(plainWords).filter(isProse))] : [];
}

function isProse(written: string): boolean {
  return /\p{L}\S* \S/u.test(written) && !/^https?:|^documents\//.test(written) && readDuration(written) === undefined;
}
