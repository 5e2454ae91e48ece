// A partner without post and date, or an approval that guidance asks for and nobody gave.

import { faultsOf } from './fact-fault.ts';
import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'signature-missing',
  title: 'A partner who has not signed',
  why: 'Staff follow what their own employer has signed, and an auditor needs to see who did, in which post, and when.',
  errorFrom: 'requirement',
  run: (context) => faultsOf(context, 'signature-missing'),
};
