// What is looked up rather than read, behind the chapters: duties, contacts, glossary, forms, about, completeness.

import { aboutTables } from '../handbook/about-tables.ts';
import { inRoleOrder } from '../handbook/duty-order.ts';
import { placeId } from '../handbook/one-page.ts';
import type { ContactView, Handbook } from '../handbook/site.ts';
import { cellRuns } from './fact-blocks.ts';
import type { Reader } from './handbook-paper.ts';
import type { Block, Part, Run, Runs } from './paper.ts';

export function lookedUp(handbook: Handbook, reader: Reader): Part[] {
  const parts: Part[] = [duties(handbook, reader), directory(handbook), glossary(handbook), forms(handbook, reader), about(handbook), completeness(handbook)];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

function duties(handbook: Handbook, reader: Reader): Part {
  const titles = new Map(handbook.sections.map(({ id, title }) => [id, title]));
  return {
    place: placeId('who-does-what/'),
    title: 'Who does what, and by when',
    blocks: plainTable(
      'All duties, by role',
      ['Who', 'Does what', 'By when', 'Counted from', 'Tells', 'Where it says so'],
      inRoleOrder(handbook).map((duty) => [
        cellRuns([duty.who], reader.link),
        text(duty.does),
        bold(duty.within),
        text(duty.from),
        cellRuns(duty.tells, reader.link),
        [{ text: titles.get(duty.section) ?? duty.section, ...reader.to(duty.href) }],
      ]),
      true,
    ),
  };
}

function directory({ directory: groups }: Handbook): Part {
  const page = 'directory/';
  const contact = (one: ContactView): Block[] => {
    const pairs: readonly (readonly [string, Runs])[] = [
      ['Telephone', [{ text: one.phone, bold: true, ...(one.tel === '' ? {} : { href: `tel:${one.tel}` }) }]],
      ['E-mail', [{ text: one.email, href: `mailto:${one.email}` }]],
      ['Part of', text(one.of)],
      ['For', text(one.for)],
      ['Hours', text(one.hours)],
      ['Out of hours', text(one.outOfHours)],
      ['Deputy', text(one.deputy)],
      ['Address', text(one.address)],
      ['Checked', text(one.checked)],
    ];
    const given = pairs.filter(([, runs]) => runs.some((run) => run.text !== ''));
    return [
      { type: 'heading', level: 3, runs: text(one.name), place: placeId(page, one.id) },
      ...(given.length === 0 ? [] : [{ type: 'pairs' as const, caption: '', pairs: given.map(([label, runs]) => ({ label, runs })) }]),
    ];
  };
  return {
    place: placeId(page),
    title: 'Directory',
    blocks: groups.flatMap(({ id, title, contacts }): Block[] => [
      { type: 'heading', level: 2, runs: text(title), place: placeId(page, id) },
      ...contacts.flatMap(contact),
    ]),
  };
}

function glossary({ glossary: terms }: Handbook): Part {
  const pairs = terms.map(({ term, means, also }) => ({ label: term, runs: text(also.length === 0 ? means : `${means} Also: ${also.join(', ')}.`) }));
  return { place: placeId('glossary/'), title: 'Glossary', blocks: pairs.length === 0 ? [] : [{ type: 'pairs', caption: '', pairs }] };
}

function forms({ documents }: Handbook, reader: Reader): Part {
  const blocks = documents.flatMap(({ title, name, html, kind, href }): Block[] => {
    const place = placeId(`documents/${name}/`);
    if (name === '') return [{ type: 'paragraph', runs: [{ text: title, ...reader.to(href) }, { text: ` (${kind}, a file of its own)` }] }];
    return [{ type: 'heading', level: 2, runs: text(title), place }, ...reader.words(html, `documents/${name}/`, 1)];
  });
  return { place: placeId('documents/'), title: 'Forms and leaflets', blocks };
}

function about({ about: page, contact }: Handbook): Part {
  const rows = (lines: readonly (readonly string[])[]): Runs[][] => lines.map((line) => line.map(text));
  const reach: Block[] =
    contact === ''
      ? []
      : [{ type: 'paragraph', runs: [{ text: 'If something here is wrong, write to ' }, { text: contact, href: `mailto:${contact}` }, { text: '.' }] }];
  return {
    place: placeId('about/'),
    title: 'About this handbook',
    blocks: [
      ...reach,
      ...plainTable('Who looks after it', ['Post', 'Part of', 'Telephone'], rows(page.owners.map((one) => [one.name, one.of, one.phone]))),
      ...Object.values(aboutTables(page)).flatMap(({ caption, columns, rows: lines }) => plainTable(caption, columns, rows(lines), true)),
    ],
  };
}

function completeness({ completeness: page }: Handbook): Part {
  return {
    place: placeId('completeness/'),
    title: 'How complete this is',
    blocks: [
      { type: 'paragraph', runs: text(page.verdict) },
      { type: 'paragraph', runs: text(page.caution) },
      ...plainTable(
        'Answers by section',
        ['Section', 'Answered', 'Declared', 'Open', 'Asked'],
        page.bars.map(({ label, met, declared, open, total }) => [text(label), ...[met, declared, open, total].map((one) => text(String(one)))]),
        true,
      ),
    ],
  };
}

function plainTable(caption: string, columns: readonly string[], rows: readonly (readonly Runs[])[], named = false): Block[] {
  return rows.length === 0 ? [] : [{ type: 'table', caption, head: columns.map(text), rows, named }];
}

function text(words: string): Run[] {
  return words === '' ? [] : [{ text: words }];
}

function bold(words: string): Run[] {
  return words === '' ? [] : [{ text: words, bold: true }];
}
