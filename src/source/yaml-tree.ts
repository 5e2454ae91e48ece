// One walk over a parsed YAML document: the values, where each stands, and what the profile refuses in them. What comes out is
// plain data, so that it can cross from a worker and outlive the parser's own tree.

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, Pair, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import type { Problem } from '../model/finding.ts';
import type { KeyPath } from '../model/place.ts';
import { span, wholeFile } from '../model/place.ts';
import { printable } from '../model/shown-text.ts';
import { fault } from './faults.ts';
import { hasHiddenSign } from './text.ts';
import { wordSign } from './word-signs.ts';

const MAX_KEYS = 2_000;
const MAX_NODES = 50_000;
/** Signs behind a text that are looked at. */
const MAX_CUT = 200;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Start and end as offsets in UTF-16 units, from 0. */
export type Range = readonly [start: number, end: number];

/** Where a value stands, its key if it has one, and what is in it by key or by index. */
export interface YamlPlace {
  readonly key?: Range;
  readonly value?: Range;
  readonly entries?: ReadonlyMap<string, YamlPlace>;
  readonly items?: readonly YamlPlace[];
}

export interface YamlTree {
  readonly data: unknown;
  readonly place: YamlPlace;
  readonly problems: readonly Problem[];
  /** Read all the same. */
  readonly notes: readonly Problem[];
  /** What a word processor has made of the signs of YAML. */
  readonly signs: readonly Problem[];
}

interface Walk {
  readonly file: string;
  readonly text: string;
  readonly problems: Problem[];
  readonly notes: Problem[];
  readonly signs: Problem[];
  nodes: number;
}

export function walkYaml(file: string, text: string, doc: Document.Parsed): YamlTree {
  const walk: Walk = { file, text, problems: [], notes: [], signs: [], nodes: 0 };
  const { data, place } = enter(walk, doc.contents as ParsedNode | null, undefined);
  if (walk.nodes > MAX_NODES) walk.problems.push(fault('too-many-entries', wholeFile(file), `This file holds more than ${MAX_NODES} values.`));
  return { data, place, problems: walk.problems, notes: walk.notes, signs: walk.signs };
}

/** Offsets of a key or value, or of the nearest thing above it that exists. */
export function locateInYaml(root: YamlPlace, path: KeyPath, on: 'key' | 'value'): Range {
  let here = root;
  let best: Range = [0, 0];
  for (const [depth, step] of path.entries()) {
    const next = placeBelow(here, step);
    if (!next) return best;
    const wanted = depth === path.length - 1 && on === 'value' ? (next.value ?? next.key) : (next.key ?? next.value);
    if (wanted === undefined) return best;
    best = wanted;
    here = next;
  }
  return best;
}

/** Offsets of a text; undefined for a list, a mapping, and what is not there. */
export function locateTextInYaml(root: YamlPlace, path: KeyPath): Range | undefined {
  let here: YamlPlace | undefined = root;
  for (const step of path) here = here && placeBelow(here, step);
  return here?.entries || here?.items ? undefined : here?.value;
}

function placeBelow({ entries, items }: YamlPlace, step: string | number): YamlPlace | undefined {
  return entries && typeof step === 'string' ? entries.get(step) : items?.[Number(step)];
}

function enter(walk: Walk, node: ParsedNode | null, key: Range | undefined, isKey = false): { data: unknown; place: YamlPlace } {
  const at = { ...(key ? { key } : {}), ...(node?.range ? { value: [node.range[0], endOf(walk.text, node)] as const } : {}) };
  if (!node) return { data: null, place: at };
  walk.nodes += 1;
  if (walk.nodes > MAX_NODES) return { data: null, place: at };
  refuse(walk, node);
  if (!noteWordSign(walk, node, isKey)) noteCut(walk, node);
  if (isMap(node)) return inMapping(walk, node as YAMLMap.Parsed, at);
  if (isSeq(node)) return inList(walk, node as YAMLSeq.Parsed, at);
  return { data: isScalar(node) ? node.value : null, place: at };
}

/** NOTE: for the parser, words over several lines go on to the line below them; for people they end with their last word. */
function endOf(text: string, node: ParsedNode): number {
  let end = node.range[1];
  if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')) while (end > node.range[0] && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function inMapping(walk: Walk, node: YAMLMap.Parsed, at: YamlPlace): { data: unknown; place: YamlPlace } {
  const pairs = node.items as Pair<ParsedNode, ParsedNode | null>[];
  refuseKeys(walk, pairs);
  const data: Record<string, unknown> = {};
  const entries = new Map<string, YamlPlace>();
  for (const pair of pairs) {
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    const key = enter(walk, pair.key, undefined, true).place.value;
    const inside = enter(walk, pair.value, key);
    if (entries.has(name)) continue;
    entries.set(name, inside.place);
    if (!RESERVED.has(name)) data[name] = inside.data;
  }
  return { data, place: { ...at, ...ended(node, [...entries.values()].at(-1)), entries } };
}

