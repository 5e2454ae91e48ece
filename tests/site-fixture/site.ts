// A site as the publisher would hand it over: invented handbooks with the catalogue's own sections.

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { qrCode } from '../../src/handbook/qr.ts';
import type { Handbook, SectionView, Site } from '../../src/handbook/site.ts';
import { answers } from './answers.ts';
import { DUTY_TEAM, FRONT_DOOR, LEAD, MIDWIFE, TREATMENT } from './contacts.ts';

const CATALOGUE = parse(readFileSync(new URL('../../schemas/catalogue/sections.yaml', import.meta.url), 'utf8')) as {
  sections: Record<string, { title: string; practice: string; nations: string[] }>;
};
const LEAFLET = `<p>Lock it away, every time.</p><div class="callout callout-urgent"><p class="callout-title">Urgent</p><p>If a child has swallowed medicine, call 999.</p></div>
<div class="callout callout-note"><p class="callout-title">Note</p><p>Locked boxes are free.</p></div>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled aria-label="Not done"> A box with a lock</li></ul>
<section data-footnotes class="footnotes"><h2 class="govuk-visually-hidden" id="footnote-label">Footnotes</h2><ol><li id="note-1"><p>From the leaflet of 2024.</p></li></ol></section>`;
const AREAS = ['Northmere', 'Eastvale', 'Glenarrick', 'Southness', 'Westbrook'];

function section(home: string, [id, { title, practice }]: [string, { title: string; practice: string }], index: number): SectionView {
  const href = `${home}sections/${id}/`;
  return {
    id,
    number: index + 1,
    title,
    practice,
    href,
    checklistHref: `${home}checklists/${id}/`,
    own: false,
    introduction: index % 3 === 0 ? '<p>This chapter was written with parents who have used these services.</p>' : '',
    answers: answers(id),
    rest: index % 5 === 0 ? '<h2>Other things we agreed</h2><p>We meet for lunch in June.</p>' : '',
    checklist: [
      {
        id: `${id}-route.rang`,
        hash: 'a1b2c3d4',
        pieces: [
          { text: 'I rang the ' },
          { text: 'front door', link: { to: 'contact', id: 'front-door' } },
          { text: ' within ' },
          { text: '1 working day', time: true },
        ],
        href: `${href}#${id}-route`,
        own: false,
        lead: 'treatment',
      },
      {
        id: `${id}-signs.seen`,
        hash: 'b1b2c3d4',
        pieces: [{ text: 'I wrote down who last saw each child, and when' }],
        href: `${href}#${id}-signs`,
        own: false,
        lead: 'children',
      },
      {
        id: `${id}-consent.told`,
        hash: 'c1b2c3d4',
        pieces: [
          {
            text: 'I told the parent what I was doing, or wrote down why that would have been unsafe, and spoke to my supervisor about it before the end of the day',
          },
        ],
        href: `${href}#${id}-consent`,
        own: false,
        lead: '',
      },
      { id: 'own.lockbox', hash: 'd1b2c3d4', pieces: [{ text: 'I asked where medicines are kept and offered a locked box' }], href: '', own: true, lead: '' },
    ],
  };
}

