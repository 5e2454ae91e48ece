// A note that should declare a finding of the privacy guard harmless, without a kind that exists or without a reason.

import type { Rule } from './rule.ts';

export const rule: Rule = {
  id: 'privacy-note-invalid',
  title: 'A privacy note that does not count',
  why: 'A note that switches the guard off without saying for what and why is a hole that nobody can review.',
  errorFrom: 'draft',
  run: ({ privacy }) => privacy['privacy-note-invalid'] ?? [],
};
