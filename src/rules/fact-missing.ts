// An answer lacks one of the facts its requirement wants.

import { faultsOf } from './fact-fault.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'fact-missing',
  title: 'A fact that is asked for is not there',
  why: 'Somebody who reads this during a phone call needs this piece of information, and guidance asks for it.',
  errorFrom: 'requirement',
  run: (context) => faultsOf(context, 'fact-missing'),
};
