// A seeded generator of invented personal data: values of each kind, in sentences, spellings, disguises and positions of many kinds.

import type { PrivacyKind } from '../../src/privacy/kinds.ts';
import type { Syntax } from '../../src/privacy/normal-text.ts';

export interface Planted {
  readonly text: string;
  readonly syntax: Syntax;
  readonly value: string;
}

export type Random = (below: number) => number;

/** Mulberry32: the same numbers for the same seed on every machine. */
export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T;
const digits = (random: Random, count: number): string => Array.from({ length: count }, () => random(10)).join('');
const two = (n: number): string => String(n).padStart(2, '0');

const FIRST = 'Amy Liam Zofia Aisha Callum Isla Mohammed Niamh Oluwaseun Rosie Jack Priya Ewan Chloé Dylan Freya Harvey Iona Kofi Maisie'.split(' ');
const LAST = 'Marsh Kowalska Begum Fraser Okafor Murphy Patel Thornton Walker-Jones Doherty Sinclair Hughes Ahmed Novak Pritchard'.split(' ');
const STREETS =
  'Mill Road|Acacia Avenue|Church Lane|High Street|Station Road|Victoria Crescent|Orchard Close|St Mary’s Terrace|Beech Grove|Harbour Street|Queen Elizabeth Drive|Elm Gardens|The Green|Castle Wynd|Old Mill Court'.split(
    '|',
  );
const TOWNS = 'Fenmarsh|Northmere|Glenarrick|Marsh End, Fenmarsh|Upper Northmere'.split('|');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function modulus11(start: string, random: Random): string {
  for (;;) {
    const nine = start + digits(random, 9 - start.length);
    const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10 && !/^(\d)\1+$/.test(nine)) return nine + check;
  }
}

const grouped = (value: string, sizes: readonly number[], separator: string): string => {
  let at = 0;
  const parts = sizes.map((size) => {
    at += size;
    return value.slice(at - size, at);
  });
  return parts.join(separator);
};

const SEPARATORS = [' ', '-', ' - ', '\u00a0', '\u2009', '–', '\u2011', '.', '  '];

function person(random: Random): string {
  return random(2) === 0 ? pick(random, FIRST) : `${pick(random, FIRST)} ${pick(random, LAST)}`;
}

function day(random: Random): string {
  const [d, m, y] = [1 + random(28), 1 + random(12), 2002 + random(23)];
  const month = MONTHS[m - 1] ?? '';
  return pick(random, [
    `${two(d)}/${two(m)}/${y}`,
    `${d}/${m}/${two(y % 100)}`,
    `${two(d)}.${two(m)}.${y}`,
    `${two(d)}-${two(m)}-${y}`,
    `${y}-${two(m)}-${two(d)}`,
    `${d} ${month} ${y}`,
    `${d}th of ${month} ${y}`,
    `${d} ${month.slice(0, 3)} ${y}`,
    `${month} ${d}, ${y}`,
    `${d}-${month.slice(0, 3)}-${y}`,
  ]);
}

interface Made {
  /** With `@` where the value stands. */
  readonly sentence: string;
  readonly value: string;
}

function postcode(random: Random): string {
  const area = pick(random, ['FM', 'NM', 'G', 'EH', 'SW', 'M', 'BT', 'LS']);
  const inward = `${random(10)}${pick(random, [...'ABDEFGHJLNPQRSTUWXYZ'])}${pick(random, [...'ABDEFGHJLNPQRSTUWXYZ'])}`;
  return `${area}${1 + random(20)}${pick(random, [' ', ' ', ''])}${inward}`;
}

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

function pupilNumber(random: Random): string {
  const rest = digits(random, 11) + (random(4) === 0 ? pick(random, [...LETTERS]) : digits(random, 1));
  const sum = [...rest].reduce((total, sign, i) => total + (/\d/.test(sign) ? Number(sign) : LETTERS.indexOf(sign)) * (i + 2), 0);
  return `${LETTERS[sum % 23]}${rest}`;
}

