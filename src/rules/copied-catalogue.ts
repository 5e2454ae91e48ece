// Words that only repeat what the catalogue asks: a question turned into an answer.

import type { Catalogue } from '../guidance/catalogue.ts';
import { codesOf } from '../guidance/phrases.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { knownTeams } from './reading/known-teams.ts';
import type { Rule } from './rule.ts';
import { runsOf } from './reading/shingles.ts';
import { definiteTimeIn } from './reading/time-words.ts';
import { factTexts, textCodes, wordTexts } from './reading/text-places.ts';

/** How many words a text needs before it is compared, and the share that is too much. Facts are terse: names of things stand in both. */
const IN_WORDS = { least: 10, share: 0.5 };
/** Of a line so short one turn of phrase is half, and some are the law's. */
const SHORT = { words: 20, share: 0.6 };
const IN_FACTS = { least: 16, share: 0.6 };

export const rule: Rule = {
  id: 'copied-catalogue',
  title: 'Words copied from the question',
  why: 'Repeating what guidance asks looks like an answer and tells nobody what happens here.',
  errorFrom: 'publish',
  *run(context) {
    const asked = askedIn(context.catalogue);
    for (const [texts, bound] of [
      [wordTexts(context), IN_WORDS],
      [factTexts(context), IN_FACTS],
    ] as const) {
      for (const written of texts) {
        const { place, requirement } = written;
        const codes = textCodes(written);
        if (requirement === undefined || codes.length < bound.least) continue;
        const runs = runsOf(codes);
        const share = runs.filter((run) => asked.has(run)).length / runs.length;
        if (
          share < (codes.length < SHORT.words ? SHORT.share : bound.share) ||
          (written.kind === 'cell' && isAnswer(written.text, codes.length, context.protocol))
        )
          continue;
        yield {
          message: `${Math.round(share * 100)} % of this text is the wording of the catalogue.`,
          fix: 'Say in your own words who does this here, how, and by when.',
          place,
          requirement,
        };
      }
    }
  },
};

/** A cell with the time in it is the answer, however it is worded; so is one that names who it is. */
function isAnswer(cell: string, words: number, protocol: LoadedProtocol): boolean {
  if (words < 16 && definiteTimeIn(cell)) return true;
  const names = knownTeams(protocol).entries.flatMap(({ name }) => (name === '' ? [] : [name.toLowerCase()]));
  let left = cell.toLowerCase();
  for (const name of names.sort((one, other) => other.length - one.length)) left = left.replaceAll(name, ' ');
  return left.split(/\s+/).filter((word) => word !== '').length < IN_WORDS.least;
}

const known = new WeakMap<Catalogue, ReadonlySet<number>>();

/** What the catalogue itself says, worked out once for all protocols of a run. */
function askedIn(catalogue: Catalogue): ReadonlySet<number> {
  const before = known.get(catalogue);
  if (before) return before;
  const asked = new Set<number>();
  for (const { asks, checklist, facts } of catalogue.requirements) {
    const texts = [asks, ...Object.values(checklist), ...Object.values(facts).map((fact) => fact.asks ?? '')];
    for (const text of texts) for (const run of runsOf(codesOf(text.replace(/\{[^{}]*\}/g, ' ')))) asked.add(run);
  }
  known.set(catalogue, asked);
  return asked;
}
