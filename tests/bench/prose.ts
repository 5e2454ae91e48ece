// Invented words of a section: sentences from small lists by a seeded generator, with headings, a table, lists and links.

import type { Requirement } from '../../src/model/requirement.ts';

const list = (words: string): readonly string[] => words.split(' ');
const ROLES = list('coordinator midwife practitioner nurse pharmacist teacher manager prescriber volunteer counsellor officer visitor doctor adviser chair');
const VERBS = list(
  'notify record review schedule complete share store confirm contact assign close reopen summarise brief consult separate answer plan visit ring',
);
const NOUNS = list(
  'referral report letter visit carer parent child family meeting assessment plan decision record timeline summary concern outcome handover placement order notice form checklist agreement medicine appointment school surgery clinic household neighbour relative sibling night weekend',
);
const QUALITIES = list(
  'joint written verbal confidential urgent medical secure independent signed dated complete partial accurate lawful sensitive regional local trained',
);
const CONDITIONS = [
  'unless the manager decides otherwise',
  'in every case',
  'before any further contact',
  'as set out in the agreement',
  'and the reason is recorded',
  'even when another service has already done so',
  'so that no partner repeats the work',
  'with a copy to each partner',
  'while the plan is open',
  'and the family is told',
];
const UNITS = ['hours', 'working days', 'weeks'];
const SYLLABLES = list(
  'ba bel bor bri ca cor dan del dor el en far gal gen har hol jor kal ken lan lor mar mer mon nar nor pal per quin ral ren ros sal sen sor tal ter tor ver vin wal wil yor zan',
);

export interface Prose {
  /** A made-up name of a place or thing. */
  name(): string;
  sentence(): string;
  /** One heading a requirement, with a table, two lists and four links among them; about `words` words. */
  section(asked: readonly Requirement[], ids: readonly string[], words: number): string;
}

/** Mulberry32: small, fast, and the same everywhere. */
function numbers(seed: number): () => number {
  let state = Math.imul(seed, 1_000_003) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function makeProse(seed: number): Prose {
  const next = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const upTo = (most: number): number => 1 + Math.floor(next() * most);
  const rare = (): string => Array.from({ length: 2 + upTo(2) }, () => pick(SYLLABLES)).join('');
  const name = (): string => rare().replace(/^./, (first) => first.toUpperCase());
  const sentence = (): string => {
    const makers = [
      () => `The ${pick(ROLES)} has to ${pick(VERBS)} the ${pick(QUALITIES)} ${pick(NOUNS)} within ${upTo(20)} ${pick(UNITS)} of the ${pick(NOUNS)}.`,
      () => `Each partner will ${pick(VERBS)} and ${pick(VERBS)} the ${pick(NOUNS)} (${rare()}) in ${upTo(12)} ${pick(UNITS)}, ${pick(CONDITIONS)}.`,
      () => `When a ${pick(NOUNS)} is **${pick(QUALITIES)}**, the ${pick(ROLES)} and the ${pick(ROLES)} ${pick(VERBS)} it ${pick(CONDITIONS)}.`,
      () => `No ${pick(ROLES)} may ${pick(VERBS)} a ${pick(QUALITIES)} ${pick(NOUNS)}, ${pick(CONDITIONS)}.`,
      () => `See ${name()} for the *${pick(QUALITIES)}* ${pick(NOUNS)}, which the ${pick(ROLES)} keeps in \`form-${upTo(40)}\`.`,
      () => `A ${pick(QUALITIES)} ${pick(NOUNS)} about a ${pick(NOUNS)} is sent to the ${name()} ${pick(ROLES)}, ${pick(CONDITIONS)}.`,
    ];
    return pick(makers)();
  };
  const paragraph = (sentences: number): string => Array.from({ length: sentences }, sentence).join(' ');
  const table = (): string[] => [
    '| Partner | Action | Time | Form |',
    '| --- | --- | --- | --- |',
    ...Array.from({ length: 5 }, () => `| ${name()} ${pick(ROLES)} | ${pick(VERBS)} the ${pick(NOUNS)} | ${upTo(20)} ${pick(UNITS)} | \`form-${upTo(40)}\` |`),
  ];
  const blocks = (ids: readonly string[]): string[] => [
    `Read [the ${pick(NOUNS)}](#${pick(ids)}) first, and the [guidance](https://guidance.example.org/${rare()}).`,
    table().join('\n'),
    Array.from({ length: 5 }, (_, index) => `${index + 1}. ${sentence()}`).join('\n'),
    `> ${sentence()}`,
    Array.from({ length: 5 }, () => `- ${sentence()}`).join('\n'),
    `See also [the ${pick(NOUNS)}](#${pick(ids)}) and [the register](https://register.example.org/${rare()}).`,
  ];
  const section = (asked: readonly Requirement[], ids: readonly string[], words: number): string => {
    const parts = asked.map((requirement) => ({ heading: `## ${name()} ${pick(NOUNS)} {#${requirement.id}}`, texts: [paragraph(2)] }));
    for (const [index, block] of blocks(ids).entries()) parts[index % parts.length]?.texts.push(block);
    const write = (): string => `${[paragraph(1), ...parts.flatMap((part) => [part.heading, ...part.texts])].join('\n\n')}\n`;
    const opening = write();
    let count = opening.split(/\s+/).length;
    for (let index = 0; count < words; index += 1) {
      const more = paragraph(Math.min(4, Math.max(1, Math.round((words - count) / 17))));
      parts[index % parts.length]?.texts.push(more);
      count += more.split(/\s+/).length;
    }
    return write();
  };
  return { name, sentence, section };
}
