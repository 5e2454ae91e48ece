// YAML by a narrow profile: what a person can see is what is there. No anchors, aliases, tags, directives or duplicate keys.
// The only module that knows the `yaml` library.

import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, ParsedNode, Range } from 'yaml';
import type { Problem } from '../model/finding.ts';
import type { KeyPath } from '../model/place.ts';
import { span, wholeFile } from '../model/place.ts';
import { fault } from './faults.ts';
import { scanYaml } from './yaml-scan.ts';

const MAX_KEYS = 2_000;
const MAX_NODES = 50_000;
const MAX_PROBLEMS = 20;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype', '<<']);

export interface YamlFile {
  readonly file: string;
  readonly text: string;
  /** Undefined when the file has errors. An empty file is an empty mapping. */
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Offsets of a key or value, or of the nearest thing above it that exists. */
  locate(path: KeyPath, on: 'key' | 'value'): readonly [number, number];
}

export function readYaml(file: string, text: string): YamlFile {
  const early = scanYaml(file, text);
  if (early.length > 0) return { file, text, data: undefined, problems: early, locate: () => [0, 0] };
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
  const problems = [...parserProblems(file, text, doc), ...profileProblems(file, text, doc)];
  const kept = problems.slice(0, MAX_PROBLEMS);
  if (problems.length > MAX_PROBLEMS) {
    kept.push(fault('yaml-syntax', wholeFile(file), `${problems.length - MAX_PROBLEMS} more faults of this kind follow in this file.`));
  }
  const data = problems.length > 0 ? undefined : ((doc.toJS({ maxAliasCount: 0 }) as unknown) ?? {});
  return { file, text, data, problems: kept, locate: (path, on) => locate(doc, path, on) };
}

function parserProblems(file: string, text: string, doc: Document.Parsed): Problem[] {
  return [...doc.errors, ...doc.warnings].flatMap((error) => {
    const [start, end] = error.pos;
    const place = span(file, start, Math.max(end, start + 1));
    if (error.code === 'TAB_AS_INDENT') return [fault('yaml-tab', place, 'This line is indented with a tab.')];
    if (error.code === 'MULTIPLE_DOCS') return [fault('yaml-directive', place, 'A second document begins here.')];
    if (error.code === 'RESOURCE_EXHAUSTION') return [fault('too-deep', place, 'Values are nested too deeply here.')];
    if (error.code === 'TAG_RESOLVE_FAILED') return [];
    const wrong = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'It cannot be understood';
    return [fault('yaml-syntax', place, `This is not valid YAML: ${wrong.slice(0, 160)}${/[.!?]$/.test(wrong) ? '' : '.'}`, fixFor(text, start))];
  });
}

/** A colon inside plain text is the commonest slip, and the parser's own words do not help with it. */
function fixFor(text: string, offset: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, (text.indexOf('\n', offset) + 1 || text.length + 1) - 1);
  return /:\s.*:\s/.test(line) ? 'The text after the first colon holds another colon. Put the text in quotes.' : undefined;
}

function profileProblems(file: string, text: string, doc: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  const directive = /^%.*$/m.exec(text);
  if (directive) {
    const place = span(file, directive.index, directive.index + directive[0].length);
    problems.push(fault('yaml-directive', place, 'This line is a directive.'));
  }
  let nodes = 0;
  visit(doc, {
    Node(_key, node) {
      nodes += 1;
      if (nodes > MAX_NODES) return visit.BREAK;
      problems.push(...nodeProblems(file, text, node as ParsedNode));
      // NOTE: a visitor of its own for mappings would take them from this one, anchors and tags included.
      if (isMap(node)) problems.push(...keyProblems(file, node.items as Pair<ParsedNode>[]));
      return undefined;
    },
  });
  if (nodes > MAX_NODES) problems.push(fault('too-many-entries', wholeFile(file), `This file holds more than ${MAX_NODES} values.`));
  return problems;
}

function nodeProblems(file: string, text: string, node: ParsedNode): Problem[] {
  const place = () => span(file, node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  /** Anchors and tags stand before the node they belong to, sometimes on the line above. */
  const before = (sign: string) => {
    const last = Math.max(0, text.lastIndexOf(sign, node.range?.[0] ?? 0));
    const start = sign === '!' && text[last - 1] === '!' ? last - 1 : last;
    return { at: span(file, start, start + sign.length), written: /^\S{1,40}/.exec(text.slice(start, start + 40))?.[0] ?? sign };
  };
  if (isAlias(node)) return [fault('yaml-alias', place(), `\`*${node.source}\` repeats something from elsewhere in the file.`)];
  if (node.anchor !== undefined) return [fault('yaml-alias', before(`&${node.anchor}`).at, `\`&${node.anchor}\` is an anchor.`)];
  if (node.tag !== undefined) {
    const tag = before('!');
    return [fault('yaml-tag', tag.at, `\`${tag.written}\` is a tag.`)];
  }
  if (isScalar(node) && typeof node.value === 'number' && node.type === 'PLAIN') {
    const written = text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    if (/^[+-]?0\d|\.\d*0$|^[+-]?\d{16,}|^0[xo]|[eE]|^[+-]?\./.test(written)) {
      return [fault('yaml-number', place(), `\`${written}\` would be read as \`${String(node.value)}\`.`, `Put it in quotes: "${written}".`)];
    }
  }
  return [];
}

function keyProblems(file: string, items: readonly Pair<ParsedNode>[]): Problem[] {
  if (items.length > MAX_KEYS) {
    return [fault('too-many-entries', placeOf(file, items[0]?.key), `More than ${MAX_KEYS} keys stand in one place.`)];
  }
  const seen = new Map<string, ParsedNode>();
  return items.flatMap((pair) => {
    const name = isScalar(pair.key) ? String(pair.key.value).normalize('NFC') : '';
    const first = seen.get(name);
    if (!first) seen.set(name, pair.key);
    if (RESERVED.has(name)) return [fault('yaml-reserved-key', placeOf(file, pair.key), `\`${name}\` cannot be used as a key.`)];
    if (!first) return [];
    const twice = fault('yaml-duplicate-key', placeOf(file, pair.key), `The key \`${printable(name)}\` stands here for the second time.`);
    return [{ ...twice, related: [{ place: placeOf(file, first), label: 'first written here' }] }];
  });
}

function printable(name: string): string {
  return name.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '\uFFFD').slice(0, 60);
}

function placeOf(file: string, node: Node | null | undefined) {
  const range = (node as { range?: Range } | null | undefined)?.range;
  return range ? span(file, range[0], range[1]) : wholeFile(file);
}

function locate(doc: Document.Parsed, path: KeyPath, on: 'key' | 'value'): readonly [number, number] {
  let node: unknown = doc.contents;
  let best: readonly [number, number] = [0, 0];
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = (node.items as Pair<ParsedNode, ParsedNode | null>[]).find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return best;
      const range = (last && on === 'value' ? (pair.value?.range ?? pair.key.range) : pair.key.range) ?? undefined;
      if (range) best = [range[0], range[1]];
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as ParsedNode | undefined;
      if (!item?.range) return best;
      best = [item.range[0], item.range[1]];
      node = item;
    } else return best;
  }
  return best;
}
