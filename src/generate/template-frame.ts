// The files of a template that are not answers: control block, directory, glossary and a note on what to do.

import type { CatalogueData } from '../guidance/catalogue.ts';
import { PARTNER_KINDS } from '../guidance/control-schemas.ts';
import type { Nation } from '../model/requirement.ts';
import { NATION_NAMES } from '../model/requirement.ts';
import { wrap } from '../model/wrap.ts';
import { yamlLines } from '../source/yaml-write.ts';
import { commented, prose } from './comment-text.ts';

const modeline = (name: string): string => `# yaml-language-server: $schema=../../schemas/json/${name}.schema.json`;

const APPROVALS: Readonly<Record<Nation, object[]>> = {
  england: [{ body: 'Safeguarding Children Partnership', kind: 'safeguarding-partnership', date: '2026-05-12', reference: 'minute 26/41' }],
  scotland: [
    { body: 'Alcohol and Drug Partnership', kind: 'adp', date: '2026-05-12', reference: 'minute 26/41' },
    { body: 'Child Protection Committee', kind: 'cpc', date: '2026-05-19', reference: 'minute 26/17' },
  ],
};
/** `protocol.yaml`: only what every protocol has from its first day stands outside comments. `init` fills in title and area. */
export function protocolYaml(nation: Nation): string {
  const example = (words: string, value: object): string[] => ['', ...prose(words), ...commented(yamlLines(value))];
  return [
    modeline('protocol'),
    ...prose('Who this protocol is for, which edition it is, and who owns and signed it. Take the `# ` away from what you fill in.'),
    '',
    'format: 1',
    'title: Joint working protocol',
    `nation: ${nation}`,
    'area: New area',
    'edition: "0.1"',
    'status: draft',
    'language: en-GB',
    ...example('Two or three sentences: who it is for and what it does.', {
      summary: 'For everyone who works with a parent who has problem alcohol or drug use, or with that parent’s children.',
    }),
    ...example('A team mailbox for questions about the protocol.', { contact: 'protocol@example.org' }),
    ...example('Days. The review lies after the others and still to come.', {
      dates: { issued: '2026-06-01', approved: '2026-05-12', effective: '2026-06-15', review: '2027-11-30' },
    }),
    ...example(
      'The box at the top of the first page, in order. `call` is a number in quotes, or the id of a team or post in directory.yaml. `out_of_hours: true` marks whose number stands on every page for nights and weekends.',
      {
        emergency: [
          { when: 'A child is in danger now', do: 'Ring 999 and ask for the police.', call: '999' },
          { when: 'You are worried about a child', do: 'Ring the front door.', call: 'front-door' },
          { when: 'You are worried about a child at night or at a weekend', do: 'Ring the emergency duty team.', call: 'emergency-duty', out_of_hours: true },
        ],
      },
    ),
    ...example('Who owns it, on each side and at each level.', {
      owners: [
        { post: 'director-childrens-services', side: 'children', level: 'strategic' },
        { post: 'commissioner-treatment', side: 'treatment', level: 'operational' },
      ],
    }),
    ...example(`Every partner with its signature, or the reason why it is none. Kinds: ${PARTNER_KINDS[nation].join(', ')}, other.`, {
      partners: [
        {
          organisation: 'our-council',
          kind: PARTNER_KINDS[nation][0],
          role: 'receives referrals and leads assessments',
          signed: { post: 'director-childrens-services', date: '2026-05-12' },
        },
        { not_applicable: 'Housing', reason: 'The council no longer owns homes; the associations are listed in the directory.' },
      ],
    }),
    ...example('Bodies that approved this edition.', { approvals: APPROVALS[nation] }),
    ...example('This edition and those before it.', { versions: [{ edition: '0.1', date: '2026-03-02', change: 'First draft', by: 'protocol-coordinator' }] }),
    '',
  ].join('\n');
}

/** `directory.yaml`: nothing but examples in comments. */
export function directoryYaml(): string {
  return [
    modeline('directory'),
    ...prose(
      'Organisations, teams, posts and roles. Every `who`, `by`, `owner` and `tells` in the protocol is one of these ids. Posts, never persons’ names; phone numbers in quotes.',
    ),
    '',
    ...commented(
      yamlLines({
        organisations: { 'our-council': { name: 'Our Council', kind: 'council' } },
        teams: {
          'front-door': {
            name: 'Children’s front door',
            organisation: 'our-council',
            side: 'children',
            for: 'Worries about a child',
            phone: '01632 960101',
            email: 'front.door@example.org',
            hours: 'Monday to Friday 8.30am to 5.30pm',
            out_of_hours: '01632 960102',
            checked: '2026-10-05',
          },
          'emergency-duty': {
            name: 'Emergency duty team',
            organisation: 'our-council',
            side: 'children',
            for: 'Worries about a child that cannot wait until the front door opens',
            phone: '01632 960102',
            hours: 'Nights, weekends and bank holidays',
            checked: '2026-10-05',
          },
        },
        posts: {
          'treatment-safeguarding-lead': {
            title: 'Safeguarding lead, treatment service',
            organisation: 'our-council',
            side: 'treatment',
            phone: '01632 960123',
            deputy: 'treatment-team-manager',
          },
        },
        roles: {
          'treatment-worker': {
            title: 'Treatment worker',
            side: 'treatment',
            does: 'Sees the parent and keeps the treatment plan',
            reached_through: 'treatment-single-point',
          },
          'any-worker': {
            title: 'Any worker or volunteer of a partner',
            side: 'both',
            does: 'Notices a worry about a child and passes it on',
            reached_through: 'front-door',
          },
        },
      }),
    ),
    '',
  ].join('\n');
}

