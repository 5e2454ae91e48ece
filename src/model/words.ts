// The words of a protocol as checks see them: passages under headings, blocks of text, links and pictures, all with offsets.

/** A paragraph, list item, table cell or quotation: the smallest stretch that reads as a whole. Offsets into the file. */
export interface TextBlock {
  readonly text: string;
  readonly kind: 'paragraph' | 'item' | 'cell' | 'heading';
  /** Of a cell below the first row: what stands at the head of its column. */
  readonly head?: string;
  /** Of such a cell: all cells of its row. */
  readonly row?: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Where the form promises something and nothing comes: an item, a row, a heading, a label in a list, a line that leads into what follows. */
export interface HollowPlace {
  readonly kind: 'item' | 'row' | 'heading' | 'label' | 'lead';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Heading {
  readonly id?: string;
  readonly text: string;
  readonly depth: number;
  /** It stands in a box, a quotation or a list, where it begins nothing. */
  readonly inside?: true;
  readonly start: number;
  readonly end: number;
}

/** What a link address is. `file` is relative to the protocol folder, `anchor` a heading or requirement id. */
export type LinkTarget =
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'file'; readonly file: string; readonly anchor?: string }
  | { readonly kind: 'contact'; readonly id: string }
  | { readonly kind: 'outside'; readonly address: string }
  | { readonly kind: 'mail' | 'phone'; readonly address: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Link {
  readonly address: string;
  readonly target: LinkTarget;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Picture {
  readonly address: string;
  readonly target: LinkTarget;
  readonly alt: string;
  readonly start: number;
  readonly end: number;
}

/** The words under one heading that carries an id: as far as its page has them for a requirement, else up to the next heading of the same or a higher level. */
export interface Passage {
  readonly id: string;
  readonly section: string;
  readonly file: string;
  readonly title: string;
  readonly heading: Heading;
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly words: number;
}

/** One Markdown file of a section. */
export interface SectionWords {
  readonly section: string;
  readonly file: string;
  readonly passages: readonly Passage[];
  readonly headings: readonly Heading[];
  readonly blocks: readonly TextBlock[];
  readonly links: readonly Link[];
  readonly pictures: readonly Picture[];
  readonly hollow: readonly HollowPlace[];
  readonly words: number;
}

/** Words as people count them: runs of letters, digits, apostrophes and hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
