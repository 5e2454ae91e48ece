// Words of a duty boiled down to what they mean: endings cut, small words dropped, near-synonyms under one name.

const SMALL_WORDS = new Set(
  (
    'a an the this that these those it its of to for from in on at by with without within into onto as is are was were be been being ' +
    'has have had do does did will shall may might must should can could would and or nor but if then than so not no who whom whose ' +
    'which what where when how their they them he she his her him our we us you your i my me there here each every any all some both ' +
    'either other another same own more most less least very also only up out off over under about after before until while during ' +
    'once again later first last one two working calendar day days week weeks month months hour hours year years time times often soon fast between ' +
    'longest latest interval long let lets make makes made take takes taken get gets got give gives given giving go goes going gone put puts set sets new same still yet already always never just th st nd rd'
  ).split(' '),
);

/** Words that say the same thing in a duty, under the stem of the first. */
const SAME = [
  'ring phone telephone call',
  'tell told notify inform alert',
  'send sent email forward submit provide supply share return follow',
  'write written record note document log',
  'ask request enquire question',
  'invite invitation',
  'refer referral referrer',
  'answer reply respond response feedback feeds acknowledge acknowledgement confirm',
  'attend attendance participate join',
  'meet met meeting meetings sit',
  'see seen visit view',
  'review reviewed reviews',
  'assess assessment assessments',
  'decide decision decisions',
  'child children',
  'parent parents mother father',
  'woman women',
  'receipt receive arrival arrive reach',
  'conference conferences',
  'agree agreement',
  'close closure closing',
  'miss missed',
  'train training',
  'allocate allocation assign',
  'report reports',
  'know known knowing learn aware',
];

const CLASS = new Map<string, string>();
for (const line of SAME) {
  const words = line.split(' ');
  const name = cut(words[0] ?? '');
  for (const word of words) CLASS.set(cut(word), name);
}

function cut(word: string): string {
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 3 && /([bdgklmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

const known = new Map<string, string>();

/** One word's stem, `referrals` to `refer`; '' for a word that says nothing by itself. */
export function stemOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const bare = word.replace(/['’]s?$/, '');
  const stem = SMALL_WORDS.has(bare) || bare.length < 2 ? '' : (CLASS.get(cut(bare)) ?? cut(bare));
  if (known.size < 20_000) known.set(word, stem);
  return stem;
}

/** NOTE: several rules compare the same sentences, and each sentence is compared with many others. */
const read = new Map<string, ReadonlySet<string>>();
const MOST_READ = 5_000;

/** The stems of a text, each once. Numbers are left out: times are compared as times. */
export function stemsOf(text: string): ReadonlySet<string> {
  const before = read.get(text);
  if (before) return before;
  if (read.size >= MOST_READ) read.clear();
  const stems = readStems(text);
  read.set(text, stems);
  return stems;
}

function readStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-z][a-z'’]*/g) ?? []) {
    const stem = stemOf(word);
    if (stem !== '') stems.add(stem);
  }
  return stems;
}

/** How much two sets of stems share: 0 nothing, 1 the smaller lies wholly in the larger. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : sharedCount(a, b) / least;
}

export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const stem of small) if (large.has(stem)) count += 1;
  return count;
}
