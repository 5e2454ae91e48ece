// A collected folder to a loaded protocol: each file is decoded and parsed once, whatever asks for it later.

import type { Problem } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import type { Answer, LoadedProtocol, OwnItem } from '../model/protocol.ts';
import type { Passage, SectionWords } from '../model/words.ts';
import { readControl, readDirectory, readGlossary, readOwnSections } from './control.ts';
import { fault } from './faults.ts';
import { nameProblems } from './file-names.ts';
import type { Folder, SourceFile } from './files.ts';
import { isMarkdown, isYaml, LIMITS } from './files.ts';
import type { MarkdownFile } from './markdown.ts';
import { readMarkdown } from './markdown.ts';
import { isMapping, mapping, text, texts } from './shape.ts';
import { decodeText } from './text.ts';
import { readWords } from './words.ts';
import type { YamlFile } from './yaml.ts';
import { readYaml } from './yaml.ts';

/** A protocol, its parsed files by shown path, and what was wrong with reading them. */
export interface ReadProtocol {
  readonly protocol: LoadedProtocol;
  readonly yaml: ReadonlyMap<string, YamlFile>;
  readonly markdown: ReadonlyMap<string, MarkdownFile>;
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly bytes: number;
}

const RESERVED_KEYS = new Set(['own_checklist']);

export function readProtocol(folder: Folder): ReadProtocol {
  const problems: Problem[] = [...folder.problems, ...nameProblems(folder)];
  const yaml = new Map<string, YamlFile>();
  const markdown = new Map<string, MarkdownFile>();
  const unreadable = new Set<string>(folder.problems.map((problem) => problem.place.file));
  const words = new Map<string, SectionWords>();
  for (const file of folder.files) {
    const shown = folder.prefix + file.path;
    const decoded = readText(shown, file, problems);
    if (decoded === undefined) continue;
    if (decoded.broken) unreadable.add(shown);
    if (isYaml(file.path)) {
      const read = readYaml(shown, decoded.text);
      yaml.set(shown, read);
      problems.push(...read.problems);
      if (read.data === undefined) unreadable.add(shown);
    } else {
      const read = readMarkdown(shown, decoded.text);
      markdown.set(shown, read);
      const found = readWords(sectionOf(file.path), file.path, read);
      problems.push(...read.problems, ...found.problems);
      if (read.tree === undefined) unreadable.add(shown);
      if (file.path.startsWith('sections/')) words.set(sectionOf(file.path), found.words);
    }
  }
  const protocol = assemble(folder, yaml, words, unreadable);
  const bytes = folder.files.reduce((sum, file) => sum + file.size, 0);
  return { protocol, yaml, markdown, problems, files: folder.files.length, bytes };
}

function readText(shown: string, file: SourceFile, problems: Problem[]): { text: string; broken: boolean } | undefined {
  if (file.bytes === undefined || !(isYaml(file.path) || isMarkdown(file.path))) return undefined;
  const most = isYaml(file.path) ? LIMITS.yamlBytes : LIMITS.markdownBytes;
  if (file.bytes.length > most) {
    problems.push(fault('file-too-large', wholeFile(shown), `This file has more than ${most / 1000} KB.`));
    return { text: '', broken: true };
  }
  const decoded = decodeText(shown, file.bytes);
  problems.push(...decoded.problems);
  return { text: decoded.text, broken: decoded.text === '' && decoded.problems.length > 0 };
}

function sectionOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

function assemble(
  folder: Folder, yaml: ReadonlyMap<string, YamlFile>, words: ReadonlyMap<string, SectionWords>, unreadable: ReadonlySet<string>,
): LoadedProtocol {
  const at = (path: string) => yaml.get(folder.prefix + path)?.data;
  const passages = new Map<string, Passage>();
  for (const section of words.values()) for (const passage of section.passages) if (!passages.has(passage.id)) passages.set(passage.id, passage);
  const answers = new Map<string, Answer>();
  const ownItems = new Map<string, OwnItem[]>();
  const sectionFiles = new Map<string, { file: string; keys: string[] }>();
  for (const [file, read] of yaml) {
    const path = file.slice(folder.prefix.length);
    if (!path.startsWith('sections/')) continue;
    const section = sectionOf(path);
    const data = mapping(read.data);
    sectionFiles.set(section, { file, keys: Object.keys(data).filter((name) => !RESERVED_KEYS.has(name)) });
    ownItems.set(section, ownLines(data));
    for (const [id, entry] of Object.entries(data)) {
      if (!RESERVED_KEYS.has(id) && isMapping(entry) && !answers.has(id)) answers.set(id, readAnswer(id, section, file, entry));
    }
  }
  return {
    id: folder.id, folder: folder.prefix,
    control: readControl(at('protocol.yaml'), folder.id), controlFile: `${folder.prefix}protocol.yaml`,
    directory: readDirectory(at('directory.yaml')), directoryFile: `${folder.prefix}directory.yaml`,
    glossary: readGlossary(at('glossary.yaml')), ownSections: readOwnSections(at('protocol.yaml')),
    answers, sectionFiles, words, passages, ownItems, unreadable,
    documents: new Set(folder.files.map((file) => file.path).filter((path) => path.startsWith('documents/'))),
  };
}

/** Lines of the partnership's own stand beside the answers of a section, or within the answer they belong to. */
function ownLines(data: Readonly<Record<string, unknown>>): OwnItem[] {
  const lists = [data['own_checklist'], ...Object.values(data).map((answer) => mapping(answer)['own_checklist'])];
  return lists.flatMap((lines) => Object.entries(mapping(lines)).map(([id, line]) => ({ id, text: text(line) })));
}

const ANSWER_KEYS = new Set(['status', 'reason', 'owner', 'by', 'own_checklist']);

function readAnswer(id: string, section: string, file: string, entry: Readonly<Record<string, unknown>>): Answer {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entry)) if (!ANSWER_KEYS.has(name)) facts[name] = value;
  return { requirement: id, section, file, path: [id], status: text(entry['status']), ...texts(entry, 'reason', 'owner', 'by'), facts };
}
