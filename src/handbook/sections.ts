// The chapters: each with its words cut by requirement, facts as blocks, the guidance each part answers, and its checklist.

import { factKind, givenFacts } from '../facts/index.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { citationText, confidenceWords, forceWords } from '../guidance/citations.ts';
import { readableDay } from '../model/days.ts';
import { shortHash } from '../model/short-hash.ts';
import { findNamed } from '../model/names.ts';
import type { Answer, LoadedProtocol } from '../model/protocol.ts';
import type { Requirement } from '../model/requirement.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import type { Addresses } from './anchors.ts';
import { sectionChecklist } from './checklists.ts';
import type { WordsPart } from './render-words.ts';
import { renderWords } from './render-words.ts';
import type { AnswerView, Guidance, SectionView } from './site.ts';
import { sayIn } from '../interface/say.ts';
import { dayIn } from '../interface/written-times.ts';

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly practice: string;
  readonly own: boolean;
}

export function sectionViews(read: ReadProtocol, catalogue: Catalogue, addresses: Addresses, today: string): SectionView[] {
  const { protocol } = read;
  const chapters: Chapter[] = [
    ...catalogue.sections.map(({ id, title, practice }) => ({ id, title, practice, own: false })),
    ...protocol.ownSections.map(({ id, title, practice }) => ({ id, title, practice, own: true })),
  ];
  return chapters.map((chapter, index) => {
    const requirements = catalogue.requirements.filter((requirement) => requirement.section === chapter.id);
    const parts = partsOf(read, chapter.id, addresses, new Set(requirements.map((requirement) => requirement.id)));
    const firstAnswer = parts.findIndex((part) => part.id !== '');
    const html = (some: readonly WordsPart[]): string =>
      some
        .filter((part) => part.id === '')
        .map((part) => part.html)
        .join('\n');
    return {
      ...chapter,
      number: index + 1,
      href: addresses.section(chapter.id),
      checklistHref: addresses.checklist(chapter.id),
      introduction: html(firstAnswer === -1 ? parts : parts.slice(0, firstAnswer)),
      rest: firstAnswer === -1 ? '' : html(parts.slice(firstAnswer)),
      answers: requirements.map((requirement) =>
        answerView(
          protocol,
          catalogue,
          requirement,
          parts.find((part) => part.id === requirement.id),
          today,
        ),
      ),
      checklist: sectionChecklist(protocol, catalogue, chapter.id, addresses, today),
    };
  });
}

function partsOf(read: ReadProtocol, section: string, addresses: Addresses, cuts: ReadonlySet<string>): WordsPart[] {
  const path = `sections/${section}.md`;
  const tree = read.markdown.get(read.protocol.folder + path)?.tree;
  return tree ? renderWords(tree, path, addresses, cuts, read.protocol.control.language) : [];
}

function answerView(protocol: LoadedProtocol, catalogue: Catalogue, requirement: Requirement, part: WordsPart | undefined, today: string): AnswerView {
  const answer = protocol.answers.get(requirement.id);
  const facts = answer
    ? givenFacts(requirement, answer, protocol, catalogue, today).flatMap((fact) => (fact.value === undefined ? [] : factKind(fact.spec.kind).view(fact)))
    : [];
  const html = part?.html ?? '';
  const note = statusNote(protocol, answer);
  return {
    id: requirement.id,
    title: part?.title || requirement.title,
    status: answer?.status || 'unanswered',
    statusNote: note,
    html,
    facts,
    wording: shortHash(JSON.stringify([note, html, facts])),
    guidance: guidanceOf(catalogue, requirement),
  };
}

function statusNote({ directory, control }: LoadedProtocol, answer: Answer | undefined): string {
  const say = sayIn(control.language);
  if (!answer) return say('status.note-unanswered');
  const reason = answer.reason === undefined ? '' : ` ${answer.reason}`;
  const owner = answer.owner === undefined ? '' : ` ${say('status.note-owner', { owner: findNamed(directory, answer.owner)?.name ?? answer.owner })}`;
  const by = answer.by === undefined ? '' : ` ${say('status.note-by', { day: dayIn(control.language, answer.by) })}`;
  switch (answer.status) {
    case 'partial':
      return `${say('status.note-partial')}${reason}${owner}${by}`;
    case 'planned':
      return `${say('status.note-planned')}${reason}${owner}${by}`;
    case 'alternative':
      return `${say('status.note-alternative')}${reason}`;
    case 'not-applicable':
      return `${say('status.note-not-applicable')}${reason}`;
    default:
      return '';
  }
}

const BINDS: Readonly<Record<string, string>> = {
  all: 'every partner',
  'childrens-social-care': 'children’s social care',
  'safeguarding-partners': 'the safeguarding partners',
  gp: 'GPs',
  adp: 'the alcohol and drug partnership',
  cpc: 'the child protection committee',
  treatment: 'treatment services',
  'universal-health': 'universal health services',
};

function guidanceOf(catalogue: Catalogue, requirement: Requirement): Guidance {
  const binds = requirement.binds.map((one) => BINDS[one] ?? one.replace(/-/g, ' ')).join(', ');
  return {
    title: requirement.title,
    asks: requirement.asks,
    force: forceWords(requirement.force),
    binds: `Binds ${binds}.`,
    citations: requirement.citations.map((citation) => {
      const address = catalogue.sources[citation.source]?.address;
      return {
        // Guidance is shown in English.
        text: citationText(catalogue, citation, readableDay),
        confidence: confidenceWords(citation.confidence),
        href: address?.startsWith('https://') ? address : '',
      };
    }),
  };
}
