// A fragment: answers in a style of their own, laid over an example protocol. One Markdown file a fragment: front matter, then
// an answer a heading, its facts in a first block of YAML (left out: the example's facts stay) and its words below.

import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

export interface FragmentAnswer {
  readonly requirement: string;
  readonly facts?: string;
  /** With the heading. */
  readonly words: string;
}

export interface Fragment {
  readonly name: string;
  readonly over: string;
  readonly style: string;
  /** Rules that still find something here, though nothing is at fault. */
  readonly alarms: readonly string[];
  /** Entries for the control files, `directory.yaml` for instance, one level below their own first keys. */
  readonly entries: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly answers: readonly FragmentAnswer[];
}

type Texts = ReadonlyMap<string, string>;

export function readFragment(path: string): Fragment {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  const { over, style, alarms = [], ...entries } = parse(head) as { over: string; style: string; alarms?: string[] } & Fragment['entries'];
  const answers = body.split(/^(?=## )/m).flatMap((part) => {
    const requirement = /^## .*\{#([a-z0-9-]+)\}$/m.exec(part)?.[1];
    if (requirement === undefined) return [];
    const facts = /\n```yaml\n([\s\S]*?)\n```\n/.exec(part);
    return [{ requirement, words: facts ? part.replace(facts[0], '\n') : part, ...(facts?.[1] === undefined ? {} : { facts: facts[1] }) }];
  });
  return { name: /([^/]+)\.md$/.exec(path)?.[1] ?? path, over, style, alarms, entries, answers };
}

/** The files that change when the fragment is laid over a protocol with these texts. */
export function laidOver(texts: Texts, { name, entries, answers }: Pick<Fragment, 'name' | 'entries' | 'answers'>): Map<string, string> {
  const changed = new Map<string, string>();
  const now = (path: string): string => changed.get(path) ?? texts.get(path) ?? '';
  for (const [file, groups] of Object.entries(entries)) {
    const path = `${file}.yaml`;
    const data = parse(now(path)) as Record<string, Record<string, unknown>>;
    for (const [group, more] of Object.entries(groups)) data[group] = { ...data[group], ...more };
    changed.set(path, stringify(data));
  }
  for (const { requirement, facts, words } of answers) {
    const section = sectionOf(texts, requirement);
    if (section === undefined) throw new Error(`${name}: no answer to ${requirement} in the example`);
    if (facts !== undefined) changed.set(`${section}.yaml`, withFacts(now(`${section}.yaml`), requirement, facts));
    if (words !== '') changed.set(`${section}.md`, withWords(now(`${section}.md`), requirement, words));
  }
  return changed;
}

/** Path of the section without its ending. */
export function sectionOf(texts: Texts, requirement: string): string | undefined {
  for (const [path, text] of texts) if (/^sections\/.*\.yaml$/.test(path) && `\n${text}`.includes(`\n${requirement}:\n`)) return path.slice(0, -'.yaml'.length);
  return undefined;
}

export function withFacts(file: string, requirement: string, facts: string): string {
  const lines = file.split('\n');
  const start = lines.indexOf(`${requirement}:`);
  const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line));
  const indented = facts.split('\n').map((line) => (line === '' ? line : `  ${line}`));
  lines.splice(start + 1, length < 0 ? lines.length : length, ...indented);
  return `${lines.join('\n').trimEnd()}\n`;
}

export function withWords(file: string, requirement: string, words: string): string {
  const parts = file.split(/^(?=## )/m);
  const at = parts.findIndex((part) => new RegExp(`^## .*\\{#${requirement}\\}`).test(part));
  const text = `${words.trim()}\n\n`;
  if (at < 0) parts.push(`\n${text}`);
  else parts[at] = text;
  return `${parts.join('').trimEnd()}\n`;
}
