// A handbook as a document to be printed or edited: a flat list of parts, each of blocks. What Word and PDF are both made from.

/** A stretch of text with one look. `\n` inside is a line break. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly code?: true;
  readonly raised?: true;
  /** Leads to a place in this document. */
  readonly place?: string;
  /** Leads out of it: `https:`, `mailto:` or `tel:`. */
  readonly href?: string;
}

export type Runs = readonly Run[];

export type Block =
  | { readonly type: 'heading'; readonly level: number; readonly runs: Runs; readonly place: string }
  | { readonly type: 'paragraph'; readonly runs: Runs; readonly look?: 'lead' | 'note' | 'caption' | 'small' | 'banner' }
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'ticks'; readonly items: readonly Runs[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly head: readonly Runs[];
      readonly rows: readonly (readonly Runs[])[];
      /** The first cell of each row names the row. */
      readonly named: boolean;
    }
  | { readonly type: 'pairs'; readonly caption: string; readonly pairs: readonly { readonly label: string; readonly runs: Runs }[] }
  | { readonly type: 'box'; readonly urgent: boolean; readonly blocks: readonly Block[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' }
  /** What answers one requirement, with its heading. */
  | { readonly type: 'answer'; readonly id: string; readonly place: string; readonly title: string; readonly blocks: readonly Block[] };

export interface Part {
  readonly place: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Paper {
  readonly title: string;
  readonly area: string;
  /** Of headings and lines, `#rrggbb`; dark enough for text on white. */
  readonly colour: string;
  /** BCP 47, such as `en-GB`. */
  readonly language: string;
  /** On every sheet: what this is, edition, status. */
  readonly run: string;
  /** On every sheet: that copies go out of date. */
  readonly caution: string;
  readonly summary: string;
  /** ISO day on which the edition was issued or followed from; empty when nothing says. */
  readonly day: string;
  readonly banners: readonly string[];
  readonly control: readonly { readonly label: string; readonly value: string }[];
  /** Address of the live handbook; empty when it is not known. */
  readonly live: string;
  /** The first stands before the contents: what to do at once. */
  readonly emergency: readonly Block[];
  readonly parts: readonly Part[];
}
