// protocol.yaml, directory.yaml and glossary.yaml as typed data. Missing fields stay missing; defaults only where a reader needs one.

import type { Approval, ControlBlock, Directory, GlossaryTerm, OwnSection, Partner } from '../model/protocol.ts';
import { listOf, mapping, records, text, texts } from './shape.ts';

const CONTACT = ['phone', 'email', 'hours', 'out_of_hours', 'address', 'web', 'checked'] as const;

export function readControl(data: unknown, id: string): ControlBlock {
  const block = mapping(data);
  const others = Array.isArray(block['languages']) ? block['languages'].map(text).filter((tag) => tag !== '') : [];
  const language = text(block['language']) || others[0] || 'en-GB';
  return {
    title: text(block['title']) || id,
    ...texts(block, 'short_title', 'summary', 'contact'),
    nation: block['nation'] === 'scotland' ? 'scotland' : 'england',
    area: text(block['area']) || id,
    edition: text(block['edition']),
    status: text(block['status']) || 'draft',
    invented: block['invented'] === true,
    language,
    languages: [...new Set([language, ...others])],
    dates: texts(block['dates'], 'issued', 'approved', 'effective', 'review'),
    owners: listOf(block['owners']).map((owner) => texts(owner, 'post', 'side', 'level')),
    partners: listOf(block['partners']).map(readPartner),
    approvals: listOf(block['approvals']).map((approval): Approval => texts(approval, 'body', 'kind', 'date', 'reference')),
    versions: listOf(block['versions']).map((version) => texts(version, 'edition', 'date', 'change', 'by')),
    emergency: listOf(block['emergency']).map((entry) => ({ ...texts(entry, 'when', 'do', 'call'), out_of_hours: entry['out_of_hours'] === true })),
  };
}

function readPartner(entry: unknown): Partner {
  const partner = mapping(entry);
  const signed = texts(partner['signed'], 'post', 'name', 'date');
  return {
    ...texts(partner, 'organisation', 'kind', 'role', 'not_applicable', 'reason'),
    ...(Object.keys(signed).length > 0 ? { signed } : {}),
  };
}

export function readOwnSections(data: unknown): OwnSection[] {
  return Object.entries(mapping(mapping(data)['own_sections'])).map(([id, entry]) => {
    const { title = id, practice = '' } = texts(entry, 'title', 'practice');
    return { id, title, practice };
  });
}

export function readDirectory(data: unknown): Directory {
  const block = mapping(data);
  return {
    organisations: records(block['organisations'], (entry) => ({ name: text(entry['name']), ...texts(entry, 'kind', ...CONTACT), ...service(entry) })),
    teams: records(block['teams'], (entry) => ({ name: text(entry['name']), ...texts(entry, 'organisation', 'for', 'side', ...CONTACT), ...service(entry) })),
    posts: records(block['posts'], (entry) => ({
      title: text(entry['title']),
      ...texts(entry, 'team', 'organisation', 'side', 'deputy', 'for', ...CONTACT),
      ...service(entry),
    })),
    roles: records(block['roles'], (entry) => ({ title: text(entry['title']), ...texts(entry, 'side', 'does', 'reached_through') })),
  };
}

function service(entry: Readonly<Record<string, unknown>>): { service?: true } {
  return entry['service'] === true ? { service: true } : {};
}

export function readGlossary(data: unknown): GlossaryTerm[] {
  const terms = records(mapping(data)['terms'], (entry) => {
    const also = Array.isArray(entry['also']) ? entry['also'].map(text).filter((word) => word !== '') : [];
    return { term: text(entry['term']), means: text(entry['means']), also };
  });
  return Object.entries(terms).map(([id, term]) => ({ id, ...term }));
}

/** Groups of words; what is no list of words is left out. */
export function readSynonyms(data: unknown): string[][] {
  const groups = mapping(data)['groups'];
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group: unknown) => (Array.isArray(group) ? [group.map(text).filter((word) => word !== '')] : [])).filter((group) => group.length > 1);
}
