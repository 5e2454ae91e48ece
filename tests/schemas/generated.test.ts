// The generated files that are committed are those the generator makes, and making them again changes nothing.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waiverRules } from '../../src/check/waiver-rules.ts';
import { staleFiles } from '../../src/generate/main.ts';
import { buildOutputs } from '../../src/generate/outputs.ts';
import { rulePage } from '../../src/generate/rule-pages.ts';
import { ruleTexts } from '../../src/generate/rule-texts.ts';
import { rules } from '../../src/rules/index.ts';
import { SOURCE_FAULTS } from '../../src/source/faults.ts';

describe('generated files', () => {
  const outputs = buildOutputs();

  it('are up to date', () => expect(staleFiles(outputs).map(({ says }) => says)).toEqual([]));

  it('come out the same every time', () => expect([...buildOutputs()]).toEqual([...outputs]));

  it('are all missing from an empty folder, one sentence each', () => {
    const folder = mkdtempSync(join(tmpdir(), 'generated-'));
    const says = staleFiles(outputs, folder).map((one) => one.says);
    rmSync(folder, { recursive: true });
    expect(says).toHaveLength(outputs.size);
    expect(says[0]).toBe(`${[...outputs.keys()][0]} is missing; run \`npm run generate\`.`);
  });

  it('have a text for every rule, the schema pass, the rules about waivers and every fault of the reader', () => {
    const ids = [...rules.map((one) => one.id), 'wrong-shape', ...waiverRules.map((one) => one.id), ...Object.keys(SOURCE_FAULTS)];
    expect(ruleTexts().map((one) => one.id)).toEqual(ids);
    expect(ruleTexts('no-such-folder').every((one) => one.page === '' || one.page.startsWith('## Why it matters'))).toBe(true);
  });
});

describe('a rule page', () => {
  const page = {
    id: 'one',
    title: 'One',
    severity: 'an error',
    why: 'Why.',
    fix: '',
    page: '## Bad\n\n<script>alert(1)</script>\n\n```yaml\na: <b>\n```\n\n[x](javascript:alert) [y](https://example.org)',
  };

  it('is sanitised, begins at h2 and keeps code as code', () => {
    const { html } = rulePage(page);
    expect(html).toContain('<h2>Bad</h2>');
    expect(html).toContain('<pre><code class="language-yaml">a: &#x3C;b>\n</code></pre>');
    expect(html).not.toMatch(/<script|javascript:|<h1/);
  });

  it('has the reason and the remedy where nobody has written one', () => {
    expect(rulePage({ ...page, page: '', fix: 'Do this.' }).html).toBe('<p>Why.</p>\n<h2>What to do</h2>\n<p>Do this.</p>');
  });

  it('says where its examples stand', () => {
    const dated = ruleTexts().find((one) => one.id === 'no-definite-time');
    expect(dated?.page).toMatch(/^In `sections\/escalation\.yaml`, found in lines 4 and 5:\n\n```yaml$/m);
    expect(dated?.page).toMatch(/^In `sections\/child-protection\.yaml` of a Scottish protocol, found in line 1:$/m);
  });
});
