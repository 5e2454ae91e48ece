// A rule in words, as schemas/json/rules.json holds it: `generate` writes it, `explain` and the rule pages read it.

import type { Severity } from './finding.ts';

export interface RuleText {
  readonly id: string;
  readonly title: string;
  /** The gravest it ever gives, but for single findings that say otherwise. */
  readonly level: Severity;
  /** In words: "error from the gate publish on, before that a warning". */
  readonly severity: string;
  readonly why: string;
  /** What to do, where the rule has one answer to that. */
  readonly fix: string;
  /** Markdown of the page below its title; empty when there is none. */
  readonly page: string;
}
