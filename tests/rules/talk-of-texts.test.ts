// Talk of a text that is not there, words asked of writers, words of nothing but rules: told from what is said of a case.

import { expect, test } from 'vitest';
import { asksWriters } from '../../src/rules/reading/asked-of-writers.ts';
import { isBareTalk } from '../../src/rules/placeholder-text/bare-talk.ts';
import { isAllOfRules } from '../../src/rules/deferred-to-policy/policy-words.ts';
import { isNoteOfDrafters, unreadyIn } from '../../src/rules/reading/unready-text.ts';

test.each([
  ['Their half of this paragraph never turned up.', true],
  ['The health board’s sentences are with their lawyers.', true],
  ['If her paragraph of the report is missing, the clerk rings her.', false],
  ['A draft still with the solicitor is no reason to hold the meeting over.', false],
])('a text that is not there: %s', (text, isOne) => {
  expect(unreadyIn(text) !== undefined).toBe(isOne);
});

test.each([
  ['The numbers in brackets are guesses.', true],
  ['Not happy with how this reads, will have another go.', true],
  ['The numbers in brackets are those of the ward.', false],
  ['Two versions of a story are not a lie.', false],
  ['We reply, even when the answer is no.', false],
])('talk of a text and of nothing in a case: %s', (text, isOne) => {
  expect(isBareTalk(text)).toBe(isOne);
});

test.each([
  ['Ran out of time.', true],
  ['By phone first, then on paper.', false],
])('a note of drafters: %s', (text, isOne) => {
  expect(isNoteOfDrafters(text)).toBe(isOne);
});

test.each([
  ['Who deputises? Say so in one line.', true],
  ['Boards with more than one trust should repeat this paragraph for each.', true],
  ['Which of the children were awake? Say so in the first line of the report.', false],
  ['Say where you are, what happened and how the child is.', false],
])('words asked of writers: %s', (text, isOne) => {
  expect(asksWriters(text)).toBe(isOne);
});

test.each([
  ['turns to the trust’s playbook and does what it says', true],
  ['Naw, ye jist dae whit yer ain service tells ye.', true],
  ['checks the policy on visitors and rings the ward', false],
  ['uses whichever route the young person picks', false],
])('words of nothing but rules: %s', (text, isOne) => {
  expect(isAllOfRules(text)).toBe(isOne);
});
