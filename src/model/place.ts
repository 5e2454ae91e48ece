// Where something stands in a partnership's files. Rules use symbolic places (a key, a stretch of Markdown); the check turns
// them into lines and columns once, at the end.

/** One step into a YAML file: a key of a mapping or an index of a list. */
export type KeyPath = readonly (string | number)[];

/** A symbolic place: a whole file, a YAML key path, or a stretch of text by character offsets (UTF-16 units, from 0). */
export type Place =
  | { readonly at: 'file'; readonly file: string }
  | { readonly at: 'key'; readonly file: string; readonly path: KeyPath; readonly on?: 'key' | 'value' }
  | { readonly at: 'span'; readonly file: string; readonly start: number; readonly end: number };

/** A place as people read it. Lines and columns count from 1; columns count UTF-16 units, so that an emoji is two. `line` 0 means the file as a whole. */
export interface ResolvedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The source line, cut to at most 160 UTF-16 units round the column, without control characters. */
  readonly excerpt?: string;
  /** Column of the fault inside `excerpt`, from 1. */
  readonly excerptColumn?: number;
}

export function wholeFile(file: string): Place {
  return { at: 'file', file };
}

export function key(file: string, ...path: KeyPath): Place {
  return { at: 'key', file, path, on: 'key' };
}

export function value(file: string, ...path: KeyPath): Place {
  return { at: 'key', file, path, on: 'value' };
}

export function span(file: string, start: number, end: number): Place {
  return { at: 'span', file, start, end };
}
