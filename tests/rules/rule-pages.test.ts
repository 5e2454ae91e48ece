// Each rule's page is its test: every block, laid over the base protocol, gives findings on exactly the lines it names.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Nation } from '../../src/model/requirement.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import { waiverRules } from '../../src/check/waiver-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { checkOverBase } from './base.ts';
import type { Example } from './rule-page.ts';
import { pageIds, readPage, RULES_FOLDER } from './rule-page.ts';

/** Those about waivers stand in check/, since they judge what the others found; their pages are here all the same. */
const paged = [...rules, ...waiverRules];
const ids = paged.map((rule) => rule.id);
const untouched = Object.fromEntries(await Promise.all(NATIONS.map(async (nation) => [nation, (await checkOverBase(nation, {})).findings] as const))) as Record<
  Nation,
  readonly Finding[]
>;

async function findingsOf(rule: string, { nation, file, text, adds }: Example): Promise<{ lines: number[]; elsewhere: string[] }> {
  const report = await checkOverBase(nation, { ...Object.fromEntries(adds.map((path) => [path, ''])), [file]: text });
  const found = report.findings.filter((finding) => finding.rule === rule);
  const before = new Set(untouched[nation].filter((finding) => finding.rule === rule).map(placeAndWords));
  return {
    lines: found.filter((finding) => finding.place.file === file && !before.has(placeAndWords(finding))).map((finding) => finding.place.line),
    elsewhere: found
      .filter((finding) => finding.place.file !== file && !adds.includes(finding.place.file))
      .map(placeAndWords)
      .filter((words) => !before.has(words)),
  };
}

function placeAndWords({ place, message }: Finding): string {
  return `${place.file} ${message}`;
}

describe.each(paged)('$id', ({ id, title }) => {
  const page = readPage(id);

  test('has a page with the title and the parts', () => {
    expect(page.title).toBe(title);
    expect(page.headings).toEqual(['What it finds', 'Why it matters', 'What to write instead', 'Bad', 'Good']);
    for (const side of ['bad', 'good']) expect(page.examples.filter((example) => example.side === side).length).toBeGreaterThan(0);
    for (const example of page.examples) expect(example.finds.length > 0, `${id}.md:${example.line}`).toBe(example.side === 'bad');
  });

  test.each(page.examples)(`$side block at ${id}.md:$line`, async (example) => {
    const { lines, elsewhere } = await findingsOf(id, example);
    expect(lines).toEqual(example.finds);
    if (id !== 'missing-answer') expect(elsewhere).toEqual([]);
  });
});

/** What makes these errors cannot stand on a page: a true number of somebody, and an answer without any fact. */
const MILDER_ON_PAGES = ['personal-data', 'only-promises'];

test.each(rules.filter(({ id }) => !MILDER_ON_PAGES.includes(id)).map((rule) => [rule.id, rule] as const))(
  '%s gives what its page says',
  async (id, { errorFrom, isAdvice }) => {
    const given = new Set<string>();
    for (const { side, nation, file, text, adds } of readPage(id).examples) {
      if (side === 'good') continue;
      const report = await checkOverBase(nation, { ...Object.fromEntries(adds.map((path) => [path, ''])), [file]: text }, { gate: 'audit' });
      for (const finding of report.findings) if (finding.rule === id) given.add(finding.severity);
    }
    expect([...given]).toContain(errorFrom !== 'never' ? 'error' : isAdvice ? 'advice' : 'warning');
  },
);

describe('the list of rules', () => {
  test('holds each id once', () => expect(new Set(ids).size).toBe(ids.length));

  test('has a page for each rule and no page without a rule', () => expect(pageIds().sort()).toEqual([...ids].sort()));

  test('names each file by its id', async () => {
    for (const rule of rules) expect(Object.values((await import(`${RULES_FOLDER}${rule.id}.ts`)) as object), rule.id).toContain(rule);
  });

  test('never loses an id', () => {
    const ever = readFileSync(new URL('./ids-ever.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    const now = ever.filter((line) => !line.endsWith(' retired'));
    expect(now.toSorted(), 'A new rule is added to ids-ever.txt; a retired one stays there, marked `retired`').toEqual(ids.toSorted());
    expect(new Set(ever.map((line) => line.split(' ')[0])).size).toBe(ever.length);
  });
});

describe('the base protocols', () => {
  test.each(NATIONS)('of %s have no fault but what they leave out', (nation) => {
    expect(untouched[nation].filter((finding) => finding.rule !== 'missing-answer')).toEqual([]);
  });
});