export const MAKERS: Readonly<Record<PrivacyKind, (random: Random) => Made>> = {
  'nhs-number': (random) => {
    const value = modulus11(pick(random, ['4', '6', '7']), random);
    const spelling = random(3) === 0 ? value : grouped(value, [3, 3, 4], pick(random, SEPARATORS));
    const sentence = pick(random, [
      'NHS number @',
      'NHS No: @',
      'her NHS no. is @',
      'the patient (@) was seen',
      'as in @',
      'Number: @',
      'record @ of the clinic',
      'see @',
    ]);
    return { sentence, value: spelling };
  },
  chi: (random) => {
    const value = `${two(1 + random(28))}${two(1 + random(12))}${digits(random, 6)}`;
    const loose = random(2) === 0;
    return {
      sentence: pick(
        random,
        loose ? ['CHI @', 'CHI number: @', 'the CHI (@)', 'Community Health Index no. @', '@ is her CHI'] : ['number @', '@ on the form', 'record @'],
      ),
      value: loose ? value : grouped(value, [6, 4], pick(random, [' ', '-', '\u00a0', ' - '])),
    };
  },
  'hc-number': (random) => {
    const value = modulus11(`3${2 + random(8)}`, random);
    return {
      sentence: pick(random, ['H&C number @', 'HCN: @', 'H & C no. @', 'health and care number @', 'number @']),
      value: random(3) === 0 ? value : grouped(value, [3, 3, 4], pick(random, SEPARATORS)),
    };
  },
  'national-insurance': (random) => {
    let prefix = '';
    do prefix = pick(random, [...'ABCEGHJKLMNOPRSTWXYZ'.replace('O', '')]) + pick(random, [...'ABCEGHJKLMNPRSTWXYZ']);
    while (/BG|GB|KN|NK|NT|TN|ZZ/.test(prefix));
    const value = `${prefix}${digits(random, 6)}${pick(random, [...'ABCD'])}`;
    const spelling = pick(random, [
      value,
      value.toLowerCase(),
      grouped(value, [2, 2, 2, 2, 1], ' '),
      grouped(value, [2, 2, 2, 2, 1], '-'),
      grouped(value, [2, 6, 1], ' '),
      grouped(value, [2, 3, 3, 1], ' '),
    ]);
    return { sentence: pick(random, ['NI number @', 'National Insurance: @', 'NINO @', 'her NI is @', 'claim under NI @', '(NI no @)']), value: spelling };
  },
  upn: (random) => {
    const value = pupilNumber(random);
    return {
      sentence: pick(random, ['UPN @', 'the pupil’s UPN: @', 'unique pupil number @', 'pupil @', '(@)', 'school record @']),
      value: pick(random, [value, value, value.toLowerCase(), grouped(value, [1, 3, 4, 5], ' '), grouped(value, [4, 4, 5], '-')]),
    };
  },
  mobile: (random) => {
    let rest = '';
    do rest = `7${pick(random, [...'1234578 9'.replace(' ', '')])}${digits(random, 8)}`;
    while (rest.startsWith('7700900'));
    const national = `0${rest}`;
    const spelling = pick(random, [
      national,
      grouped(national, [5, 6], pick(random, [' ', '-', '\u00a0'])),
      grouped(national, [5, 3, 3], pick(random, SEPARATORS)),
      grouped(national, [4, 3, 4], ' '),
      grouped(national, [3, 4, 4], ' '),
      `+44${rest}`,
      `+44 ${grouped(rest, [4, 6], ' ')}`,
      `+44 (0)${grouped(rest, [4, 6], ' ')}`,
      `0044 ${rest}`,
      `(0${rest.slice(0, 4)}) ${rest.slice(4)}`,
      `07624 ${digits(random, 6)}`,
    ]);
    return { sentence: pick(random, ['ring Jo on @', 'Mobile: @', 'text @', 'mum’s number is @', 'call @ at any time', 'or @']), value: spelling };
  },
  'home-phone': (random) => {
    // NOTE: no number of a town begins with 0.
    const number = `${pick(random, ['01910', '01410', '01130', '02000'])}${digits(random, 6)}`;
    return {
      sentence: pick(random, [
        'mum’s home number is @',
        'home phone @',
        'Home tel: @',
        'Dad’s landline: @',
        'Telephone (home): @',
        'ring Grandmother at home on @',
        'next of kin phone @',
        'home_phone: @',
      ]),
      value: pick(random, [
        number,
        grouped(number, [4, 3, 4], pick(random, [' ', '-', '\u00a0'])),
        grouped(number, [4, 7], ' '),
        `(${number.slice(0, 4)}) ${number.slice(4)}`,
      ]),
    };
  },
  email: (random) => {
    const [first, last] = [
      pick(random, FIRST)
        .normalize('NFD')
        .replace(/[^A-Za-z]/g, ''),
      pick(random, LAST).replace(/-.*/, ''),
    ];
    const local = pick(random, [
      `${first}.${last}`,
      `${first}.${last}`.toLowerCase(),
      `${first}_${last}`.toLowerCase(),
      `${first}-${last}`.toLowerCase(),
      `${first[0]}.${last}`.toLowerCase(),
      `${first}.${last}${random(90)}`.toLowerCase(),
      `${first}.j.${last}`.toLowerCase(),
    ]);
    const domain = pick(random, ['fenmarsh.gov.uk', 'nhs.net', 'council.example', 'gmail.com', 'police.uk', 'harbour-recovery.org.uk']);
    return {
      sentence: pick(random, ['write to @', 'E-mail: @', 'contact @ first', 'send it to (@)', 'from @']),
      value: random(12) === 0 ? `${local} [at] ${domain}` : `${local}@${domain}`,
    };
  },
  'date-of-birth': (random) => {
    const value = day(random);
    return {
      sentence: pick(random, [
        'DOB @',
        'DOB: @',
        'D.O.B. @',
        `${person(random)} (DOB @) was seen`,
        'date of birth: @',
        'date of birth is @',
        'Date of birth (day, month, year): @',
        'born on @',
        'born @',
        'her birthday is @',
        'd.o.b. @',
        'Birth date – @',
        'date_of_birth: @',
        '@ (DOB)',
        'the baby was born at home on @',
        `${person(random)}, aged ${1 + random(17)}, was seen on @`,
        `${person(random)} (aged ${1 + random(17)}) came on @`,
      ]),
      value,
    };
  },
  'home-address': (random) => {
    const street = pick(random, STREETS);
    const house = pick(random, ['', '', 'Flat 2, ', 'Flat 3b ']) + (1 + random(240)) + pick(random, ['', '', '', 'a', 'B']);
    const join = pick(random, [', ', ', ', ' ', ',\u00a0']);
    const value = `${house} ${street}${join}${pick(random, TOWNS)}${join}${postcode(random)}`;
    return {
      sentence: pick(random, ['the family lives at @', 'Address: @', 'visit her at @', 'home: @', 'moved to @ last week', '(@)']),
      value: random(10) === 0 ? value.toLowerCase() : value,
    };
  },
  'case-reference': (random) => {
    const value = digits(random, 6 + random(5)).replace(/^0/, '4');
    return {
      sentence: pick(random, [
        'case number @',
        'Case ref: @',
        'case @',
        'LAC number @',
        'LAC: @',
        'Liquidlogic ID @',
        'Liquidlogic @',
        'Mosaic no. @',
        'police reference @',
        'crime ref no @',
        'police incident number: @',
        'case reference number is @',
        'LCS id @',
        'crime number @',
      ]),
      value,
    };
  },
  'child-name': (random) => {
    const value = person(random);
    const age = 1 + random(16);
    const school = `${pick(random, ['Fenmarsh', 'St Mary’s', 'Harbour View', 'Castle Hill'])} ${pick(random, ['Primary', 'Academy', 'School', 'Nursery', 'High School'])}`;
    return {
      sentence: pick(random, [
        `@ (aged ${age}) came too`,
        `@, aged ${age}, was seen`,
        `we spoke to @, age ${age}`,
        `@ is ${age} years old`,
        `@, a pupil at ${school}`,
        `@ attends ${school}`,
        `@ goes to ${school}`,
        `@ is in year ${1 + random(11)}`,
        `@ (year ${1 + random(11)})`,
        `@’s brother said so`,
        `her sister @ was there`,
        `his younger brother, @, too`,
        `the ${age}-year-old @ slept`,
        `@ and her sister are safe`.replace('@ and her sister are', '@, her sister, is'),
        `@ started at ${school}`,
        `@ in P${1 + random(7)}`,
      ]),
      value,
    };
  },
};

