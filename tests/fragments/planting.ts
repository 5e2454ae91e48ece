// Where a wording goes: the answers that can hold it, and the files that change when it stands there.

import { parse, stringify } from 'yaml';
import type { RowPlace, Subject } from '../mutation/subject.ts';
import { sectionOf, withFacts, withWords } from './fragment.ts';
import type { Line, Wording } from './wordings.ts';

export interface Planted extends Wording {
  readonly requirement: string;
}

/** What a line of facts has to have, so that these can be put into it. */
export function keysWanted(line: Line = {}): string[] {
  return Object.keys(line).filter((key) => !['who', 'does', 'from', 'when', 'case', 'every'].includes(key) && line[key] !== null);
}

/** Answers that ask for action: each has words and at least one line with somebody who does something. Aims may stand under principles. */
export function answersFor(one: Subject, { at, line }: Wording): string[] {
  if (at !== undefined) return [at];
  const keys = keysWanted(line);
  const rows = one.rows.filter(({ row }) => keys.every((key) => key in row));
  return [...new Set(rows.map(({ requirement }) => requirement))].filter(
    (id) => !sectionOf(one.texts, id)?.endsWith('purpose-principles') && (one.texts.get(`${sectionOf(one.texts, id)}.md`) ?? '').includes(`{#${id}}`),
  );
}

export function spoiled(one: Subject, batch: readonly Planted[]): Map<string, string> {
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
