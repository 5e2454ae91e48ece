// Words of those who make a document: what it is made of, what is done to it, who looks at it, and what is not certain yet. One proves nothing.

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Hardly used of anything but a text in the making. */
const STRONG = setOf(`
  para paras paragraph paragraphs wording stub draft drafts drafted drafting placeholder template templates brackets bracketed attachment attached clause clauses heading headings
  chapter italics unconfirmed guess guesses guesswork comments contribution contributions queried reword rewrite rewritten rewriting redraft edit edited edits editing pls dunno todo hyperlink url typo
  footnote footnotes appendix annex annexe diagram flowchart version versions edition embargo proof proofs proofread publication bullet bullets tense jargon abbreviations spreadsheet
`);
/** Used of texts, and of other things. */
const WEAK = setOf(`
  section page line lines table column row box yellow highlighted bold text sentence sentences link document minutes notes title numbers figures names input feedback query alternative
  suggestion suggestions memory assumed assume probably maybe unsure sure confirmed confirm agreed undecided decided settled discussed check verify matches proper correct redo updated updating
  amend amended cleared approved missing lost mislaid awaiting awaited pending outstanding overdue chase chased chaser coming autumn spring summer winter later soon yet still started begun finished
  unfinished completed filled fill fills sorry please apologies i i'm i've i'd anybody anyone somebody someone nil none response print printed launch lawyers legal solicitor comms hr
  list cover describe explain mention outline summarise write say state name avoid bin here below above belongs reader present idea plain english yours your space old sign item rota e-mail email describing
  cannot can't hasn't haven't didn't isn't doesn't won't
`);
const TOKENS = /[a-z][a-z'-]*/g;

/** How much they weigh in a text, each once. */
export function editingWordsIn(text: string): number {
  let sum = 0;
  const seen = new Set(text.toLowerCase().replace(/’/g, "'").match(TOKENS) ?? []);
  for (const word of seen) sum += STRONG.has(word) ? 2 : WEAK.has(word) ? 1 : 0;
  return sum;
}
