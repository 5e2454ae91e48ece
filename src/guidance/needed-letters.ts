// What a pattern cannot do without: letters of which some have to stand in every text that it finds something in. A text that holds none
// of them need not be tried, and the pattern need not even be made. After the prefilters of RE2 (Cox 2012, “Regular Expression
// Matching with a Trigram Index”), for the patterns that this project writes.

import { broughtByCommonWords } from './common-words.ts';

/** Letters of which one has to stand in the text. */
export type Letters = readonly string[];

interface Part {
  /** What this part of a pattern may be, all of it; undefined when that is too much to tell. */
  readonly exact: Letters | undefined;
  /** One of each has to be there; the rarest first, and no more than MOST_NEEDS. */
  readonly needs: readonly Letters[];
}

const MOST_EXACT = 24;
const MOST_NEEDS = 3;
const LONGEST = 8;
const SIGNS_OF_A_SENTENCE = 80;
/** Letters that stand in so many sentences are no use to look for. */
const TOO_OFTEN = 0.4;
/** Nor are choices of letters of which one stands in so many. */
const NEVER_MISSING = 0.8;
const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: undefined, needs: [] };
/** How many in ten thousand signs of English are this one; what is not listed is rarer. */
const COUNTED = 'e1050 t750 a670 o630 i580 n560 s520 h500 r490 d360 l340 u230 c230 m200 w190 f180 g170 y160 p160 b120 v80 k70 .100 ,90 -30 ’20 x20 j10 q10 z10';
const OFTEN: Readonly<Record<string, number>> = {
  ' ': 1700,
  ...Object.fromEntries(Array.from('0123456789()', (sign) => [sign, 20])),
  ...Object.fromEntries(COUNTED.split(' ').map((one) => [one[0], Number(one.slice(1))])),
};
const RARE = 3;

/**
 * For each of the choices of a pattern, what it cannot do without, in small letters: one of each of these. Nothing at all for a choice of
 * which nothing is known. It is so whether or not capital letters are as good as small ones.
 */
export function neededLetters(source: string): readonly (readonly Letters[])[] {
  return new Reader(source).choices().map(needsOf);
}

class Reader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source.toLowerCase() === source ? source : lowered(source);
  }

  /** Up to the closing bracket, or to the end. */
  choices(): Part[] {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.sequence());
    }
    return parts;
  }

  private sequence(): Part {
    const needs: Letters[] = [];
    let run: Letters = [''];
    let isWhole = true;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const part = this.repeated();
      needs.push(...part.needs);
      if (part.exact && part.exact.length * run.length <= MOST_EXACT) {
        const after = part.exact;
        run = run.flatMap((before) => after.map((more) => before + more));
        continue;
      }
      needs.push(...usable(run));
      isWhole = false;
      run = part.exact && part.exact.length <= MOST_EXACT ? part.exact : [''];
    }
    return isWhole ? { exact: run, needs: best(needs) } : { exact: undefined, needs: best([...needs, ...usable(run)]) };
  }

  private repeated(): Part {
    const part = this.single();
    const times = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0];
    if (times === undefined) return part;
    this.at += times.length;
    if (times.startsWith('?')) return { exact: part.exact && ['', ...part.exact], needs: [] };
    if (times.startsWith('*') || times.startsWith('{0')) return ANYTHING;
    const least = Math.min(LONGEST, Number(/^\{(\d+)/.exec(times)?.[1] ?? 1));
    const only = part.exact?.length === 1 ? part.exact[0] : undefined;
    return { exact: undefined, needs: only === undefined ? needsOf(part) : best([...usable([only.repeat(least)]), ...part.needs]) };
  }

  private single(): Part {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === '(') return this.group();
    if (sign === '[') return this.signs();
    if (sign === '\\') return this.escaped();
    if (sign === '.') return ANYTHING;
    return sign === '^' || sign === '$' ? NOTHING : { exact: [sign], needs: [] };
  }

  private group(): Part {
    const kind = /^\?(?::|<?[=!]|<[a-z_]\w*>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const inside = together(this.choices());
    this.at += 1;
    if (kind.endsWith('!')) return NOTHING;
    // NOTE: what is looked for ahead or behind has to stand in the text as well, but not in the place of the find.
    return kind.endsWith('=') ? { exact: [''], needs: needsOf(inside) } : inside;
  }

  /** A choice of single signs; only a short list of them is told. */
  private signs(): Part {
    const start = this.at;
    while (this.source[this.at] !== ']' && this.at < this.source.length) this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(start, this.at);
    this.at += 1;
    if (inside.length > 6 || /[\\^]|.-./.test(inside)) return ANYTHING;
    return { exact: [...new Set(inside)], needs: [] };
  }

  private escaped(): Part {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === 'b') return NOTHING;
    if (sign === 'p' || sign === 'u' || sign === 'x') {
      const rest = /^(?:\{[^}]*\}|[0-9a-f]{2}(?:[0-9a-f]{2})?)/.exec(this.source.slice(this.at, this.at + 60))?.[0] ?? '';
      this.at += rest.length;
      return ANYTHING;
    }
    return /[a-z0-9]/.test(sign) ? ANYTHING : { exact: [sign], needs: [] };
  }
}

