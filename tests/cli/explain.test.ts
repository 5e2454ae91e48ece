// joint-protocol explain: rules, faults of the reader and requirements in words.

import { describe, expect, it } from 'vitest';
import { requirementText } from '../../src/cli/explain-text.ts';
import { readCatalogue } from '../../src/generate/catalogue.ts';
import { indexCatalogue } from '../../src/guidance/catalogue.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import { runCommand } from './run-command.ts';

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
      'A tab used to indent (yaml-tab)\nThis is an error at every gate.\n\nYAML is indented with blanks; with a tab nobody can tell what belongs to what.\n\nReplace the tab by two blanks.\n',
    );
  });

  it('a requirement: what is asked, what it rests on, what to write', () => {
    const { code, out } = explain('dna-parent-trigger');
    expect(code).toBe(0);
    for (const part of [
      '(dna-parent-trigger)\nEngland, section',
      'IT RESTS ON\n  - ',
      'WRITE IN sections/contact-no-access.yaml',
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

  it('every requirement there is', () => {
    for (const nation of NATIONS) {
      const catalogue = indexCatalogue(readCatalogue(nation));
      for (const requirement of catalogue.requirements) expect(requirementText(catalogue, requirement)).not.toMatch(/undefined|\[object/);
    }
  });
});
