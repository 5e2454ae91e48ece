// Patterns that are dear to make, each behind a plain look: only a text that may hold a find pays for them, and only once.

/** The look may use `^` for the beginning of a sentence. */
export type Guarded = readonly [look: RegExp, source: string];

export interface LookFirst {
  /** May one of the sentences of this text hold a find? All the looks as one. */
  readonly isWorthIt: (text: string) => boolean;
  /** Does any of the patterns find something in this sentence? Small and capital letters alike. */
  readonly findsIn: (sentence: string) => boolean;
}

const BEGINS = String.raw`(?:^|[.!?\n] ?)`;

export function lookFirst(patterns: readonly Guarded[]): LookFirst {
  const all = new RegExp(patterns.map(([look]) => look.source.replace(/(?<!\[)\^/g, BEGINS)).join('|'), 'i');
  const made: (RegExp | undefined)[] = [];
  return {
    isWorthIt: (text) => all.test(text),
    findsIn: (sentence) =>
      patterns.some(([look, source], index) => {
        if (!look.test(sentence)) return false;
        made[index] ??= new RegExp(source, 'i');
        return made[index].test(sentence);
      }),
  };
}
