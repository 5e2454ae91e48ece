// The working copy in Word: a title sheet, what to do at once, a list of contents, then every part, each answer in a tagged field.

import { Document, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Paper } from '../paper.ts';
import type { Scope } from './blocks.ts';
import { heading, wordBlocks, wordPart } from './blocks.ts';
import { numbering, styles } from './look.ts';
import { plain } from '../signs.ts';
import { wordRuns } from './runs.ts';
import { settle } from './settle.ts';
import { sayIn } from '../../interface/say.ts';

export async function wordDocument(paper: Paper): Promise<Uint8Array> {
  const scope: Scope = { depth: 0, lists: { count: 0 } };
  const document = new Document({
    title: plain(paper.title),
    description: plain(paper.run),
    creator: '',
    lastModifiedBy: '',
    styles: styles(paper.language, paper.colour.slice(1)),
    numbering,
    sections: [
      {
        properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        headers: { default: new Header({ children: [small(paper.run)] }), first: new Header({ children: [new Paragraph({})] }) },
        footers: { default: footer(paper), first: footer(paper) },
        children: [
          ...titleSheet(paper, scope),
          ...paper.parts.flatMap((part) => [heading(1, [{ text: part.title }], part.place), ...wordPart(part.blocks, scope)]),
        ],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)), paper.day);
}

function titleSheet(paper: Paper, scope: Scope): (ReturnType<typeof wordBlocks>[number] | TableOfContents)[] {
  const say = sayIn(paper.language);
  const live =
    paper.live === '' ? [] : wordBlocks([{ type: 'paragraph', runs: [{ text: `${say('paper.on-screen')} ` }, { text: paper.live, href: paper.live }] }], scope);
  return [
    new Paragraph({ style: 'Title', children: [new TextRun(plain(paper.title))] }),
    new Paragraph({ style: 'Lead', children: [new TextRun(plain(paper.area))] }),
    ...paper.banners.map((text) => new Paragraph({ style: 'Urgent', children: [new TextRun({ text: plain(text), bold: true })] })),
    ...wordBlocks(
      [
        {
          type: 'table',
          caption: say('about.this-edition'),
          head: [],
          rows: paper.control.map(({ label, value }) => [[{ text: label }], [{ text: value }]]),
          named: true,
        },
      ],
      scope,
    ),
    ...(paper.summary === '' ? [] : [new Paragraph({ children: wordRuns([{ text: paper.summary }]) })]),
    ...live,
    new Paragraph({ style: 'Box', children: [new TextRun(say('paper.working-copy'))] }),
    new Paragraph({ style: 'Small', children: [new TextRun(paper.caution)] }),
    ...wordBlocks(paper.emergency, scope),
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, children: [new TextRun(say('paper.contents'))] }),
    new TableOfContents(say('paper.contents'), { hyperlink: true, headingStyleRange: '1-1', beginDirty: false }),
    // NOTE: working the pages out here would take 13 seconds a handbook, and asking Word to do it makes it ask the reader a question.
    new Paragraph({ style: 'Small', children: [new TextRun(say('paper.number-pages'))] }),
  ];
}

function small(text: string): Paragraph {
  return new Paragraph({ style: 'Small', children: [new TextRun(plain(text))] });
}

function footer(paper: Paper): Footer {
  const say = sayIn(paper.language);
  const page = new TextRun({
    children: [`${plain(paper.caution)} ${say('paper.page')} `, PageNumber.CURRENT, ` ${say('paper.page-of')} `, PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ style: 'Foot', children: [page] })] });
}
