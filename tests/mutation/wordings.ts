// Words of defects, put together from parts.

import type { Catalogue } from '../../src/guidance/catalogue.ts';
import type { Random } from './random.ts';

export function placeholder(random: Random): string {
  const thing = random.pick(['name', 'number', 'post title', 'date', 'agreed time', 'service', 'local details', 'telephone number', 'lead officer']);
  return random.pick([
    'TBC',
    'tbc',
    'To be confirmed',
    'To be agreed locally',
    'to be completed',
    'TBA',
    `[insert ${thing}]`,
    `[${thing}]`,
    `<${thing} here>`.replace(/[<>]/g, (sign) => (sign === '<' ? '[' : ']')),
    `{{${thing}}}`,
    'XX',
    'XXXX',
    'XX/XX/XXXX',
    '…………………',
    '..............',
    '__________',
    '???',
    'Lorem ipsum dolor sit amet',
    `Insert ${thing} here`,
    'TODO',
    'awaiting confirmation',
    'under development',
  ]);
}

export function vagueActor(random: Random): string {
  const who = random.pick([
    'staff',
    'services',
    'agencies',
    'professionals',
    'practitioners',
    'workers',
    'partners',
    'the team',
    'colleagues',
    'organisations',
  ]);
  return random.pick([
    who,
    `all ${who}`,
    `relevant ${who}`,
    `appropriate ${who}`,
    `${who} involved`,
    'everyone',
    'someone',
    'all concerned',
    'the responsible person',
  ]);
}

const FIRST = ['Maria', 'John', 'Aisha', 'Gareth', 'Priya', 'Siobhan', 'Callum', 'Ewan', 'Ruth', 'Tomasz', 'Fiona', 'Hamish', 'Denise', 'Olu'];
const LAST = ['Pelling', 'Okafor', 'MacLeod', 'Thornbury', 'Shah', "O'Neill", 'Kowalski', 'Barraclough', 'Fenwick', 'Adeyemi', 'Struthers', 'Hale'];

export function person(random: Random): string {
  const name = `${random.pick(FIRST)} ${random.pick(LAST)}`;
  return random.pick([name, name, `${random.pick(['Mr', 'Mrs', 'Ms', 'Dr', 'Miss'])} ${random.pick(LAST)}`]);
}

export function vagueTime(random: Random): string {
  return random.pick([
    'as soon as possible',
    'promptly',
    'in a timely manner',
    'without delay',
    'in due course',
    'at the earliest opportunity',
    'as quickly as they can',
    'within a reasonable time',
    'when time allows',
    'regularly',
    'as soon as practicable',
    'urgently',
    'at regular intervals',
    'periodically',
    'in good time',
    'swiftly',
    'shortly',
    'from time to time',
  ]);
}

export function vagueSentence(random: Random): string {
  const who = random.pick(['The worker', 'The social worker', 'The manager', 'The midwife', 'The recovery worker', 'Each service']);
  const what = random.pick([
    'must inform the other service',
    'should send the report',
    'will review the plan',
    'is responsible for updating the record',
    'must visit the family',
    'has to reply to the referrer',
  ]);
  return `${who} ${what} ${vagueTime(random)}.`;
}

export function passive(random: Random): string {
  const thing = random.pick(['the referral', 'a report', 'the family', 'the plan', 'the record', 'all information', 'an assessment', 'the child']);
  const done = random.pick([
    'is made',
    'is sent to the other service',
    'will be updated',
    'must be shared',
    'is to be completed',
    'should be seen',
    'is reviewed',
    'will be contacted',
    'is recorded',
    'has to be agreed',
  ]);
  return `${thing} ${done}`;
}

export function policy(random: Random): string {
  const by = random.pick(['As per', 'In line with', 'In accordance with', 'According to', 'Follow', 'Refer to', 'Please see']);
  const whose = random.pick([
    'local',
    'own agency',
    'organisational',
    'existing',
    'usual',
    "each agency's own",
    'internal',
    'single agency',
    'the relevant',
    'standard',
  ]);
  return `${by} ${whose} ${random.pick(['policy', 'procedures', 'policies and procedures', 'protocols', 'guidance', 'arrangements', 'processes'])}`;
}

