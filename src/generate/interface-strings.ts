// schemas/interface/ to typed modules: all strings of the handbook's frame, and those that browser scripts use as a module of their own.
// Throws when a language lacks a string, has one too many, or fills other slots.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapping } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { PROJECT } from './catalogue.ts';

export const LANGUAGES = ['en', 'cy', 'gd'] as const;
type Language = (typeof LANGUAGES)[number];
type Text = string | Readonly<Record<string, string>>;

export interface LanguageFile {
  readonly name: string;
  readonly strings: ReadonlyMap<string, Text>;
  /** Keys that a native speaker has checked. */
  readonly checked: readonly string[];
}

const FORMS = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
/** Groups whose strings scripts show; the rest of a group is dropped when a script is bundled. */
const BROWSER_GROUPS = new Set(['edition', 'duties', 'privacy', 'search', 'section', 'share', 'tick', 'time']);

export function readLanguage(language: Language, folder = join(PROJECT, 'schemas/interface')): LanguageFile {
  const file = `${language}.yaml`;
  const yaml = readYaml(file, readFileSync(join(folder, file), 'utf8'));
  const [first] = yaml.problems;
  if (first) throw new Error(`schemas/interface/${file}: ${first.message}`);
  const data = mapping(yaml.data);
  const strings = new Map<string, Text>();
  for (const [group, entries] of Object.entries(mapping(data['strings'])))
    for (const [key, text] of Object.entries(mapping(entries))) strings.set(`${group}.${key}`, text as Text);
  const checked = Array.isArray(data['checked']) ? data['checked'].map(String) : [];
  return { name: String(data['name']), strings, checked };
}

/** One sentence a fault. English is the measure. */
export function languageFaults(file: string, { strings, checked }: LanguageFile, english: LanguageFile): string[] {
  const faults = [...english.strings.keys()].filter((key) => !strings.has(key)).map((key) => `${file} lacks \`${key}\`.`);
  for (const [key, text] of strings) {
    const source = english.strings.get(key);
    if (source === undefined) faults.push(`${file} has \`${key}\`, which English has not.`);
    else faults.push(...textFaults(text, source).map((fault) => `${file}: \`${key}\` ${fault}`));
  }
  return [...faults, ...checked.filter((key) => !strings.has(key)).map((key) => `${file} says that \`${key}\` was checked, and there is no such string.`)];
}

function textFaults(text: Text, source: Text): string[] {
  const forms = typeof text === 'string' ? { other: text } : text;
  if (Object.keys(forms).some((form) => !FORMS.has(form))) return ['has a form that no language knows.'];
  if (typeof forms.other !== 'string') return ['has no form `other`.'];
  if (Object.values(forms).some((form) => typeof form !== 'string' || form === '')) return ['is empty.'];
  if (typeof text !== typeof source) return ['has forms where English has none, or the other way round.'];
  const wanted = slotsOf(typeof source === 'string' ? source : source['other']);
  // NOTE: "One line has changed": a form for one number need not say the number.
  const wrong = Object.entries(forms).filter(
    ([form, one]) => slotsOf(one).join() !== wanted.filter((slot) => slot !== 'n' || form === 'other' || one.includes('{n}')).join(),
  );
  return wrong.map(([form]) => `fills other slots than English does${form === 'other' ? '' : ` in the form \`${form}\``}.`);
}

function slotsOf(text = ''): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

function readAll(): Readonly<Record<Language, LanguageFile>> {
  const [en, cy, gd] = LANGUAGES.map((language) => readLanguage(language)) as [LanguageFile, LanguageFile, LanguageFile];
  const faults = [...languageFaults('en.yaml', en, en), ...languageFaults('cy.yaml', cy, en), ...languageFaults('gd.yaml', gd, en)];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { en, cy, gd };
}

export function interfaceModule(): string {
  const files = readAll();
  const keys = [...files.en.strings.keys()];
  const slots = keys.map((key) => {
    const text = files.en.strings.get(key) ?? '';
    const names = new Set([...(typeof text === 'string' ? [] : ['n']), ...slotsOf(typeof text === 'string' ? text : text['other'])]);
    return `  '${key}': ${names.size === 0 ? 'never' : [...names].map((name) => `'${name}'`).join(' | ')};`;
  });
  const tables = LANGUAGES.map(
    (language) => `  ${language}: ${JSON.stringify(Object.fromEntries(keys.map((key) => [key, files[language].strings.get(key)])), null, 1)},`,
  );
  const about = LANGUAGES.map((language) => {
    const { name, strings, checked } = files[language];
    return `  ${language}: { name: '${name}', strings: ${strings.size}, unchecked: ${language === 'en' ? 0 : strings.size - checked.length} },`;
  });
  return [
    '// Made by `npm run generate` from schemas/interface/. Do not edit.',
    '',
    'export interface StringSlots {',
    ...slots,
    '}',
    '',
    'export type StringKey = keyof StringSlots;',
    '',
    'export const STRINGS = {',
    ...tables,
    '};',
    '',
    '/** The name of each language in itself, how many strings it has, and how many of them await a native speaker. */',
    'export const LANGUAGES = {',
    ...about,
    '};',
    '',
  ].join('\n');
}

/** Names as constants, so that a bundle holds only those that it uses. */
export function browserModule(language: Language): string {
  const { strings } = readLanguage(language);
  const lines = [...strings].flatMap(([key, text]) => {
    const [group = '', name = ''] = key.split('.');
    return BROWSER_GROUPS.has(group) ? [`export const ${constantOf(group, name)} = ${JSON.stringify(text)};`] : [];
  });
  return [
    '// Made by `npm run generate` from schemas/interface/. Do not edit. Scripts in other languages are bundled with theirs.',
    '',
    `export const LANGUAGE: string = '${language}';`,
    ...lines,
    '',
  ].join('\n');
}

function constantOf(group: string, name: string): string {
  return `${group}-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
