// Where the chapters speak of a role outside its duties, as of a midwife whom no duty names, and what they say of it there.

import type { FactBlock } from '../model/fact-view.ts';
import { cellText } from '../model/fact-view.ts';
import { htmlLines } from './clause-lines.ts';
import type { RolePage } from './roles.ts';
import type { SectionView } from './site.ts';

/** An answer, or the words of a chapter that stand round its answers. */
interface Part {
  readonly title: string;
  readonly href: string;
  readonly lines: readonly string[];
}

const MOST_LETTERS = 240;

/** Who has no duty by name still finds the clauses that speak of her; who has some, those that say what else she does. Roles that nothing speaks of
 * have no page. */
export function withMentions(pages: readonly RolePage[], sections: readonly SectionView[]): RolePage[] {
  const parts = sections.flatMap(partsOf);
  return pages.flatMap((page) => {
    const named = mentionsOf(page, parts);
    return page.duties.length + page.owed.length + page.situations.length + named.length === 0 ? [] : [{ ...page, named }];
  });
}

function mentionsOf({ title: name, duties }: RolePage, parts: readonly Part[]): RolePage['named'] {
  const word = namePattern(name);
  const told = new Set(duties.map(({ href }) => href));
  return parts.flatMap(({ title, href, lines }) => {
    const about = lines.filter((line) => (duties.length === 0 ? word.test(line) : begins(line, word)));
    const says = told.has(href) ? undefined : bestOf(about, word);
    return says === undefined ? [] : [{ title, href, says }];
  });
}

/** The title as a word or words of its own, one or many: midwife, midwives. */
function namePattern(title: string): RegExp {
  return new RegExp(`(?<![\\w-])${title.replace(/[^\p{L}\d ]/gu, '.').replace(/fe$/, '(?:fe|ve)')}s?(?![\\w-])`, 'iu');
}

function begins(line: string, word: RegExp): boolean {
  return line.replace(/^(?:the|a|an) /i, '').search(word) === 0;
}

/** The line that begins with the role says what it does; any other only names it. */
function bestOf(lines: readonly string[], word: RegExp): string | undefined {
  const best = lines.find((line) => begins(line, word)) ?? lines[0];
  return best === undefined || best.length <= MOST_LETTERS ? best : `${best.slice(0, best.lastIndexOf(' ', MOST_LETTERS))} …`;
}

function partsOf({ title, href, introduction, rest, answers }: SectionView): Part[] {
  const around = { title, href, lines: [introduction, rest].flatMap(sentences) };
  return [around, ...answers.map((one) => ({ title: one.title, href: `${href}#${one.id}`, lines: linesOf(one) }))];
}

function linesOf({ status, html, facts }: SectionView['answers'][number]): string[] {
  return status === 'unanswered' ? [] : [...facts.flatMap(factLines), ...sentences(html)];
}

function sentences(html: string): string[] {
  return htmlLines(html).flatMap((line) => line.split(/(?<=[.!?]["”']?)\s+(?=\p{Lu})/u));
}

function factLines(block: FactBlock): string[] {
  if (block.type === 'list') return block.items.map(cellText);
  if (block.type === 'pairs') return block.pairs.map(({ label, value }) => `${label}: ${cellText(value)}`);
  return block.rows.map((row) =>
    row
      .map(cellText)
      .filter((cell) => cell !== '')
      .join(' – '),
  );
}
