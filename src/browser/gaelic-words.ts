// Scottish Gaelic, for search.

import { type Change, formsOf } from './changed-words.ts';

/** Lenition (`bhean`), and h-, t- and n- before a word, which folding may have joined to it. */
const GAELIC: readonly Change[] = [
  ['bh', 'b'],
  ['ch', 'c'],
  ['dh', 'd'],
  ['fh', 'f'],
  ['gh', 'g'],
  ['mh', 'm'],
  ['ph', 'p'],
  ['sh', 's'],
  ['th', 't'],
  ['ts', 's'],
  ['t', '', /^[aeiou]/],
  ['n', '', /^[aeiou]/],
  ['h', '', /^[aeiou]/],
];

export const gd = formsOf(
  GAELIC,
  /(?<=.{4})(?:aichean|eachan|annan|eannan|tean|ean|an)$/,
  `a aca ach aig air am an ann anns ag agam agus as bha bhios bho bu cait caite ciamar co cuideigin cuin carson da de dha do dhomh e eil feuch ga gam gu gus i iad is le leis ma mar mi mo
  mu mun na nach nam nan no nuair o on ri ris sa san seo sin tha thu tro`,
);
