// The strings of the frame: every language has all of them with the same slots, none is left over, and no English stands in a page itself.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, languageFaults, readLanguage } from '../../src/generate/interface-strings.ts';
import { pluralForm } from '../../src/interface/plural.ts';
import { CUT, cutAt, interfaceLanguage, sayIn } from '../../src/interface/say.ts';
import { dayIn, timeIn } from '../../src/interface/written-times.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const english = readLanguage('en');
const sources = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[])
  .filter((name) => /\.(?:ts|astro)$/.test(name) && !name.includes('generated'))
  .map((name) => ({ name, text: readFileSync(join(SRC, name), 'utf8') }));

describe('the files of strings', () => {
  test.each(LANGUAGES)('%s has every string, with the slots of English', (language) => {
    expect(languageFaults(`${language}.yaml`, readLanguage(language), english)).toEqual([]);
  });

  test.each([
    ['a missing string', new Map([['a.b', 'x']]), 'cy.yaml lacks `a.c`.'],
    [
      'a string too many',
      new Map([
        ['a.b', 'x'],
        ['a.c', '{n}'],
        ['a.d', 'x'],
      ]),
      'cy.yaml has `a.d`, which English has not.',
    ],
    [
      'another slot',
      new Map([
        ['a.b', 'x'],
        ['a.c', '{m}'],
      ]),
      'cy.yaml: `a.c` fills other slots than English does.',
    ],
    [
      'an empty string',
      new Map([
        ['a.b', ''],
        ['a.c', '{n}'],
      ]),
      'cy.yaml: `a.b` is empty.',
    ],
  ])('%s is a fault', (_, strings, fault) => {
    const source = {
      name: 'English',
      checked: [],
      strings: new Map([
        ['a.b', 'x'],
        ['a.c', '{n}'],
      ]),
    };
    expect(languageFaults('cy.yaml', { name: 'Cymraeg', checked: [], strings }, source)).toContain(fault);
  });

  test('every string is used somewhere', () => {
    const all = sources.map(({ text }) => text).join('\n');
    // Keys that are put together from data: `status.${status}`.
    const made = [...all.matchAll(/`([a-z]+)\.([a-z-]*)\$\{[^}]+\}([a-z-]*)`/g)].map((match) => new RegExp(`^${match[1]}\\.${match[2]}[a-z0-9-]+${match[3]}$`));
    made.push(...[...all.matchAll(/keyOf\('([a-z]+)'/g)].map((match) => new RegExp(`^${match[1]}\\.`)));
    const constant = (key: string): string => key.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
    const unused = [...english.strings.keys()].filter(
      (key) => !all.includes(`'${key}'`) && !made.some((pattern) => pattern.test(key)) && !new RegExp(`\\b${constant(key)}\\b`).test(all),
    );
    expect(unused).toEqual([]);
  });
});

// The guide is written for those who make handbooks, and is in English.
describe('no English stands in the pages themselves', () => {
  /** Names and signs that are the same in every language. */
  const NAMES = /^(?:JSON|999|[^\p{L}]*)$/u;

  test.each(sources.filter(({ name }) => name.endsWith('.astro') && !name.startsWith('pages/guide/')))('$name', ({ text }) => {
    const markup = text
      .replace(/^---[\s\S]*?\n---/, '')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<script[\s\S]*?<\/script>/g, '');
    const flat = withoutBraces(markup);
    const between = [...flat.matchAll(/>([^<>]+)</g)].map((match) => match[1]?.trim() ?? '');
    const spoken = [...flat.matchAll(/\s(?:title|alt|aria-label|placeholder|label|caption)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect([...between, ...spoken].filter((words) => !NAMES.test(words))).toEqual([]);
  });
});

/** Markup without what stands in braces, but with the markup inside them: `{x && <p>Words</p>}` leaves `<p>Words</p>`. */
function withoutBraces(markup: string): string {
  const inner = /\{[^{}<>]*\}/g;
  // One choice within another: `{a ? <b/> : c ? <i/> : <u/>}`.
  let text = markup.replace(/=>/g, '').replace(/(?<=>) : [\w.]+ \? (?=<)/g, ' : ');
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(inner, '');
  }
  return text.replace(/\{[^{}<>]*(?=<)/g, '').replace(/(?<=>)[^{}<>]*\}/g, '');
}

describe('in the language of a reader', () => {
  test.each([
    ['en-GB', 'en'],
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['gd', 'gd'],
    ['pl', 'en'],
    ['constructor', 'en'],
  ])('%s has the frame of %s', (tag, language) => expect(interfaceLanguage(tag)).toBe(language));

  test.each([
    ['cy', '3 working days', '3 diwrnod gwaith'],
    ['cy', '2 working days', '2 ddiwrnod gwaith'],
    ['cy', '2 months', '2 fis'],
    ['cy', 'same day', 'yr un diwrnod'],
    ['cy', 'by 28 weeks of pregnancy', 'erbyn 28 wythnos o feichiogrwydd'],
    ['gd', '3 working days', '3 làithean-obrach'],
    ['gd', '2 weeks', '2 sheachdain'],
    ['gd', '24 hours', '24 uair a thìde'],
    ['gd', '21 days or 30 weeks of pregnancy, whichever is sooner', '21 latha no ro 30 seachdain de thorrachas, ge b’ e cò as luaithe'],
    ['en-GB', '3 working days', '3 working days'],
    // What holds more than a time is left as it was agreed.
    ['cy', '3 working days after the referral', '3 working days after the referral'],
    ['cy', '24 hours (48 at weekends)', '24 hours (48 at weekends)'],
    ['cy', '24 (twenty-four) hours', '24 awr'],
    ['gd', 'by 5pm on the next working day', 'by 5pm on the next working day'],
    ['cy', 'every Monday', 'every Monday'],
    ['cy', '3 times a week', '3 times a week'],
  ])('%s: “%s” is “%s”', (language, written, said) => expect(timeIn(language, written)).toBe(said));

  test('days', () => {
    expect(dayIn('cy', '2026-11-28')).toBe('28 Tachwedd 2026');
    expect(dayIn('gd', '2026-11-28')).toBe('28 An t-Samhain 2026');
    expect(dayIn('en-GB', '2026-11-28')).toBe('28 November 2026');
    expect(dayIn('cy', 'soon')).toBe('soon');
  });

  test('numbers choose the form that Unicode gives', () => {
    for (const language of ['en', 'cy', 'gd']) {
      const rules = new Intl.PluralRules(language);
      for (let number = 0; number < 200; number += 1)
        expect(`${language} ${number} ${pluralForm(language, number)}`).toBe(`${language} ${number} ${rules.select(number)}`);
    }
  });

  test('a slot that a page fills is cut out', () => {
    expect(cutAt(sayIn('cy')('lost.danger', { number: CUT }))).toEqual(['Os yw plentyn neu oedolyn mewn perygl uniongyrchol, ffoniwch ', '.']);
  });
});
