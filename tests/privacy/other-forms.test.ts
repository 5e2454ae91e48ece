// Values as people write them in forms that no generator thought of: in tables, with words between, in other digits, in disguise.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { compact } from '../../src/privacy/hit.ts';
import { maskedText, sightings } from '../../src/privacy/scan.ts';

const lines = readFileSync(new URL('./other-forms.txt', import.meta.url), 'utf8').split('\n');
const forms = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);

test.each(forms)('%s: %s', (kind, written) => {
  const text = JSON.parse(written) as string;
  const seen = sightings(text, 'markdown', NOTHING_ALLOWED);
  const [found] = seen.filter((one) => one.kind === kind);
  expect(found).toBeDefined();
  expect(compact(maskedText(text, seen).normalize('NFKC'))).not.toContain(compact(found?.value ?? ''));
});
