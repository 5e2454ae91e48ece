// A definite time for which there is a national ceiling or floor. Written like a duration; the rule `limit-exceeded` compares.

import { duration } from './duration.ts';
import type { FactKind } from './kind.ts';

export const limit: FactKind = { ...duration, kind: 'limit' };
