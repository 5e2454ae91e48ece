// Times in leaflets, short versions and tables of weeks that the facts and the chapters do not have.

import { expect, test } from 'vitest';
import { foundAlone, prepared } from '../fragments/rules-alone.ts';
import { subjects } from '../fragments/subjects.ts';

const CHANGES: readonly (readonly [example: string, file: string, from: string, to: string])[] = [
  ['northmere', 'documents/summary.md', 'is answered within 5 working days', 'is answered within 8 working days'],
  ['northmere', 'documents/summary.md', 'A joint review every 3 months', 'A joint review every 5 months'],
  ['northmere', 'documents/concern-flowchart.md', 'within 24 hours of the call', 'within 48 hours of the call'],
  ['northmere', 'summaries/easy-read.md', 'we see you within 2 working days', 'we see you within 6 working days'],
  ['northmere', 'sections/pregnancy-unborn.md', '| By 25 |', '| By 35 |'],
  ['northmere', 'sections/pregnancy-unborn.md', '| By 16 |', '| By 20 |'],
  ['glenarrick', 'sections/pregnancy-unborn.md', '| 28 |', '| 32 |'],
];

const examples = await subjects();

function found(example: string, changed: ReadonlyMap<string, string>): string[] {
  const one = examples.get(example);
  if (!one) throw new Error(`There is no example ${example}`);
  return foundAlone(['conflicting-times'], prepared(one, changed)).map(({ place, message }) => `${place.file} ${message}`);
}

test.each(CHANGES)('%s, %s: “%s” as “%s”', (example, file, from, to) => {
  const text = examples.get(example)?.texts.get(file) ?? '';
  expect(text).toContain(from);
  expect(found(example, new Map([[file, text.replace(from, to)]])).filter((one) => one.includes(file))).not.toEqual([]);
});

test.each([...examples.keys()])('%s as it stands has none', (example) => expect(found(example, new Map())).toEqual([]));
