// YAML by a narrow profile: what a person can see is what is there. No anchors, aliases, tags, directives or duplicate keys.

import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { counted } from '../model/counted.ts';
import type { Problem } from '../model/finding.ts';
import { span, wholeFile } from '../model/place.ts';
import { printable } from '../model/shown-text.ts';
import { fault } from './faults.ts';
import { readPlainYaml } from './plain/read-plain-yaml.ts';
import { scanYaml } from './yaml-scan.ts';
import type { YamlPlace } from './yaml-tree.ts';
import { walkYaml } from './yaml-tree.ts';
import { independent, yamlWords } from './yaml-words.ts';

const MAX_PROBLEMS = 20;

export interface YamlFile {
  readonly file: string;
  readonly text: string;
  /** Undefined when the file has errors. An empty file is an empty mapping. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where everything stands; `locateInYaml` looks things up in it. */
  readonly place: YamlPlace;
}

export function readYaml(file: string, text: string): YamlFile {
  const plain = readPlainYaml(text);
  return plain ? { file, text, problems: [], ...plain } : parseYaml(file, text);
}

/** The parser's own reading, whatever it takes. */
export function parseYaml(file: string, text: string): YamlFile {
  const early = scanYaml(file, text);
  if (early.length > 0) return { file, text, data: undefined, problems: early, place: {} };
  const doc = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    merge: false,
    // NOTE: with logLevel `silent` the parser drops a second document without a word.
    resolveKnownTags: false,
    logLevel: 'error',
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const tree = walkYaml(file, text, doc);
  const parsing = parserProblems(file, text, doc);
  // NOTE: what the parser stumbles over is told once, where it stumbled.
  const signs = parsing.length === 0 ? onePerLine(text, tree.signs) : [];
  const problems = [...parsing, ...directives(file, text), ...tree.problems, ...signs.filter(({ severity }) => severity === 'error')];
  const kept = problems.slice(0, MAX_PROBLEMS);
  if (problems.length > MAX_PROBLEMS) {
    const next = problems[MAX_PROBLEMS]?.place ?? wholeFile(file);
    kept.push(
      fault(
        'yaml-syntax',
        next,
        `${counted(problems.length - MAX_PROBLEMS, 'more fault of this kind follows', 'more faults of this kind follow')} in this file.`,
      ),
    );
  }
  return {
    file,
    text,
    data: problems.length > 0 ? undefined : (tree.data ?? {}),
    problems: [...kept, ...[...tree.notes, ...signs.filter(({ severity }) => severity !== 'error')].slice(0, MAX_PROBLEMS)],
    place: tree.place,
  };
}

/** One slip of a word processor in a line of braces has others behind it. */
function onePerLine(text: string, problems: readonly Problem[]): Problem[] {
  const lines = new Set<number>();
  return problems.filter(({ place }) => {
    const line = place.at === 'span' ? text.lastIndexOf('\n', place.start) : -1;
    return !lines.has(line) && lines.add(line);
  });
}

function parserProblems(file: string, text: string, doc: Document.Parsed): Problem[] {
  return [...independent(doc.errors, text), ...doc.warnings].flatMap((error) => {
    const [start, end] = error.pos;
    const place = span(file, start, Math.max(end, start + 1));
    if (error.code === 'TAB_AS_INDENT') return [fault('yaml-tab', place, 'This line is indented with a tab.')];
    if (error.code === 'MULTIPLE_DOCS') return [fault('yaml-directive', place, 'A second document begins here.')];
    if (error.code === 'RESOURCE_EXHAUSTION') return [fault('too-deep', place, 'Values are nested too deeply here.')];
    // NOTE: a warning is about a tag that the walk finds too; an error about one that is left on no node.
    if (error.code === 'TAG_RESOLVE_FAILED') {
      return error.name === 'YAMLWarning' ? [] : [fault('yaml-tag', place, `\`${printable(text.slice(start, end))}\` is a tag.`)];
    }
    const { message, fix, start: seen, rule = 'yaml-syntax' } = yamlWords(error, text);
    return [fault(rule, seen === undefined ? place : span(file, seen, seen + 1), message, fix)];
  });
}

/** A directive stands outside every node. */
function directives(file: string, text: string): Problem[] {
  const directive = /^%.*$/m.exec(text);
  if (!directive) return [];
  return [fault('yaml-directive', span(file, directive.index, directive.index + directive[0].length), 'This line is a directive.')];
}
