// A requirement has facts but no passage in the words, or one too short to say anything.

import { faultsOf } from './fact-fault.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'words-missing',
  title: 'No words, or too few',
  why: 'Facts alone do not tell a worker from the other service how this is done here.',
  errorFrom: 'requirement',
  run: (context) => faultsOf(context, 'words-missing'),
};
