// The examples are models: a rule that finds something in them is wrong, or they are.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readProtocol } from '../../src/source/protocol.ts';

test.each(['northmere', 'glenarrick'])('%s: nothing is found but the gaps that it declares', async (name) => {
  const read = readProtocol(collectFolder(fileURLToPath(new URL(`../../protocols/${name}`, import.meta.url)), ''));
  const catalogue = await loadCatalogue(read.protocol.control.nation);
  const { findings } = checkProtocol(read, catalogue, { gate: 'publish', today: '2026-11-23' });
  expect(findings.filter(({ rule }) => rule !== 'declared-gap').map(({ rule, place, message }) => `${place.file}:${place.line} ${rule}: ${message}`)).toEqual(
    [],
  );
});
