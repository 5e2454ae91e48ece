// Boxes, questions and parts of a document, named by a number or letter, that the document of that name does not have.

import { readFigure, WRITTEN_NUMBER } from '../../model/number-words.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import type { SectionWords } from '../../model/words.ts';
import { lookFirst } from '../reading/look-first.ts';
import type { PartNotThere } from './parts-not-there.ts';
import type { WrittenText } from '../reading/text-places.ts';

const PART = String.raw`(?<![\w'’-])(parts?|sections?|box(?:es)?|fields?|questions?|panels?|headings?|rows?|columns?|lines?|tables?|steps?|points?|items?) (?:no\.? ?|number )?(\d{1,2}|[A-HJ-Z])(?![\w'’%:/-]|\.\d) (?:of|in|on) (?:the|this|our|each) ([\w'’-]+(?: [\w'’-]+){0,5})`;
const PARTS = lookFirst('parts of documents', [PART], (source) => new RegExp(source, 'gi'));

export function* partsOfDocuments(protocol: LoadedProtocol, written: WrittenText): Iterable<PartNotThere> {
  for (const pattern of PARTS.among(written.text)) {
    for (const { 0: whole, 1: unit = '', 2: label = '', 3: name = '' } of written.text.matchAll(pattern)) {
      const documents = documentsCalled(protocol, name);
      const kind = unit.toLowerCase().replace(/(?:(?<=x)es|s)$/, '');
      if (documents.length === 0 || documents.some((words) => isPartOf(words, kind, label))) continue;
      yield { shown: whole.slice(0, whole.length - name.length).replace(/ (?:of|in|on) \w+ $/, ''), where: written };
    }
  }
}

/** The document of that name, by its title or its file; else all whose title holds each word of it: “the referral form”. */
function documentsCalled({ documentWords }: LoadedProtocol, name: string): readonly SectionWords[] {
  const said = ` ${plainly(name)} `;
  let best: { readonly words: SectionWords; readonly length: number } | undefined;
  const titled = [...documentWords].map(([path, words]) => ({
    words,
    titles: [path.replace(/^.*\/|\.\w+$/g, ''), words.headings.find(({ depth }) => depth === 1)?.text ?? ''].map(plainly),
  }));
  for (const { words, titles } of titled) {
    for (const title of titles) {
      if (title.includes(' ') && said.startsWith(` ${title} `) && title.length > (best?.length ?? 0)) best = { words, length: title.length };
    }
  }
  if (best) return [best.words];
  const kinds = NAMES_A_PAPER.exec(said)?.[1]?.trim().split(' ') ?? [];
  if (kinds.length === 0) return [];
  const called = titled.filter(({ titles }) => kinds.every((kind) => titles.some((title) => ` ${title} `.includes(kind))));
  return kinds.length > 1 || called.length === 1 ? called.map(({ words }) => words) : [];
}

/** Of one word only where one document alone is called so. */
const NAMES_A_PAPER = /^ ((?:[a-z]+ ){0,3}?(?:form|flowchart|checklist|leaflet|template|record|prompts|questionnaire|tool|note|sheet|guide))(?= )/;

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function isPartOf({ headings, blocks }: SectionWords, unit: string, label: string): boolean {
  const texts = [...headings, ...blocks].map(({ text }) => text);
  const own = new RegExp(String.raw`\b${unit}s? ${label}\b|^${label}[.):]? `, 'i');
  if (texts.some((text) => own.test(text))) return true;
  if (/^\D/.test(label)) return false;
  const counted = /^(?:box|step|point|item)$/.test(unit) ? COUNTED.exec(headings.map(({ text }) => text).join('. ')) : null;
  if (counted) return Number(label) <= readFigure(counted[1]);
  const questions = texts.join(' ').split('?').length - 1;
  const items = blocks.filter(({ kind }) => kind === 'item').length;
  return (
    Number(label) <=
    Math.max(
      headings.length - 1,
      unit === 'question' ? Math.max(questions, items) : 0,
      /^(?:box|step|point|item)$/.test(unit) ? items : 0,
      /^(?:box|field|row|line|table|column)$/.test(unit) ? blocks.filter(({ kind }) => kind === 'cell').length / 2 : 0,
    )
  );
}

/** “The path in eleven steps” */
const COUNTED = new RegExp(String.raw`\b${WRITTEN_NUMBER} (?:steps|boxes|points)\b`, 'i');
