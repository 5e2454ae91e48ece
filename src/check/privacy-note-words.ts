// What is said of a note that declares a finding of the privacy guard harmless, when the note does not count or is not needed.

import { nearest } from '../model/did-you-mean.ts';
import type { Place } from '../model/place.ts';
import { PRIVACY_KINDS } from '../privacy/kinds.ts';
import type { PrivacyNote } from '../privacy/notes.ts';
import type { RuleFault } from '../rules/rule.ts';

const KINDS = Object.keys(PRIVACY_KINDS);
const EXAMPLE = '`privacy-ok: nhs-number – published example of the data dictionary`';

export function invalidNote({ kind, fault }: PrivacyNote, place: Place): RuleFault {
  if (fault === 'reason') {
    return {
      message: `This note declares something of the kind \`${kind}\` harmless, but gives no reason of at least 10 letters.`,
      fix: `Say after the kind why it harms nobody, for example ${EXAMPLE}.`,
      place,
    };
  }
  const near = nearest(kind.toLowerCase(), KINDS);
  return {
    message: kind === '' ? 'This note does not say which kind of personal data it is about.' : `\`${kind.slice(0, 40)}\` is not a kind of personal data.`,
    fix: `${near === undefined ? '' : `Did you mean \`${near}\`? `}Write one of ${KINDS.map((one) => `\`${one}\``).join(', ')}, then the reason, for example ${EXAMPLE}.`,
    place,
  };
}

export function unusedNote({ kind }: PrivacyNote, place: Place): RuleFault {
  return {
    message: `Nothing of the kind \`${kind}\` was found where this note stands.`,
    fix: 'Delete the note, or put it on the line it is about or alone on the line before.',
    place,
  };
}
