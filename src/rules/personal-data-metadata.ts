// What a document or picture carries beside what it shows. It is read in src/privacy/documents.

import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'personal-data-metadata',
  title: 'Personal data hidden in a document',
  why: 'Names, comments, deleted words and the place where a picture was taken travel with the file, and everybody who downloads it can read them.',
  errorFrom: 'draft',
  run: ({ privacy }) => privacy['personal-data-metadata'] ?? [],
};
