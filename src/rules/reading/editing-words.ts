// Words of those who make a document: what it is made of, what is done to it, who looks at it, and what is not certain yet. One proves nothing.

import { wordSet } from './word-set.ts';

/** Used of nothing but a text in the making. */
const STRONG = wordSet(`
  para paragraph wording stub placeholder template unconfirmed guesswork reword rewrite rewritten rewriting redraft dunno todo hyperlink typo
  footnote appendix annex annexe italics tracked proofread draft drafted drafting heading clause chapter contribution spreadsheet guess jargon bullet abbreviation acronym numbering proposal tender pipeline embargo deleted
`);
/** Used of texts, and of other things. */
const WEAK = wordSet(`
  section page line table column row box yellow highlighted bold text sentence link document minute note title number figure name input feedback query queried alternative
  version edition proof publication tense diagram supplied vanished wrong wrote meant final decision inspection law map photograph quotation copy point position blocked overtaken
  diagram flowchart chart bracket bracketed attachment attached comment
  edit edited editing pls original mistake delete insert
  suggestion memory assumed assume probably maybe unsure sure confirmed confirm agreed undecided decided settled discussed check verify match proper correct redo updated updating
  amend amended cleared approved missing lost mislaid awaiting awaited pending outstanding overdue chase chased chaser coming autumn spring summer winter later soon yet still started begun finished
  unfinished completed filled fill apologies anybody anyone somebody someone nil none response print printed launch lawyer legal solicitor comms hr
  list cover describe explain mention outline summarise avoid bin here below above belong reader present idea plain english space old sign item rota email e-mail
  cannot can't hasn't haven't didn't isn't doesn't won't theirs
`);
const TOKENS = /[a-z][a-z'-]*/g;

/** How much they weigh in a text, each once. */
export function editingWordsIn(text: string): number {
  let sum = 0;
  const seen = new Set(
    (text.toLowerCase().replace(/’/g, "'").match(TOKENS) ?? []).map((word) => (WEAK.has(word) || STRONG.has(word) ? word : word.replace(/(?<=ss)es$|s$/, ''))),
  );
  for (const word of seen) sum += STRONG.has(word) ? 2 : WEAK.has(word) ? 1 : 0;
  return sum;
}
