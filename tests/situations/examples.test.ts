// What the situations of the examples say does not contradict the answers: each time stands in the answer that is named for it.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findNamed } from '../../src/model/names.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readProtocol } from '../../src/source/protocol.ts';

/** “by 28 weeks of pregnancy” and “28 weeks” of an answer that counts from the start of pregnancy are one time. */
const bare = (time: string): string => time.replace(/^by | of pregnancy$/g, '');

describe.each(['northmere', 'glenarrick'])('%s', (id) => {
  const { protocol } = readProtocol(collectFolder(fileURLToPath(new URL(`../../protocols/${id}`, import.meta.url)), ''));

  test('has the seven situations', () => {
    expect(protocol.pathways.map((pathway) => pathway.id)).toEqual([
      'worried-about-a-child',
      'not-let-in',
      'pregnant',
      'baby-and-prescription',
      'missed-appointments',
      'disagree',
      'parent-into-treatment',
    ]);
  });

  test.each(protocol.pathways)('$id gives the times of the answers, and a number at every end', ({ nodes }) => {
    const faults: string[] = [];
    for (const [name, node] of nodes) {
      if (node.kind === 'question') continue;
      const answer = protocol.answers.get(node.clause);
      const said = JSON.stringify(answer?.facts ?? '').toLowerCase();
      if (answer === undefined) faults.push(`${name}: no answer \`${node.clause}\``);
      if (node.within !== '' && !said.includes(bare(node.within))) faults.push(`${name}: ${node.within} is not in ${node.clause}`);
      if (node.kind === 'outcome' && findNamed(protocol.directory, node.contact)?.contact.phone === undefined) faults.push(`${name}: nobody to ring`);
    }
    expect(faults).toEqual([]);
  });
});
