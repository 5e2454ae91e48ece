// The control block, each fault of it told once: a value of the wrong form is what there is to say, and not also what a rule misses for want of it.

import type { Problem } from '../model/finding.ts';
import { SEVERITIES } from '../model/finding.ts';
import { isDay } from '../model/days.ts';
import type { KeyPath, Place } from '../model/place.ts';
import { isMapping } from '../source/shape.ts';
import type { ShapeProblem } from './data-shape.ts';
import { WRONG_SHAPE } from './data-shape.ts';

/** From a value up to the entry or the list that lacks it: `approvals.0.date` and `approvals`. Further up a finding has reasons of its own. */
const FURTHEST = 2;

/** What is wrong with the day of review, missing and past days too, is for one rule to say. */
const REVIEW: KeyPath = ['dates', 'review'];

function isOfReview({ rule }: Problem): boolean {
  return rule === 'review-date';
}

export interface Told {
  readonly problems: readonly Problem[];
  /** NOTE: these still spoil the answer to their requirement. */
  readonly silenced: readonly Problem[];
}

/** `data`: of the control block. */
export function toldOnce(all: readonly ShapeProblem[], controlFile: string, data: unknown): Told {
  const told = new Map<string, Problem>();
  const broken: KeyPath[] = [];
  for (const problem of all) {
    const { rule, place, meant } = problem;
    if (rule !== WRONG_SHAPE.rule || place.at !== 'key' || place.file !== controlFile) continue;
    broken.push(...(meant === undefined ? [place.path] : [place.path, meant]));
  }
  for (const path of [...noDays(data), ...(all.some(isOfReview) ? [REVIEW] : [])]) {
    if (broken.some((one) => isSame(one, path))) continue;
    const teller = tellerAt(all, path, controlFile);
    if (!teller) continue;
    broken.push(path);
    told.set(path.join('\n'), teller);
  }
  if (broken.length === 0) return { problems: all, silenced: [] };
  const isSaid = (problem: ShapeProblem): boolean =>
    problem.rule !== WRONG_SHAPE.rule &&
    broken.some((path) => {
      const teller = told.get(path.join('\n'));
      // NOTE: what is graver than the finding that would stand for it stays: a gate must not be passed by being told less.
      if (teller && (teller === problem || gravity(problem) < gravity(teller))) return false;
      return [problem.place, ...relatedOf(problem)].some((place) => follows(place, path, controlFile));
    });
  return { problems: all.filter((problem) => !isSaid(problem)), silenced: all.filter(isSaid) };
}

/** 0 is the gravest. */
function gravity({ severity }: Problem): number {
  return SEVERITIES.indexOf(severity);
}

function relatedOf({ related = [] }: Problem): Place[] {
  return related.map(({ place }) => place);
}

/** Does it stand at the value, within it, or at what lacks it? */
function follows(place: Place, broken: KeyPath, controlFile: string): boolean {
  if (place.at !== 'key' || place.file !== controlFile || place.path.length === 0) return false;
  const shorter = Math.min(place.path.length, broken.length);
  return broken.length - place.path.length <= FURTHEST && isSame(place.path.slice(0, shorter), broken.slice(0, shorter));
}

function isSame(one: KeyPath, other: KeyPath): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

/** Of what is said about this value itself, the gravest; of those the one that knows the value best. */
function tellerAt(all: readonly Problem[], path: KeyPath, controlFile: string): Problem | undefined {
  const weight = (problem: Problem): number => gravity(problem) * 2 + Number(problem.rule === 'fact-incomplete');
  return all
    .filter(
      (problem) =>
        (problem.place.at === 'key' && problem.place.file === controlFile && isSame(problem.place.path, path)) || (isOfReview(problem) && isSame(path, REVIEW)),
    )
    .toSorted((one, other) => weight(one) - weight(other))[0];
}

/** Where a day belongs and something else is written. */
function noDays(data: unknown): KeyPath[] {
  const block = isMapping(data) ? data : {};
  const dates = isMapping(block['dates']) ? block['dates'] : {};
  const entries = (name: string): readonly unknown[] => (Array.isArray(block[name]) ? block[name] : []);
  const dated: (readonly [KeyPath, unknown])[] = [
    ...Object.entries(dates).map(([name, day]) => [['dates', name], day] as const),
    ...['approvals', 'versions'].flatMap((name) =>
      entries(name).map((entry, at) => [[name, at, 'date'], isMapping(entry) ? entry['date'] : undefined] as const),
    ),
    ...entries('partners').map((entry, at) => {
      const signed = isMapping(entry) ? entry['signed'] : undefined;
      return [['partners', at, 'signed', 'date'], isMapping(signed) ? signed['date'] : undefined] as const;
    }),
  ];
  return dated.flatMap(([path, day]) => (typeof day === 'string' && !isDay(day) ? [path] : []));
}
