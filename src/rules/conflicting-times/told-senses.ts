// Words of a sentence as stems that people change for one another (“rings”, “tells”, “lets know”), and how much each says of which duty.

import { stemOf } from '../reading/word-stems.ts';

/** What people say for one another of the same deed; finer in other rules, where each word is compared by itself. */
const SAME = [
  'tell ring hear contact speak say pass news inform',
  'see look watch sight',
  'send hand deliver give',
  'leave left drop exit',
  'start begin open commence',
  'finish complete end',
  'name choose appoint pick',
  'make draw drawn ready prepare',
  'home house',
  'plan plans',
  'answer outcome result',
  'notice warning',
  'supervision supervise one-to-one',
];

const CLASS = new Map<string, string>([['appointment', 'appt']]);
for (const line of SAME) {
  const words = line.split(' ').map((word) => stemOf(word));
  for (const word of words) if (word !== '') CLASS.set(word, words[0] ?? word);
}
CLASS.set(stemOf('know'), stemOf('tell'));

/** Longer words are told by how they begin: “supervise” and “supervision” are one. */
const LONGEST = 6;

const known = new Map<string, string>();

function senseOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemOf(word);
  const sense = CLASS.get(stem) ?? stem.slice(0, LONGEST);
  if (known.size < 20_000) known.set(word, sense);
  return sense;
}

// NOTE: titles, labels and events stand in many rows, and are asked about anew at each check.
const read = new Map<string, ReadonlySet<string>>();
const MOST_READ = 8_000;
const NONE: ReadonlySet<string> = new Set();

export function sensesOf(text: string): ReadonlySet<string> {
  if (text === '') return NONE;
  const before = read.get(text);
  if (before) return before;
  const made = readSenses(text);
  if (read.size < MOST_READ) read.set(text, made);
  return made;
}

function readSenses(text: string): ReadonlySet<string> {
  const senses = new Set<string>();
  for (const word of text.toLowerCase().match(/[a-z][a-z'’]*/g) ?? []) {
    const sense = senseOf(word);
    if (sense !== '') senses.add(sense);
  }
  return senses;
}

export type Weights = (sense: string) => number;

/** What no duty speaks of counts as much as a word of a few. */
const UNKNOWN = 2.5;

/** In a small protocol, words say as much as they would in one that is complete. */
const MANY = 200;

export function weightsOf(texts: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const senses of texts) for (const sense of senses) counts.set(sense, (counts.get(sense) ?? 0) + 1);
  const many = Math.max(texts.length, MANY);
  const weights = new Map([...counts].map(([sense, count]) => [sense, Math.log((many + 1) / (count + 0.5))]));
  return (sense) => weights.get(sense) ?? UNKNOWN;
}

export function weightOf(senses: Iterable<string>, weights: Weights, among?: ReadonlySet<string>): number {
  let sum = 0;
  for (const sense of senses) if (!among || among.has(sense)) sum += weights(sense);
  return sum;
}
