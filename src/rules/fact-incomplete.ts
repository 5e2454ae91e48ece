// A fact is there but has too few entries, an empty field, or leaves out something that must be dealt with.

import { faultsOf } from './fact-fault.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'fact-incomplete',
  title: 'A fact that says less than is asked for',
  why: 'Half a line leaves the reader to guess the rest: who, what, or which of the things that guidance names.',
  errorFrom: 'requirement',
  run: (context) => faultsOf(context, 'fact-incomplete'),
};
