// What a link address is, however it is spelt.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/source/links.ts';

const FROM = 'sections/escalation.md';

function target(address: string, from = FROM): string {
  const found = readAddress(address, from);
  switch (found.kind) {
    case 'anchor':
      return `anchor ${found.anchor}`;
    case 'contact':
      return `contact ${found.id}`;
    case 'file':
      return `file ${found.file}${found.anchor === undefined ? '' : ` at ${found.anchor}`}`;
    case 'refused':
      return 'refused';
    default:
      return `${found.kind} ${found.address}`;
  }
}

describe('understood', () => {
  test.each([
    ['#escalation-stages', 'anchor escalation-stages'],
    ['#caf%C3%A9', 'anchor café'],
    ['contact:front-door', 'contact front-door'],
    ['https://example.org/a?b=c#d', 'outside https://example.org/a?b=c#d'],
    ['HTTPS://example.org', 'outside https://example.org'],
    ['mailto:team@example.org', 'mail mailto:team@example.org'],
    ['tel:01632960101', 'phone tel:01632960101'],
    ['tel:01632 960101', 'phone tel:+441632960101'],
    ['tel:+44(0)1632960101', 'phone tel:+441632960101'],
    ['tel:01632960101;ext=5', 'phone tel:+441632960101;ext=5'],
    ['tel:999', 'phone tel:999'],
    ['tel:+441632960101', 'phone tel:+441632960101'],
    ['../documents/form.md', 'file documents/form.md'],
    ['../documents/form.md#part-2', 'file documents/form.md at part-2'],
    ['../documents/safe%20storage.pdf', 'file documents/safe storage.pdf'],
    ['supervision.md', 'file sections/supervision.md'],
    ['./supervision.md#supervision-joint', 'file sections/supervision.md at supervision-joint'],
    ['../sections/../documents//./form.md', 'file documents/form.md'],
    ['..', 'file '],
    [' #a ', 'anchor a'],
    ['#a%', 'anchor a%'],
    ['#', 'anchor '],
    ['a\tb\r\n.md', 'file sections/ab.md'],
    ['a.md#b#c', 'file sections/a.md at b'],
    ['a.md#', 'file sections/a.md at '],
    ['a.md#caf%C3%A9', 'file sections/a.md at caf\u00e9'],
    ['a%.md', 'file sections/a%.md'],
    ['cafe\u0301.md', 'file sections/caf\u00e9.md'],
    ['MAILTO:Team@Example.org', 'mail mailto:Team@Example.org'],
    ['TEL:+44 (0) 1632-960101', 'phone tel:+441632960101'],
    ['HTTPS://Example.org/A:b', 'outside https://Example.org/A:b'],
    ['https://example.org/a@b', 'outside https://example.org/a@b'],
    ['contact:a-1', 'contact a-1'],
  ])('%s', (address, expected) => expect(target(address)).toBe(expected));

  test('from the folder itself', () => expect(target('documents/form.md', 'README.md')).toBe('file documents/form.md'));
});

describe('refused', () => {
  test.each([
    '',
    '   ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'javascript%3Aalert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'ftp://example.org',
    'http://example.org',
    'about:blank',
    'view-source:https://example.org',
    '//example.org',
    '///example.org',
    '/\\example.org',
    '\\\\example.org',
    '\\example.org',
    'a\\b.md',
    '%5Cexample.org',
    '/etc/passwd',
    '/documents/form.md',
    '%2Fetc/passwd',
    '..%2F..%2Fetc/passwd',
    '..%2f..%2fetc',
    '%2e%2e/%2e%2e/secret',
    '../../secret',
    '../../../etc/passwd',
    'a/../../../b',
    'C:/Windows',
    'c%3A/Windows',
    '../documents/a%00.pdf',
    '../documents/a\u0000.pdf',
    'https:example.org',
    'https:/example.org',
    'https://',
    'https://user:pass@example.org',
    'https://user@example.org',
    'https:\\\\example.org',
    'mailto:',
    'mailto:nobody',
    'mailto:a@b.org\u0000',
    'tel:call-me',
    'contact:',
    'contact:Front Door',
    'contact:../x',
    'CONTACT:front-door',
    'x-custom:1',
  ])('%j', (address) => expect(target(address)).toBe('refused'));
});

