// The agreed text is no longer the one that was frozen, and signed, under the same number.

import { value } from '../model/place.ts';
import type { Rule } from './rule.ts';

const NAMED = 3;

export const rule: Rule = {
  id: 'edition-changed',
  title: 'Text changed since the edition was frozen',
  why: 'Partners signed another text than the one that staff now read, and two copies with one number say different things.',
  errorFrom: 'audit',
  *run({ protocol }) {
    const { sinceFrozen, control, controlFile } = protocol;
    if (!sinceFrozen || sinceFrozen.changed.length === 0) return;
    const { changed } = sinceFrozen;
    const more = changed.length > NAMED ? ` and ${changed.length - NAMED} more` : '';
    yield {
      message: `Since edition \`${control.edition}\` was frozen on \`${sinceFrozen.edition.frozen}\`, the text was changed in ${changed
        .slice(0, NAMED)
        .map((path) => `\`${path}\``)
        .join(', ')}${more}.`,
      fix: 'Give the changed text a new number under `edition:`, ask every partner to sign it, then run `joint-protocol edition`. If nobody meant the change, take it back.',
      place: value(controlFile, 'edition'),
    };
  },
};
