// The Word copy opened as a stranger would: as a zip of XML. Fields, headings, order, language, and nothing about whoever made it.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { handbookPaper } from '../../src/documents/handbook-paper.ts';
import { bookmarkName } from '../../src/documents/word/names.ts';
import { wordDocument } from '../../src/documents/word/document.ts';
import type { Handbook } from '../../src/handbook/site.ts';
import { NOTHING_ALLOWED } from '../../src/privacy/allowed.ts';
import { inspectDocument } from '../../src/privacy/documents/inspect.ts';
import { handbook } from '../site-fixture/site.ts';
import { hostile } from './hostile.ts';
import type { XmlElement } from './xml.ts';
import { all, readXml, textOf } from './xml.ts';

const LIVE = 'https://handbook.example.org/';

async function open(book: Handbook, live = LIVE) {
  const bytes = await wordDocument(handbookPaper(book, live));
  const files = unzipSync(bytes);
  const part = (name: string): XmlElement => readXml(strFromU8(files[name] ?? new Uint8Array()));
  return { bytes, names: Object.keys(files), part, body: part('word/document.xml') };
}

const value = (element: XmlElement, name: string): string => all(element, name)[0]?.attributes['w:val'] ?? '';
const styled = (body: XmlElement, style: string): XmlElement[] => all(body, 'w:p').filter((one) => value(one, 'w:pStyle') === style);
const fields = (body: XmlElement): XmlElement[] => all(body, 'w:sdt').filter((one) => value(one, 'w:tag') !== '');

const book = handbook('northmere', '/', 'Northmere');
const word = await open(book);

describe('a handbook as a Word file', () => {
  test('has every answer in a field of its own, in order, with its heading and its words', () => {
    const asked = book.sections.flatMap(({ answers }) => answers);
    expect(fields(word.body).map((one) => value(one, 'w:tag'))).toEqual(asked.map(({ id }) => id));
    const numbers = fields(word.body).map((one) => value(one, 'w:id'));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((one) => /^\d{1,10}$/.test(one) && Number(one) <= 0x7fffffff)).toBe(true);
    for (const [index, field] of fields(word.body).entries()) {
      expect(textOf(styled(field, 'Heading2')[0] ?? field)).toBe(asked[index]?.title);
      expect(textOf(field)).toContain(asked[index]?.guidance.asks);
    }
  });

  test('has a chapter for each section, numbered, then what is looked up', () => {
    const chapters = styled(word.body, 'Heading1');
    const back = ['Who does what, and by when', 'Directory', 'Glossary', 'Forms and leaflets', 'About this handbook', 'How complete this is'];
    expect(chapters.map(textOf)).toEqual([...book.sections.map(({ title }) => title), ...back]);
    expect(chapters.every((one) => all(one, 'w:numPr').length === 1)).toBe(true);
    const levels = all(word.body, 'w:pStyle')
      .map((one) => /^Heading(\d)$/.exec(one.attributes['w:val'] ?? '')?.[1])
      .filter((one) => one !== undefined)
      .map(Number);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  test('says title, edition, status, banners and the caution before the first chapter', () => {
    const text = textOf(word.body);
    const front = text.slice(0, text.indexOf('Contents'));
    for (const words of [book.title, book.area, 'Edition', 'In force', book.banners[0]?.text ?? '?', 'go out of date', LIVE, '999'])
      expect(front).toContain(words);
    expect(textOf(word.part('word/header1.xml')) + textOf(word.part('word/header2.xml'))).toContain('Edition 3 of 1 April 2026, in force');
  });

  test('has a list of contents that is a field', () => {
    expect(
      all(word.body, 'w:instrText')
        .map(textOf)
        .some((one) => /^TOC .*\\o "1-1"/.test(one)),
    ).toBe(true);
    expect(
      styled(word.body, 'TOC1')
        .map(textOf)
        .some((one) => one.includes(book.sections[0]?.title ?? '?')),
    ).toBe(true);
  });

  test('repeats the head of every table that has one, and lets no row break', () => {
    const tables = all(word.body, 'w:tbl');
    const headed = tables.filter((table) => all(table, 'w:tblHeader').length > 0);
    expect(headed.length).toBeGreaterThan(20);
    expect(all(word.body, 'w:tr').every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    for (const table of headed) expect(all(all(table, 'w:tr')[0] ?? table, 'w:tblHeader')).toHaveLength(1);
  });

  test('states its language and has a box for every line of every checklist', () => {
    expect(all(word.part('word/styles.xml'), 'w:docDefaults').flatMap((one) => all(one, 'w:lang'))[0]?.attributes['w:val']).toBe('en-GB');
    expect(all(word.body, 'w14:checkbox')).toHaveLength(book.sections.flatMap(({ checklist }) => checklist).length);
  });

  test('leads only to places it has', () => {
    const places = new Set(all(word.body, 'w:bookmarkStart').map((one) => one.attributes['w:name']));
    const links = all(word.body, 'w:hyperlink').flatMap((one) => one.attributes['w:anchor'] ?? []);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((one) => !places.has(one))).toEqual([]);
    expect(links).toContain(bookmarkName('directory--front-door'));
    const targets = all(word.part('word/_rels/document.xml.rels'), 'Relationship');
    const ids = new Set(targets.map((one) => one.attributes['Id']));
    expect(
      all(word.body, 'w:hyperlink')
        .flatMap((one) => one.attributes['r:id'] ?? [])
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
    expect(targets.map((one) => one.attributes['Target'])).toContain(`${LIVE}documents/referral-form.docx`);
  });

  test('has the same bytes each time, the day of its edition, and nobody’s name', async () => {
    expect(Buffer.compare((await open(book)).bytes, word.bytes)).toBe(0);
    const core = word.part('docProps/core.xml');
    expect(all(core, 'dcterms:created').map(textOf)).toEqual(['2026-04-01T00:00:00Z']);
    expect([...all(core, 'dc:creator'), ...all(core, 'cp:lastModifiedBy')]).toEqual([]);
    expect(all(core, 'dc:title').map(textOf)).toEqual([book.title]);
    expect(word.names[0]).toBe('[Content_Types].xml');
    const telling = inspectDocument('northmere.docx', word.bytes, NOTHING_ALLOWED).faults.filter(({ rule }) => rule === 'personal-data-metadata');
    expect(telling).toEqual([]);
  });

  test('keeps hostile words as words', async () => {
    const { book: bad, words } = hostile();
    const { body, names, part } = await open(bad, '');
    for (const name of names.filter((one) => /\.(?:xml|rels)$/.test(one))) expect(() => part(name)).not.toThrow();
    const text = textOf(body);
    for (const one of words) expect(text).toContain(one);
    expect(fields(body).map((one) => value(one, 'w:tag'))).toContain('constructor');
  });
});
