// Defects in wordings of their own: each planted in an answer of an example; many answers are spoiled in one check, one defect an answer.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Finding } from '../../src/model/finding.ts';
import { seeded } from '../mutation/random.ts';
import type { RowPlace, Subject } from '../mutation/subject.ts';
import { sectionOf, withFacts, withWords } from './fragment.ts';
import { EXAMPLES, subjects } from './subjects.ts';

const FOLDER = fileURLToPath(new URL('defects/', import.meta.url));

type Line = Readonly<Record<string, unknown>>;

interface Wording {
  readonly kind: string;
  readonly put: 'instead' | 'also' | 'line';
  readonly foundBy: ReadonlySet<string>;
  readonly over?: string;
  readonly at?: string;
  readonly words?: string;
  readonly line?: Line;
}

interface Planted extends Wording {
  readonly requirement: string;
}

export interface KindResult {
  readonly kind: string;
  readonly planted: number;
  readonly misses: readonly string[];
}

/** Wordings of every kind: a text for words, keys for a line; `over` and `at` fix the example and the answer. */
export function readWordings(folder: string = FOLDER): Wording[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parse(readFileSync(`${folder}${file}`, 'utf8')) as RawKind[])
    .flatMap(({ kind, put, found_by, over, wordings }) =>
      wordings.map((one): Wording => {
        const { over: own, at, words, ...line } = typeof one === 'string' ? ({ words: one } as RawWording) : one;
        const common = { kind, put, foundBy: new Set(found_by), ...optional('over', own ?? over), ...optional('at', at) };
        return put === 'line' ? { ...common, line } : { ...common, words: words ?? '' };
      }),
    );
}

interface RawWording {
  readonly over?: string;
  readonly at?: string;
  readonly words?: string;
}

interface RawKind {
  readonly kind: string;
  readonly put: Wording['put'];
  readonly found_by: readonly string[];
  readonly over?: string;
  readonly wordings: readonly (string | RawWording)[];
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string });
}

/** Plants every wording once and says, kind by kind, which were not found. */
export async function plantAll(wordings: readonly Wording[], seed: number): Promise<KindResult[]> {
  const all = await subjects();
  const results = new Map<string, { planted: number; misses: string[] }>();
  const waiting = wordings.map((one, index) => ({ ...one, over: one.over ?? (EXAMPLES[index % EXAMPLES.length] as string) }));
  for (const [name, one] of all) {
    const mine = waiting.filter((wording) => wording.over === name);
    for (const batch of batches(one, mine, seed)) {
      const hits = one.judge(spoiled(one, batch));
      for (const planted of batch) {
        const result = results.get(planted.kind) ?? { planted: 0, misses: [] };
        result.planted += 1;
        if (!hits.some((hit) => isHit(hit, planted))) result.misses.push(missed(planted, hits));
        results.set(planted.kind, result);
      }
    }
  }
  return [...results].map(([kind, result]) => ({ kind, ...result }));
}

function isHit(hit: Finding, { foundBy, requirement }: Planted): boolean {
  return foundBy.has(hit.rule) && (hit.requirement === requirement || hit.rule === 'raw-html');
}

function missed({ requirement, over, words, line }: Planted, hits: readonly Finding[]): string {
  const others = [...new Set(hits.filter((hit) => hit.requirement === requirement).map((hit) => hit.rule))];
  return `${words ?? JSON.stringify(line)} (${over} ${requirement}${others.length > 0 ? `; found: ${others.join(', ')}` : ''})`;
}

/** Wordings with an answer each, so that no answer is spoiled twice in a batch. */
function batches(one: Subject, wordings: readonly Wording[], seed: number): Planted[][] {
  const random = seeded(seed);
  const made: { planted: Planted[]; taken: Set<string> }[] = [];
  const known = new Map<string, readonly string[]>();
  for (const wording of wordings) {
    const key = wording.at ?? keysWanted(wording.line).join();
    const answers = known.get(key) ?? answersFor(one, wording);
    known.set(key, answers);
    let batch = made.find(({ taken }) => answers.some((id) => !taken.has(id)));
    if (!batch) {
      batch = { planted: [], taken: new Set() };
      made.push(batch);
    }
    const { planted, taken } = batch;
    const requirement = random.pick(answers.filter((id) => !taken.has(id)));
    planted.push({ ...wording, requirement });
    taken.add(requirement);
  }
  return made.map(({ planted }) => planted);
}

/** What a line of facts has to have, so that these can be put into it. */
function keysWanted(line: Line = {}): string[] {
  return Object.keys(line).filter((key) => !['who', 'does', 'from', 'when', 'case', 'every'].includes(key) && line[key] !== null);
}

/** Answers that ask for action: each has words and at least one line with somebody who does something. Aims may stand under principles. */
function answersFor(one: Subject, { at, line }: Wording): string[] {
  if (at !== undefined) return [at];
  const keys = keysWanted(line);
  const rows = one.rows.filter(({ row }) => keys.every((key) => key in row));
  return [...new Set(rows.map(({ requirement }) => requirement))].filter(
    (id) => !sectionOf(one.texts, id)?.endsWith('purpose-principles') && (one.texts.get(`${sectionOf(one.texts, id)}.md`) ?? '').includes(`{#${id}}`),
  );
}

function spoiled(one: Subject, batch: readonly Planted[]): Map<string, string> {
  const changed = new Map<string, string>();
  for (const { requirement, put, words, line } of batch) {
    const section = sectionOf(one.texts, requirement) ?? '';
    const path = `${section}.${put === 'line' ? 'yaml' : 'md'}`;
    const text = changed.get(path) ?? one.texts.get(path) ?? '';
    changed.set(path, line ? withLine(one, text, requirement, line) : withText(text, requirement, put, words ?? ''));
  }
  return changed;
}

function withText(text: string, requirement: string, put: Wording['put'], words: string): string {
  const part = text.split(/^(?=## )/m).find((one) => new RegExp(`^## .*\\{#${requirement}\\}`).test(one)) ?? `## Words {#${requirement}}\n`;
  const heading = part.slice(0, part.indexOf('\n'));
  return withWords(text, requirement, put === 'instead' ? `${heading}\n\n${words}` : `${part.trimEnd()}\n\n${words}`);
}

/** The first line of the answer that has the keys, with these in place; `null` takes a key out. */
function withLine(one: Subject, text: string, requirement: string, line: Line): string {
  const rows = one.rows.filter((row) => row.requirement === requirement);
  const keys = Object.keys(line).filter((key) => key === 'tells' || (key === 'within' && line[key] !== null));
  const place = rows.find(({ row }) => keys.every((key) => key in row)) ?? (rows[0] as RowPlace);
  const facts = structuredClone((parse(text) as Record<string, unknown>)[requirement]) as Record<string, unknown>;
  const at = place.path.slice(1).reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], facts) as Record<string, unknown>;
  for (const [key, value] of Object.entries(line)) {
    if (value === null) delete at[key];
    else at[key] = value;
  }
  return withFacts(text, requirement, stringify(facts).trimEnd());
}
