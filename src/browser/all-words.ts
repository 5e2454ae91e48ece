// The languages whose words change at their beginning. A script that is bundled for one language holds that one only (generate/assets.ts).

import type { WordForms } from './changed-words.ts';
import { cy } from './welsh-words.ts';
import { gd } from './gaelic-words.ts';

export const FORMS: Readonly<Record<string, WordForms>> = { cy, gd };
