// What is said of an entry of waivers.yaml that lacks something. Each case is laid over an entry that lacks nothing.

import { describe, expect, test } from 'vitest';
import { isReason, isSamePost, isSomebody, readWaivers, waiverFaults } from '../../src/check/read-waivers.ts';
import type { WaiverEntry } from '../../src/check/read-waivers.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { folderFromTexts } from '../../src/source/files.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { overBase, TODAY } from '../rules/base.ts';

const HOLDS: WaiverEntry = {
  id: 'gap',
  requirement: 'supervision-joint',
  rule: 'missing-answer',
  reason: 'The two supervisors meet for the first time in January.',
  owner: 'treatment-service-manager',
  approver: 'director-childrens-services',
  expires: '2027-03-31',
  fingerprint: 'e0a62a61cbd8c642',
};
const RULES = new Set(['missing-answer', 'dead-link']);
const { protocol } = readProtocol(overBase('england', {}));
const catalogue = await loadCatalogue('england');

/** `<field>: <message> <fix>`, with `-` for an entry as a whole. */
function faults(over: { readonly [F in keyof WaiverEntry]?: string | undefined }, fits?: string): string[] {
  const entry = Object.fromEntries(Object.entries({ ...HOLDS, ...over }).filter(([, value]) => value !== undefined)) as unknown as WaiverEntry;
  return waiverFaults(entry, { protocol, catalogue, today: TODAY } as unknown as RuleContext, RULES, fits).map(
    ({ field, message, fix }) => `${field ?? '-'}: ${message} ${fix}`,
  );
}

const REASON = 'Add `reason:` with a sentence that an auditor can judge: why the gap is there and why it can wait.';
const DAY = 'a day, at most 12 months from today, for example `expires: 2027-05-23`.';
const post = (field: string): string => `Add \`${field}:\` with the id of a post in directory.yaml.`;

