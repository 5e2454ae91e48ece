// All text a partnership wrote, piece by piece, with the place of each: passages, and texts inside answers' facts.

import { codesOf } from '../../guidance/phrases.ts';
import { PATHWAY_GROUPS } from '../../model/pathway.ts';
import type { KeyPath, Place } from '../../model/place.ts';
import { span, value } from '../../model/place.ts';
import type { SectionWords, TextBlock } from '../../model/words.ts';
import type { RuleContext } from '../rule.ts';

export interface WrittenText {
  readonly text: string;
  readonly place: Place;
  readonly section: string;
  readonly requirement?: string;
  /** Of the words: what kind of block it is. */
  readonly kind?: TextBlock['kind'];
  /** Of a cell: what stands at the head of its column, and all cells of its row. */
  readonly head?: string;
  readonly row?: readonly string[];
  /** Of the words: the heading above, the paragraph that leads into a list, the cells on either side. */
  readonly around?: () => string;
  /** Its words as numbers, once somebody has asked (`textCodes`). NOTE: a map from texts to numbers costs more than all that it saves. */
  codes?: readonly number[];
}

interface Kept {
  readonly facts: readonly WrittenText[];
  readonly words: readonly WrittenText[];
  /** Of the control block, the glossary, the directory, items of own checklists and situations. */
  readonly others: readonly WrittenText[];
  readonly all: readonly WrittenText[];
}

const kept = new WeakMap<RuleContext, Kept>();

/** Several rules look at the same texts, so they are collected once a run. */
function keptTexts(context: RuleContext): Kept {
  const known = kept.get(context);
  if (known) return known;
  const facts = [...readFactTexts(context)];
  const words = [...readWordTexts(context)];
  const others = [...readControlTexts(context), ...readPathwayTexts(context)];
  const made = { facts, words, others, all: [...facts, ...words, ...others] };
  kept.set(context, made);
  return made;
}

export function wordTexts(context: RuleContext): readonly WrittenText[] {
  return keptTexts(context).words;
}

export function factTexts(context: RuleContext): readonly WrittenText[] {
  return keptTexts(context).facts;
}

export function allTexts(context: RuleContext): readonly WrittenText[] {
  return keptTexts(context).all;
}

/** What stands neither in an answer's facts nor in the words of a chapter. */
export function otherTexts(context: RuleContext): readonly WrittenText[] {
  return keptTexts(context).others;
}

/** Short versions for other readers: only rules that hold for every reader look at them. */
export function summaryTexts({ protocol }: RuleContext): WrittenText[] {
  return textsOf(protocol.summaries.values());
}

/** Forms and leaflets that are Markdown. */
export function documentTexts({ protocol }: RuleContext): WrittenText[] {
  return textsOf(protocol.documentWords.values());
}

const papers = new WeakMap<SectionWords, readonly WrittenText[]>();

/** Several rules look at the same papers, so each is collected once. */
function textsOf(all: Iterable<SectionWords>): WrittenText[] {
  return [...all].flatMap((words) => {
    const known = papers.get(words) ?? textsOfPaper(words);
    papers.set(words, known);
    return known;
  });
}

function textsOfPaper(words: SectionWords): WrittenText[] {
  return words.blocks.map((block, index) => ({
    text: block.text,
    place: span(words.file, block.start, block.end),
    section: '',
    kind: block.kind,
    around: () => aroundOf(words, index),
  }));
}

/** Its words as numbers (guidance/phrases.ts), for rules that compare or look up many. */
export function textCodes(written: WrittenText): readonly number[] {
  written.codes ??= codesOf(written.text);
  return written.codes;
}

