// Words of one paragraph, heading or cell as one text, with the way back to where each sign stands in the file.

export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Position {
  start: Point;
  end: Point;
}

export interface Line {
  readonly text: string;
  /** Of its first sign, from the beginning of the file. */
  readonly offset: number;
  /** From 1. */
  readonly number: number;
}

export function pointIn({ offset, number }: Line, at: number): Point {
  return { line: number, column: at + 1, offset: offset + at };
}

/** Parts of lines, one below the other, without what stands before and behind them in their lines. */
export class Stretch {
  readonly text: string;
  private readonly lines: readonly Line[];
  private readonly lead: number;
  private readonly box: number;
  private readonly starts: number[] = [0];

  /** `lead` is how many signs of each line do not belong to it, `box` how many more of the first; `end` cuts the only line off. */
  constructor(lines: readonly Line[], lead: number, { box = 0, end }: { readonly box?: number; readonly end?: number } = {}) {
    this.lines = lines;
    this.lead = lead;
    this.box = box;
    let text = '';
    for (const [index, line] of lines.entries()) {
      if (index > 0) {
        text += '\n';
        this.starts.push(text.length);
      }
      text += index === 0 ? line.text.slice(lead + box, end) : line.text.slice(lead);
    }
    this.text = text;
  }

  point(at: number): Point {
    let index = this.starts.length - 1;
    while (index > 0 && (this.starts[index] ?? 0) > at) index -= 1;
    return pointIn(this.lines[index] as Line, this.lead + (index === 0 ? this.box : 0) + at - (this.starts[index] ?? 0));
  }

  position(start: number, end: number): Position {
    const point = this.point(end);
    // NOTE: what ends with its line ends before the signs that the next one begins with.
    const early = end > 0 && this.text[end - 1] === '\n' ? this.lead : 0;
    return { start: this.point(start), end: early === 0 ? point : { ...point, column: 1, offset: point.offset - early } };
  }
}