describe('read-waivers', () => {
  test('an entry that says all it has to', () => expect(faults({})).toEqual([]));

  test.each<[string, { readonly [F in keyof WaiverEntry]?: string | undefined }, string[]]>([
    [
      'no gap',
      { requirement: undefined, rule: undefined },
      ['-: It is not said which gap is accepted here. Add `requirement:` with the id of the requirement, `rule:` with the id of the rule, or both.'],
    ],
    ['a requirement alone', { rule: undefined }, []],
    ['a rule alone', { requirement: undefined }, []],
    [
      'a slip in a requirement',
      { requirement: 'supervision-jiont' },
      ['requirement: There is no requirement `supervision-jiont`. Did you mean `supervision-joint`?'],
    ],
    [
      'an unknown requirement',
      { requirement: 'zzzzzzzzzz' },
      ['requirement: There is no requirement `zzzzzzzzzz`. Write the id of a requirement as it stands in `sections/`.'],
    ],
    ['a slip in a rule', { rule: 'dead-lnik' }, ['rule: `dead-lnik` is not a rule whose findings can be accepted. Did you mean `dead-link`?']],
    [
      'a rule that nobody can waive',
      { rule: 'personal-data' },
      [
        'rule: `personal-data` is not a rule whose findings can be accepted. Faults of form and findings about personal data cannot be accepted: put them right.',
      ],
    ],
    ['no reason', { reason: undefined }, [`-: No reason is given for this gap. ${REASON}`]],
    ['a short reason', { reason: 'We are busy now' }, [`reason: \`We are busy now\` is too little for a reason. ${REASON}`]],
    [
      'a long reason that is none',
      { reason: 'pending '.repeat(9) },
      [`reason: \`${'pending '.repeat(9).slice(0, 60)}\` is too little for a reason. ${REASON}`],
    ],
    ['no owner', { owner: undefined }, [`-: It is not said who will close this gap. ${post('owner')}`]],
    ['an owner who is nobody', { owner: 'TBC' }, [`owner: It is not said who will close this gap. ${post('owner')}`]],
    [
      'neither owner nor approver',
      { owner: '?', approver: undefined },
      [`owner: It is not said who will close this gap. ${post('owner')}`, `-: It is not said who agreed to this gap. ${post('approver')}`],
    ],
    [
      'one who agrees with himself',
      { approver: 'Treatment Service-Manager' },
      ['approver: `Treatment Service-Manager` both owns this gap and agreed to it. Have somebody else agree to it, and write that post as `approver:`.'],
    ],
    [
      'one who agrees with himself by his title',
      { approver: 'service manager' },
      ['approver: `service manager` both owns this gap and agreed to it. Have somebody else agree to it, and write that post as `approver:`.'],
    ],
    [
      'people in place of posts',
      { owner: 'Jane Smith', approver: 'Dr Okafor' },
      [
        'owner: `Jane Smith` looks like the name of a person. Name the post instead: write its id in directory.yaml as `owner:`.',
        'approver: `Dr Okafor` looks like the name of a person. Name the post instead: write its id in directory.yaml as `approver:`.',
      ],
    ],
    ['posts that no directory holds', { owner: 'Head of service', approver: 'Director of Public Health' }, []],
    ['two posts of the same team', { owner: 'social-work-team-manager', approver: 'front-door' }, []],
    ['no day', { expires: undefined }, [`-: It is not said until when this gap is accepted. Add \`expires:\` with ${DAY}`]],
    ['a day that is none', { expires: '2027-02-30' }, [`expires: \`2027-02-30\` is not a day. Write ${DAY}`]],
    ['a long text for a day', { expires: 'z'.repeat(50) }, [`expires: \`${'z'.repeat(40)}\` is not a day. Write ${DAY}`]],
    ['the last day that may be', { expires: '2027-11-23' }, []],
    ['a day too far off', { expires: '2027-11-24' }, [`expires: \`2027-11-24\` is more than 12 months away. Write ${DAY}`]],
    [
      'no fingerprint',
      { fingerprint: undefined },
      ['-: It is not said which wording of the answer was agreed to. Delete the entry and let `joint-protocol check --accept` write it.'],
    ],
    [
      'a fingerprint that is too long',
      { fingerprint: 'e0a62a61cbd8c6421' },
      ['fingerprint: `e0a62a61cbd8c6421` is not a fingerprint. Delete the entry and let `joint-protocol check --accept` write it.'],
    ],
    [
      'a fingerprint with something before it',
      { fingerprint: `x${'e0a62a61cbd8c642'.repeat(3)}` },
      [
        `fingerprint: \`${`x${'e0a62a61cbd8c642'.repeat(3)}`.slice(0, 40)}\` is not a fingerprint. Delete the entry and let \`joint-protocol check --accept\` write it.`,
      ],
    ],
  ])('%s', (_, over, expected) => expect(faults(over)).toEqual(expected));

  test('the fingerprint that belongs there is given', () => {
    expect(faults({ fingerprint: 'abc' }, '0123456789abcdef')).toEqual([
      'fingerprint: `abc` is not a fingerprint. Once the approver has agreed to what stands there today, add `fingerprint: "0123456789abcdef"`.',
    ]);
  });

  test.each([
    'The plan was to be agreed in October but two members left.',
    'Four plain words suffice',
    'The board meets in January to decide about the form.',
    'Names of our teams changed, so links will follow in June.',
  ])('a reason: %s', (text) => expect(isReason(text)).toBe(true));

  test.each([
    'Three words, only words',
    'waiting waiting for for now now',
    '          a bc de fg          ',
    'The reason for this gap is TBC in the next meeting',
    'The reason for this gap is n/a in our county',
    'Lorem ipsum dolor sit amet consectetur',
    'The reason is xxx and the county knows it',
    'We accept this gap since [reason for the gap]',
    'We accept this gap since <insert why it can wait>',
    'We accept this gap since { your text about the gap }',
    'Insert reason and who has agreed to this gap',
    'The wording of this part is to be agreed',
    'The wording of this part is to be confirmed, as all know',
    'The wording of this part is to be written later by the board',
    'The wording of this part is to be decided in due course by us',
    'To be agreed with the partners of the county',
    'The reason is to be added with the partners of the county',
    'We accept this gap because .... of the county',
    'We accept this gap because ___ of the county',
    'We accept this gap because ?? of the county',
  ])('no reason: %s', (text) => expect(isReason(text)).toBe(false));

  test.each(['tbc', 'T.B.A.', 'TODO', 'None', 'nobody', 'No one', 'n/a', 'xxx', 'someone', 'Somebody', 'anyone', 'name', 'post', 'owner', 'approver', '', '?'])(
    'nobody: %j',
    (text) => expect(isSomebody(text)).toBe(false),
  );

  test.each(['front-door', 'Named nurse', 'x-ray lead', 'the owner'])('somebody: %s', (text) => expect(isSomebody(text)).toBe(true));

  test('a post is the same whatever its capitals and signs', () => {
    expect([isSamePost('Front Door', 'front-door'), isSamePost('front-door', 'back-door')]).toEqual([true, false]);
  });

  test('entries are read in their order; what is no entry is left out, and so is what is no text', () => {
    const read = readProtocol(
      folderFromTexts('p', {
        'waivers.yaml':
          'b: {rule: dead-link, reason: [1], owner: a, other: x}\nno: yes\na:\n  requirement: r\n  approver: p\n  expires: 2027-01-01\n  fingerprint: "1"\n',
      }),
    );
    expect(readWaivers(read, 'waivers.yaml')).toEqual([
      { id: 'b', rule: 'dead-link', owner: 'a' },
      { id: 'a', requirement: 'r', approver: 'p', expires: '2027-01-01', fingerprint: '1' },
    ]);
    expect(readWaivers(read, 'none.yaml')).toEqual([]);
  });
});
