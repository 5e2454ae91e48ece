// How a fact reads, as plain data: the handbook makes HTML of it, Word makes tables of it. No markup.

/** Where a piece of text leads. Ids and paths, never addresses of pages: the publisher knows those. */
export type LinkTo =
  | { readonly to: 'contact'; readonly id: string }
  | { readonly to: 'requirement'; readonly id: string }
  | { readonly to: 'document'; readonly path: string }
  | { readonly to: 'address'; readonly href: string };

export interface Piece {
  readonly text: string;
  readonly link?: LinkTo;
  /** A definite time: shown so that the eye finds it. */
  readonly time?: true;
}

export type Cell = readonly Piece[];

export function cellText(cell: Cell): string {
  return cell.map(({ text }) => text).join('');
}

export type FactBlock =
  | { readonly type: 'table'; readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'list'; readonly caption: string; readonly items: readonly Cell[] }
  | { readonly type: 'pairs'; readonly caption: string; readonly pairs: readonly { readonly label: string; readonly value: Cell }[] };

/** One line of "who does what by when". */
export interface DutyRow {
  readonly who: Piece;
  readonly whoId: string;
  readonly does: string;
  readonly within: string;
  readonly from: string;
  readonly tells: Cell;
  readonly requirement: string;
}