describe('the reason', () => {
  test.each([
    ['', 'The address is empty.'],
    [' \n ', 'The address is empty.'],
    ['a\u0000b', 'The address holds an invisible character.'],
    ['a\u001Fb', 'The address holds an invisible character.'],
    ['a\u007F', 'The address holds an invisible character.'],
    ['//example.org', 'The address leads to another site without saying so.'],
    ['/\\example.org', 'The address leads to another site without saying so.'],
    ['a\\b', 'The address leads to another site without saying so.'],
    ['/a', 'The address does not stay inside the protocol.'],
    ['a/%2Fb', 'The address does not stay inside the protocol.'],
    ['a%5cb', 'The address does not stay inside the protocol.'],
    ['a%1fb', 'The address does not stay inside the protocol.'],
    ['a%7Fb', 'The address does not stay inside the protocol.'],
    ['1a:b', 'The address does not stay inside the protocol.'],
    ['x contact:a', 'The address does not stay inside the protocol.'],
    ['../..', 'The address does not stay inside the protocol.'],
    ['http://example.org', 'The address is not secure: it begins with `http://`.'],
    ['HTTP://example.org', 'The address is not secure: it begins with `http://`.'],
    ['http://[', 'Addresses that begin with `http:` are not published.'],
    ['http:a', 'Addresses that begin with `http:` are not published.'],
    ['JavaScript:alert(1)', 'Addresses that begin with `javascript:` are not published.'],
    ['a+b.c-1:x', 'Addresses that begin with `a+b.c-1:` are not published.'],
    ['https:///example.org', 'What follows `https:` is not the address of a page.'],
    ['https://[', 'What follows `https:` is not the address of a page.'],
    ['https://user@example.org', 'The address holds a name before an `@`, so it leads to another site than it seems to.'],
    ['x-https://example.org', 'Addresses that begin with `x-https:` are not published.'],
    ['mailto:a@b.org c', 'Addresses that begin with `mailto:` are not published.'],
    ['mailto:a b@c.org', 'Addresses that begin with `mailto:` are not published.'],
    ['mailto:a"@b.org', 'Addresses that begin with `mailto:` are not published.'],
    ['mailto:@b.org', 'Addresses that begin with `mailto:` are not published.'],
    ['mailto:a@', 'Addresses that begin with `mailto:` are not published.'],
    ['x-mailto:a@b.org', 'Addresses that begin with `x-mailto:` are not published.'],
    ['tel:12', 'The address is not one number that can be dialled.'],
    ['tel:1632960101016329601', 'The address is not one number that can be dialled.'],
    ['tel:', 'Addresses that begin with `tel:` are not published.'],
    ['tel:1x', 'Addresses that begin with `tel:` are not published.'],
    ['x-tel:1', 'Addresses that begin with `x-tel:` are not published.'],
    ['contact:a b', 'Addresses that begin with `contact:` are not published.'],
    ['contact:', 'Addresses that begin with `contact:` are not published.'],
  ])('%j: %s', (address, reason) => expect(readAddress(address, FROM)).toEqual({ kind: 'refused', reason }));
});

test('no address leads out of the protocol or into another scheme', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '',
    'a',
    'documents',
    '%2e%2e',
    '%2f',
    '%5c',
    '\\',
    '/',
    'javascript:',
    'JAVA\tSCRIPT:',
    '//',
    'x.md',
    '#',
    '?',
    '%',
    '\u0000',
    ' ',
    'C:',
    ':',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('/', ''), (parts, gap) => {
      const found = readAddress(parts.join(gap), FROM);
      if (found.kind === 'file') {
        expect(found.file.split('/')).not.toContain('..');
        expect(found.file).not.toMatch(/^\/|\\|\p{Cc}/u);
        expect(found.file).not.toMatch(/^[a-z]+:/i);
      }
      if (found.kind === 'outside') expect(found.address.toLowerCase()).toMatch(/^https:\/\//);
    }),
    { numRuns: 1000 },
  );
});

test('no text of any sort throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (address) => {
      readAddress(address, FROM);
    }),
  );
});
