// A handbook to the document that holds all of it, in order: what to do at once, chapters with their checklists, then what is looked up.

import { editionWords } from '../handbook/edition-words.ts';
import { placeId, placeOf } from '../handbook/one-page.ts';
import type { AnswerView, Banner, Guidance, Handbook, SectionView } from '../handbook/site.ts';
import { statusWord } from '../handbook/status-words.ts';
import type { LinkTo } from '../model/fact-view.ts';
import { lookedUp } from './back-matter.ts';
import { keepKnownPlaces } from './dangling.ts';
import type { LinkTarget } from './fact-blocks.ts';
import { factBlock, tickBlocks } from './fact-blocks.ts';
import { steadyLevels } from './heading-levels.ts';
import type { Block, Paper, Part, Run } from './paper.ts';
import { rolesPart, situationsPart } from './situations.ts';
import type { Surroundings } from './read-html.ts';
import { readHtml } from './read-html.ts';
import { sayIn } from '../interface/say.ts';

/** Of a partnership that has set none. */
const PAPER_COLOUR = '#1d3d5c';

/** `live` is the address at which this handbook is published, with a slash at the end; empty when nobody knows. */
export function handbookPaper(handbook: Handbook, live: string): Paper {
  const say = sayIn(handbook.language);
  const reader = readerOf(handbook, live);
  const behind = [situationsPart(handbook, reader), rolesPart(handbook, reader)].filter(({ blocks }) => blocks.length > 0);
  const paper: Paper = {
    title: handbook.title,
    area: [...new Set([handbook.brand.name, handbook.area])].filter((name) => name !== '').join(', '),
    colour: handbook.brand.onPaper || PAPER_COLOUR,
    language: handbook.language,
    run: `${handbook.shortTitle}. ${editionWords(handbook)}, ${handbook.statusName.toLowerCase()}`,
    caution: say('foot.printed-or-saved'),
    summary: handbook.summary,
    day: handbook.day,
    banners: handbook.banners.map(({ text }: Banner) => text),
    control: handbook.about.control,
    live,
    emergency: emergency(handbook),
    // NOTE: chapters first, so that they have the numbers that they have on screen.
    parts: [...handbook.sections.map((section) => chapter(section, reader, handbook.language)), ...behind, ...lookedUp(handbook, reader)].map((part) => ({
      ...part,
      blocks: steadyLevels(part.blocks, 1),
    })),
  };
  return keepKnownPlaces(paper);
}

export interface Reader {
  readonly link: LinkTarget;
  /** The words of one page as blocks. */
  words(html: string, page: string, deeper: number): Block[];
  /** A link to another page of this handbook, as it stands in the page data. */
  to(href: string): Pick<Run, 'place' | 'href'>;
}

function readerOf(handbook: Handbook, live: string): Reader {
  const homes = new Map(handbook.sections.flatMap(({ href, answers }) => answers.map(({ id }) => [id, `${href}#${id}`] as const)));
  const files = new Map(handbook.documents.map(({ path, href }) => [path, href]));
  const target = (href: string, page: string): Pick<Run, 'place' | 'href'> => {
    const place = placeOf(href, page, handbook);
    if (place !== undefined) return { place };
    if (/^(?:https:|mailto:|tel:)/.test(href)) return { href };
    return live !== '' && href.startsWith(handbook.home) ? { href: live + href.slice(handbook.home.length) } : {};
  };
  const address = (link: LinkTo): string => {
    if (link.to === 'contact') return `${handbook.home}directory/#${link.id}`;
    if (link.to === 'requirement') return homes.get(link.id) ?? '';
    return link.to === 'document' ? (files.get(link.path) ?? '') : link.href;
  };
  const around = (page: string, deeper: number): Surroundings => ({
    target: (href) => target(href, page),
    place: (id) => placeId(page, id),
    deeper,
  });
  return {
    link: (link) => target(address(link), ''),
    words: (html, page, deeper) => readHtml(html, around(page, deeper)),
    to: (href) => target(href, ''),
  };
}

function emergency(handbook: Handbook): Block[] {
  if (handbook.emergency.length === 0) return [];
  const say = sayIn(handbook.language);
  const rows = handbook.emergency.map((line) => [
    [{ text: line.when, bold: true as const }],
    [{ text: line.do }],
    [{ text: line.call, bold: true as const, ...(line.tel === '' ? {} : { href: `tel:${line.tel}` }) }],
  ]);
  return [
    {
      type: 'table',
      caption: say('home.urgent'),
      head: [[{ text: say('paper.when') }], [{ text: say('paper.what') }], [{ text: say('paper.ring') }]],
      rows,
      named: true,
    },
  ];
}

function chapter(section: SectionView, reader: Reader, language: string): Part {
  const say = sayIn(language);
  const page = `sections/${section.id}/`;
  const practice: Block[] = section.practice === '' ? [] : [{ type: 'paragraph', look: 'lead', runs: [{ text: section.practice }] }];
  const ticks = tickBlocks(section.checklist, reader.link, language);
  const heading: Block = {
    type: 'heading',
    level: 2,
    runs: [{ text: say('section.checklist', { title: section.title }) }],
    place: placeId(`checklists/${section.id}/`),
  };
  return {
    place: placeId(page),
    title: section.title,
    blocks: [
      ...practice,
      ...reader.words(section.introduction, page, 0),
      ...section.answers.map((answer) => answerBlock(answer, page, { reader, language })),
      ...reader.words(section.rest, page, 0),
      ...(ticks.length === 0 ? [] : [heading, ...ticks]),
    ],
  };
}

function answerBlock(answer: AnswerView, page: string, { reader, language }: { readonly reader: Reader; readonly language: string }): Block {
  const note: Block[] =
    answer.statusNote === ''
      ? []
      : [{ type: 'paragraph', look: 'note', runs: [{ text: `${statusWord(answer.status, language)}. `, bold: true }, { text: answer.statusNote }] }];
  return {
    type: 'answer',
    id: answer.id,
    place: placeId(page, answer.id),
    title: answer.title,
    blocks: [
      ...note,
      ...reader.words(answer.html, page, 0),
      ...answer.facts.flatMap((fact) => factBlock(fact, reader.link)),
      { type: 'paragraph', look: 'small', runs: guidanceRuns(answer.guidance, language) },
    ],
  };
}

function guidanceRuns({ asks, force, citations }: Guidance, language: string): Run[] {
  const cited = citations.map(({ text, confidence }) => `${text} (${confidence})`).join('; ');
  return [{ text: `${sayIn(language)('paper.asks')} `, bold: true }, { text: `${asks} ${force}.${cited === '' ? '' : ` ${cited}.`}` }];
}
