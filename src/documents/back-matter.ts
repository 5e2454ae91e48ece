// What is looked up rather than read, behind the chapters: duties, contacts, glossary, forms, about, completeness.

import { aboutTables } from '../handbook/about-tables.ts';
import { inRoleOrder } from '../handbook/duty-order.ts';
import { placeId } from '../handbook/one-page.ts';
import type { ContactView, Handbook } from '../handbook/site.ts';
import { cellRuns } from './fact-blocks.ts';
import type { Reader } from './handbook-paper.ts';
import type { Block, Part, Run, Runs } from './paper.ts';
import { CUT, cutAt, sayIn } from '../interface/say.ts';

export function lookedUp(handbook: Handbook, reader: Reader): Part[] {
  const parts: Part[] = [duties(handbook, reader), directory(handbook), glossary(handbook), forms(handbook, reader), about(handbook), completeness(handbook)];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

function duties(handbook: Handbook, reader: Reader): Part {
  const say = sayIn(handbook.language);
  const titles = new Map(handbook.sections.map(({ id, title }) => [id, title]));
  return {
    place: placeId('who-does-what/'),
    title: say('duties.caption'),
    blocks: plainTable(
      say('duties.all'),
      [say('duties.who'), say('duties.does'), say('duties.by-when'), say('duties.from'), say('duties.tells'), say('duties.where')],
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

function directory({ directory: groups, language }: Handbook): Part {
  const say = sayIn(language);
  const page = 'directory/';
  const contact = (one: ContactView): Block[] => {
    const pairs: readonly (readonly [string, Runs])[] = [
      [say('contact.telephone'), [{ text: one.phone, bold: true, ...(one.tel === '' ? {} : { href: `tel:${one.tel}` }) }]],
      [say('contact.email'), [{ text: one.email, href: `mailto:${one.email}` }]],
      [say('contact.part-of'), text(one.of)],
      [say('contact.for'), text(one.for)],
      [say('contact.hours'), text(one.hours)],
      [say('contact.out-of-hours'), text(one.outOfHours)],
      [say('contact.deputy'), text(one.deputy)],
      [say('contact.address'), text(one.address)],
      [say('contact.checked'), text(one.checked)],
    ];
    const given = pairs.filter(([, runs]) => runs.some((run) => run.text !== ''));
    return [
      { type: 'heading', level: 3, runs: text(one.name), place: placeId(page, one.id) },
      ...(given.length === 0 ? [] : [{ type: 'pairs' as const, caption: '', pairs: given.map(([label, runs]) => ({ label, runs })) }]),
    ];
  };
  return {
    place: placeId(page),
    title: say('menu.directory'),
    blocks: groups.flatMap(({ id, title, contacts }): Block[] => [
      { type: 'heading', level: 2, runs: text(title), place: placeId(page, id) },
      ...contacts.flatMap(contact),
    ]),
  };
}

function glossary({ glossary: terms, language }: Handbook): Part {
  const say = sayIn(language);
  const pairs = terms.map(({ term, means, also }) => ({
    label: term,
    runs: text(also.length === 0 ? means : `${means} ${say('glossary.also', { words: also.join(', ') })}`),
  }));
  return { place: placeId('glossary/'), title: say('menu.glossary'), blocks: pairs.length === 0 ? [] : [{ type: 'pairs', caption: '', pairs }] };
}

function forms({ documents, language }: Handbook, reader: Reader): Part {
  const say = sayIn(language);
  const blocks = documents.flatMap(({ title, name, html, kind, href }): Block[] => {
    const place = placeId(`documents/${name}/`);
    if (name === '') return [{ type: 'paragraph', runs: [{ text: title, ...reader.to(href) }, { text: ` ${say('documents.own-file', { kind })}` }] }];
    return [{ type: 'heading', level: 2, runs: text(title), place }, ...reader.words(html, `documents/${name}/`, 1)];
  });
  return { place: placeId('documents/'), title: say('documents.title'), blocks };
}

function about({ about: page, contact, language }: Handbook): Part {
  const say = sayIn(language);
  const [before, after] = cutAt(say('paper.wrong', { address: CUT }));
  const rows = (lines: readonly (readonly string[])[]): Runs[][] => lines.map((line) => line.map(text));
  const reach: Block[] = contact === '' ? [] : [{ type: 'paragraph', runs: [{ text: before }, { text: contact, href: `mailto:${contact}` }, { text: after }] }];
  return {
    place: placeId('about/'),
    title: say('about.title'),
    blocks: [
      ...reach,
      ...plainTable(
        say('about.owners'),
        [say('contact.post'), say('contact.part-of'), say('contact.telephone')],
        rows(page.owners.map((one) => [one.name, one.of, one.phone])),
      ),
      ...Object.values(aboutTables(page, language)).flatMap(({ caption, columns, rows: lines }) => plainTable(caption, columns, rows(lines), true)),
    ],
  };
}

function completeness({ completeness: page, language }: Handbook): Part {
  const say = sayIn(language);
  return {
    place: placeId('completeness/'),
    title: say('complete.title'),
    blocks: [
      { type: 'paragraph', runs: text(page.verdict) },
      { type: 'paragraph', runs: text(page.caution) },
      ...plainTable(
        say('complete.by-section-short'),
        [say('complete.section'), say('complete.answered'), say('complete.declared'), say('complete.open'), say('complete.asked')],
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
