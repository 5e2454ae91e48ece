// One partnership's protocol as read from its folder: the control block, the directory, the glossary and the answers.
// Everything here came from a stranger's files: fields are optional wherever the file may lack them.

import type { Brand } from './brand.ts';
import type { FrozenEdition, SinceFrozen } from './edition.ts';
import type { Nation } from './requirement.ts';
import type { Pathway } from './pathway.ts';
import type { KeyPath } from './place.ts';
import type { Passage, SectionWords } from './words.ts';
import type { Translation, TranslationStray } from './translation.ts';

export interface Contact {
  readonly phone?: string;
  readonly email?: string;
  readonly hours?: string;
  readonly out_of_hours?: string;
  readonly address?: string;
  readonly web?: string;
  readonly checked?: string;
  /** A duty line or a mailbox of a team, whoever is on duty: the privacy guard lets its mobile number and address pass. */
  readonly service?: boolean;
}

export interface Organisation extends Contact {
  readonly name: string;
  readonly kind?: string;
}

export interface Team extends Contact {
  readonly name: string;
  readonly organisation?: string;
  readonly for?: string;
  /** Which side of the protocol: treatment, children, or both. */
  readonly side?: string;
}

export interface Post extends Contact {
  readonly title: string;
  readonly team?: string;
  readonly organisation?: string;
  readonly side?: string;
  readonly deputy?: string;
  readonly for?: string;
}

/** A role is what somebody does in a case (treatment worker, lead professional); it says through whom it is reached. */
export interface Role {
  readonly title: string;
  readonly side?: string;
  readonly does?: string;
  /** Post or team through which the person in this role is reached. */
  readonly reached_through?: string;
}

export interface Directory {
  readonly organisations: Readonly<Record<string, Organisation>>;
  readonly teams: Readonly<Record<string, Team>>;
  readonly posts: Readonly<Record<string, Post>>;
  readonly roles: Readonly<Record<string, Role>>;
}

export interface Partner {
  readonly organisation?: string;
  readonly kind?: string;
  readonly role?: string;
  readonly signed?: { readonly post?: string; readonly name?: string; readonly date?: string };
  readonly not_applicable?: string;
  readonly reason?: string;
}

export interface Approval {
  readonly body?: string;
  readonly kind?: string;
  readonly date?: string;
  readonly reference?: string;
}

export interface Version {
  readonly edition?: string;
  readonly date?: string;
  readonly change?: string;
  readonly by?: string;
}

export interface ControlBlock {
  readonly title: string;
  readonly short_title?: string;
  readonly nation: Nation;
  readonly area: string;
  readonly edition: string;
  readonly status: string;
  readonly invented: boolean;
  readonly language: string;
  /** All in which it is published, its own first; only that one when nothing says. */
  readonly languages: readonly string[];
  readonly summary?: string;
  readonly contact?: string;
  readonly dates: { readonly issued?: string; readonly approved?: string; readonly effective?: string; readonly review?: string };
  readonly owners: readonly { readonly post?: string; readonly side?: string; readonly level?: string }[];
  readonly partners: readonly Partner[];
  readonly approvals: readonly Approval[];
  readonly versions: readonly Version[];
  readonly emergency: readonly { readonly when?: string; readonly do?: string; readonly call?: string; readonly out_of_hours?: boolean }[];
}

export const ANSWER_STATUSES = ['implemented', 'partial', 'planned', 'alternative', 'not-applicable'] as const;

/** What a protocol says to one requirement, facts only; the words are the passage of the same id. */
export interface Answer {
  readonly requirement: string;
  readonly section: string;
  readonly file: string;
  readonly path: KeyPath;
  readonly status: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly by?: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface GlossaryTerm {
  /** Its key in glossary.yaml. */
  readonly id: string;
  readonly term: string;
  readonly means: string;
  readonly also?: readonly string[];
}

/** A checklist line of the partnership's own. */
export interface OwnItem {
  readonly id: string;
  /** The answer in which it stands; without one it belongs to the chapter. */
  readonly requirement?: string;
  readonly text: string;
}

/** A chapter that guidance does not ask for and the partnership adds. */
export interface OwnSection {
  readonly id: string;
  readonly title: string;
  readonly practice: string;
}

/** Short versions of the protocol, `summaries/<kind>.md`. */
export const SUMMARY_KINDS = ['easy-read', 'young-people'] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];

/** All words that become pages of the handbook itself: chapters and short versions. Documents stand apart. */
export function everyWords({ words, summaries }: Pick<LoadedProtocol, 'words' | 'summaries'>): readonly SectionWords[] {
  return [...words.values(), ...summaries.values()];
}

/** The words of a chapter, a short version or a document, by path relative to the protocol folder. */
export function wordsOf(
  { folder, words, summaries, documentWords }: Pick<LoadedProtocol, 'folder' | 'words' | 'summaries' | 'documentWords'>,
  path: string,
): SectionWords | undefined {
  return documentWords.get(path) ?? [...words.values(), ...summaries.values()].find(({ file }) => file === folder + path);
}

/** A protocol with everything the checks and the handbook need. Maps keep the order of the files. */
export interface LoadedProtocol {
  /** Folder name; also its address when several are published together. */
  readonly id: string;
  /** Prefix of every file path: `protocols/<id>/` or the empty string. */
  readonly folder: string;
  readonly control: ControlBlock;
  readonly controlFile: string;
  readonly directory: Directory;
  readonly directoryFile: string;
  readonly glossary: readonly GlossaryTerm[];
  readonly ownSections: readonly OwnSection[];
  /** Words that mean the same to those who search here, beside those that the toolkit knows. */
  readonly synonyms: readonly (readonly string[])[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Answers as they stand in the files, unknown ids included. */
  readonly sectionFiles: ReadonlyMap<string, { readonly file: string; readonly keys: readonly string[] }>;
  readonly words: ReadonlyMap<string, SectionWords>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly ownItems: ReadonlyMap<string, readonly OwnItem[]>;
  /** Short versions for readers of their own, by kind. */
  readonly summaries: ReadonlyMap<SummaryKind, SectionWords>;
  /** How its handbook looks. */
  readonly brand: Brand;
  /** Situations, in the order in which readers see them. */
  readonly pathways: readonly Pathway[];
  /** One for each language beside its own. */
  readonly translations: readonly Translation[];
  readonly translationStrays: readonly TranslationStray[];
  /** Frozen editions, oldest first. */
  readonly editions: readonly FrozenEdition[];
  /** Absent when no edition of the number that the control block gives is frozen. */
  readonly sinceFrozen?: SinceFrozen;
  /** Files under documents/, by path relative to the protocol folder. */
  readonly documents: ReadonlySet<string>;
  /** The words of those that are Markdown, by the same path. */
  readonly documentWords: ReadonlyMap<string, SectionWords>;
  /** Files that could not be read; what they should hold is not reported as missing. */
  readonly unreadable: ReadonlySet<string>;
}