/** In small letters, but for the names of classes of signs: `\W` is not `\w`, and both are any sign here. `\B` is as empty as `\b`. */
function lowered(source: string): string {
  return source.replace(/\\[A-Z]/g, (sign) => (sign === '\\B' ? '\\b' : '\\w')).toLowerCase();
}

/** Choices as one part: of each of them the rarest letters. */
function together(parts: readonly Part[]): Part {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = parts.map((part) => needsOf(part)[0]);
  const exact = parts.every((part) => part.exact) ? parts.flatMap((part) => part.exact ?? []) : undefined;
  return {
    exact: exact && exact.length <= MOST_EXACT * 4 ? exact : undefined,
    needs: all.every((letters) => letters !== undefined) ? [[...new Set(all.flat())]] : [],
  };
}

function needsOf({ exact, needs }: Part): readonly Letters[] {
  return exact ? best([...usable(exact), ...needs]) : needs;
}

/** A letter or two stand everywhere, so that they tell nothing. */
function usable(texts: Letters): readonly Letters[] {
  return texts.some((text) => oftenIs(text) > TOO_OFTEN) ? [] : [[...new Set(texts.map(rarest))]];
}

/** Of a long text, the letters that are rarest. */
function rarest(text: string): string {
  if (text.length <= LONGEST) return text;
  let best = text.slice(0, LONGEST);
  for (let start = 1; start + LONGEST <= text.length; start += 1) {
    const other = text.slice(start, start + LONGEST);
    if (oftenIs(other) < oftenIs(best)) best = other;
  }
  return best;
}

function best(needs: readonly Letters[]): readonly Letters[] {
  const found: Letters[] = [];
  for (const letters of needs.map(fewest).sort((a, b) => often(a) - often(b))) {
    // NOTE: what is met wherever another need is met says nothing more.
    const isNews = found.every((other) => other.some((text) => !letters.some((part) => text.includes(part))));
    if (isNews && found.length < MOST_NEEDS && often(letters) < NEVER_MISSING) found.push(letters);
  }
  return found;
}

/** Without texts that hold another of them. */
function fewest(texts: Letters): Letters {
  return texts.filter((text) => !texts.some((part) => part !== text && text.includes(part)));
}

function often(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + oftenIs(text), 0);
}

/** The chance that these letters stand in a sentence of English. */
function oftenIs(text: string): number {
  let chance = SIGNS_OF_A_SENTENCE;
  for (const sign of text) chance *= (OFTEN[sign] ?? RARE) / 10_000;
  return Math.min(1, chance + broughtByCommonWords(text));
}
