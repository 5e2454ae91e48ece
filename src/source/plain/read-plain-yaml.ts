// YAML so plain that it can be read line by line, which takes a tenth of a parser's time: keys, lists, and values that begin where
// they are written. Undefined for anything else, which is for the parser. The parser alone says what is right:
// tests/source/plain-yaml.test.ts holds all values and places to its own.

import type { YamlPlace } from '../yaml-tree.ts';
import { plainFlow } from './flow.ts';
import { isPlainKey, plainScalar } from './scalar.ts';

const MAX_LENGTH = 100_000;
const MAX_LINE = 4_000;
const MAX_DEPTH = 20;
const MAX_KEYS = 500;
/** Tabs, other line ends, blanks at the end of a line, and signs at the beginning of one that mean something to the whole file. */
const UNUSUAL = /[\t\r\uFEFF]| $|^(?:---|\.\.\.|%)/m;
const KEY = /^([A-Za-z_][\w-]*):(?: +(?=[^ ])|$)/;
const ITEM = /^- +(?=[^ ])/;
/** Words over several lines, which become one. */
const FOLDED = '>-';

export interface Row {
  /** From its first sign that is no blank. */
  text: string;
  indent: number;
  /** Of that sign. */
  offset: number;
  readonly line: number;
}

interface Value {
  readonly data: unknown;
  readonly place: { value: readonly [number, number] } & Pick<YamlPlace, 'entries' | 'items'>;
}

/** Thrown nowhere but here, caught nowhere but here: the quickest way out of any depth. */
const NOT_PLAIN = new Error('not plain');

export function readPlainYaml(text: string): { readonly data: unknown; readonly place: YamlPlace } | undefined {
  if (text.length > MAX_LENGTH || UNUSUAL.test(text)) return undefined;
  const rows = rowsOf(text);
  if (rows.length === 0) return undefined;
  const reader = new Reader(rows, /^ +#/m.test(text));
  try {
    return reader.whole();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Lines that are neither empty nor comments; none when one is very long. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let offset = 0;
  let line = 0;
  while (offset < text.length) {
    let end = text.indexOf('\n', offset);
    if (end === -1) end = text.length;
    if (end - offset > MAX_LINE) return [];
    let start = offset;
    while (start < end && text.charCodeAt(start) === 32) start += 1;
    if (start < end && text.charCodeAt(start) !== 35) rows.push({ text: text.slice(start, end), indent: start - offset, offset: start, line });
    offset = end + 1;
    line += 1;
  }
  return rows;
}

class Reader {
  private readonly rows: readonly Row[];
  /** Within words over several lines these would be words. */
  private readonly hasInnerComments: boolean;
  private at = 0;
  private depth = 0;

  constructor(rows: readonly Row[], hasInnerComments: boolean) {
    this.rows = rows;
    this.hasInnerComments = hasInnerComments;
  }

  whole(): Value {
    const value = this.block(0);
    if (this.at < this.rows.length) throw NOT_PLAIN;
    return value;
  }

  /** What begins at this row, in lines of this indentation. */
  private block(indent: number): Value {
    const row = this.rows[this.at];
    if (row?.indent !== indent || this.depth > MAX_DEPTH) throw NOT_PLAIN;
    this.depth += 1;
    const value = row.text.startsWith('-') ? this.list(indent) : this.mapping(indent);
    this.depth -= 1;
    return value;
  }

  private mapping(indent: number): Value {
    const data: Record<string, unknown> = {};
    const entries = new Map<string, YamlPlace>();
    const start = this.rows[this.at]?.offset ?? 0;
    let end = start;
    for (let row = this.rows[this.at]; row?.indent === indent && !row.text.startsWith('-'); row = this.rows[this.at]) {
      const match = KEY.exec(row.text);
      const name = match?.[1];
      if (!match || name === undefined || !isPlainKey(name) || entries.has(name) || entries.size >= MAX_KEYS) throw NOT_PLAIN;
      const key = [row.offset, row.offset + name.length] as const;
      const inside = match[0].length === row.text.length ? this.below(indent) : this.scalar(row, match[0].length, indent);
      data[name] = inside.data;
      entries.set(name, { key, ...inside.place });
      end = inside.place.value[1];
    }
    if ((this.rows[this.at]?.indent ?? 0) > indent) throw NOT_PLAIN;
    return { data, place: { value: [start, end], entries } };
  }

  /** What stands below a key: deeper, or a list that begins as far to the left as the key. */
  private below(indent: number): Value {
    this.at += 1;
    const row = this.rows[this.at];
    if (row && row.indent > indent) return this.block(row.indent);
    if (row?.indent === indent && row.text.startsWith('-')) return this.block(indent);
    throw NOT_PLAIN;
  }

  private list(indent: number): Value {
    const data: unknown[] = [];
    const items: YamlPlace[] = [];
    const start = this.rows[this.at]?.offset ?? 0;
    let end = start;
    for (let row = this.rows[this.at]; row?.indent === indent && row.text.startsWith('-'); row = this.rows[this.at]) {
      const lead = ITEM.exec(row.text)?.[0].length;
      if (lead === undefined) throw NOT_PLAIN;
      const inside = this.item(row, lead, indent);
      data.push(inside.data);
      items.push(inside.place);
      end = inside.place.value[1];
    }
    if ((this.rows[this.at]?.indent ?? 0) > indent) throw NOT_PLAIN;
    return { data, place: { value: [start, end], items } };
  }

  private item(row: Row, lead: number, indent: number): Value {
    const rest = row.text.slice(lead);
    if (!KEY.test(rest) && !rest.startsWith('-')) return this.scalar(row, lead, indent);
    // NOTE: what stands behind the sign of an item is a line of its own, further to the right.
    row.text = rest;
    row.indent += lead;
    row.offset += lead;
    return this.block(row.indent);
  }

  /** Text behind a key or the sign of an item, and the lines below that go on with it. */
  private scalar(row: Row, lead: number, indent: number): Value {
    const written = row.text.slice(lead);
    const [start, first] = [row.offset + lead, this.rows[this.at + 1]];
    const more: string[] = [];
    let last = row;
    this.at += 1;
    for (let next = this.rows[this.at]; next && next.indent > indent; next = this.rows[this.at]) {
      if (next.line !== last.line + 1) throw NOT_PLAIN;
      more.push(next.text);
      last = next;
      this.at += 1;
    }
    const end = last.offset + last.text.length;
    if (written === FOLDED && first && more.length > 0 && !this.hasInnerComments) {
      for (let line = this.at - more.length; line < this.at; line += 1) if (this.rows[line]?.indent !== first.indent) throw NOT_PLAIN;
      return { data: more.join(' '), place: { value: [start, end] } };
    }
    const value = more.length === 0 && (written.startsWith('{') || written.startsWith('[')) ? plainFlow(written, start) : undefined;
    if (value) return value;
    const scalar = plainScalar(written, more);
    if (!scalar) throw NOT_PLAIN;
    return { data: scalar.data, place: { value: [start, end] } };
  }
}
