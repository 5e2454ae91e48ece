// Links to headings: first to those of the file that they stand in, whatever page it becomes.

import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { makeAddresses } from '../../src/handbook/anchors.ts';
import { documentViews } from '../../src/handbook/documents.ts';
import { summaryViews } from '../../src/handbook/summaries.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase } from '../rules/base.ts';

const WORDS = `# The form {#the-form}

[a](#step-2) [b](#the-form) [c](#escalation-stages) [d](#notes) [e](../documents/form.md#step-2) [f](../documents/form.md#gone) [g](../documents/form.pdf#page=2)

## Step 2 {#step-2}

## Stages {#escalation-both-ways}

[h](#escalation-both-ways)
`;

async function hrefsIn(file: string): Promise<(string | undefined)[]> {
  const read = readProtocol(
    overBase('england', {
      'documents/form.md': WORDS,
      'documents/form.pdf': 'x',
      'summaries/easy-read.md': WORDS,
      'sections/supervision.md': '## Notes {#notes}\n',
    }),
  );
  const addresses = makeAddresses('/f/', read.protocol, await loadCatalogue('england'));
  const html = [...documentViews(read, addresses), ...summaryViews(read, addresses)].find(({ href }) => href === file)?.html ?? expect.unreachable();
  expect(html).toContain('id="h-step-2"');
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
}

const ELSEWHERE = ['/f/sections/escalation/#escalation-stages', '/f/sections/supervision/#h-notes', '/f/documents/form/#h-step-2', '/f/documents/form/'];

test('within a document', async () => {
  expect(await hrefsIn('/f/documents/form/')).toEqual([
    '/f/documents/form/#h-step-2',
    '/f/documents/form/',
    ...ELSEWHERE,
    '/f/documents/form.pdf',
    '/f/documents/form/#escalation-both-ways',
  ]);
});

test('within a short version', async () => {
  const page = '/f/summaries/easy-read/';
  expect(await hrefsIn(page)).toEqual([`${page}#h-step-2`, page, ...ELSEWHERE, '/f/documents/form.pdf', `${page}#escalation-both-ways`]);
});
