// joint-protocol explain: rules, faults of the reader and requirements in words.

import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import texts from '../../schemas/json/rules.json' with { type: 'json' };
import { badExample } from '../../src/cli/bad-example.ts';
import { requirementText, ruleText } from '../../src/cli/explain-text.ts';
import { readCatalogue } from '../../src/generate/catalogue.ts';
import { indexCatalogue } from '../../src/guidance/catalogue.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import type { Report } from '../../src/model/report.ts';
import { rulePages } from '../../src/handbook/rule-pages.ts';
import { runCommand } from './run-command.ts';
import { workspace } from './workspace.ts';

function text(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : 'childNodes' in child ? text(child) : '')).join('');
}

const explain = (...args: readonly string[]) => runCommand(['explain', ...args]);

describe('explain', () => {
  it('a rule: when it is an error, why, and examples', () => {
    const { code, out } = explain('no-definite-time');
    expect(code).toBe(0);
    expect(out).toMatch(/^.+ \(no-definite-time\)\nThis is an error from the gate on at which the requirement is demanded/);
    expect(out).toMatch(/\nBAD\n[\s\S]*\n {4}escalation-stages:\n[\s\S]*\nGOOD\n/);
  });

  it('a fault of the reader', () => {
    expect(explain('yaml-tab').out).toBe(
      [
        'A tab used to indent (yaml-tab)\nThis is an error at every gate.\n',
        'WHY IT MATTERS\n\nYAML is indented with blanks; with a tab nobody can tell what belongs to what.\n',
        'WHAT TO WRITE INSTEAD\n\nReplace the tab by two blanks.\n',
        'BAD\n\nIn `sections/escalation.yaml`, found in line 2:\n\n    escalation-stages:\n    \tstatus: implemented\n',
        'GOOD\n\nIn `sections/escalation.yaml`:\n\n    escalation-stages:\n      status: implemented\n',
      ].join('\n'),
    );
  });

  it('a requirement: what is asked, what it rests on, what to write', () => {
    const { code, out } = explain('dna-parent-trigger');
    expect(code).toBe(0);
    for (const part of [
      '(dna-parent-trigger)\nEngland, section',
      'IT RESTS ON\n  - ',
      'GOOD: WRITE IN sections/contact-no-access.yaml',
      'BAD\n    dna-parent-trigger:\n      status: implemented\n      alarm: to be confirmed',
      'alarm: 2 missed',
      'WRITE ELSEWHERE\n  - Words, at least 20',
      'LINES OF THE CHECKLIST\n  - I know',
    ])
      expect(out).toContain(part);
  });

  it('a requirement of both nations, one after the other', () => {
    const [england, scotland] = NATIONS.map((nation) => new Set(readCatalogue(nation).requirements.map(({ id }) => id)));
    const [both] = [...(england ?? [])].filter((id) => scotland?.has(id));
    if (both === undefined) return;
    const { out } = explain(both);
    expect([out.includes('England, section'), out.includes('Scotland, section')]).toEqual([true, true]);
  });

  it.each([
    ['nothing', [], '`explain` takes one id.'],
    ['a slip', ['no-definit-time'], 'Did you mean `no-definite-time`?'],
    ['a slip in a requirement', ['dna-parent-triger'], 'Did you mean `dna-parent-trigger`?'],
    ['something else', ['what is this all about, please'], 'Copy the id from a report'],
  ])('refuses %s', (_, args, says) => {
    const { code, out, err } = explain(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  it('gives bad examples that the check finds, each and every one', () => {
    for (const [nation, name] of [
      ['england', 'northmere'],
      ['scotland', 'glenarrick'],
    ] as const) {
      const here = workspace(name);
      const { sections, requirements } = readCatalogue(nation);
      const bad = requirements.flatMap((requirement) => {
        const example = badExample(requirement);
        return example ? [{ ...requirement, ...example }] : [];
      });
      expect(bad.length).toBeGreaterThan(requirements.length * 0.9);
      for (const { id } of sections) {
        const own = bad.filter(({ section }) => section === id);
        here.write(`protocols/${name}/sections/${id}.yaml`, own.map(({ facts }) => `${facts.join('\n')}\n`).join('\n'));
        here.write(`protocols/${name}/sections/${id}.md`, own.map(({ words }) => `${words.join('\n')}\n`).join('\n'));
      }
      const { out } = runCommand(['check', '--format', 'json', '--gate', 'audit'], { cwd: here.folder });
      const [judged] = (JSON.parse(out) as Report).protocols;
      const found = new Set(judged?.findings.flatMap(({ requirement }) => requirement ?? []));
      expect(bad.flatMap(({ id }) => (found.has(id) ? [] : [id]))).toEqual([]);
    }
  });

  it('says the same about a rule as the page of the guide', () => {
    // Signs of Markdown and the form of a heading are the only difference that is wanted.
    const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    for (const page of rulePages) {
      const rule = texts.find(({ id }) => id === page.id);
      if (!rule) throw new Error(`${page.id} has a page and no words`);
      const said = ruleText(rule);
      const shown = text(parseFragment(page.html));
      expect(said.startsWith(`${page.title} (${page.id})\nThis is ${page.severity}.`)).toBe(true);
      expect({ id: page.id, said: letters(said.split('\n').slice(2).join('\n')) }).toEqual({ id: page.id, said: letters(shown.replace(/^What to do$/m, '')) });
    }
    expect(rulePages.map(({ id }) => id)).toEqual(texts.map(({ id }) => id));
  });

  it('every requirement there is', () => {
    for (const nation of NATIONS) {
      const catalogue = indexCatalogue(readCatalogue(nation));
      for (const requirement of catalogue.requirements) expect(requirementText(catalogue, requirement)).not.toMatch(/undefined|\[object/);
    }
  });
});
