// Accepted gaps and the statement of applicability on the page on completeness.

import { describe, expect, test } from 'vitest';
import { acceptedRows, applicabilityRows, completenessRows } from '../../src/components/rows.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { compileHandbook } from '../../src/handbook/compile.ts';
import type { Completeness } from '../../src/handbook/site.ts';
import { checkFolder, overBase, TODAY } from '../rules/base.ts';

const WAIVERS = `joint:
  requirement: supervision-joint
  rule: missing-answer
  reason: The two supervisors meet for the first time in January & write <this> down afterwards.
  owner: treatment-service-manager
  approver: director-childrens-services
  expires: 2027-03-31
  fingerprint: "e0a62a61cbd8c642"
late:
  requirement: escalation-recorded-and-counted
  reason: The record form was to be agreed by the two teams in October.
  owner: a post that is in no directory
  approver: director-childrens-services
  expires: 2026-10-31
  fingerprint: "0123456789abcdef"
`;
const ANSWERS = `supervision-regular:
  status: alternative
  reason: Both teams have one manager, who sees every worker once a fortnight.
`;

async function completeness(waivers: string | undefined): Promise<Completeness> {
  const folder = overBase('england', { 'waivers.yaml': waivers, 'sections/supervision.yaml': ANSWERS });
  const { read, report } = await checkFolder(folder);
  return compileHandbook(read, await loadCatalogue('england'), report, { home: '/', today: TODAY }).completeness;
}

describe('the page on completeness', () => {
  test('names an accepted gap as that, and who answers for it until when', async () => {
    const { accepted, rows, verdict } = await completeness(WAIVERS);
    expect(accepted).toEqual([
      {
        title: 'Talking cases through together',
        href: expect.stringMatching(/#supervision-joint$/) as string,
        reason: 'The two supervisors meet for the first time in January & write <this> down afterwards.',
        owner: 'Service manager',
        approver: "Director of children's services",
        until: '31 March 2027',
      },
      expect.objectContaining({ owner: 'a post that is in no directory', until: '31 October 2026 (over)' }),
    ]);
    const outcome = (id: string): string | undefined => rows.find((row) => row.id === id)?.outcome;
    expect([outcome('supervision-joint'), outcome('escalation-recorded-and-counted'), outcome('escalation-stages')]).toEqual([
      'Accepted gap',
      'No answer',
      'Met',
    ]);
    expect(verdict).toContain('1 accepted gap is waived until 2027-03-31');
  });

  test('says nothing of accepted gaps where there are none', async () => {
    const { accepted, rows } = await completeness(undefined);
    expect([accepted, rows.filter((row) => row.outcome === 'Accepted gap')]).toEqual([[], []]);
  });

  test('gives the statement of applicability', async () => {
    const { applicability } = await completeness(undefined);
    expect(applicability).toEqual([
      {
        title: 'Regular supervision that covers children',
        href: expect.stringMatching(/#supervision-regular$/) as string,
        status: 'alternative',
        reason: 'Both teams have one manager, who sees every worker once a fortnight.',
      },
    ]);
    expect(applicabilityRows(applicability, 'en-GB')).toContain('>Done another way</td>');
  });

  test('writes nothing of a partnership as markup', async () => {
    const { accepted, rows } = await completeness(WAIVERS);
    const html = acceptedRows(accepted, 'en-GB');
    expect(html).toContain('in January &amp; write &lt;this&gt; down');
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(completenessRows(rows, 'en-GB')).toContain('>Accepted gap</td>');
  });
});
