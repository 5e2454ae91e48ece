// Protocols to measure with: the same seed gives the same bytes. Facts are the catalogue's own examples, each with the area's name
// in it; words are invented sentences. 20 sections of about 600 words, so that 50 protocols are 1,000 Markdown files.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { factKinds, hasKey } from '../../src/facts/index.ts';
import type { Catalogue } from '../../src/guidance/catalogue.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { readDuration } from '../../src/model/durations.ts';
import type { FactSpec, Requirement } from '../../src/model/requirement.ts';
import { makeProse } from './prose.ts';
import { PARTNER_KINDS } from '../../src/guidance/control-schemas.ts';

const SECTIONS = 20;
const WORDS = 600;

export interface Written {
  readonly id: string;
  /** Section id to Markdown, for the peers. */
  readonly words: ReadonlyMap<string, string>;
}

/** Writes `count` protocols as folders below `folder`. */
export async function generateProtocols(folder: string, count: number): Promise<Written[]> {
  const catalogue = await loadCatalogue('england');
  return Array.from({ length: count }, (_, index) => writeProtocol(folder, catalogue, index + 1));
}

function writeProtocol(folder: string, catalogue: Catalogue, number: number): Written {
  const prose = makeProse(number);
  const area = prose.name();
  const id = `p${String(number).padStart(3, '0')}-${area.toLowerCase()}`;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, id, path)), { recursive: true });
    writeFileSync(join(folder, id, path), text);
  };
  const yaml = (data: unknown): string => stringify(data, { aliasDuplicateObjects: false, lineWidth: 120 });
  const sections = catalogue.sections.slice(0, SECTIONS);
  const people = new Set<string>(['protocol-coordinator']);
  const documents = new Set<string>();
  const words = new Map<string, string>();
  for (const { id: section } of sections) {
    const asked = catalogue.requirements.filter((requirement) => requirement.section === section);
    write(`sections/${section}.yaml`, yaml(Object.fromEntries(asked.map((requirement) => [requirement.id, answer(requirement, area, people, documents)]))));
    const text = prose.section(
      asked,
      catalogue.requirements.map((requirement) => requirement.id),
      WORDS,
    );
    words.set(section, text);
    write(`sections/${section}.md`, text);
  }
  write('protocol.yaml', yaml(control(area)));
  write('directory.yaml', yaml(directory(area, people)));
  write(
    'glossary.yaml',
    yaml({
      terms: Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`term-${index + 1}`, { term: `${prose.name()} ${index + 1}`, means: prose.sentence() }]),
      ),
    }),
  );
  for (const path of documents) write(path, `# ${prose.name()} form\n\n${prose.sentence()}\n\n| Question | Answer |\n| --- | --- |\n| Who | |\n| When | |\n`);
  return { id, words };
}

function answer(requirement: Requirement, area: string, people: Set<string>, documents: Set<string>): Record<string, unknown> {
  const facts: Record<string, unknown> = { status: 'implemented' };
  for (const [name, spec] of Object.entries(requirement.facts)) {
    if (spec.source !== undefined || !hasKey(name, spec)) continue;
    facts[name] = local(spec, spec.example, area);
    for (const { to, id, orWords } of factKinds.get(spec.kind)?.references?.(facts[name], spec) ?? []) {
      if (to === 'document') documents.add(id);
      if (to === 'contact' && !(orWords && id.includes(' '))) people.add(id);
    }
  }
  return facts;
}

/** The example with the area named in each of its texts, so that no protocol says word for word what another says. */
function local(spec: FactSpec, example: unknown, area: string): unknown {
  if (spec.kind === 'choice' || spec.kind === 'date' || spec.kind === 'reference' || spec.kind === 'number') return example;
  if (Array.isArray(example)) return example.map((one) => local(spec, one, area));
  if (typeof example === 'object' && example !== null)
    return Object.fromEntries(Object.entries(example).map(([name, value]) => [name, local(spec, value, area)]));
  if (typeof example !== 'string') return example;
  const form = /^(?:documents\/)?([\w-]+)\.(?:md|pdf|docx)$/.exec(example)?.[1];
  if (form !== undefined) return `documents/${form}.md`;
  return / \S+ /.test(example) && !readDuration(example) ? `${example.replace(/\.$/, '')} in ${area}` : example;
}

function control(area: string): Record<string, unknown> {
  const organisation = 'council';
  const kinds = PARTNER_KINDS.england;
  return {
    format: 1,
    title: `Joint working protocol of ${area}`,
    short_title: area,
    nation: 'england',
    area,
    edition: '1.0',
    status: 'in-force',
    invented: true,
    language: 'en-GB',
    summary: `How the services of ${area} work together.`,
    contact: 'protocol@example.org',
    dates: { issued: '2026-06-01', approved: '2026-05-12', effective: '2026-06-15', review: '2027-11-30' },
    emergency: [
      { when: 'A child is in danger now', do: 'Ring 999.', call: '999' },
      { when: 'At night and at weekends', do: 'Ring the co-ordinator.', call: 'protocol-coordinator', out_of_hours: true },
    ],
    owners: [
      ['children', 'strategic'],
      ['treatment', 'strategic'],
      ['children', 'operational'],
      ['treatment', 'operational'],
    ].map(([side, level]) => ({ post: 'protocol-coordinator', side, level })),
    partners: kinds.map((kind) => ({
      organisation,
      kind,
      role: `Works for the families of ${area}`,
      signed: { post: 'protocol-coordinator', date: '2026-05-12' },
    })),
    approvals: [{ body: `${area} Safeguarding Children Partnership`, kind: 'safeguarding-partnership', date: '2026-05-12', reference: 'minute 26/41' }],
    versions: [{ edition: '1.0', date: '2026-06-01', change: 'First edition', by: 'protocol-coordinator' }],
  };
}

function directory(area: string, people: ReadonlySet<string>): Record<string, unknown> {
  const named = (id: string): string => id.replace(/-/g, ' ').replace(/^./, (first) => first.toUpperCase());
  const posts = [...people].sort().map((id, index) => [
    id,
    {
      title: `${named(id)}, ${area}`,
      organisation: 'council',
      side: index % 2 === 0 ? 'treatment' : 'children',
      phone: `01632 960${String(100 + (index % 900))}`,
      email: `${id}@example.org`,
      checked: '2026-10-05',
    },
  ]);
  return { organisations: { council: { name: `${area} Council`, kind: 'council', phone: '01632 960100' } }, posts: Object.fromEntries(posts) };
}
