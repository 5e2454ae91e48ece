// What staff are told to do, or may do, and what leaves somebody unsafe: a child put to an adult's work, a child not seen and told of as seen,
// strong medicine within reach, two people asked together of whom one may be afraid of the other.

import type { Nation } from '../model/requirement.ts';
import { whyAsked } from './reading/guidance-asks.ts';
import { allTexts } from './reading/text-places.ts';
import type { Rule } from './rule.ts';
import { askedTogether } from './unsafe-instruction/asked-together.ts';
import { childAtWork } from './unsafe-instruction/child-at-work.ts';
import { notSeen } from './unsafe-instruction/not-seen.ts';
import { withinReach } from './unsafe-instruction/within-reach.ts';

interface Danger {
  readonly in: (text: string) => string | undefined;
  readonly does: string;
  readonly fix: string;
  /** Where guidance asks for the contrary: the requirement of each nation that has one. */
  readonly asked: Readonly<Partial<Record<Nation, string>>>;
}

const DANGERS: readonly Danger[] = [
  {
    in: childAtWork,
    does: 'gives a child what is an adult’s to do',
    fix: 'Name the worker or the adult who does it, and say what takes it off the child.',
    asked: { england: 'carers-reduce-burden', scotland: 'young-carer-identified-and-linked' },
  },
  {
    in: notSeen,
    does: 'takes for seen or told what nobody has seen or heard',
    fix: 'Say who sees the child, or who has to answer, before it counts as done.',
    asked: { england: 'assess-child-seen-and-heard', scotland: 'child-seen-definite-timescale' },
  },
  {
    in: withinReach,
    does: 'leaves strong medicine where a child can get at it',
    fix: 'Ask for a lockable box, and say who brings it and who looks whether it is used.',
    asked: { england: 'safe-storage-lockable-box', scotland: 'community-pharmacist-role' },
  },
  {
    in: askedTogether,
    does: 'puts somebody who may be afraid of the other into danger',
    fix: 'Say that each is asked alone, and how to write or ring without the other learning of it.',
    asked: { england: 'overlap-domestic-abuse' },
  },
];

export const rule: Rule = {
  id: 'unsafe-instruction',
  title: 'An instruction that leaves somebody unsafe',
  why: 'Staff do what the protocol says, and here a child or a parent may come to harm by it.',
  errorFrom: 'never',
  *run(context) {
    for (const { text, place, requirement, kind } of allTexts(context)) {
      if (kind === 'heading') continue;
      for (const danger of DANGERS) {
        const said = danger.in(text);
        if (said === undefined) continue;
        yield {
          message: `\`${said.slice(0, 120)}\` ${danger.does}.`,
          fix: danger.fix,
          place,
          ...whyAsked(context, danger.asked),
          ...(requirement === undefined ? {} : { requirement }),
        };
        break;
      }
    }
  },
};
