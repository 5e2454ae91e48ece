// Lays the clean fragments over their examples and says what the check finds that it does not find in the untouched examples.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/model/finding.ts';
import type { Fragment } from './fragment.ts';
import { laidOver, readFragment } from './fragment.ts';
import { subjects } from './subjects.ts';

const FOLDER = fileURLToPath(new URL('clean/', import.meta.url));

export interface Alarm {
  /** Names of the fragments that lay over the example in that check. */
  readonly fragments: readonly string[];
  readonly finding: Finding;
}

export function readClean(): Fragment[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => readFragment(`${FOLDER}${file}`));
}

/** Fragments that answer different requirements share one check. */
export async function judgeClean(fragments: readonly Fragment[]): Promise<Alarm[]> {
  const alarms: Alarm[] = [];
  for (const [name, one] of await subjects()) {
    for (const layer of layers(fragments.filter(({ over }) => over === name))) {
      const names = layer.map((fragment) => fragment.name);
      const entries = Object.assign({}, ...layer.map((fragment) => fragment.entries)) as Fragment['entries'];
      const answers = layer.flatMap((fragment) => fragment.answers);
      for (const finding of one.judge(laidOver(one.texts, { name: names.join(), entries, answers }))) {
        const guilty = layer.filter((fragment) => fragment.answers.some(({ requirement }) => requirement === finding.requirement));
        alarms.push({ fragments: guilty.length > 0 ? guilty.map((fragment) => fragment.name) : names, finding });
      }
    }
  }
  return alarms;
}

function layers(fragments: readonly Fragment[]): Fragment[][] {
  const made: Fragment[][] = [];
  for (const fragment of fragments) {
    const ids = new Set(fragment.answers.map(({ requirement }) => requirement));
    const layer = made.find((one) => !one.some(({ answers }) => answers.some(({ requirement }) => ids.has(requirement))));
    if (layer) layer.push(fragment);
    else made.push([fragment]);
  }
  return made;
}
