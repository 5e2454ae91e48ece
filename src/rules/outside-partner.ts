// Somebody is given a duty and works for an organisation that is no partner of this protocol.

import { key } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { dutyTable, placeOf } from './duty-table.ts';
import type { Party } from './parties.ts';
import { partyOf } from './parties.ts';
import type { Rule } from './rule.ts';
import { sharedPart, stemsOf } from './word-stems.ts';

export const rule: Rule = {
  id: 'outside-partner',
  title: 'A duty for somebody who is no partner',
  why: 'An organisation that has not signed has not agreed to the duty, and nobody can hold it to it.',
  errorFrom: 'publish',
  *run(context) {
    const { protocol } = context;
    const partners = new Set(protocol.control.partners.flatMap(({ organisation }) => organisation ?? []));
    if (partners.size === 0 || protocol.unreadable.has(protocol.controlFile) || protocol.unreadable.has(protocol.directoryFile)) return;
    const told = new Set<string>();
    for (const entry of dutyTable(context)) {
      for (const id of entry.who) {
        const party = partyOf(protocol, id);
        if (!party || told.has(id) || partners.has(party.organisation) || isBound(protocol, party)) continue;
        told.add(id);
        const organisation = protocol.directory.organisations[party.organisation]?.name ?? party.organisation;
        yield {
          message:
            party.organisation === ''
              ? `\`${id}\` has duties and belongs to no organisation in the directory.`
              : `\`${id}\` has duties and belongs to \`${organisation.slice(0, 80)}\`, which is no partner of this protocol.`,
          fix:
            party.organisation === ''
              ? `Give \`${id}\` a \`team:\`, an \`organisation:\` or, for a role, \`reached_through:\` in directory.yaml.`
              : 'Add the organisation to `partners:` in protocol.yaml and let it sign, or give the duty to a partner.',
          place: placeOf(entry, entry.row['who'] === undefined ? 'by' : 'who'),
          related: [{ place: key(protocol.directoryFile, `${party.kind}s`, id), label: 'this is where it stands in the directory' }],
          requirement: entry.requirement.id,
        };
      }
    }
  },
};

/** Bodies that approve the protocol are bound by that; a role that anybody may hold has no organisation of its own. */
function isBound({ control, directory }: LoadedProtocol, party: Party): boolean {
  if (party.organisation === '')
    return party.kind === 'role' && (party.side === 'both' || party.side === '' || directory.roles[party.id]?.reached_through !== undefined);
  const { name = '', kind = '' } = directory.organisations[party.organisation] ?? {};
  if (/partnership|committee|board|arrangement|forum|group|court|reporter|hearing|commissioner/i.test(`${kind} ${name}`)) return true;
  const stems = stemsOf(name);
  const bodies = [...control.approvals.map(({ body }) => body), ...control.partners.map(({ not_applicable, role }) => not_applicable ?? role)];
  return bodies.some((body) => typeof body === 'string' && stems.size > 0 && sharedPart(stems, stemsOf(body)) === 1);
}
