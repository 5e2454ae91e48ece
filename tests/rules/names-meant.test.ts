// Whom somebody may have meant with a name that the directory does not know.

import { describe, expect, test } from 'vitest';
import { checkOverBase } from './base.ts';

async function found(who: string, within = '1 working day'): Promise<string[]> {
  const stages = `escalation-stages:\n  status: implemented\n  stages:\n    - who: ${who}\n      does: rings the social worker\n      within: ${within}\n    - {who: treatment-team-manager, does: meets the other manager, within: 3 working days}\n  final_arbiter: partnership-manager\n`;
  const { findings } = await checkOverBase('england', { 'sections/escalation.yaml': stages });
  return findings
    .filter(({ rule, place }) => rule !== 'fact-incomplete' && place.file === 'sections/escalation.yaml' && (place.line === 4 || place.line === 6))
    .map(({ rule, fix }) => `${rule}: ${fix}`);
}

describe('a name that is no id', () => {
  test.each([
    ['treatment-wroker', 'Did you mean `treatment-worker`? Otherwise add it to directory.yaml.'],
    ['Treatment worker', 'Did you mean `treatment-worker`? Otherwise add it to directory.yaml.'],
    ["Children's front door", 'Did you mean `front-door`? Otherwise add it to directory.yaml.'],
    ['the Children’s front door', 'Did you mean `front-door`? Otherwise add it to directory.yaml.'],
    ['treatment-worker, social-worker', 'For several write a list: `[treatment-worker, social-worker]`.'],
    ["treatment-worker and Children's front door", 'For several write a list: `[treatment-worker, front-door]`.'],
    ['treatment-worker and the vicar', 'Add it to directory.yaml as a role, post or team.'],
    ['duty-solicitor', 'Add it to directory.yaml as a role, post or team.'],
  ])('%s', async (who, fix) => expect(await found(who)).toContain(`unresolved-reference: ${fix}`));

  test('an empty one is told once', async () => expect(await found('""')).toEqual(['wrong-shape: Fill it in, or take it out.']));
});

test.each(['immediately', 'N/A', 'soon'])('a time that is `%s` is told once', async (within) => {
  expect((await found('treatment-worker', within)).map((one) => one.split(':')[0])).toEqual(['no-definite-time']);
});
