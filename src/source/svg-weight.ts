// How much a browser has to draw for a picture in SVG: parts that repeat parts that repeat parts come to a thousand million from a few lines.

const MOST_DRAWN = 50_000;

interface Part {
  elements: number;
  readonly repeated: string[];
}

/** Told of every element in order; the part without a name is the whole picture. */
export class SvgWeight {
  private readonly parts = new Map<string, Part>([['', { elements: 0, repeated: [] }]]);
  private readonly open: string[] = [''];

  begin(name: string, attributes: ReadonlyMap<string, string>, isEmpty: boolean): void {
    const id = attributes.get('id') ?? '';
    if (id !== '') this.parts.set(id, { elements: 0, repeated: [] });
    const repeated = [...(name === 'use' ? [attributes.get('href'), attributes.get('xlink:href')] : []), attributes.get('clip-path'), attributes.get('mask')];
    const ids = repeated.flatMap((written) => /#([\w.-]+)/.exec(written ?? '')?.[1] ?? []);
    for (const around of new Set([...this.open, id])) {
      const part = this.parts.get(around);
      if (!part) continue;
      part.elements += 1;
      part.repeated.push(...ids);
    }
    if (!isEmpty) this.open.push(id);
  }

  end(): void {
    this.open.pop();
  }

  isTooMuch(): boolean {
    return this.drawn('', new Map()) > MOST_DRAWN;
  }

  /** A part that repeats itself is never done. */
  private drawn(id: string, known: Map<string, number>): number {
    const seen = known.get(id);
    if (seen !== undefined) return seen;
    known.set(id, Number.POSITIVE_INFINITY);
    const { elements, repeated } = this.parts.get(id) ?? { elements: 0, repeated: [] };
    const all = repeated.reduce((sum, one) => sum + this.drawn(one, known), elements);
    known.set(id, all);
    return all;
  }
}
