// Somebody is given a duty and works for an organisation that is no partner of this protocol; or an organisation is listed as a partner and is none.

import { rowsOf } from '../facts/rows.ts';
import { findNamed } from '../model/names.ts';
import { key, value } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Party } from './reading/parties.ts';
import { partyOf } from './reading/parties.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { sharedPart, stemsOf } from './reading/word-stems.ts';

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
    yield* listedPartners(context, partners);
    yield* strangeSignatures(protocol);
  },
};

/** NOTE: a network of practices or pharmacies may have no post of its own, and is then signed for by another's. */
function* strangeSignatures({ control, controlFile, directory, directoryFile }: LoadedProtocol): Iterable<RuleFault> {
  const organisationOf = (post: string): string | undefined => findNamed(directory, post)?.organisation;
  const withPosts = new Set(Object.keys(directory.posts).flatMap((id) => organisationOf(id) ?? []));
  const all = new Set(control.partners.flatMap(({ organisation }) => organisation ?? []));
  for (const [index, { organisation = '', signed }] of control.partners.entries()) {
    const theirs = signed?.post === undefined ? undefined : organisationOf(signed.post);
    if (theirs === undefined || theirs === organisation || !all.has(theirs) || !withPosts.has(organisation)) continue;
    yield {
      message: `\`${organisation}\` is signed for by \`${signed?.post ?? ''}\`, which belongs to \`${theirs}\`.`,
      fix: 'Name the post of this partner that signed, or correct where the post belongs in directory.yaml.',
      why: 'A partner is bound by those who may sign for it, and by nobody else.',
      place: value(controlFile, 'partners', index, 'signed', 'post'),
      related: [{ place: key(directoryFile, 'posts', signed?.post ?? ''), label: 'this is where the post stands in the directory' }],
      severity: 'warning',
    };
  }
}

/** Lists of what each partner does, gives or is told name them in a column of that name. */
function* listedPartners({ protocol, answered }: RuleContext, partners: ReadonlySet<string>): Iterable<RuleFault> {
  const named = new Map(Object.entries(protocol.directory.organisations).map(([id, { name }]) => [plain(name), id] as const));
  for (const { requirement, answer, facts } of answered) {
    for (const { name, spec, value: given } of facts) {
      if (spec.source !== undefined) continue;
      for (const { row, path } of rowsOf(given)) {
        const written = row['partner'];
        const organisation = typeof written === 'string' ? (named.get(plain(written)) ?? written) : undefined;
        const known = organisation === undefined ? undefined : protocol.directory.organisations[organisation];
        if (organisation === undefined || known === undefined || partners.has(organisation) || isBody(protocol, known)) continue;
        yield {
          message: `\`${known.name.slice(0, 80)}\` is listed here as a partner and is none in protocol.yaml.`,
          fix: 'Add the organisation to `partners:` in protocol.yaml and let it sign, or take it out of the list.',
          place: value(answer.file, ...answer.path, name, ...path, 'partner'),
          related: [{ place: key(protocol.directoryFile, 'organisations', organisation), label: 'this is where it stands in the directory' }],
          requirement: requirement.id,
        };
      }
    }
  }
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/^the /, '');
}

/** Bodies that approve the protocol are bound by that; a role that anybody may hold has no organisation of its own. */
function isBound({ control, directory }: LoadedProtocol, party: Party): boolean {
  if (party.organisation === '')
    return party.kind === 'role' && (party.side === 'both' || party.side === '' || directory.roles[party.id]?.reached_through !== undefined);
  return isBody({ control }, directory.organisations[party.organisation] ?? {});
}

function isBody({ control }: Pick<LoadedProtocol, 'control'>, { name = '', kind = '' }: { readonly name?: string; readonly kind?: string }): boolean {
  if (/partnership|committee|board|arrangement|forum|group|court|reporter|hearing|commissioner/i.test(`${kind} ${name}`)) return true;
  const stems = stemsOf(name);
  const bodies = [...control.approvals.map(({ body }) => body), ...control.partners.map(({ not_applicable, role }) => not_applicable ?? role)];
  return bodies.some((body) => typeof body === 'string' && stems.size > 0 && sharedPart(stems, stemsOf(body)) === 1);
}
