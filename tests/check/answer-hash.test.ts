// What an answer's hash takes in and what it leaves out: waivers and judgements hold for an answer as long as its hash stays.

import { describe, expect, test } from 'vitest';
import { answerFingerprint, answerHash, unansweredFingerprint } from '../../src/check/answer-hash.ts';
import { givenFacts } from '../../src/facts/index.ts';
import { loadCatalogue } from '../../src/guidance/catalogue.ts';
import type { Requirement } from '../../src/model/requirement.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { overBase, TODAY } from '../rules/base.ts';

const CONTROL = `format: 1
title: T
nation: england
area: T
edition: "1"
status: draft
partners:
  - {organisation: fenmarsh-council, kind: police, signed: {post: partnership-manager, date: 2026-05-01}}
approvals:
  - {body: Board, kind: other, date: 2026-05-01}
owners:
  - {post: partnership-manager, side: both, level: strategic}
`;
const GLOSSARY = 'terms:\n  cin: {term: Child in need, means: A child who needs help.}\n';
const ANSWER = 'escalation-stages:\n  status: planned\n  reason: Not yet.\n  owner: partnership-manager\n  by: 2027-01-01\n  lead: front-door\n';
const WORDS = '## Stages {#escalation-stages}\n\nThe worker rings.\n\nThe managers meet.\n';
const TEXTS = { 'protocol.yaml': CONTROL, 'glossary.yaml': GLOSSARY, 'sections/escalation.yaml': ANSWER, 'sections/escalation.md': WORDS };

const catalogue = await loadCatalogue('england');

async function hash(texts: Readonly<Record<string, string>> = {}, facts: object = { lead: { kind: 'post' } }): Promise<string> {
  const { protocol } = readProtocol(overBase('england', { ...TEXTS, ...texts }));
  const requirement = { id: 'escalation-stages', section: 'escalation', facts } as unknown as Requirement;
  const answer = protocol.answers.get('escalation-stages');
  if (!answer) throw new Error('no answer');
  return answerHash({ requirement, answer, facts: givenFacts(requirement, answer, protocol, catalogue, TODAY), faults: [] }, protocol);
}

const SIGNED = { signed: { kind: 'signature', of: 'partners' } };
const APPROVED = { approved: { kind: 'signature', of: 'approvals' } };
const EXPLAINED = { explained: { kind: 'definition' } };
const OWNED = { owners: { kind: 'list', source: 'protocol.owners' } };

describe('answer-hash', () => {
  test('is a SHA-256 that stays from edition to edition of the toolkit', async () => {
    expect(await hash()).toBe('0f41187772bdc9fe97e64d6f6fda4da1141a33176498e6d6c0ec341d54d8ed23');
    expect(answerFingerprint('0123456789abcdef0123')).toBe('0123456789abcdef');
    expect(unansweredFingerprint('supervision-joint')).toBe('e0a62a61cbd8c642');
  });

  test.each<[string, Readonly<Record<string, string>>, object?]>([
    ['lines that move', { 'sections/escalation.yaml': `# a remark\n\n${ANSWER}` }],
    ['words wrapped anew', { 'sections/escalation.md': WORDS.replace('worker rings', 'worker\nrings') }],
    ['blank lines at the end', { 'sections/escalation.md': `${WORDS}\n\n\n` }],
    ['the id of a term', { 'glossary.yaml': GLOSSARY.replace('cin:', 'child-in-need:') }, EXPLAINED],
    ['an approval, where partners sign', { 'protocol.yaml': CONTROL.replace('Board', 'Council') }, SIGNED],
    ['a partner, where a body approves', { 'protocol.yaml': CONTROL.replace('kind: police', 'kind: probation') }, APPROVED],
    ['a term, where none is asked for', { 'glossary.yaml': GLOSSARY.replace('needs help', 'needs much help') }],
    ['a post that owns all, where nothing is taken from there', { 'protocol.yaml': CONTROL.replace('side: both', 'side: children') }],
  ])('stays with %s', async (_, texts, facts) => expect(await hash(texts, facts)).toBe(await hash({}, facts)));

  test.each<[string, Readonly<Record<string, string>>, object?]>([
    ['another status', { 'sections/escalation.yaml': ANSWER.replace('planned', 'partial') }],
    ['another reason', { 'sections/escalation.yaml': ANSWER.replace('Not yet', 'Never') }],
    ['another owner', { 'sections/escalation.yaml': ANSWER.replace('partnership-manager', 'front-door') }],
    ['another day', { 'sections/escalation.yaml': ANSWER.replace('2027', '2028') }],
    ['another fact', { 'sections/escalation.yaml': ANSWER.replace('lead: front-door', 'lead: housing-desk') }],
    ['another title', { 'sections/escalation.md': WORDS.replace('Stages', 'Steps') }],
    ['other words', { 'sections/escalation.md': WORDS.replace('rings', 'writes') }],
    ['words run together', { 'sections/escalation.md': WORDS.replace('worker rings', 'workerrings') }],
    ['no words', { 'sections/escalation.md': '' }],
    ['another partner, where partners sign', { 'protocol.yaml': CONTROL.replace('kind: police', 'kind: probation') }, SIGNED],
    ['another approval, where a body approves', { 'protocol.yaml': CONTROL.replace('Board', 'Council') }, APPROVED],
    ['another meaning of a term, where one is asked for', { 'glossary.yaml': GLOSSARY.replace('needs help', 'needs much help') }, EXPLAINED],
    ['what is taken from the control block', { 'protocol.yaml': CONTROL.replace('side: both', 'side: children') }, OWNED],
  ])('changes with %s', async (_, texts, facts) => expect(await hash(texts, facts)).not.toBe(await hash({}, facts)));
});
