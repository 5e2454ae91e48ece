// The shape pass: YAML in the wrong form gets a sentence that an author understands, at the line where it stands.

import { describe, expect, test } from 'vitest';
import { placeResolver } from '../../src/check/places.ts';
import { shapePass } from '../../src/check/shape-pass.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { checkOverBase, overBase } from '../rules/base.ts';

const catalogue = await loadCatalogue('england');

/** `<file>:<line> <message> <fix>` in order, of the shape pass alone. */
function shapes(file: string, text: string): string[] {
  const read = readProtocol(overBase('england', { [file]: text }));
  const resolve = placeResolver(read, (_, whole) => whole);
  return shapePass(read, catalogue)
    .problems.map((problem) => ({ ...problem, at: resolve(problem.place) }))
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || (a.message < b.message ? -1 : 1))
    .map(({ at, message, fix }) => `${at.file}:${at.line} ${message} ${fix}`);
}

const control = (lines: string): string => `format: 1\ntitle: T\nnation: england\narea: T\nedition: "1"\nstatus: draft\n${lines}`;

describe('protocol.yaml', () => {
  test.each([
    ['a slip in a key', control('partnrs: []\n'), ['protocol.yaml:7 The key `partnrs` is not known here. Did you mean `partners`?']],
    ['a slip further down', control('dates:\n  reveiw: 2027-01-01\n'), ['protocol.yaml:8 The key `reveiw` is not known here. Did you mean `review`?']],
    [
      'an unknown key',
      control('zzzzzzzzzz: 1\n'),
      [
        expect.stringMatching(
          /^protocol.yaml:7 The key `zzzzzzzzzz` is not known here. Delete it, or use one of the keys of this place: `format`, `title`, .*`own_sections`\.$/,
        ),
      ],
    ],
    ['a key that is missing', control('').replace('area: T\n', ''), ['protocol.yaml:1 `area` is missing here. Add `area:`.']],
    [
      'a text where a list belongs',
      control('owners: me\n'),
      ['protocol.yaml:7 `owners` has to be a list (lines that begin with `- `). Write each entry on a line of its own that begins with `- `.'],
    ],
    [
      'a number where a text belongs',
      control('').replace('"1"', '1'),
      ['protocol.yaml:5 `edition` has to be a text. Write it as one text; in quotes if it looks like a number or a list.'],
    ],
    [
      'a value that is not on the list',
      control('').replace('draft', 'agreed'),
      ['protocol.yaml:6 `status` has a value that is not on the list. Choose one of: `draft`, `consultation`, `in-force`, `under-review`, `superseded`.'],
    ],
    [
      'a tag that is no language',
      control('languages: [en-GB, xx, cy]\n'),
      [
        'protocol.yaml:7 `xx` is not the tag of a language. Write for example `en-GB` for English, `cy` for Welsh, `gd` for Scottish Gaelic or `pl` for Polish.',
      ],
    ],
    ['another format', control('').replace('format: 1', 'format: 2'), ['protocol.yaml:1 `format` has to be `1`. Write `1`.']],
    ['an empty text', control('').replace('title: T', 'title: ""'), ['protocol.yaml:2 `title` is empty. Fill it in, or take it out.']],
    ['a key with nothing behind it', control('').replace('title: T', 'title:'), ['protocol.yaml:2 `title` is empty. Fill it in, or take it out.']],
    [
      'a word of a list with a capital and a blank',
      control('').replace('status: draft', 'status: In force'),
      [
        'protocol.yaml:6 `status` has a value that is not on the list. Did you mean `in-force`? Choose one of: `draft`, `consultation`, `in-force`, `under-review`, `superseded`.',
      ],
    ],
    [
      'a tag with a stroke too low',
      control('language: en_GB\n'),
      [
        'protocol.yaml:7 `language` is not written in the form that is needed here. Write for example `en-GB` for English, `cy` for Welsh, `gd` for Scottish Gaelic or `pl` for Polish.',
      ],
    ],
    ['a word for a language', control('language: English\n'), [expect.stringMatching(/^protocol.yaml:7 `language` is not written in the form/)]],
    [
      'a whole list of faults',
      'a: 1\n',
      expect.arrayContaining([
        expect.stringMatching(/^protocol.yaml:1 The key `a` is not known here\. Delete it, /),
        'protocol.yaml:1 `format` is missing here. Add `format:`.',
      ]),
    ],
    [
      'no mapping at all',
      '- a\n- b\n',
      [
        'protocol.yaml:1 This file has to hold a set of keys with values. Write its keys, each at the beginning of a line: `format:`, `title:`, `short_title:`, `nation:`, `area:`, `edition:` and others.',
      ],
    ],
  ])('%s', (_name, text, expected) => expect(shapes('protocol.yaml', text)).toEqual(expected));

  test('a partner with a slip is held to the form of a partner', () => {
    const found = shapes('protocol.yaml', control('partners:\n  - {organisation: fenmarsh-council, kind: police, rol: leads}\n'));
    expect(found).toEqual([expect.stringMatching(/^protocol\.yaml:8 The key `rol` is not known here\. Did you mean `role`\?$/)]);
  });

  test('a partner of an unknown kind', () => {
    const found = shapes('protocol.yaml', control('partners:\n  - {organisation: fenmarsh-council, kind: polis}\n'));
    expect(found[0]).toContain('protocol.yaml:8 `kind` has a value that is not on the list. Did you mean `police`? Choose one of: `childrens-social-care`');
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
      [
        'directory.yaml:2 `email` is not written in the form that is needed here. Write one e-mail address and nothing else, for example `front.door@example.org`.',
      ],
    ],
    [
      'directory.yaml',
      'teams:\n  front-door: {name: F, email: "mailto:front.door@example.org"}\n',
      [
        'directory.yaml:2 `email` is not written in the form that is needed here. Write one e-mail address and nothing else, for example `front.door@example.org`.',
      ],
    ],
    [
      'directory.yaml',
      'teams:\n  front-door: The front door\n',
      [
        'directory.yaml:2 `front-door` has to be a set of keys with values. Write its keys, below it, each on a line of its own and indented by two blanks: `name:`, `organisation:`, `side:`, `phone:`, `email:`, `hours:` and others.',
      ],
    ],
    ['directory.yaml', 'team:\n  front-door: {name: F}\n', ['directory.yaml:1 The key `team` is not known here. Did you mean `teams`?']],
    ['glossary.yaml', 'terms:\n  cin: {term: CIN}\n', ['glossary.yaml:2 `means` is missing here. Add `means:`.']],
  ])('%s: %j', (file, text, expected) => expect(shapes(file, text)).toEqual(expected));
});

