// Owners who all stand on one side, or whose side is another one than that of their post.

import { findNamed } from '../model/names.ts';
import { key, value } from '../model/place.ts';
import type { ControlBlock, LoadedProtocol } from '../model/protocol.ts';
import type { Rule, RuleFault } from './rule.ts';

const SIDES = { children: "children's services", treatment: 'treatment' } as const;
const LEVELS = { strategic: 'a senior owner', operational: 'a day-to-day lead' } as const;

export const rule: Rule = {
  id: 'owners-one-sided',
  title: 'Owners on one side only',
  why: 'A protocol that one of the two services owns alone is changed, paid for and kept by that one alone.',
  errorFrom: 'never',
  *run({ protocol }) {
    if (protocol.unreadable.has(protocol.controlFile) || protocol.control.owners.length === 0) return;
    yield* wrongSides(protocol);
    yield* missing(protocol);
  },
};

function* wrongSides({ control, controlFile, directory }: LoadedProtocol): Iterable<RuleFault> {
  for (const [index, { post = '', side = '' }] of control.owners.entries()) {
    const named = findNamed(directory, post);
    if (!named || !isOne(side) || !isOne(named.side) || side === named.side) continue;
    yield {
      message: `“${named.name}” is an owner for ${SIDES[side]} here and belongs to ${SIDES[named.side]} in the directory.`,
      fix: 'Name a post of the side for which it stands, or correct the side in directory.yaml.',
      place: value(controlFile, 'owners', index, 'side'),
    };
  }
}

/** Asked of two levels only where the protocol itself tells them apart. */
function* missing({ control: { owners }, controlFile }: LoadedProtocol): Iterable<RuleFault> {
  if (owners.some(({ side = '' }) => !isOne(side) && side !== 'both')) return;
  const levels = (['strategic', 'operational'] as const).filter((level) => owners.some((one) => one.level === level));
  for (const side of ['children', 'treatment'] as const) {
    const theirs = owners.filter((one) => one.side === side || one.side === 'both');
    if (theirs.length === 0)
      yield {
        message: `No owner stands for ${SIDES[side]}.`,
        fix: 'Add a post of that side under `owners:`, agreed with its service.',
        place: key(controlFile, 'owners'),
      };
    else if (owners.length > 2) yield* missingLevels(theirs, side, levels, controlFile);
  }
}

function* missingLevels(
  theirs: ControlBlock['owners'],
  side: keyof typeof SIDES,
  levels: readonly (keyof typeof LEVELS)[],
  controlFile: string,
): Iterable<RuleFault> {
  for (const level of levels) {
    if (theirs.some((one) => one.level === level || one.level === undefined)) continue;
    yield {
      message: `${LEVELS[level].replace(/^a/, 'A')} is named for one side, and none for ${SIDES[side]}.`,
      fix: `Add a post of that side with \`level: ${level}\` under \`owners:\`.`,
      place: key(controlFile, 'owners'),
    };
  }
}

function isOne(side: string): side is keyof typeof SIDES {
  return side === 'children' || side === 'treatment';
}
