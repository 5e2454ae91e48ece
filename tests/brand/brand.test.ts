// brand.yaml as it is read: what a stranger writes there reaches no page unless it is a colour, a secure address or a picture that only draws.

import { describe, expect, test } from 'vitest';
import { brandView } from '../../src/handbook/brand.ts';
import { checkOverBase, overBase } from '../rules/base.ts';
import { readProtocol } from '../../src/source/protocol.ts';

const svg = (inside: string, more = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"${more}>${inside}</svg>`;
const LOGO = 'logo: {file: brand/logo.svg, alt: Fenmarsh Partnership}\n';
const drawn = (picture: string | Uint8Array, name = 'logo.svg') => ({ 'brand.yaml': LOGO.replace('logo.svg', name), [`brand/${name}`]: picture });

async function found(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const { findings } = await checkOverBase('england', files);
  return findings.filter(({ place }) => place.file.startsWith('brand')).map(({ rule, place, message }) => `${rule} ${place.file}:${place.line} ${message}`);
}

function viewOf(files: Readonly<Record<string, string | Uint8Array>>) {
  return brandView(readProtocol(overBase('england', files)).protocol.brand, '/fenmarsh/');
}

describe('a logo', () => {
  test.each([
    ['shapes', svg('<title>A hill</title><g fill="#123456"><path d="M0 0h4v4z"/></g>')],
    [
      'a gradient of its own',
      svg('<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#a)" width="4" height="4"/>'),
    ],
    [
      'a part used twice within a part that cuts it, as drawing programs write it',
      svg('<defs><circle id="a" r="3"/></defs><clipPath id="b"><use xlink:href="#a"/></clipPath><g clip-path="url(#b)"><use href="#a"/><use href="#a"/></g>'),
    ],
    ['a declaration and a comment', `<?xml version="1.0"?>\n<!-- drawn by hand -->\n${svg('<circle r="3"/>')}\n`],
  ])('as SVG with %s is published', async (_, picture) => {
    expect(await found(drawn(picture))).toEqual([]);
    expect(viewOf(drawn(picture)).logo).toEqual({
      file: 'brand/logo.svg',
      src: '/fenmarsh/brand/logo.svg',
      alt: 'Fenmarsh Partnership',
      width: 96,
      height: 48,
    });
  });

  test.each([
    ['a script', svg('<script>alert(1)</script>'), '`script`'],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), '`SCRIPT`'],
    ['an event', svg('', ' onload="alert(1)"'), 'onload'],
    ['a picture from elsewhere', svg('<image href="https://example.org/a.png"/>'), '`image`'],
    ['another file', svg('<use href="other.svg#a"/>'), 'leads out of itself'],
    ['a script as address', svg('<use xlink:href="javascript:alert(1)"/>'), 'leads out of itself'],
    ['a paint from elsewhere', svg('<path fill="url(https://example.org/#a)" d="M0 0"/>'), 'fill'],
    ['a style', svg('<style>@import url(https://example.org/a.css)</style>'), '`style`'],
    ['a style attribute', svg('<path style="fill:red" d="M0 0"/>'), 'style'],
    ['HTML', svg('<foreignObject><p>x</p></foreignObject>'), '`foreignObject`'],
    [
      'parts that repeat parts that repeat parts',
      svg(
        `<path id="a0" d="M0 0"/>${Array.from({ length: 9 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join('')}<use href="#a9"/>`,
      ),
      'so often that a browser could not draw it',
    ],
    ['a part that repeats itself', svg('<g id="a"><use href="#a"/></g>'), 'so often that a browser could not draw it'],
    ['a mask of itself', svg('<mask id="a"><path mask="url(#a)" d="M0 0"/></mask>'), 'so often that a browser could not draw it'],
    ['elements without end', svg('<g>'.repeat(70) + '</g>'.repeat(70)), 'nested more than 64 deep'],
    ['movement', svg('<animate attributeName="x"/>'), '`animate`'],
    ['a link', svg('<a href="#x"><path d="M0 0"/></a>'), '`a`'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'DOCTYPE'],
    ['hidden letters', svg('&#60;script&#62;'), '&#60;'],
    ['a section of raw text', svg('<![CDATA[<script>]]>'), 'CDATA'],
    ['no end', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>', 'not a whole SVG'],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'viewBox'],
    ['nothing in it', '', 'not a whole SVG'],
  ])('as SVG with %s is refused', async (_, picture, words) => {
    const [first = ''] = await found(drawn(picture));
    expect(first).toContain('unsafe-logo brand.yaml:1');
    expect(first).toContain(words);
    expect(viewOf(drawn(picture)).logo).toBeUndefined();
  });

  test('that is no PNG, or not there, or too large, is refused', async () => {
    expect((await found(drawn('<svg onload="x"/>', 'logo.png')))[0]).toContain('it is none');
    expect((await found({ 'brand.yaml': LOGO }))[0]).toContain('There is no picture `brand/logo.svg`');
    const long = new Uint8Array(33);
    long.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0, 0, 0, 0, 16]);
    expect((await found(drawn(long, 'logo.png')))[0]).toContain('more than 8 times');
  });

  test('that no line names is not published in silence', async () => {
    expect(await found({ 'brand.yaml': 'name: Fenmarsh\n', 'brand/old.png': 'x' })).toEqual([
      'unknown-file brand/old.png:0 `brand/old.png` is not named in brand.yaml.',
    ]);
  });
});

describe('what is no colour', () => {
  test.each(['red', '"#fff"', '"#12345g"', '"#123456;}body{display:none}"', '"var(--x)"', '"rgb(1,2,3)"', '{a: b}'])(
    '%s reaches no style sheet',
    async (colour) => {
      const files = { 'brand.yaml': `colours:\n  surface: ${colour}\n` };
      expect((await found(files))[0]).toContain('wrong-shape brand.yaml:2');
      expect(viewOf(files)).toMatchObject({ css: '', cssHref: '' });
    },
  );

  test('an address that is not secure, and one that leaves its attribute, are refused', async () => {
    for (const address of ['http://example.org/', 'javascript:alert(1)', 'https://example.org/"onclick="x']) {
      const files = { 'brand.yaml': `links:\n  - {text: Council, address: ${JSON.stringify(address)}}\n` };
      expect((await found(files))[0], address).toContain('wrong-shape brand.yaml:2');
    }
  });
});

test('a finding names the pair, the ratio, the criterion and a colour that passes', async () => {
  const first = (await found({ 'brand.yaml': 'colours:\n  brand: "#00968f"\n' })).find((one) => one.includes('on_brand'));
  expect(first).toContain('`on_brand` (`#ffffff`) on `brand` (`#00968f`) has a contrast of 3.');
  expect(first).toContain('4.5 to 1 for text (criterion 1.4.3)');
  const { findings } = await checkOverBase('england', { 'brand.yaml': 'colours:\n  brand: "#00968f"\n' });
  const colour = /brand: "(#[0-9a-f]{6})"/.exec(findings.find(({ rule }) => rule === 'brand-contrast')?.fix ?? '')?.[1] ?? '';
  expect(await found({ 'brand.yaml': `colours:\n  brand: "${colour}"\n` })).toEqual([]);
});
