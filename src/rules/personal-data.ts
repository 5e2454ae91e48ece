// Something that looks like the personal data of somebody, in the text or the name of a file. The guard itself stands in src/privacy.

import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'personal-data',
  title: 'Personal data in the text',
  why: 'A handbook is public, and a number, a birth date or an address leads to one child or one worker. Deleting it later does not take it back.',
  errorFrom: 'draft',
  run: ({ privacy }) => privacy['personal-data'] ?? [],
};