describe('other files', () => {
  test.each([
    [
      'sections/partners-signoff.yaml',
      'partners-signatures:\n  status: implemented\n  photographs: 1\n',
      ['sections/partners-signoff.yaml:3 `photographs` is not a fact of `partners-signatures`. This requirement takes no facts here; take it out.'],
    ],
    [
      'protocol.yaml',
      control('own_sections:\n  escalation: {title: E}\n'),
      [
        'protocol.yaml:8 `escalation` is a section that guidance asks for, so a chapter of your own cannot have its name. Choose another name, or write into `sections/escalation.md`.',
      ],
    ],
    ['protocol.yaml', control('own_sections:\n  our-hospital: {title: E}\n'), []],
    ['synonyms.yaml', 'x: 1\n', ['synonyms.yaml:1 The key `x` is not known here. Delete it, or use one of the keys of this place: `groups`.']],
    ['brand.yaml', 'colors: {accent: red}\n', ['brand.yaml:1 The key `colors` is not known here. Did you mean `colours`?']],
    [
      'waivers.yaml',
      'gap: yes\n',
      [
        'waivers.yaml:1 `gap` has to be a set of keys with values. Write its keys, below it, each on a line of its own and indented by two blanks: `requirement:`, `rule:`, `reason:`, `owner:`, `approver:`, `expires:` and others.',
      ],
    ],
    [
      'pathways/a.yaml',
      '- a\n',
      [
        'pathways/a.yaml:1 This file has to hold a set of keys with values. Write its keys, each at the beginning of a line: `title:`, `starts:`, `for:`, `order:`, `start:`, `questions:` and others.',
      ],
    ],
    [
      'translations/cy/texts.yaml',
      '- a\n',
      [
        'translations/cy/texts.yaml:1 This file has to hold a set of keys with values. Write the keys, each at the beginning of a line, then a colon, a blank and the value.',
      ],
    ],
    [
      'translations/cy/made-from.yaml',
      '- a\n',
      [
        'translations/cy/made-from.yaml:1 This file has to hold a set of keys with values. Write the keys, each at the beginning of a line, then a colon, a blank and the value.',
      ],
    ],
    ['translations/cy/other.yaml', '- a\n', []],
    ['drafts/translations/cy/texts.yaml', '- a\n', []],
  ])('%s: %j', (file, text, expected) => expect(shapes(file, text)).toEqual(expected));

  test('there has to be a control block', () => {
    const read = readProtocol({ id: 'empty', prefix: 'x/', files: [], problems: [] });
    expect(shapePass(read, catalogue).problems).toEqual([
      {
        rule: 'wrong-shape',
        severity: 'error',
        message: 'There is no protocol.yaml in this folder.',
        why: 'The toolkit cannot tell what is meant, so it is neither checked nor published.',
        fix: 'Start from the template: `joint-protocol init`.',
        place: { at: 'file', file: 'x/protocol.yaml' },
      },
    ]);
  });

  test('a fact in the wrong form is named, and so is the requirement it belongs to', () => {
    const text =
      'escalation-stages: {status: implemented, stages: 3, final_arbiter: 4}\nescalation-both-ways: {status: 3, first_contact: {treatment_to_children: 3}}\n';
    const { broken, problems } = shapePass(readProtocol(overBase('england', { 'sections/escalation.yaml': text })), catalogue);
    expect([...broken]).toEqual(['escalation-stages stages', 'escalation-stages final_arbiter', 'escalation-both-ways first_contact']);
    expect(problems.map(({ requirement }) => requirement)).toEqual(['escalation-stages', 'escalation-stages', 'escalation-both-ways', 'escalation-both-ways']);
  });
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
      [`${SECTION}:3 \`stages\` has to be a list (lines that begin with \`- \`). Write each entry on a line of its own that begins with \`- \`.`],
    ],
    [
      'a status that is no text',
      'escalation-stages:\n  status: [implemented]\n',
      [`${SECTION}:2 \`status\` has to be a text. Write one of \`implemented\`, \`partial\`, \`planned\`, \`alternative\`, \`not-applicable\`.`],
    ],
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
    [
      'a side in the wrong form',
      'escalation-both-ways:\n  status: implemented\n  first_contact:\n    treatment_to_children: {a: 1}\n    children_to_treatment: [front-door]\n',
      [`${SECTION}:4 \`treatment_to_children\` has to be a text. Write it as one text; in quotes if it looks like a number or a list.`],
    ],
    [
      'a side that is empty, and one in the wrong form',
      'escalation-both-ways:\n  status: implemented\n  first_contact:\n    treatment_to_children:\n    children_to_treatment: 3\n',
      [`${SECTION}:5 \`children_to_treatment\` has to be a text. Write it as one text; in quotes if it looks like a number or a list.`],
    ],
    [
      'a direction that nobody knows',
      'escalation-both-ways:\n  status: implemented\n  first_contact:\n    sideways: 3\n    children_to_treatment: 3\n',
      [
        `${SECTION}:4 The key \`sideways\` is not known here. Delete it, or use one of the keys of this place: \`treatment_to_children\`, \`children_to_treatment\`.`,
      ],
    ],
    [
      'a text where both directions belong',
      'escalation-both-ways:\n  status: implemented\n  first_contact: front-door\n',
      [
        `${SECTION}:3 \`first_contact\` has to be a set of keys with values. Write its keys, below it, each on a line of its own and indented by two blanks: \`treatment_to_children:\`, \`children_to_treatment:\`.`,
      ],
    ],
    [
      'a checklist within an answer, and a reason that is no text',
      'escalation-stages:\n  status: implemented\n  own_checklist: {Rang First: x}\n  reason: 3\n',
      [
        `${SECTION}:3 \`Rang First\` is not written in the form that is needed here. Use small letters, digits and hyphens, for example \`front-door\`.`,
        `${SECTION}:4 \`reason\` has to be a text. Write it as plain text.`,
      ],
    ],
    ['facts that are still empty', 'escalation-stages:\n  status: implemented\n  stages:\n  final_arbiter:\n', []],
    [
      'a slip in the status',
      'escalation-stages: {status: implemented, statsu: x}\n',
      [`${SECTION}:1 \`statsu\` is not a fact of \`escalation-stages\`. Did you mean \`status\`?`],
    ],
    [
      'a checklist that is a list',
      'own_checklist: [a]\n',
      [
        `${SECTION}:1 \`own_checklist\` has to be a set of keys with values. Write the keys, below it, each on a line of its own and indented by two blanks, then a colon, a blank and the value.`,
      ],
    ],
    ['an answer that nobody asks for', 'no-such-answer: 3\n', []],
    ['an empty file', '', []],
    [
      'a checklist of numbers',
      'own_checklist:\n  rang: 1\n',
      [`${SECTION}:2 \`rang\` has to be a text. Write it as one text; in quotes if it looks like a number or a list.`],
    ],
  ])('%s', (_name, text, expected) => expect(shapes(SECTION, text)).toEqual(expected));

  test('a fact in the wrong form is not tested any further', async () => {
    const { findings } = await checkOverBase('england', {
      [SECTION]: 'escalation-stages:\n  status: implemented\n  stages: ring first\n  final_arbiter: partnership-manager\n',
    });
    expect(findings.filter((one) => one.requirement === 'escalation-stages').map((one) => one.rule)).toEqual(['wrong-shape']);
  });

  test('a flood of them is cut after two hundred, and the rest is counted', async () => {
    const many = (count: number): string => `escalation-stages:\n  status: implemented\n${Array.from({ length: count }, (_, i) => `  x${i}: 1\n`).join('')}`;
    const messages = async (count: number): Promise<string[]> =>
      (await checkOverBase('england', { [SECTION]: many(count) })).findings.filter((one) => one.rule === 'wrong-shape').map(({ message }) => message);
    expect(await messages(40)).toHaveLength(40);
    const flood = await messages(260);
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
