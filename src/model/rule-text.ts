// A rule in words, as schemas/json/rules.json holds it: `generate` writes it, `explain` and the rule pages read it.

export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** In words: "error from the gate publish on, before that a warning". */
  readonly severity: string;
  readonly why: string;
  /** What to do, where the rule has one answer to that. */
  readonly fix: string;
  /** Markdown of the page below its title; empty when there is none. */
  readonly page: string;
}