const FULL_WIDTH = (value: string): string => value.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const hide = (value: string, random: Random, sign: string): string => {
  const at = 1 + random(Math.max(1, value.length - 1));
  return value.slice(0, at) + sign + value.slice(at);
};

/** Ways to write one value so that it looks the same to a reader. */
const DISGUISES: readonly ((value: string, random: Random) => string)[] = [
  (value) => value,
  (value) => value,
  (value) => value,
  (value) => `**${value}**`,
  (value) => `_${value}_`,
  (value) => `\`${value}\``,
  (value, random) => hide(value, random, '\u200b'),
  (value, random) => hide(value, random, '\u00ad'),
  (value, random) => hide(value, random, '&#8203;'),
  (value, random) => hide(value, random, '&shy;'),
  (value) => value.replace(/ /g, '&nbsp;'),
  (value) => value.replace(/ /g, '\u00a0'),
  (value) => value.replace(/ /g, '\n'),
  (value) => value.replace(/\d/, (digit) => `&#${48 + Number(digit)};`),
  (value) => value.replace(/\d/g, (digit) => `&#x3${digit};`),
  (value) => FULL_WIDTH(value),
  (value) => value.replace(/-/g, '\u2010'),
  (value) => value.replace(/(\d\d)(\D*\d\d)/, '$1**$2**'),
];
const YAML_DISGUISES: readonly ((value: string, random: Random) => string)[] = [
  (value) => value,
  (value) => value,
  (value, random) => hide(value, random, '\u200b'),
  (value) => value.replace(/ /g, '\u00a0'),
  (value) => FULL_WIDTH(value),
];

