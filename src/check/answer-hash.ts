// What an answer says, as one hash: it changes with every fact and word, and stays when lines are moved or wrapped anew.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { GivenFact } from '../facts/kind.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import type { AnsweredRequirement } from '../rules/rule.ts';

const FINGERPRINT = 16;

/** SHA-256, 64 hex digits, over the whole answer: status, reason, owner, date, facts, what they take from elsewhere, and words. A definition takes the whole
 *  glossary, a signature all partners or all approvals. */
export function answerHash({ requirement, answer, facts }: AnsweredRequirement, protocol: LoadedProtocol): string {
  const passage = protocol.passages.get(requirement.id);
  const { status, reason, owner, by } = answer;
  const taken = facts.map((fact) => [fact.name, takenFromElsewhere(fact, protocol)]);
  const words = passage ? { title: passage.title, text: passage.text.replace(/\s+/g, ' ').trim() } : null;
  return hashOf({ requirement: requirement.id, status, reason, owner, by, facts: answer.facts, taken: Object.fromEntries(taken), words });
}

/** What a fact finds in the control block or the glossary; undefined for those that stand in the answer. */
function takenFromElsewhere({ spec, value }: GivenFact, { control, glossary }: LoadedProtocol): unknown {
  if (spec.kind === 'signature') return spec.of === 'approvals' ? control.approvals : control.partners;
  if (spec.kind === 'definition') return glossary.map(({ id: _, ...term }) => term);
  return spec.source === undefined ? undefined : value;
}

/** The first digits of the hash: enough to see that an answer is another one, short enough to write into a file. */
export function answerFingerprint(hash: string): string {
  return hash.slice(0, FINGERPRINT);
}

/** What stands for the answer of a requirement that has none. */
export function unansweredFingerprint(requirement: string): string {
  return answerFingerprint(hashOf({ requirement, status: 'unanswered' }));
}

function hashOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(data))));
}
