// One file of a protocol, decoded and parsed: what it holds, what was wrong with reading it. What comes out is plain data.

import type { Problem } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import type { SectionWords } from '../model/words.ts';
import { disguisedWords } from './disguised-words.ts';
import { fault } from './faults.ts';
import type { SourceFile } from './files.ts';
import { isMarkdown, isYaml, LIMITS } from './files.ts';
import type { MarkdownFile } from './markdown.ts';
import { readMarkdown } from './markdown.ts';
import { swallowedText } from './swallowed-text.ts';
import type { DecodedText } from './text.ts';
import { decodeText } from './text.ts';
import { readWords } from './words.ts';
import type { YamlFile } from './yaml.ts';
import { readYaml } from './yaml.ts';

export interface ParsedFile {
  /** The path as people see it. */
  readonly shown: string;
  readonly yaml?: YamlFile;
  readonly markdown?: MarkdownFile;
  readonly words?: SectionWords;
  readonly problems: readonly Problem[];
  readonly unreadable: boolean;
}

const parsedFiles = new WeakMap<SourceFile, ParsedFile>();

/** A file is parsed once, however often the folder it belongs to is read: an editor changes one of eighty. Undefined for documents. */
export function parseFile(shown: string, file: SourceFile): ParsedFile | undefined {
  const known = parsedFiles.get(file);
  if (known?.shown === shown) return known;
  const parsed = parse(shown, file);
  if (parsed) parsedFiles.set(file, parsed);
  return parsed;
}

/** Stands for a file whose parsing had to be stopped, so that the rest of the protocol is still judged. */
export function stoppedFile(shown: string, why: string): ParsedFile {
  return { shown, problems: [fault('stopped-file', wholeFile(shown), why)], unreadable: true };
}

/** The chapter that a file under sections/ belongs to: its name without the ending. */
export function sectionOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}

function parse(shown: string, file: SourceFile): ParsedFile | undefined {
  if (file.bytes === undefined || !(isYaml(file.path) || isMarkdown(file.path))) return undefined;
  const most = isYaml(file.path) ? LIMITS.yamlBytes : LIMITS.markdownBytes;
  const tooLarge = file.bytes.length > most ? [fault('file-too-large', wholeFile(shown), `This file has more than ${most / 1000} KB.`)] : [];
  const decoded: DecodedText = tooLarge.length > 0 ? { text: '', problems: tooLarge } : decodeText(shown, file.bytes);
  const broken = decoded.text === '' && decoded.problems.length > 0;
  const found = [...decoded.problems, ...disguisedWords(shown, decoded.text)];
  if (isYaml(file.path)) {
    const yaml = broken ? { ...readYaml(shown, ''), text: decoded.shown ?? '', data: undefined } : readYaml(shown, decoded.text);
    return { shown, yaml, problems: [...found, ...yaml.problems], unreadable: yaml.data === undefined };
  }
  const markdown = broken ? { file: shown, text: decoded.shown ?? '', tree: undefined, problems: [] } : readMarkdown(shown, decoded.text);
  const { words, problems } = readWords(sectionOf(file.path), file.path, markdown);
  const swallowed = swallowedText(markdown);
  return { shown, markdown, words, problems: [...found, ...markdown.problems, ...swallowed, ...problems], unreadable: markdown.tree === undefined };
}
