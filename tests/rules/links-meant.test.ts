// What somebody may have meant with a link that leads nowhere, written as it has to stand in that file.

import { expect, test } from 'vitest';
import { checkOverBase } from './base.ts';

async function fixesIn(file: string, link: string): Promise<string[]> {
  const { findings } = await checkOverBase('england', {
    [file]: `## Two stages {#escalation-stages}\n\nFill in [the record of the escalation](${link}) here.\n`,
  });
  return findings.filter(({ rule, place }) => rule === 'dead-link' && place.file === file).map(({ fix }) => fix);
}

test.each([
  ['sections/escalation.md', 'documents/escalation-record.md', 'Did you mean `../documents/escalation-record.md`?'],
  ['sections/escalation.md', '../documents/Escalation-Record.md', 'Did you mean `../documents/escalation-record.md`?'],
  ['summaries/easy-read.md', 'documents/escalation-record.md', 'Did you mean `../documents/escalation-record.md`?'],
  ['documents/second.md', 'escalation-recrod.md', 'Did you mean `escalation-record.md`?'],
  ['sections/escalation.md', 'www.example.org', 'If it is a page of another site, write its whole address with `https://` at its beginning.'],
  ['sections/escalation.md', 'tea.md', 'Put the file under `documents/`, or take the link out.'],
  ['sections/escalation.md', '../documents/escalation record.md', 'An address holds no blank: give the file a name without blanks, or write `%20` for each.'],
])('%s to %s: %s', async (file, link, fix) => expect(await fixesIn(file, link)).toEqual([fix]));

test('a link that is none is told once', async () => {
  const words = '## Two stages {#escalation-stages}\n\nFill in [the form](../documents/escalation record.md), then [our form] (contact:front-door) here.\n';
  const { findings } = await checkOverBase('england', { 'sections/escalation.md': words });
  expect(findings.filter(({ rule }) => /dead-link|placeholder-text/.test(rule)).map(({ rule }) => rule)).toEqual(['dead-link', 'dead-link']);
});
