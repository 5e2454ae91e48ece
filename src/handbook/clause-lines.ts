// Every clause of a handbook as lines of plain text, for comparing two editions. A clause is what somebody would quote: an answer, a
// situation, an entry of the directory or the glossary.

import type { FactBlock } from '../model/fact-view.ts';
import { cellText } from '../model/fact-view.ts';
import type { AnswerView, ContactView, Handbook, SectionView } from './site.ts';
import type { OutlineNode } from './situations.ts';
import { type Say, sayIn } from '../interface/say.ts';

export interface Clause {
  /** Permanent within a handbook. */
  readonly id: string;
  readonly title: string;
  /** Chapter, or the part of the handbook it stands in. */
  readonly chapter: string;
  readonly href: string;
  readonly lines: readonly string[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const CELL_END = /<\/t[dh]>\s*<t[dh][^>]*>/g;
const BREAK = /<br[^>]*>/g;
const BLOCK = /<\/?(?:p|li|ul|ol|h[1-6]|table|thead|tbody|tr|blockquote|pre|div|section|aside|dl|dt|dd|hr)\b[^>]*>/g;

export function clausesOf(handbook: Handbook): Clause[] {
  const say = sayIn(handbook.language);
  return [
    ...handbook.sections.flatMap((section) => [...frameClause(section, say), ...section.answers.map((answer) => answerClause(answer, section))]),
    ...handbook.situations.map(({ id, title, href, starts, outline }) => ({
      id: `situation-${id}`,
      title,
      chapter: say('menu.situations'),
      href,
      lines: [starts, ...outlineLines(outline, say)].filter(isText),
    })),
    ...handbook.glossary.map(({ id, term, means, also }) => ({
      id,
      title: term,
      chapter: say('menu.glossary'),
      href: `${handbook.home}glossary/#${id}`,
      lines: [means, also.join(', ')].filter(isText),
    })),
    ...handbook.directory.flatMap(({ contacts }) => contacts.map((contact) => contactClause(contact, handbook.home, say))),
  ];
}

function frameClause({ id, title, href, introduction, rest }: SectionView, say: Say): Clause[] {
  const lines = [...htmlLines(introduction), ...htmlLines(rest)];
  return lines.length === 0 ? [] : [{ id: `words-${id}`, title: say('changes.other-words', { title }), chapter: title, href, lines }];
}

function answerClause({ id, title, status, statusNote, html, facts }: AnswerView, section: SectionView): Clause {
  const lines = status === 'unanswered' ? [] : [statusNote, ...htmlLines(html), ...facts.flatMap(factLines)].filter(isText);
  return { id, title, chapter: section.title, href: `${section.href}#${id}`, lines };
}

function contactClause(contact: ContactView, home: string, say: Say): Clause {
  const { name, of, phone, email, hours, outOfHours, address, deputy } = contact;
  const lines = [
    of,
    contact.for,
    phone && `${say('contact.telephone')}: ${phone}`,
    email && `${say('contact.email')}: ${email}`,
    hours && `${say('contact.hours')}: ${hours}`,
    outOfHours && `${say('contact.out-of-hours')}: ${outOfHours}`,
    address && `${say('contact.address')}: ${address}`,
    deputy && `${say('contact.deputy')}: ${deputy}`,
  ];
  return { id: `contact-${contact.id}`, title: name, chapter: say('menu.directory'), href: `${home}directory/#${contact.id}`, lines: lines.filter(isText) };
}

/** Sanitised HTML as lines: one a paragraph, list item or table row. */
export function htmlLines(html: string): string[] {
  return html
    .replace(CELL_END, ' – ')
    .replace(BREAK, ' ')
    .replace(BLOCK, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(isText);
}

function factLines(block: FactBlock): string[] {
  const head = block.caption === '' ? '' : `${block.caption}: `;
  switch (block.type) {
    case 'table':
      return block.rows.map(
        (row) => head + row.flatMap((cell, index) => (cell.length === 0 ? [] : [`${block.columns[index] ?? ''} ${cellText(cell)}`.trim()])).join('; '),
      );
    case 'list':
      return block.items.map((item) => head + cellText(item));
    case 'pairs':
      return block.pairs.map(({ label, value }) => `${head}${label}: ${cellText(value)}`);
  }
}

function outlineLines(node: OutlineNode | undefined, tell: Say): string[] {
  if (!node || node.again) return [];
  const { number, text, action, exits } = node;
  const done = action ? [cellText(action.who), action.does, action.within, cellText(action.tells), action.contact?.phone ?? ''].filter(isText).join('; ') : '';
  const ways = exits.flatMap(({ say, to }) =>
    to ? [`${say === '' ? tell('changes.then') : say}: ${tell('situation.go-on-at-lower', { n: to.number })}`] : [],
  );
  return [[`${number}. ${text}`.trim(), done, ...ways].filter(isText).join('; '), ...exits.flatMap(({ to }) => outlineLines(to, tell))];
}

function isText(line: string): boolean {
  return line !== '';
}
