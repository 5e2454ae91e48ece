// pathways/*.yaml as typed data. What is missing stays empty; the schema pass and the rules report it.

import type { Pathway, PathwayNode, PathwayStep } from '../model/pathway.ts';
import { PATHWAY_GROUPS } from '../model/pathway.ts';
import { pathwayName } from './file-names.ts';
import type { Mapping } from './shape.ts';
import { isMapping, listOf, mapping, text } from './shape.ts';
import type { YamlFile } from './yaml.ts';

/** Where a situation stands that does not say. */
const LAST = 1000;

/** `prefix` stands before the path of every file. */
export function readPathways(prefix: string, yaml: ReadonlyMap<string, YamlFile>): Pathway[] {
  const found: Pathway[] = [];
  for (const [file, { data }] of yaml) {
    const id = pathwayName(file.slice(prefix.length));
    if (id && isMapping(data)) found.push(readPathway(id, file, data));
  }
  return found.sort((a, b) => a.order - b.order);
}

function readPathway(id: string, file: string, data: Mapping): Pathway {
  const nodes = new Map<string, PathwayNode>();
  const twice: { group: string; id: string }[] = [];
  for (const [kind, group] of Object.entries(PATHWAY_GROUPS)) {
    for (const [name, entry] of Object.entries(mapping(data[group]))) {
      if (!isMapping(entry)) continue;
      if (nodes.has(name)) twice.push({ group, id: name });
      else nodes.set(name, readNode[kind as keyof typeof PATHWAY_GROUPS](entry));
    }
  }
  const order = data['order'];
  return {
    id,
    file,
    title: text(data['title']) || id,
    starts: text(data['starts']),
    for: names(data['for']),
    start: text(data['start']),
    order: typeof order === 'number' ? order : LAST,
    nodes,
    twice,
  };
}

const readNode = {
  question: (entry: Mapping): PathwayNode => ({
    kind: 'question',
    ask: text(entry['ask']),
    help: text(entry['help']),
    answers: listOf(entry['answers']).map((answer) => ({ say: text(answer['say']), go: text(answer['go']) })),
  }),
  step: (entry: Mapping): PathwayNode => ({
    kind: 'step',
    ...readAction(entry),
    tells: names(entry['tells']),
    from: text(entry['from']),
    go: text(entry['go']),
  }),
  outcome: (entry: Mapping): PathwayNode => ({
    kind: 'outcome',
    ...readAction(entry),
    title: text(entry['title']),
    contact: text(entry['contact']),
  }),
};

/** What a step and an outcome both say. */
function readAction(entry: Mapping): Pick<PathwayStep, 'who' | 'does' | 'within' | 'clause'> {
  return { who: names(entry['who']), does: text(entry['does']), within: text(entry['within']), clause: text(entry['clause']) };
}

/** One name or a list of names. */
function names(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(text).filter((name) => name !== '');
}
