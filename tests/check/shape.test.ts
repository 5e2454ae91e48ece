// The shape pass: YAML in the wrong form gets a sentence that an author understands, at the line where it stands.

import { describe, expect, test } from 'vitest';
import { checkOverBase } from '../rules/base.ts';

async function shapes(file: string, text: string): Promise<string[]> {
  const { findings } = await checkOverBase('england', { [file]: text });
  return findings.filter((one) => one.rule === 'wrong-shape').map((one) => `${one.place.file}:${one.place.line} ${one.message} ${one.fix}`);
}

const control = (lines: string): string => `format: 1\ntitle: T\nnation: england\narea: T\nedition: "1"\nstatus: draft\n${lines}`;

describe('protocol.yaml', () => {
  test.each([
    ['a slip in a key', control('partnrs: []\n'), ['protocol.yaml:7 The key `partnrs` is not known here. Did you mean `partners`?']],
    ['a slip further down', control('dates:\n  reveiw: 2027-01-01\n'), ['protocol.yaml:8 The key `reveiw` is not known here. Did you mean `review`?']],
    [
      'an unknown key',
      control('zzzzzzzzzz: 1\n'),
      ['protocol.yaml:7 The key `zzzzzzzzzz` is not known here. Delete it, or look up the keys of this place in the schema.'],
    ],
    ['a key that is missing', control('').replace('area: T\n', ''), ['protocol.yaml:1 `area` is missing here. Add `area:`.']],
    [
      'a text where a list belongs',
      control('owners: me\n'),
      ['protocol.yaml:7 `owners` has to be a list (lines that begin with `- `). Write it in that form.'],
    ],
    ['a number where a text belongs', control('').replace('"1"', '1'), ['protocol.yaml:5 `edition` has to be a text. Write it in that form.']],
    [
      'a value that is not on the list',
      control('').replace('draft', 'drafty'),
      ['protocol.yaml:6 `status` has a value that is not on the list. Choose one of: `draft`, `consultation`, `in-force`, `under-review`, `superseded`.'],
    ],
    ['another format', control('').replace('format: 1', 'format: 2'), ['protocol.yaml:1 `format` has to be `1`. Write `1`.']],
    ['an empty text', control('').replace('title: T', 'title: ""'), ['protocol.yaml:2 `title` is empty. Fill it in, or take it out.']],
    [
      'a whole list of faults',
      'a: 1\n',
      expect.arrayContaining([
        'protocol.yaml:1 The key `a` is not known here. Delete it, or look up the keys of this place in the schema.',
        'protocol.yaml:1 `format` is missing here. Add `format:`.',
      ]),
    ],
    ['no mapping at all', '- a\n- b\n', ['protocol.yaml:1 This entry has to be a set of keys with values. Write it in that form.']],
  ])('%s', async (_name, text, expected) => expect(await shapes('protocol.yaml', text)).toEqual(expected));

  test('a partner with a slip is held to the form of a partner', async () => {
    const found = await shapes('protocol.yaml', control('partners:\n  - {organisation: fenmarsh-council, kind: police, rol: leads}\n'));
    expect(found).toEqual([expect.stringMatching(/^protocol\.yaml:8 The key `rol` is not known here\. Did you mean `role`\?$/)]);
  });

  test('a partner of an unknown kind', async () => {
    const found = await shapes('protocol.yaml', control('partners:\n  - {organisation: fenmarsh-council, kind: polis}\n'));
    expect(found[0]).toContain('protocol.yaml:8 `kind` has a value that is not on the list. Choose one of: `childrens-social-care`');
    expect(found).toHaveLength(1);
  });
});

describe('directory.yaml and glossary.yaml', () => {
  test.each([
    ['directory.yaml', 'teams:\n  front-door: {name: F, phne: "01632 960201"}\n', ['directory.yaml:2 The key `phne` is not known here. Did you mean `phone`?']],
    [
      'directory.yaml',
      'teams:\n  Front Door: {name: F}\n',
      ['directory.yaml:2 `Front Door` is not written in the form that is needed here. Use small letters, digits and hyphens, for example `front-door`.'],
    ],
    [
      'directory.yaml',
      'teams:\n  front-door: {name: F, email: nobody}\n',
      ['directory.yaml:2 `email` is not written in the form that is needed here. Look at the examples in the schema.'],
    ],
    ['directory.yaml', 'teams:\n  front-door: The front door\n', ['directory.yaml:2 `front-door` has to be a set of keys with values. Write it in that form.']],
    ['directory.yaml', 'team:\n  front-door: {name: F}\n', ['directory.yaml:1 The key `team` is not known here. Did you mean `teams`?']],
    ['glossary.yaml', 'terms:\n  cin: {term: CIN}\n', ['glossary.yaml:2 `means` is missing here. Add `means:`.']],
  ])('%s: %j', async (file, text, expected) => expect(await shapes(file, text)).toEqual(expected));
});

