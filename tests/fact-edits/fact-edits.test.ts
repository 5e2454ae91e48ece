// One value of the facts spoiled, in 200 ways that busy people would, is found; 200 values as good as those that stood there raise nothing.

import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/finding.ts';
import { rules } from '../../src/rules/index.ts';
import type { Prepared } from '../fragments/rules-alone.ts';
import { foundAlone, prepared } from '../fragments/rules-alone.ts';
import { subjects } from '../fragments/subjects.ts';
import type { Subject } from '../mutation/subject.ts';
import type { FactFault } from './edits.ts';
import { apart, edited, readFaults, readHonest, readMissed } from './edits.ts';

const LEAST_FOUND = 0.85;

const examples = await subjects();
const untouched = new Map([...examples].map(([name, one]) => [name, new Set(foundBy(prepared(one, new Map())).map(nameOf))]));

function exampleOf(name: string): Subject {
  const one = examples.get(name);
  if (!one) throw new Error(`There is no example ${name}`);
  return one;
}

/** Those that no rule finds: many are made in one check, and what is not found at its own answer there is tried alone. */
function missesAmong(faults: readonly FactFault[]): FactFault[] {
  return [...Map.groupBy(faults, ({ over }) => over)].flatMap(([over, some]) =>
    apart(some).flatMap((group) => {
      const hits = newWith(over, group);
      const isAt = ({ file, path, found_by }: FactFault): boolean =>
        hits.some(({ rule, requirement, place }) => found_by.includes(rule) && requirement === path[0] && place.file === file);
      return group.filter((fault) => !isAt(fault) && !newWith(over, [fault]).some(({ rule }) => fault.found_by.includes(rule)));
    }),
  );
}

/** NOTE: not all that `check` does, which takes three times as long. */
function newWith(over: string, faults: readonly FactFault[]): Problem[] {
  const made = prepared(exampleOf(over), edited(exampleOf(over), faults));
  const ids = new Set(faults.flatMap(({ found_by }) => found_by));
  return foundBy(made, [...ids]).filter((problem) => untouched.get(over)?.has(nameOf(problem)) === false);
}

function foundBy(made: Prepared, ids: readonly string[] = rules.map(({ id }) => id)): Problem[] {
  return [...made.problems, ...foundAlone(ids, made)];
}

function nameOf({ rule, requirement, message, place }: Problem): string {
  return [rule, requirement, place.file, message].join('\n');
}

const byKind = [...Map.groupBy(readFaults(), ({ kind }) => kind)];

describe('faults in facts', () => {
  test('are many, and few of them are known to be missed', () => {
    const [found, missed] = [readFaults().length, readMissed().length];
    expect(found).toBeGreaterThanOrEqual(150);
    expect(found / (found + missed)).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  test.each(byKind)('%s', (_, faults) => {
    expect(missesAmong(faults).map(({ over, file, path, value }) => [over, file, path.join('.'), value])).toEqual([]);
  });
});

describe('honest values', () => {
  test.each([...Map.groupBy(readHonest(), ({ over }) => over)])('of %s raise no alarm', (over, edits) => {
    expect(edits.length).toBeGreaterThanOrEqual(90);
    const alarms = apart(edits).flatMap((group) => exampleOf(over).judge(edited(exampleOf(over), group)));
    expect(alarms.map(({ rule, place, message }) => `${rule} ${place.file}:${place.line} ${message}`)).toEqual([]);
  });
});
