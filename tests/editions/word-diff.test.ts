// The redline: whatever the two versions are, taking the marks back gives each of them, and nothing the same is shown as changed.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlLines } from '../../src/handbook/clause-lines.ts';
import type { LineDiff } from '../../src/handbook/word-diff.ts';
import { diffLines } from '../../src/handbook/word-diff.ts';

const words = fc.array(fc.constantFrom('ring', 'the', 'front', 'door', 'within', '1', '2', 'working', 'days', 'nobody'), { minLength: 1, maxLength: 8 });
const lines = fc.array(
  words.map((some) => some.join(' ')),
  { maxLength: 8 },
);

function side({ lines: changed }: LineDiff, not: 'added' | 'removed'): string[] {
  return changed
    .map((parts) =>
      parts
        .filter(({ is }) => is !== not)
        .map(({ text }) => text)
        .join(''),
    )
    .filter((text) => text !== '');
}

/** What is left of a list when each of the others is taken out once. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...all];
  for (const one of others) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}

test('both versions come out of it again', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const diff = diffLines(before, after);
      const [gone, made] = [side(diff, 'added'), side(diff, 'removed')];
      // What is not shown is the same on both sides, and as many lines as are said.
      expect(without(before, gone)).toEqual(without(after, made));
      expect(without(before, gone)).toHaveLength(diff.same);
      expect([gone.length + diff.same, made.length + diff.same]).toEqual([before.length, after.length]);
    }),
  );
});

test('the same text has no changes', () => {
  fc.assert(
    fc.property(lines, (some) => {
      expect(diffLines(some, some)).toEqual({ lines: [], same: some.length });
    }),
  );
});

test('a reworded line shows the words', () => {
  expect(diffLines(['They reply within 10 working days.'], ['They reply within 5 working days.']).lines).toEqual([
    [
      { text: 'They reply within ', is: 'same' },
      { text: '10', is: 'removed' },
      { text: '5', is: 'added' },
      { text: ' working days.', is: 'same' },
    ],
  ]);
});

test('two long texts with nothing in common take no time', () => {
  const long = (sign: string): string => Array.from({ length: 20_000 }, (_, index) => `${sign}${index}`).join(' ');
  const { lines: found } = diffLines([`same ${long('a')}`], [`same ${long('b')}`]);
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ['<p>A &amp; B<br>C</p>', ['A & B C']],
  ['<ul><li>one <a href="#x">two</a></li><li>three</li></ul>', ['one two', 'three']],
  ['<table><thead><tr><th>Who</th><th>When</th></tr></thead><tbody><tr><td>a</td>\n<td>b</td></tr></tbody></table>', ['Who – When', 'a – b']],
  ['<h3 id="h-x">Title</h3>\n<p>&lt;b&gt; &#x27;q&#39; &#9999999;</p>', ['Title', "<b> 'q' &#9999999;"]],
  ['', []],
])('%s as lines', (html, expected) => expect(htmlLines(html)).toEqual(expected));
