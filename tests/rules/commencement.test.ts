// One line of data, the day on which a law starts, changes what a check says from that day on.

import { describe, expect, test } from 'vitest';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { Catalogue } from '../../src/guidance/catalogue.ts';
import type { LegalBasis } from '../../src/model/requirement.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase } from './base.ts';

const RELIES = {
  'sections/information-sharing.yaml':
    'info-legal-basis:\n  status: implemented\n  basis:\n    - {basis: Children Act 2004 section 16LA, for: telling another service that we are worried}\n',
};

/** The catalogue with other facts about one law. */
function withLaw(catalogue: Catalogue, change: Partial<LegalBasis>): Catalogue {
  const { gateway } = catalogue.legal;
  const law = gateway?.bases['children-act-2004-s16la'];
  if (!gateway || !law) throw new Error('the catalogue has lost section 16LA');
  return {
    ...catalogue,
    legal: { ...catalogue.legal, gateway: { ...gateway, bases: { ...gateway.bases, 'children-act-2004-s16la': { ...law, ...change } } } },
  };
}

async function rulesOf(today: string, change: Partial<LegalBasis>): Promise<string[]> {
  const catalogue = withLaw(await loadCatalogue('england'), change);
  const { findings } = checkProtocol(readProtocol(overBase('england', RELIES)), catalogue, { gate: 'publish', today });
  const found = findings.filter(({ rule, message }) => rule === 'law-not-in-force' || message.includes('Duty or power to share'));
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

const STARTS = { in_force_on: '2027-04-01' };
const NO_BASIS = 'fact-incomplete: No legal basis of the kind “Duty or power to share” is named.';

describe('a law that waits for its day', () => {
  test('does not count while no day is known', async () => {
    expect(await rulesOf('2027-04-01', {})).toEqual([NO_BASIS, expect.stringContaining('no day from which it counts')]);
  });

  test('does not count on the day before', async () => {
    expect(await rulesOf('2027-03-31', STARTS)).toEqual([NO_BASIS, expect.stringContaining('not in force before 2027-04-01')]);
  });

  test('counts from the day', async () => expect(await rulesOf('2027-04-01', STARTS)).toEqual([]));
});
