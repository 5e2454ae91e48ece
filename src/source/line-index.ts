// From offsets, in UTF-16 units, to lines and columns of the same: an array of line starts and a binary search.

export interface LineIndex {
  /** Line and column of an offset, both from 1. */
  at(offset: number): { readonly line: number; readonly column: number };
  /** Text of a line without its end; lines count from 1. */
  text(line: number): string;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return {
    at(offset) {
      const sought = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= sought) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: sought - (starts[low] ?? 0) + 1 };
    },
    text(line) {
      const start = starts[line - 1];
      if (start === undefined) return '';
      const end = starts[line] ?? text.length + 1;
      return text.slice(start, end - 1).replace(/\r$/, '');
    },
  };
}