function* readWordTexts({ protocol, catalogue }: RuleContext): Iterable<WrittenText> {
  for (const words of protocol.words.values()) {
    const passageOf = new Map<number, string>();
    for (const { id, heading, blocks } of words.passages) {
      if (catalogue.byId.has(id)) for (const { start } of [heading, ...blocks]) passageOf.set(start, id);
    }
    for (const [index, block] of words.blocks.entries()) {
      const requirement = passageOf.get(block.start);
      yield {
        text: block.text,
        place: span(words.file, block.start, block.end),
        section: words.section,
        kind: block.kind,
        around: () => aroundOf(words, index),
        ...(block.head === undefined || block.row === undefined ? {} : { head: block.head, row: block.row }),
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
  }
}

function aroundOf({ blocks, headings }: SectionWords, index: number): string {
  const block = blocks[index];
  if (!block) return '';
  const heading = headings.findLast(({ start }) => start < block.start)?.text ?? '';
  if (block.kind !== 'cell') {
    // NOTE: items of a list that stand close together are paragraphs of their own; the line that leads into them ends with a colon.
    const before = blocks.slice(Math.max(0, index - 12), index);
    const lead = before.findLast(({ text }) => text.trimEnd().endsWith(':') || text.length > 200);
    return `${heading}\n${lead?.text.trimEnd().endsWith(':') ? lead.text : ''}`;
  }
  const cells = [blocks[index - 1], blocks[index + 1]].flatMap((one) => (one?.kind === 'cell' ? [one.text] : []));
  return [heading, ...cells].join('\n');
}

function* readFactTexts({ answered }: RuleContext): Iterable<WrittenText> {
  for (const { requirement, answer } of answered) {
    for (const [name, fact] of Object.entries(answer.facts)) {
      for (const { text, path } of texts(fact, [...answer.path, name])) {
        yield { text, place: value(answer.file, ...path), section: answer.section, requirement: requirement.id };
      }
    }
    if (answer.reason !== undefined)
      yield { text: answer.reason, place: value(answer.file, ...answer.path, 'reason'), section: answer.section, requirement: requirement.id };
  }
}

function* readControlTexts({ protocol }: RuleContext): Iterable<WrittenText> {
  const parts: readonly (readonly [unknown, string, KeyPath])[] = [
    [protocol.control.summary, protocol.controlFile, ['summary']],
    [protocol.control.title, protocol.controlFile, ['title']],
    [protocol.control.short_title, protocol.controlFile, ['short_title']],
    [protocol.control.approvals, protocol.controlFile, ['approvals']],
    [protocol.control.versions, protocol.controlFile, ['versions']],
    [protocol.control.partners, protocol.controlFile, ['partners']],
    [protocol.control.emergency, protocol.controlFile, ['emergency']],
    ...protocol.ownSections.map(({ id, title, practice }) => [{ title, practice }, protocol.controlFile, ['own_sections', id]] as const),
    ...protocol.glossary.map(({ id, term, means }) => [{ term, means }, `${protocol.folder}glossary.yaml`, ['terms', id]] as const),
    ...(['organisations', 'teams', 'posts', 'roles'] as const).map((group) => [protocol.directory[group], protocol.directoryFile, [group]] as const),
  ];
  for (const [part, file, start] of parts) {
    for (const { text, path } of texts(part, start)) yield { text, place: value(file, ...path), section: '' };
  }
  for (const [section, items] of protocol.ownItems) {
    const file = protocol.sectionFiles.get(section)?.file;
    if (file === undefined) continue;
    for (const { id, requirement, text } of items) {
      const of = requirement === undefined ? [] : [requirement];
      yield { text, place: value(file, ...of, 'own_checklist', id), section, ...(requirement === undefined ? {} : { requirement }) };
    }
  }
}

/** What readers see of a situation; ids are no texts. */
function* readPathwayTexts({ protocol }: RuleContext): Iterable<WrittenText> {
  for (const { file, title, starts, nodes } of protocol.pathways) {
    for (const [name, text] of Object.entries({ title, starts })) yield { text, place: value(file, name), section: '' };
    for (const [id, node] of nodes) {
      const start = [PATHWAY_GROUPS[node.kind], id];
      const read: Readonly<Record<string, unknown>> = { ...node };
      for (const name of ['ask', 'help', 'does', 'title', 'tells', 'within', 'from', 'answers']) {
        for (const { text, path } of texts(read[name], [...start, name])) {
          if (text !== '' && path.at(-1) !== 'go') yield { text, place: value(file, ...path), section: '' };
        }
      }
    }
  }
}

function* texts(node: unknown, path: KeyPath): Iterable<{ text: string; path: KeyPath }> {
  if (typeof node === 'string') yield { text: node, path };
  else if (Array.isArray(node)) for (const [index, item] of node.entries()) yield* texts(item, [...path, index]);
  else if (typeof node === 'object' && node !== null) for (const [name, item] of Object.entries(node)) yield* texts(item, [...path, name]);
}
