// Colours of a terminal, as those who print see them.

import type { Severity } from '../model/finding.ts';

/** How a terminal marks words; the plain painter leaves them as they are. */
export interface Painter {
  readonly severity: (severity: Severity, text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

export const plainPainter: Painter = { severity: (_, text) => text, strong: (text) => text, quiet: (text) => text };
