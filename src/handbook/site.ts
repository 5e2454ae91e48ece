// The pages of a site as plain data: what the Astro pages read and nothing else. Everything is resolved and final; HTML is sanitised.

import type { Synonyms } from '../guidance/synonyms.ts';
import type { BrandView } from './brand.ts';
import type { DutyRow, FactBlock, Piece } from '../model/fact-view.ts';
import type { CopyView } from './copies.ts';
import type { EditionView } from './edition-view.ts';
import type { QrCode } from './qr.ts';
import type { ReviewDay } from './calendar.ts';
import type { Redline } from './redline.ts';
import type { RolePage } from './roles.ts';
import type { SituationView } from './situations.ts';
import type { SummaryView } from './summaries.ts';

export type AssetName = 'css' | 'icon' | 'checklist' | 'search' | 'table' | 'share' | 'qr' | 'in-force' | 'section' | 'offline';

export interface Site {
  /** Path under which the site is served, with a slash at both ends: `/` or `/handbook/`. */
  readonly base: string;
  readonly toolVersion: string;
  /** Where the site will be live, with a slash at the end and the base in it; empty when nobody said. */
  readonly address: string;
  /** A page is wanted that stands alone, with everything in it. */
  readonly oneFile: boolean;
  /** Draws an address. Handed over ready, since the pages are bundled without the library that makes it. */
  qr(address: string): QrCode;
  /** Browsers are asked to keep a copy of each handbook for times without a network. */
  readonly offline: boolean;
  /** Files to take away, by handbook. */
  readonly copies: ReadonlyMap<string, readonly CopyView[]>;
  /** All handbooks. One stands at the root; several stand in a folder each, and the root lists them. */
  readonly cards: readonly HandbookCard[];
  /** Those whose pages are rendered; the others' are taken over from an earlier run. */
  readonly handbooks: readonly Handbook[];
  /** Addresses of the style sheet and scripts, with the base: their names carry a hash of their content. */
  readonly assets: Readonly<Record<AssetName, string>> & { readonly [name in `${AssetName}-${'cy' | 'gd'}`]?: string };
}

export interface Handbook {
  readonly id: string;
  /** Address of this handbook's home, with the base: `/` or `/northmere/`. */
  readonly home: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly area: string;
  readonly nation: 'england' | 'scotland';
  readonly nationName: string;
  readonly edition: string;
  /** ISO day on which this edition was issued or followed from; empty when nothing says. */
  readonly day: string;
  readonly statusName: string;
  readonly language: string;
  /** Every language in which it is published, its own among them; empty for one alone. */
  readonly languages: readonly LanguageEdition[];
  /** The same handbook in other languages, each below its own home. */
  readonly translations: readonly Handbook[];
  /** Where files and the index of search are; another home only for a translation. */
  readonly sourceHome: string;
  /** Texts in another language than this handbook's, with that language. */
  readonly foreign: Readonly<Record<string, string>>;
  readonly summary: string;
  /** E-mail for feedback; empty when none is given. */
  readonly contact: string;
  readonly invented: boolean;
  readonly brand: BrandView;
  readonly banners: readonly Banner[];
  readonly emergency: readonly { readonly when: string; readonly do: string; readonly call: string; readonly tel: string }[];
  readonly outOfHours: readonly ContactView[];
  readonly summaries: readonly SummaryView[];
  readonly situations: readonly SituationView[];
  readonly sections: readonly SectionView[];
  readonly roles: readonly { readonly id: string; readonly title: string; readonly duties: number }[];
  readonly rolePages: readonly RolePage[];
  readonly duties: readonly (DutyRow & { readonly href: string; readonly section: string })[];
  readonly directory: readonly DirectoryGroup[];
  readonly glossary: readonly { readonly id: string; readonly term: string; readonly means: string; readonly also: readonly string[] }[];
  readonly documents: readonly DocumentView[];
  /** For search: words that mean the same, words that ask for a kind of page, and how people ask for what a requirement is about. */
  readonly synonyms: Pick<Synonyms, 'kinds' | 'filler' | 'small' | 'about'> & {
    readonly groups: Synonyms['common'];
    readonly asked: Synonyms['asked']['england'];
  };
  /** Frozen editions, oldest first. */
  readonly editions: readonly EditionView[];
  /** What changed between any two of them and today, newest first. */
  readonly redlines: readonly Redline[];
  /** Every edition that the control block lists; `day` is an ISO day or empty. */
  readonly versions: readonly { readonly edition: string; readonly day: string; readonly change: string }[];
  readonly reviewDays: readonly ReviewDay[];
  readonly about: About;
  readonly completeness: Completeness;
}

export interface LanguageEdition {
  /** BCP 47. */
  readonly language: string;
  /** In itself: "Cymraeg". */
  readonly name: string;
  readonly home: string;
}

/** What the pages that belong to no handbook, or list all of them, say of one. */
export type HandbookCard = Pick<
  Handbook,
  'id' | 'home' | 'title' | 'shortTitle' | 'area' | 'nationName' | 'edition' | 'statusName' | 'invented' | 'banners' | 'contact' | 'language' | 'languages'
