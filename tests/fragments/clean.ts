// Lays the clean fragments over their examples, as many at a time as answer different requirements.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../../src/model/finding.ts';
import type { Subject } from '../mutation/subject.ts';
import type { Fragment } from './fragment.ts';
import { laidOver, readFragment } from './fragment.ts';
import type { Prepared } from './rules-alone.ts';
import { foundAlone, prepared } from './rules-alone.ts';

const FOLDER = fileURLToPath(new URL('clean/', import.meta.url));

/** Fragments that lie over one example together. */
export interface Layer {
  readonly fragments: readonly Fragment[];
  readonly laid: Prepared;
}

export function readClean(): Fragment[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => readFragment(`${FOLDER}${file}`));
}

export function layersOver(fragments: readonly Fragment[], subjects: ReadonlyMap<string, Subject>): Layer[] {
  return [...subjects].flatMap(([name, one]) =>
    sortedOut(fragments.filter(({ over }) => over === name)).map((some) => {
      const entries = Object.assign({}, ...some.map((fragment) => fragment.entries)) as Fragment['entries'];
      const laid = laidOver(one.texts, { name: some.map((fragment) => fragment.name).join(), entries, answers: some.flatMap(({ answers }) => answers) });
      return { fragments: some, laid: prepared(one, laid) };
    }),
  );
}

/** What a rule finds where nothing is at fault, but for the alarms that a fragment declares. */
export function alarmsOf(rule: string, layers: readonly Layer[]): string[] {
  return layers.flatMap(({ fragments, laid }) =>
    foundAlone([rule], laid)
      // NOTE: a leaflet or a short version tells again what the example says, and not what a fragment puts in its place.
      .filter(({ place }) => !/\b(?:documents|summaries)\//.test(place.file))
      .flatMap((problem) => alarm(problem, fragments)),
  );
}

function alarm({ rule, requirement, place, message }: Problem, fragments: readonly Fragment[]): string[] {
  const guilty = fragments.filter(({ answers }) => answers.some((answer) => answer.requirement === requirement));
  if (guilty.some(({ alarms }) => alarms.includes(rule))) return [];
  return [`${(guilty.length > 0 ? guilty : fragments).map(({ name }) => name).join(', ')}: ${rule} at ${requirement ?? place.file}: ${message}`];
}

function sortedOut(fragments: readonly Fragment[]): Fragment[][] {
  const made: Fragment[][] = [];
  for (const fragment of fragments) {
    const ids = new Set(fragment.answers.map(({ requirement }) => requirement));
    const layer = made.find((one) => !one.some(({ answers }) => answers.some(({ requirement }) => ids.has(requirement))));
    if (layer) layer.push(fragment);
    else made.push([fragment]);
  }
  return made;
}
