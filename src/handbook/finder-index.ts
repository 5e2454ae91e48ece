// What search ranks by: one entry for every place that somebody may look for, with its title, other words for it, and its text.

import { cellText } from '../model/fact-view.ts';
import { clausesOf, htmlLines } from './clause-lines.ts';
import type { Handbook } from './site.ts';
import { interfaceLanguage, sayIn } from '../interface/say.ts';

export const FINDER_KINDS = ['situation', 'section', 'checklist', 'role', 'directory', 'glossary', 'form'] as const;
export type FinderKind = (typeof FINDER_KINDS)[number];

export interface FinderEntry {
  readonly title: string;
  /** Relative to the handbook's home. */
  readonly href: string;
  readonly kind: FinderKind;
  /** Id of a chapter, or empty. */
  readonly section: string;
  /** Other words for it: abbreviations, what guidance calls it, what it is for. */
  readonly also: string;
  readonly text: string;
  /** Ids of roles whose work it is. */
  readonly roles: readonly string[];
  /** How often it is what people mean, beside others of its kind; 1 unless said. */
  readonly weight?: number;
}

/** As it is sent, without names of fields: title, address, number of the kind, section, other words, text, roles. */
type SentEntry = readonly [string, string, number, string, string, string, readonly string[], number?];

export interface FinderIndex {
  readonly entries: readonly SentEntry[];
  /** Words that mean the same to somebody who looks for something. */
  readonly groups: readonly (readonly string[])[];
  /** Words that ask for a kind of page. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** Words that ask and mean nothing by themselves, with blanks between. */
  readonly filler: string;
  /** Those of them that may stand between the words of a phrase. */
  readonly small: string;
  /** How words change: only where it is not as in English. */
  readonly language?: string;
  /** Words for what every page is about. */
  readonly about: readonly string[];
}

const LONGEST_CHECKLIST = 600;
/** Chapters on how the partnership runs itself: what is done for a family is looked for more often. */
const RUNNING = new Set([
  'document-control',
  'leadership-governance',
  'monitoring-review',
  'partners-signoff',
  'purpose-principles',
  'resourcing',
  'scope-definitions',
  'supervision',
  'training',
]);
const LESS = 0.6;

export function finderIndex(handbook: Handbook): FinderIndex {
  const sent = finderEntries(handbook).map(({ title, href, kind, section, also, text, roles, weight }): SentEntry => {
    const entry = [title, href, FINDER_KINDS.indexOf(kind), section, also, text, roles] as const;
    return weight === undefined ? entry : [...entry, weight];
  });
  const language = interfaceLanguage(handbook.language);
  const { groups, kinds, filler, small, about } = handbook.synonyms;
  const index = { entries: sent, groups, kinds, filler: filler.join(' '), small: small.join(' '), about };
  return language === 'en' ? index : { ...index, language };
}

export function finderEntries(handbook: Handbook): FinderEntry[] {
  const at = (href: string): string => href.slice(handbook.home.length);
  const lines = new Map(clausesOf(handbook).map((clause) => [clause.href, clause.lines.join(' ')]));
  const text = (href: string): string => lines.get(href) ?? '';
  const rolesOf = new Map<string, Set<string>>();
  for (const { requirement, whoId } of handbook.duties) rolesOf.set(requirement, (rolesOf.get(requirement) ?? new Set()).add(whoId));
  const none: readonly string[] = [];
  return [
    ...handbook.situations.map(({ title, href, starts, for: titles }) => ({
      ...{ title, href: at(href), kind: 'situation' as const, section: '', also: `${starts} ${titles.join(', ')}`, text: text(href) },
      roles: handbook.rolePages.filter(({ situations }) => situations.some((one) => one.href === href)).map((role) => role.id),
    })),
    ...handbook.sections.flatMap((section) => [
      {
        title: section.title,
        href: at(section.href),
        kind: 'section' as const,
        section: section.id,
        also: section.practice,
        text: text(section.href),
        roles: none,
        ...(RUNNING.has(section.id) ? { weight: LESS } : {}),
      },
      ...section.answers
        .filter(({ status }) => status !== 'unanswered')
        .map(({ id, title, guidance }) => ({
          title,
          href: at(`${section.href}#${id}`),
          kind: 'section' as const,
          section: section.id,
          also: [guidance.title, guidance.asks, ...(handbook.synonyms.asked[id] ?? none)].join(' '),
          text: text(`${section.href}#${id}`),
          roles: [...(rolesOf.get(id) ?? none)],
          ...(RUNNING.has(section.id) ? { weight: LESS } : {}),
        })),
      ...(section.checklist.length === 0
        ? []
        : [
            {
              title: sayIn(handbook.language)('section.checklist', { title: section.title }),
              href: at(section.checklistHref),
              kind: 'checklist' as const,
              section: section.id,
              also: '',
              text: section.checklist
                .map(({ pieces }) => cellText(pieces))
                .join(' ')
                .slice(0, LONGEST_CHECKLIST),
              roles: none,
            },
          ]),
    ]),
    ...handbook.rolePages.map(({ id, title, href, does, duties, isPost }) => ({
      ...{ title, href: at(href), kind: 'role' as const, section: '', also: does, text: duties.map((duty) => duty.does).join(' ') },
      roles: [id],
      // Who types the name of a post or a team wants its number, which the directory has.
      ...(isPost ? { weight: LESS } : {}),
    })),
    ...handbook.directory.flatMap(({ id: group, contacts }) =>
      contacts.map((contact) => ({
        title: contact.name,
        href: `directory/#${contact.id}`,
        kind: 'directory' as const,
        section: '',
        also: contact.for,
        text: `${contact.of} ${contact.phone} ${contact.email} ${contact.hours} ${contact.outOfHours}`,
        roles: none,
        // People ring a team; who holds a post they look up by its name.
        weight: group.startsWith('group-teams') ? 1.2 : group.startsWith('group-posts') ? 0.8 : 1,
      })),
    ),
    ...handbook.glossary.map(({ id, term, means, also }) => ({
      ...{ title: term, href: `glossary/#${id}`, kind: 'glossary' as const, section: '', also: also.join(', '), text: means },
      roles: none,
    })),
    ...handbook.summaries.map(({ title, href, html }) => ({
      ...{ title, href: at(href), kind: 'form' as const, section: '', also: 'short version, easy read, summary', text: htmlLines(html).join(' ') },
      roles: none,
      weight: LESS,
    })),
    ...handbook.documents.map(({ title, href, html, kind }) => ({
      ...{ title, href: at(href), kind: 'form' as const, section: '', also: kind, text: htmlLines(html).join(' ') },
      roles: none,
    })),
  ];
}