const MARKDOWN: readonly ((sentence: string) => string)[] = [
  (sentence) => `A worker noted: ${sentence}.`,
  (sentence) => `A worker noted: ${sentence}, and went on.`,
  (sentence) => `${sentence}\n\nAnother paragraph about something else.`,
  (sentence) => `| Who | What |\n| --- | --- |\n| Worker | ${sentence.replace(/\n/g, ' ')} |`,
  (sentence) => `![${sentence}](../documents/a.png)`,
  (sentence) => `[the form](../documents/a.md "${sentence}")`,
  (sentence) => `- one\n- ${sentence}\n- three`,
  (sentence) => `> ${sentence.replace(/\n/g, '\n> ')}`,
  (sentence) => `Text.[^1]\n\n[^1]: ${sentence}.`,
  (sentence) => `<!-- ${sentence} -->`,
  (sentence) => `## ${sentence.replace(/\n/g, ' ')}`,
  (sentence) => `\`\`\`\n${sentence}\n\`\`\``,
  (sentence) => `Is it ${sentence}?`,
];
const YAML: readonly ((sentence: string) => string)[] = [
  (sentence) => `a: b # ${sentence}`,
  (sentence) => `# ${sentence}.\na: b`,
  (sentence) => `reason: "${sentence}."`,
  (sentence) => `reason: >-\n  ${sentence.replace(/\n/g, '\n  ')}\n  and more`,
  (sentence) => `steps:\n  - {who: worker, does: "${sentence}"}`,
  (sentence) => `"${sentence}": text`,
];

export function plant(kind: PrivacyKind, random: Random): Planted {
  const { sentence, value } = MAKERS[kind](random);
  const yaml = random(3) === 0;
  const written = pick(random, yaml ? YAML_DISGUISES : DISGUISES)(value, random);
  // NOTE: a function, since `$` means something in a replacement.
  const full = sentence.replace('@', () => written);
  return { text: pick(random, yaml ? YAML : MARKDOWN)(full), syntax: yaml ? 'yaml' : 'markdown', value };
}
