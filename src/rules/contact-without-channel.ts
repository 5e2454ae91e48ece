// Somebody has duties and cannot be reached: no phone, no e-mail, nobody through whom.

import { findNamed, isReachable } from '../model/names.ts';
import { value } from '../model/place.ts';
import { dutyTable } from './reading/duty-table.ts';
import { partyOf } from './reading/parties.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { unreachedBodies } from './contact-without-channel/unreached-bodies.ts';

const GROUPS = { role: 'roles', post: 'posts', team: 'teams', organisation: 'organisations' } as const;

export const rule: Rule = {
  id: 'contact-without-channel',
  title: 'Somebody with duties who cannot be reached',
  why: 'A worker who has to tell or ask this person finds neither a number nor an address.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    if (protocol.unreadable.has(protocol.directoryFile)) return;
    const seen = new Set<string>();
    for (const entry of dutyTable(context)) {
      for (const id of [...entry.who, ...entry.tells]) {
        const party = partyOf(protocol, id);
        if (!party || seen.has(id)) continue;
        seen.add(id);
        // NOTE: what families do themselves needs no number; such a role stands on no side.
        if (isReachable(party.contact) || (party.kind === 'role' && party.side === '')) continue;
        yield {
          message: `“${party.name}” has duties here and no phone number or e-mail address.`,
          fix:
            party.kind === 'role'
              ? 'Say with `reached_through:` which post or team answers for this role, or give that one a number.'
              : 'Add `phone:` or `email:` in directory.yaml.',
          place: value(protocol.directoryFile, GROUPS[party.kind], id),
          requirement: entry.requirement.id,
        };
      }
    }
    yield* unreachedEntries(context, seen);
    for (const { where, body } of unreachedBodies(context)) {
      yield {
        message: `“${body}” is to be contacted here, and no number, address or link says how.`,
        fix: 'Put the number or a link beside it, or add it to directory.yaml.',
        place: where.place,
        severity: 'warning',
        ...(where.requirement === undefined ? {} : { requirement: where.requirement }),
      };
    }
  },
};

/** Those whom the directory lists and whom no duty names: readers come to them by a link or by the search. */
function* unreachedEntries({ protocol: { directory, directoryFile } }: RuleContext, seen: ReadonlySet<string>): Iterable<RuleFault> {
  for (const group of ['roles', 'posts', 'teams'] as const) {
    for (const id of Object.keys(directory[group])) {
      const named = findNamed(directory, id);
      if (!named || seen.has(id) || isReachable(named.contact) || (named.kind === 'role' && named.side === '')) continue;
      yield {
        message: `“${named.name}” stands in the directory without a phone number or an e-mail address.`,
        fix:
          named.kind === 'role' ? 'Say with `reached_through:` which post or team answers for this role.' : 'Add `phone:` or `email:`, or take the entry out.',
        place: value(directoryFile, group, id),
      };
    }
  }
}
