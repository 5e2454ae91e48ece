// A collected folder to a loaded protocol: every file parsed, and put together under the words of the model.

import type { FrozenEdition } from '../model/edition.ts';
import type { Problem } from '../model/finding.ts';
import type { Answer, LoadedProtocol, OwnItem, SummaryKind } from '../model/protocol.ts';
import type { Passage, SectionWords } from '../model/words.ts';
import { readBrand } from './brand.ts';
import { readControl, readDirectory, readGlossary, readOwnSections, readSynonyms } from './control.ts';
import { readEditions, sinceFrozen } from './editions.ts';
import { isDocument, nameProblems, summaryKind } from './file-names.ts';
import type { Folder } from './files.ts';
import { isSectionFile, isSvg } from './files.ts';
import { utf8 } from './utf8.ts';
import type { MarkdownFile } from './markdown.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseFile, sectionOf } from './parse-file.ts';
import { readPathways } from './pathways.ts';
import { isMapping, mapping, text, texts } from './shape.ts';
import type { YamlFile } from './yaml.ts';
import { readTranslations } from './translations.ts';
import { sharedIds } from './shared-ids.ts';

/** A protocol, its parsed files by shown path, and what was wrong with reading them. */
export interface ReadProtocol {
  readonly protocol: LoadedProtocol;
  readonly yaml: ReadonlyMap<string, YamlFile>;
  readonly markdown: ReadonlyMap<string, MarkdownFile>;
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly bytes: number;
  /** Paths of all files of the folder, read or not. */
  readonly names: readonly string[];
}

const RESERVED_KEYS = new Set(['own_checklist']);

/** `unread` stands for files, by their path in the folder, whose parsing had to be given up. */
export function readProtocol(folder: Folder, unread: ReadonlyMap<string, ParsedFile> = new Map()): ReadProtocol {
  const problems: Problem[] = [...folder.problems, ...nameProblems(folder)];
  const yaml = new Map<string, YamlFile>();
  const markdown = new Map<string, MarkdownFile>();
  const unreadable = new Set<string>(folder.problems.map((problem) => problem.place.file));
  const words = new Map<string, SectionWords>();
  const summaries = new Map<SummaryKind, SectionWords>();
  const documentWords = new Map<string, SectionWords>();
  for (const file of folder.files) {
    const shown = folder.prefix + file.path;
    const parsed = unread.get(file.path) ?? parseFile(shown, file);
    if (!parsed) continue;
    problems.push(...parsed.problems);
    if (parsed.unreadable) unreadable.add(shown);
    if (parsed.yaml) yaml.set(shown, parsed.yaml);
    if (parsed.markdown) markdown.set(shown, parsed.markdown);
    const kind = summaryKind(file.path);
    // NOTE: one of which only the template's comment is there is none yet.
    if (parsed.words && kind !== undefined && parsed.words.blocks.length > 0) summaries.set(kind, parsed.words);
    if (parsed.words && isDocument(file.path)) documentWords.set(file.path, parsed.words);
    if (parsed.words && isSectionFile(file.path)) words.set(sectionOf(file.path), parsed.words);
  }
  const frozen = readEditions(folder);
  problems.push(...frozen.problems);
  const untranslated = assemble(folder, yaml, words, unreadable);
  const assembled = { ...untranslated, ...readTranslations(untranslated, { yaml, markdown }) };
  const since = sinceFrozen(frozen.editions, assembled.control.edition, { yaml, markdown }, folder.prefix);
  problems.push(...sharedIds(assembled.directory, assembled.directoryFile));
  const { brand, problems: brandProblems } = readBrand(folder, yaml.get(`${folder.prefix}brand.yaml`)?.data);
  problems.push(...brandProblems);
  const protocol = { ...assembled, brand, summaries, documentWords, editions: frozen.editions, ...(since === undefined ? {} : { sinceFrozen: since }) };
  // NOTE: no data: nothing takes a frozen edition or a picture for a file of the protocol. The privacy guard reads their text like any other.
  for (const edition of frozen.editions) yaml.set(edition.file, frozenText(edition));
  for (const { path, bytes: drawn } of folder.files)
    if (isSvg(path) && drawn !== undefined)
      yaml.set(folder.prefix + path, { file: folder.prefix + path, text: utf8(drawn) ?? '', data: undefined, problems: [], place: {} });
  const bytes = folder.files.reduce((sum, file) => sum + file.size, 0);
  return { protocol, yaml, markdown, problems, files: folder.files.length, bytes, names: folder.files.map((file) => file.path) };
}