>;

export interface Banner {
  readonly kind: 'invented' | 'overdue' | 'draft' | 'review' | 'superseded' | 'translation';
  readonly text: string;
}

export interface SectionView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly practice: string;
  readonly href: string;
  readonly checklistHref: string;
  /** The partnership's own chapter, not asked for by guidance. */
  readonly own: boolean;
  /** Sanitised HTML before the first heading; may be empty. */
  readonly introduction: string;
  readonly answers: readonly AnswerView[];
  /** Sanitised HTML under headings that answer no requirement; may be empty. */
  readonly rest: string;
  readonly checklist: readonly ChecklistItem[];
}

export interface AnswerView {
  readonly id: string;
  readonly title: string;
  /** `implemented`, `partial`, `planned`, `alternative`, `not-applicable` or `unanswered`. */
  readonly status: string;
  /** A sentence for every status but `implemented`; else empty. */
  readonly statusNote: string;
  /** Sanitised HTML of the words; may be empty. Headings inside begin at level 3. */
  readonly html: string;
  readonly facts: readonly FactBlock[];
  /** Fingerprint of words and facts (8 hex digits): it tells a reader's device whether they have changed. */
  readonly wording: string;
  readonly guidance: Guidance;
  /** In a translated handbook: why this stands in the language it was written in, and which that is. */
  readonly translation?: 'stale' | 'missing';
  readonly language?: string;
}

/** What guidance asks here, and how sure we are of it. */
export interface Guidance {
  readonly title: string;
  readonly asks: string;
  /** "The law requires this", "Guidance says this must be there", "Guidance recommends this", "Good practice, not demanded". */
  readonly force: string;
  readonly binds: string;
  readonly citations: readonly { readonly text: string; readonly confidence: string; readonly href: string }[];
}

/** A side of the protocol, or nobody in particular. */
export type Lead = 'treatment' | 'children' | 'health' | '';

export interface ChecklistItem {
  /** `<requirement>.<item>` or `own.<item>`: permanent. */
  readonly id: string;
  /** Fingerprint of the wording (8 hex digits): a changed wording asks again. */
  readonly hash: string;
  readonly pieces: readonly Piece[];
  /** The passage this line comes from; empty for none. */
  readonly href: string;
  readonly own: boolean;
  /** The side that leads it, where the protocol or the guidance says so. */
  readonly lead: Lead;
}

export interface ContactView {
  readonly id: string;
  readonly name: string;
  /** Organisation, or team and organisation. */
  readonly of: string;
  readonly for: string;
  readonly phone: string;
  readonly tel: string;
  readonly email: string;
  /** Address of a page, `https:` only; empty for none. */
  readonly web: string;
  readonly hours: string;
  readonly outOfHours: string;
  readonly address: string;
  readonly checked: string;
  readonly deputy: string;
}

export interface DirectoryGroup {
  readonly id: string;
  readonly title: string;
  readonly contacts: readonly ContactView[];
}

export interface About {
  readonly control: readonly { readonly label: string; readonly value: string }[];
  readonly owners: readonly ContactView[];
  /** `text`: which text was signed, and whether it has changed since; empty when nothing is known of it. */
  readonly partners: readonly { readonly name: string; readonly role: string; readonly signedBy: string; readonly signedOn: string; readonly text: string }[];
  readonly notPartners: readonly { readonly name: string; readonly reason: string }[];
  readonly approvals: readonly { readonly body: string; readonly date: string; readonly reference: string }[];
  readonly versions: readonly { readonly edition: string; readonly date: string; readonly change: string; readonly by: string }[];
  readonly sources: readonly { readonly title: string; readonly detail: string; readonly status: string; readonly read: string; readonly href: string }[];
}

export interface Completeness {
  /** The verdict sentence of the check. */
  readonly verdict: string;
  readonly caution: string;
  readonly bars: readonly { readonly label: string; readonly met: number; readonly declared: number; readonly open: number; readonly total: number }[];
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    readonly sectionTitle: string;
    readonly status: string;
    readonly outcome: string;
    readonly force: string;
    readonly demanded: string;
    readonly href: string;
  }[];
  /** Gaps that somebody agreed to leave open for a time. `href` is empty for one that belongs to no requirement. */
  readonly accepted: readonly {
    readonly title: string;
    readonly href: string;
    readonly reason: string;
    readonly owner: string;
    readonly approver: string;
    /** As a day reads, with a word more when the acceptance does not hold. */
    readonly until: string;
  }[];
  /** Statement of applicability: what does not apply or is done another way, and why. */
  readonly applicability: readonly { readonly title: string; readonly href: string; readonly status: string; readonly reason: string }[];
}

/** A form or leaflet. Markdown documents have a page (`html`, `name`); others are files to download. */
export interface DocumentView {
  readonly path: string;
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  /** Name of its page; empty for a file. */
  readonly name: string;
  /** Sanitised HTML of its page; empty for a file. */
  readonly html: string;
}