describe('sections', () => {
  const SECTION = 'sections/escalation.yaml';
  test.each([
    [
      'a list',
      '- a\n',
      [
        `${SECTION}:0 This file has to hold answers by the id of their requirement. Write for example \`no-access-procedure:\` and its facts below, indented by two blanks.`,
      ],
    ],
    [
      'an answer without facts',
      'escalation-stages: yes\n',
      [
        `${SECTION}:1 \`escalation-stages\` has to hold a status and facts. Write \`status: implemented\` below it, indented by two blanks, and the facts after it.`,
      ],
    ],
    [
      'a slip in a fact',
      'escalation-stages:\n  status: implemented\n  stagess: []\n',
      [`${SECTION}:3 \`stagess\` is not a fact of \`escalation-stages\`. Did you mean \`stages\`?`],
    ],
    [
      'an unknown fact',
      'escalation-stages:\n  status: implemented\n  photographs: []\n',
      [`${SECTION}:3 \`photographs\` is not a fact of \`escalation-stages\`. The facts of this requirement are \`stages\`, \`final_arbiter\`.`],
    ],
    [
      'a name that every object knows',
      'escalation-stages:\n  status: implemented\n  toString: x\n',
      [`${SECTION}:3 \`toString\` is not a fact of \`escalation-stages\`. The facts of this requirement are \`stages\`, \`final_arbiter\`.`],
    ],
    [
      'words where they do not belong',
      'escalation-stages:\n  status: implemented\n  words: Ring first.\n',
      [`${SECTION}:3 \`words\` is not a fact of \`escalation-stages\`. The facts of this requirement are \`stages\`, \`final_arbiter\`.`],
    ],
    [
      'a slip in a step',
      'escalation-stages:\n  status: implemented\n  stages:\n    - {who: social-worker, does: rings, withn: 1 day}\n',
      [`${SECTION}:4 The key \`withn\` is not known here. Did you mean \`within\`?`],
    ],
    [
      'a text where steps belong',
      'escalation-stages:\n  status: implemented\n  stages: ring first\n',
      [`${SECTION}:3 \`stages\` has to be a list (lines that begin with \`- \`). Write it in that form.`],
    ],
    ['a status that is no text', 'escalation-stages:\n  status: [implemented]\n', [`${SECTION}:2 \`status\` has to be a text. Write it as plain text.`]],
    [
      'a slip in a duration',
      'escalation-recorded-and-counted:\n  status: implemented\n  feedback: {withi: 1 day}\n',
      [`${SECTION}:3 The key \`withi\` is not known here. Did you mean \`within\`?`],
    ],
    [
      'a checklist id with capitals',
      'own_checklist:\n  Rang First: I rang.\n',
      [`${SECTION}:2 \`Rang First\` is not written in the form that is needed here. Use small letters, digits and hyphens, for example \`front-door\`.`],
    ],
    ['a checklist of numbers', 'own_checklist:\n  rang: 1\n', [`${SECTION}:2 \`rang\` has to be a text. Write it in that form.`]],
  ])('%s', async (_name, text, expected) => expect(await shapes(SECTION, text)).toEqual(expected));

  test('a fact in the wrong form is not tested any further', async () => {
    const { findings } = await checkOverBase('england', {
      [SECTION]: 'escalation-stages:\n  status: implemented\n  stages: ring first\n  final_arbiter: partnership-manager\n',
    });
    expect(findings.filter((one) => one.requirement === 'escalation-stages').map((one) => one.rule)).toEqual(['wrong-shape']);
  });

  test('a flood of them is cut after two hundred, and the rest is counted', async () => {
    const many = (count: number): string => `escalation-stages:\n  status: implemented\n${Array.from({ length: count }, (_, i) => `  x${i}: 1\n`).join('')}`;
    expect(await shapes(SECTION, many(40))).toHaveLength(40);
    const flood = await shapes(SECTION, many(260));
    expect([flood.length, flood.at(-1)]).toEqual([201, expect.stringContaining('60 more findings of this kind follow')]);
  });

  test('a broken fact is never met, however many faults stand before it', async () => {
    const slips = Array.from({ length: 300 }, (_, i) => `  x${i}: 1\n`).join('');
    const report = await checkOverBase('england', {
      [SECTION]: `escalation-both-ways:\n  status: implemented\n${slips}escalation-stages:\n  status: implemented\n  stages: ring first\n  final_arbiter: partnership-manager\n`,
    });
    expect(report.requirements.find(({ id }) => id === 'escalation-stages')?.outcome).toBe('incomplete');
    expect(report.passed).toBe(false);
  });
});