const frozenTexts = new WeakMap<FrozenEdition, YamlFile>();

function frozenText(edition: FrozenEdition): YamlFile {
  const known = frozenTexts.get(edition) ?? { file: edition.file, text: edition.text, data: undefined, problems: [], place: {} };
  frozenTexts.set(edition, known);
  return known;
}

function assemble(
  folder: Folder,
  yaml: ReadonlyMap<string, YamlFile>,
  words: ReadonlyMap<string, SectionWords>,
  unreadable: ReadonlySet<string>,
): Omit<LoadedProtocol, 'brand' | 'summaries' | 'documentWords' | 'editions' | 'translations' | 'translationStrays'> {
  const at = (path: string) => yaml.get(folder.prefix + path)?.data;
  const passages = new Map<string, Passage>();
  for (const section of words.values()) for (const passage of section.passages) if (!passages.has(passage.id)) passages.set(passage.id, passage);
  const answers = new Map<string, Answer>();
  const ownItems = new Map<string, OwnItem[]>();
  const sectionFiles = new Map<string, { file: string; keys: string[] }>();
  for (const [file, read] of yaml) {
    const path = file.slice(folder.prefix.length);
    if (!isSectionFile(path)) continue;
    const section = sectionOf(path);
    const data = mapping(read.data);
    sectionFiles.set(section, { file, keys: Object.keys(data).filter((name) => !RESERVED_KEYS.has(name)) });
    ownItems.set(section, ownLines(data));
    for (const [id, entry] of Object.entries(data)) {
      if (!RESERVED_KEYS.has(id) && isMapping(entry) && !answers.has(id)) answers.set(id, readAnswer(id, section, file, entry));
    }
  }
  return {
    id: folder.id,
    folder: folder.prefix,
    control: readControl(at('protocol.yaml') ?? unreadControl(folder), folder.id),
    controlFile: `${folder.prefix}protocol.yaml`,
    directory: readDirectory(at('directory.yaml')),
    directoryFile: `${folder.prefix}directory.yaml`,
    glossary: readGlossary(at('glossary.yaml')),
    ownSections: readOwnSections(at('protocol.yaml')),
    synonyms: readSynonyms(at('synonyms.yaml')),
    answers,
    sectionFiles,
    words,
    passages,
    ownItems,
    unreadable,
    pathways: readPathways(folder.prefix, yaml),
    documents: new Set(folder.files.map((file) => file.path).filter(isDocument)),
  };
}

/** A control block that cannot be read still tells its nation, so that the rest is judged by the right catalogue. */
function unreadControl(folder: Folder): unknown {
  const bytes = folder.files.find((file) => file.path === 'protocol.yaml')?.bytes;
  const nation = bytes && /^nation:\s*["']?(england|scotland)\b/m.exec(new TextDecoder().decode(bytes.subarray(0, 20_000)))?.[1];
  return nation === undefined ? undefined : { nation };
}

/** Lines of the partnership's own stand beside the answers of a section, or within the answer they belong to. */
function ownLines(data: Readonly<Record<string, unknown>>): OwnItem[] {
  const read = (lines: unknown, of: Pick<OwnItem, 'requirement'>): OwnItem[] =>
    Object.entries(mapping(lines)).map(([id, line]) => ({ id, ...of, text: text(line) }));
  const ofAnswers = Object.entries(data).flatMap(([requirement, answer]) => read(mapping(answer)['own_checklist'], { requirement }));
  return [...read(data['own_checklist'], {}), ...ofAnswers];
}

const ANSWER_KEYS = new Set(['status', 'reason', 'owner', 'by', 'own_checklist']);

function readAnswer(id: string, section: string, file: string, entry: Readonly<Record<string, unknown>>): Answer {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entry)) if (!ANSWER_KEYS.has(name)) facts[name] = value;
  return { requirement: id, section, file, path: [id], status: text(entry['status']), ...texts(entry, 'reason', 'owner', 'by'), facts };
}