function inList(walk: Walk, node: YAMLSeq.Parsed, at: YamlPlace): { data: unknown; place: YamlPlace } {
  const inside = node.items.map((item) => enter(walk, item as ParsedNode, undefined));
  const items = inside.map((one) => one.place);
  return { data: inside.map((one) => one.data), place: { ...at, ...ended(node, items.at(-1)), items } };
}

/** NOTE: for the parser a block goes on to whatever stands below it; for people it ends with its last value. */
function ended(node: YAMLMap.Parsed | YAMLSeq.Parsed, last: YamlPlace | undefined): { value?: Range } {
  const end = (last?.value ?? last?.key)?.[1];
  return node.flow === true || end === undefined ? {} : { value: [node.range[0], end] };
}

/** Anchors, aliases, tags, and numbers that would lose their spelling. */
function refuse({ file, text, problems }: Walk, node: ParsedNode): void {
  const place = () => span(file, node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  /** Anchors and tags stand before the node they belong to, sometimes on the line above. */
  const before = (sign: string) => {
    const last = Math.max(0, text.lastIndexOf(sign, node.range?.[0] ?? 0));
    const start = sign === '!' && text[last - 1] === '!' ? last - 1 : last;
    return { at: span(file, start, start + sign.length), written: /^\S{1,40}/.exec(text.slice(start, start + 40))?.[0] ?? sign };
  };
  if (isAlias(node)) problems.push(fault('yaml-alias', place(), `\`*${node.source}\` repeats something from elsewhere in the file.`));
  else if (node.anchor !== undefined) problems.push(fault('yaml-alias', before(`&${node.anchor}`).at, `\`&${node.anchor}\` is an anchor.`));
  else if (node.tag !== undefined) {
    const tag = before('!');
    problems.push(fault('yaml-tag', tag.at, `\`${tag.written}\` is a tag.`));
  } else if (isScalar(node) && typeof node.value === 'number' && node.type === 'PLAIN') {
    const written = text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    if (written !== String(node.value) || /\d{16}/.test(written)) {
      const [from, to] = [printable(written), printable(String(node.value))];
      const wrong = from === to ? `\`${from}\` has more than 15 digits, which many programs would round.` : `\`${from}\` would be read as \`${to}\`.`;
      problems.push(fault('yaml-number', place(), wrong, `Put it in quotes: "${from}".`));
    }
  } else if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && hasHiddenSign(String(node.value))) {
    problems.push(fault('control-character', place(), 'This text holds an invisible character, written with a backslash.'));
  }
}

/** What a word processor has made of the signs of YAML. */
function noteWordSign({ file, text, signs }: Walk, node: ParsedNode, isKey: boolean): boolean {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return false;
  const found = wordSign({ file, text, start: node.range[0], end: node.range[1], isKey });
  if (found) signs.push(found);
  return found !== undefined;
}

/** “Flat #4” without quotes is “Flat”: a note has a blank behind its sign. */
function noteCut({ file, text, notes }: Walk, node: ParsedNode): void {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
  const [, blanks = '', lost] = /^([ \t]+)(#[^\s#!][^\n]*)/.exec(text.slice(node.range[1], node.range[1] + MAX_CUT)) ?? [];
  if (lost === undefined) return;
  const start = node.range[1] + blanks.length;
  notes.push(
    fault(
      'yaml-cut-text',
      span(file, start, start + lost.length),
      `What stands behind the blank here, \`${printable(lost.slice(0, 40))}\`, is not part of the text.`,
    ),
  );
}

function refuseKeys({ file, problems }: Walk, pairs: readonly Pair<ParsedNode>[]): void {
  if (pairs.length > MAX_KEYS) {
    problems.push(fault('too-many-entries', placeOf(file, pairs[0]?.key), `More than ${MAX_KEYS} keys stand in one place.`));
    return;
  }
  const seen = new Map<string, ParsedNode>();
  for (const { key } of pairs) {
    const name = isScalar(key) ? String(key.value).normalize('NFC') : '';
    const first = seen.get(name);
    if (!first) seen.set(name, key);
    if (RESERVED.has(name)) problems.push(fault('yaml-reserved-key', placeOf(file, key), `\`${name}\` cannot be used as a key.`));
    else if (first) {
      const twice = fault('yaml-duplicate-key', placeOf(file, key), `The key \`${printable(name)}\` stands here for the second time.`);
      problems.push({ ...twice, related: [{ place: placeOf(file, first), label: 'first written here' }] });
    }
  }
}

function placeOf(file: string, node: ParsedNode | null | undefined) {
  return node?.range ? span(file, node.range[0], node.range[1]) : wholeFile(file);
}