export function promise(random: Random): string {
  const who = random.pick(['All partners', 'We', 'Our services', 'The partnership', 'Both organisations', 'Agencies']);
  const how = random.pick([
    'are committed to',
    'recognise the importance of',
    'believe in',
    'value',
    'aim to achieve',
    'strive for',
    'are dedicated to',
    'promote',
    'aspire to',
    'understand the importance of',
  ]);
  const what = random.pick([
    'excellent joint working',
    'positive outcomes for every family',
    'a culture of openness and trust',
    'effective communication at all levels',
    'keeping children at the heart of practice',
    'high quality and responsive services',
    'mutual respect and shared learning',
  ]);
  return `${who} ${how} ${what}${random.pick(['', ' for children and their parents', ' across the whole area', ' in everything that is offered'])}.`;
}

/** Three words in a hundred changed, and a little put before or after. */
export function nearCopy(text: string, random: Random): string | undefined {
  const parts = text.split(/\s+/);
  if (parts.length < 16) return undefined;
  const changes = Math.max(1, Math.floor(parts.length / 30));
  for (let index = 0; index < changes; index += 1) parts[random.below(parts.length)] = random.pick(['also', 'always', 'here', 'jointly', 'together']);
  return `${random.pick(['', 'In this area: ', 'Here, '])}${parts.join(' ')}`;
}

export function stale(catalogue: Catalogue, random: Random): string {
  const term = random.pick(Object.values(catalogue.stale));
  const name = random.pick(term.find);
  return random.pick([`The ${name} is told on the same day.`, `This is done as ${name} asks.`, `The worker follows ${name} and records it.`]);
}

export function abbreviation(random: Random): string {
  const letters = Array.from({ length: 3 + random.below(2) }, () => random.pick(Array.from('BCDFGHJKLMPQRTVWZ'))).join('');
  return random.pick([`The ${letters} is told on the same day.`, `A copy goes to the ${letters} lead.`, `The worker fills in the ${letters} form.`]);
}

export function typedNumber(random: Random): string {
  const number = `${1 + random.below(9)}.${1 + random.below(9)}`;
  return random.pick([
    `See section ${number}.`,
    `This is described in section ${number}.`,
    `The form is in Appendix ${random.pick(['A', 'B', 'C'])}, as set out in paragraph ${number}.`,
    `Refer to page ${10 + random.below(40)} for the steps.`,
    `See chapter ${1 + random.below(9)} for more.`,
  ]);
}

/** One letter doubled, dropped or changed, inside a word. */
export function misspelled(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  return random.pick([
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}${word[at]}${word.slice(at)}`,
    `${word.slice(0, at)}q${word.slice(at + 1)}`,
  ]);
}

const EMPTY_VERBS = [
  'supports',
  'works with',
  'liaises with',
  'engages with',
  'remains aware of',
  'considers',
  'promotes the welfare of',
  'safeguards',
  'communicates with',
];
const EMPTY_OBJECTS = [
  'the family',
  'the children',
  'partners',
  'other agencies',
  'the parents and the children',
  'the wider partnership',
  'vulnerable families',
];
const EMPTY_ENDS = ['', ' as appropriate', ' in partnership', ' throughout', ' effectively', ' in line with best practice'];

/** A deed that nobody could tick off. */
export function hollowDeed(random: Random): string {
  return `${random.pick(EMPTY_VERBS)} ${random.pick(EMPTY_OBJECTS)}${random.pick(EMPTY_ENDS)}`;
}

/** Nobody who could be told. */
export function vagueReceiver(random: Random): string {
  const who = random.pick([
    'others',
    'relevant colleagues',
    'the appropriate professionals',
    'partners',
    'all agencies involved',
    'staff',
    'anyone concerned',
    'nobody',
  ]);
  return `${who}${who === 'nobody' ? '' : random.pick(['', ' as needed', ' where appropriate', ' if required'])}`;
}

/** Words, or half a number, where a telephone number should stand. */
export function noNumber(random: Random): string {
  return random.pick(['ask at reception', 'see website', 'via switchboard', '01632', '0163 29', 'through the usual channels', 'the duty desk', '96']);
}
