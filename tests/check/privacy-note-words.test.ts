// What a writer is told about a note that does not count.

import { describe, expect, test } from 'vitest';
import { invalidNote, unusedNote } from '../../src/check/privacy-note-words.ts';
import { wholeFile } from '../../src/model/place.ts';
import { PRIVACY_KINDS } from '../../src/privacy/kinds.ts';

const PLACE = wholeFile('a.md');
const KINDS = Object.keys(PRIVACY_KINDS)
  .map((kind) => `\`${kind}\``)
  .join(', ');
const HOW = `Write one of ${KINDS}, then the reason, for example \`privacy-ok: nhs-number – published example of the data dictionary\`.`;
const note = (kind: string, fault?: 'kind' | 'reason') => ({ kind, reason: '', start: 0, end: 1, covers: 1, ...(fault === undefined ? {} : { fault }) });

describe('privacy-note-words', () => {
  test.each<[string, ReturnType<typeof note>, string, string]>([
    [
      'no reason',
      note('chi', 'reason'),
      'This note declares something of the kind `chi` harmless, but gives no reason of at least 10 letters.',
      'Say after the kind why it harms nobody, for example `privacy-ok: nhs-number – published example of the data dictionary`.',
    ],
    ['no kind', note('', 'kind'), 'This note does not say which kind of personal data it is about.', HOW],
    ['another word', note('zebra-crossings', 'kind'), '`zebra-crossings` is not a kind of personal data.', HOW],
    ['a slip', note('NHS-nummber', 'kind'), '`NHS-nummber` is not a kind of personal data.', `Did you mean \`nhs-number\`? ${HOW}`],
    ['a long word', note('z'.repeat(60), 'kind'), `\`${'z'.repeat(40)}\` is not a kind of personal data.`, HOW],
  ])('%s', (_, given, message, fix) => expect(invalidNote(given, PLACE)).toEqual({ message, fix, place: PLACE }));

  test('a note that nothing needs', () => {
    expect(unusedNote(note('chi'), PLACE)).toEqual({
      message: 'Nothing of the kind `chi` was found where this note stands.',
      fix: 'Delete the note, or put it on the line it is about or alone on the line before.',
      place: PLACE,
    });
  });
});