/** `glossary.yaml`: the terms that requirements want explained, each without an explanation. */
export function glossaryYaml(catalogue: CatalogueData): string {
  const wanted = catalogue.requirements.flatMap(({ facts }) =>
    Object.values(facts)
      .filter((spec) => spec.kind === 'definition')
      .flatMap((spec) => spec.covers ?? []),
  );
  const terms = [...new Set(wanted.map((cover) => cover.label))];
  return [
    modeline('glossary'),
    ...prose('Words that the two workforces use differently, each in plain English.'),
    ...(terms.length === 0 ? [] : prose(`Guidance wants these explained: ${terms.join('; ')}.`)),
    '',
    ...commented([
      'terms:',
      '  child-protection-plan:',
      '    term: Child protection plan',
      '    means: What it is, in ten to forty plain words.',
      '    also: [CP plan]',
    ]),
    '',
  ].join('\n');
}

/** `brand.yaml`: how the handbook looks; nothing but examples in comments. */
export function brandYaml(): string {
  return [
    modeline('brand'),
    ...prose(
      'How your handbook looks: name, colours, logo and footer. Leave the file as it is, or take it away, and it looks like that of the toolkit. `joint-protocol check` says where two colours are too near to each other to be read, and which one would do.',
    ),
    ...prose('Do not use the crown or the GOV.UK logotype: they are for services on GOV.UK alone. Put the logo into a folder `brand/` beside this file.'),
    '',
    ...commented(
      yamlLines({
        name: 'Our Partnership',
        colours: { brand: '#3d2a5c', on_brand: '#ffffff', link: '#4c2f8f', link_hover: '#2c1a5a', surface: '#f3f1f7' },
        logo: { file: 'brand/logo.png', alt: 'Our Partnership' },
        footer: 'Published by Our Partnership for everyone here who works with families.',
        links: [{ text: 'Our Council', address: 'https://council.example.org/' }],
      }),
    ),
    '',
  ].join('\n');
}

/** `summaries/*.md`: short versions. Nothing but a comment, so that no page is made before there are words. */
export function summaryWords(title: string, reader: string): string {
  return [
    '<!--',
    ...wrap(
      `This becomes a page of its own, linked from the first page of the handbook, as soon as there are words below this comment. It is for ${reader}. Begin with a title (\`# ${title}\`), then short sentences under \`##\` headings: who we are, what happens, what happens to what I say, whom I can ring. Take telephone numbers from the directory: \`[the duty team](contact:duty-team)\`. Ask some of those it is for to read it before you publish it. No file, no page.`,
    ),
    '-->',
    '',
  ].join('\n');
}

/** `README.md` of a new protocol: not published. */
export function readme(nation: Nation): string {
  return [
    '# A joint working protocol, to be filled in',
    '',
    ...wrap(
      `This folder holds every question that national guidance for ${NATION_NAMES[nation]} asks of a joint working protocol, section by section, as comments. Nothing in it is an answer yet.`,
    ),
    '',
    '1. Fill in `protocol.yaml` and `directory.yaml`.',
    '2. Go through `sections/`: facts into the `.yaml` file, words into the `.md` file beside it.',
    '3. Put forms and leaflets into a folder `documents/`. `brand.yaml` sets name, colours, logo and footer of the handbook.',
    '   `summaries/easy-read.md` and `summaries/young-people.md` are short versions for other readers.',
    '4. Run `joint-protocol check` as often as you like. `joint-protocol explain <id>` says more about any requirement or finding.',
    '',
    ...wrap(
      'An editor with a YAML language server shows what guidance asks and completes the keys, as long as the first line of each file leads to its schema. Where that line is missing, install joint-protocol in the folder above your protocols and begin for example `sections/roles.yaml` with:',
    ),
    '',
    '```yaml',
    `# yaml-language-server: $schema=../../../node_modules/joint-protocol/schemas/json/${nation}/roles.schema.json`,
    '```',
    '',
  ].join('\n');
}
