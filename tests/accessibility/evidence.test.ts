// The accessibility statement may not speak of pages that have changed since they were tested.

import { expect, test } from 'vitest';
import { accessibilityEvidence, evidenceReach, evidenceRows } from '../../src/handbook/accessibility.ts';
import { sayIn } from '../../src/interface/say.ts';
import { isDay } from '../../src/model/days.ts';
import { LOOKS } from './looks.ts';
import { templatesHash } from './templates.ts';

const RUN = 'Run `npm run accessibility` (about ten minutes on an idle machine) and commit src/handbook/accessibility-evidence.json.';

test('the evidence is about the pages as they are made today', () => {
  expect(accessibilityEvidence.templates, `The templates or styles of the pages have changed since the evidence was taken. ${RUN}`).toBe(templatesHash());
});

test('it names its day and its tools, covers every page in every look, and found nothing', () => {
  expect(isDay(accessibilityEvidence.day)).toBe(true);
  expect(accessibilityEvidence.tools).toEqual([expect.stringMatching(/^axe \d/), expect.stringMatching(/^Chromium \d/)]);
  expect(accessibilityEvidence.looks.map(({ id }) => id)).toEqual(LOOKS.map(({ id }) => id));
  const { all, tested } = evidenceReach(accessibilityEvidence);
  expect(all).toBeGreaterThan(400);
  expect(tested).toBe(all);
  expect(accessibilityEvidence.found).toEqual([]);
});

test('what it found is told, row by row and place by place', () => {
  const broken = accessibilityEvidence.looks.reduce((sum, { violations = 0, tooWide = 0 }) => sum + violations + tooWide, 0);
  expect(accessibilityEvidence.found.length).toBe(Math.min(broken, 100));
  const evidence = {
    ...accessibilityEvidence,
    looks: [
      { id: 'phone', title: 'on a small telephone', pages: 3, violations: 2 },
      { id: 'upside-down', title: 'upside down', pages: 3, tooWide: 0 },
    ],
  };
  const told = evidenceRows(evidence, sayIn('en'));
  expect(told).toEqual([
    { look: 'On a small telephone (320 pixels)', pages: '3', found: '2 places that break a rule' },
    { look: 'Upside down', pages: '3', found: 'no sideways scrolling' },
  ]);
  expect(evidenceRows(evidence, sayIn('cy'))[0]).toEqual({ look: 'Ar ffôn bach (320 picsel)', pages: '3', found: 'lleoedd sy’n torri rheol: 2' });
});
