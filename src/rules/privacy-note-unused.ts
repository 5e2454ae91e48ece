// A note that declares something harmless where nothing was found.

import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'privacy-note-unused',
  title: 'A privacy note that is not needed',
  why: 'A note left behind would hide the next value that somebody writes there.',
  errorFrom: 'never',
  run: ({ privacy }) => privacy['privacy-note-unused'] ?? [],
};
