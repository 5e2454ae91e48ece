// `{who: somebody, within: 2 hours}` and `[one, two]` on one line. Anything else within brackets is for the parser.

import type { YamlPlace } from '../yaml-tree.ts';
import { isPlainKey, plainScalar } from './scalar.ts';

interface FlowValue {
  readonly data: unknown;
  readonly place: { value: readonly [number, number] } & Pick<YamlPlace, 'entries' | 'items'>;
  /** Where in the text it ends. */
  readonly end: number;
}

const KEY = /([A-Za-z_][\w-]*): +(?=[^ ])/y;
const QUOTED = /"[^"\\\n]*"(?= *[,\]}])/y;
const WORDS = /[^,[\]{}\n]+/y;
const NEXT = / *([,\]}]) */y;
const MAX_DEPTH = 4;

/** `offset` is where the text begins in the file. Undefined when it is not plain, or does not end with its last bracket. */
export function plainFlow(text: string, offset: number): FlowValue | undefined {
  const value = collection(text, 0, offset, 0);
  return value?.end === text.length ? value : undefined;
}

function collection(text: string, at: number, offset: number, depth: number): FlowValue | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const close = text[at] === '{' ? '}' : ']';
  const data: Record<string, unknown> = {};
  const entries = new Map<string, YamlPlace>();
  const list: FlowValue[] = [];
  let here = at + 1;
  while (text[here] === ' ') here += 1;
  for (;;) {
    const start = here;
    const name = close === '}' ? matchAt(KEY, text, start) : undefined;
    if (close === '}' && (name?.[1] === undefined || !isPlainKey(name[1]) || entries.has(name[1]))) return undefined;
    const value = one(text, start + (name?.[0].length ?? 0), offset, depth);
    if (!value) return undefined;
    if (name?.[1] === undefined) list.push(value);
    else {
      data[name[1]] = value.data;
      entries.set(name[1], { key: [offset + start, offset + start + name[1].length], ...value.place });
    }
    const next = matchAt(NEXT, text, value.end);
    if (!next) return undefined;
    here = value.end + next[0].length;
    if (next[1] === ',') continue;
    if (next[1] !== close) return undefined;
    const end = value.end + next[0].trimEnd().length;
    const range = [offset + at, offset + end] as const;
    return close === '}'
      ? { data, place: { value: range, entries }, end }
      : { data: list.map((each) => each.data), place: { value: range, items: list.map((each) => each.place) }, end };
  }
}

function one(text: string, at: number, offset: number, depth: number): FlowValue | undefined {
  if (text[at] === '{' || text[at] === '[') return collection(text, at, offset, depth + 1);
  const written = (matchAt(QUOTED, text, at) ?? matchAt(WORDS, text, at))?.[0].trimEnd();
  const scalar = written === undefined ? undefined : plainScalar(written, []);
  const end = at + (written?.length ?? 0);
  return scalar && { data: scalar.data, place: { value: [offset + at, offset + end] }, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