export function handbook(id: string, home: string, area: string): Handbook {
  const sections = Object.entries(CATALOGUE.sections)
    .filter(([, { nations }]) => nations.includes('england'))
    .map((entry, index) => section(home, entry, index));
  const roles = [
    { id: 'treatment-single-point', title: 'Treatment worker', duties: 0 },
    { id: 'front-door', title: 'Front door social worker', duties: 0 },
    { id: 'specialist-midwife', title: 'Specialist midwife', duties: 0 },
    { id: 'joint-lead', title: 'Joint working lead', duties: 0 },
  ];
  const duties = sections.flatMap((chapter) =>
    roles.map((role, index) => ({
      who: { text: role.title, link: { to: 'contact' as const, id: role.id } },
      whoId: role.id,
      does:
        ['sends the referral form in writing', 'decides and says so in writing', 'calls the pre-birth planning meeting', 'reviews the open list'][index] ?? '',
      within: ['1 working day', 'same working day', 'by 28 weeks of pregnancy', '6 months'][index] ?? '',
      from: ['the telephone call', 'receiving the referral', '', 'the last review'][index] ?? '',
      tells: index === 3 ? [] : [{ text: 'Children’s front door', link: { to: 'contact' as const, id: 'front-door' } }],
      requirement: `${chapter.id}-route`,
      href: `${chapter.href}#${chapter.id}-route`,
      section: chapter.id,
    })),
  );
  return {
    id,
    home,
    title: `Working together for children in ${area} when a parent uses drugs or alcohol`,
    shortTitle: 'Working together protocol',
    area,
    nation: 'england',
    nationName: 'England',
    edition: '3',
    day: '2026-04-01',
    statusName: 'In force',
    language: 'en-GB',
    languages: [],
    translations: [],
    sourceHome: home,
    foreign: {},
    summary: 'What treatment services, children’s services, midwives and health visitors do for each other’s families, and by when.',
    contact: 'joint-lead@northmere.example',
    invented: true,
    brand: { name: '', footer: '', links: [], onPaper: '', css: '', cssHref: '' },
    banners: [
      { kind: 'invented', text: `${area} is an invented place. Nothing here is advice, and no number here will be answered.` },
      ...(id === 'eastvale'
        ? [
            {
              kind: 'overdue' as const,
              text: 'This edition should have been reviewed by 1 September 2026. Check with the joint working lead before you rely on it.',
            },
          ]
        : []),
    ],
    emergency: [
      { when: 'A child or adult is in immediate danger', do: 'Call the police or an ambulance.', call: '999', tel: '999' },
      { when: 'Somebody has taken too much', do: 'Call an ambulance, give naloxone if you have it, and stay.', call: '999', tel: '999' },
    ],
    outOfHours: [DUTY_TEAM],
    summaries: [],
    situations: [],
    sections,
    rolePages: [],
    roles: roles.map((role) => ({ ...role, duties: sections.length })),
    duties,
    directory: [
      { id: 'children', title: 'Children’s services', contacts: [FRONT_DOOR, DUTY_TEAM] },
      { id: 'treatment', title: 'Drug and alcohol treatment', contacts: [TREATMENT] },
      { id: 'health', title: 'Health', contacts: [MIDWIFE, LEAD] },
    ],
    glossary: [
      {
        id: 'term-pre-birth',
        term: 'Pre-birth assessment',
        means: 'Looking together, before a baby is born, at what the baby will need.',
        also: ['unborn baby plan'],
      },
      { id: 'term-otm', term: 'Opioid treatment', means: 'Methadone or buprenorphine, prescribed.', also: ['OST', 'OAT', 'script'] },
    ],
    documents: [
      { path: 'documents/referral-form.docx', title: 'Referral form', href: `${home}documents/referral-form.docx`, kind: 'DOCX', name: '', html: '' },
      {
        path: 'documents/safe-storage.md',
        title: 'Keeping medicines safe',
        href: `${home}documents/safe-storage/`,
        kind: 'Page',
        name: 'safe-storage',
        html: LEAFLET,
      },
    ],
    editions: [],
    redlines: [],
    synonyms: { groups: [], kinds: {}, filler: [], small: [], about: [], asked: {} },
    versions: [],
    reviewDays: [],
    about: {
      control: [
        { label: 'Edition', value: '3' },
        { label: 'Status', value: 'In force' },
        { label: 'In force from', value: '1 April 2026' },
        { label: 'Next review', value: '1 April 2027' },
      ],
      owners: [LEAD],
      partners: [
        { name: 'Northmere Council', role: 'Children’s services', signedBy: 'Director of children’s services', signedOn: '20 March 2026', text: '' },
        { name: 'Recovery Northmere', role: 'Treatment', signedBy: '', signedOn: '', text: '' },
      ],
      notPartners: [{ name: 'Northmere Housing', reason: 'Joins at the next edition' }],
      approvals: [{ body: 'Safeguarding partnership board', date: '25 March 2026', reference: 'Minute 14' }],
      versions: [
        { edition: '3', date: '1 April 2026', change: 'Times for pregnancy added', by: 'Joint working lead' },
        { edition: '2', date: '1 April 2025', change: 'New front door number', by: 'Joint working lead' },
      ],
      sources: [
        {
          title: 'Joint working between adult drug and alcohol treatment services and children and family services',
          detail: 'National Treatment Agency, 2011',
          status: 'withdrawn, still the only one of its kind',
          read: 'read in full',
          href: 'https://www.example.org/joint-working',
        },
      ],
    },
    completeness: {
      verdict: '118 of 150 things asked are answered; 20 are declared with a reason; 12 are open.',
      caution: 'A check finds whether something is there and has the right shape. It cannot tell whether it is right, lawful or followed.',
      bars: sections.map(({ title }, index) => ({
        label: title,
        met: 6 - (index % 4),
        declared: index % 3 === 0 ? 0 : 1,
        open: (index % 4) - (index % 3 === 0 ? 0 : Math.min(1, index % 4)),
        total: 6 + (index % 3 !== 0 && index % 4 === 0 ? 1 : 0),
      })),
      rows: sections.flatMap((chapter) =>
        chapter.answers.map((answer) => ({
          id: answer.id,
          title: answer.title,
          section: chapter.id,
          sectionTitle: chapter.title,
          status: answer.status,
          outcome: answer.status === 'implemented' ? 'Found' : 'Open',
          force: 'Must',
          demanded: 'publish',
          href: `${chapter.href}#${answer.id}`,
        })),
      ),
      accepted: sections.slice(0, 2).map((chapter) => ({
        title: chapter.title,
        href: chapter.href,
        reason: 'The two teams move into one building in January and agree on this afterwards.',
        owner: 'Service manager',
        approver: 'Director of public health',
        until: '31 March 2027',
      })),
      applicability: sections.slice(2, 4).map((chapter) => ({
        title: chapter.title,
        href: chapter.href,
        status: 'not-applicable',
        reason: 'No such service works in this area.',
      })),
    },
  };
}

/** `number` handbooks under `base`: one stands at the base itself, several in a folder each. */
export function fixtureSite(number: number, base: string, assets: Site['assets']): Site {
  const handbooks = Array.from({ length: number }, (_, index) => {
    const area = `${AREAS[index % AREAS.length]}${index < AREAS.length ? '' : ` ${Math.floor(index / AREAS.length) + 1}`}`;
    const id = area.toLowerCase().replace(' ', '-');
    return handbook(id, number === 1 ? base : `${base}${id}/`, area);
  });
  return { base, toolVersion: '0.1.0', address: '', oneFile: false, offline: false, qr: qrCode, copies: new Map(), cards: handbooks, handbooks, assets };
}
