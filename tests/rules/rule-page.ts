// Reads a rule's page: its title and the example blocks under "Bad" and "Good".

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const RULES_FOLDER = fileURLToPath(new URL('../../src/rules/', import.meta.url));

export interface Example {
  readonly side: 'bad' | 'good';
  /** Line of the fence in the page, for messages. */
  readonly line: number;
  readonly file: string;
  readonly text: string;
  readonly finds: readonly number[];
  readonly adds: readonly string[];
  readonly nation: 'england' | 'scotland';
}

export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

export function pageIds(): string[] {
  return readdirSync(RULES_FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.replace('.md', ''));
}

export function readPage(id: string): RulePage {
  const lines = readFileSync(`${RULES_FOLDER}${id}.md`, 'utf8').split('\n');
  return { id, title: lines[0]?.replace(/^# /, '') ?? '', ...readExamples(lines, id) };
}

/** `id`: of the page, for messages. */
export function readExamples(lines: readonly string[], id: string): Pick<RulePage, 'headings' | 'examples'> {
  const headings: string[] = [];
  const examples: Example[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) headings.push(heading);
    const fence = /^(`{3,})(\w+) (.*file=.*)$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf(fence[1] ?? '', at + 1);
    const side = headings.at(-1) === 'Bad' ? 'bad' : headings.at(-1) === 'Good' ? 'good' : undefined;
    if (end < 0 || side === undefined) throw new Error(`${id}.md:${at + 1}: a block outside of "Bad" and "Good", or without an end`);
    examples.push({ side, line: at + 1, text: `${lines.slice(at + 1, end).join('\n')}\n`, ...readInfo(fence[3] ?? '', `${id}.md:${at + 1}`) });
    at = end;
  }
  return { headings, examples };
}

function readInfo(info: string, where: string): Pick<Example, 'file' | 'finds' | 'adds' | 'nation'> {
  const words = info
    .trim()
    .split(/\s+/)
    .map((word) => word.split('=', 2) as [string, string]);
  const unknown = words.find(([name]) => !['file', 'finds', 'add', 'nation'].includes(name));
  if (unknown) throw new Error(`${where}: \`${unknown[0]}=\` is not known`);
  const all = (name: string): string[] => words.filter(([known]) => known === name).map(([, value]) => value);
  return {
    file: all('file')[0] ?? '',
    adds: all('add'),
    nation: all('nation')[0] === 'scotland' ? 'scotland' : 'england',
    finds: (all('finds')[0] ?? '')
      .split(',')
      .filter((part) => part !== '')
      .map(Number),
  };
}
