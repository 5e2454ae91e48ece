// Some of the rules over a protocol with changed files, without all else that `check` does, which takes far longer.

import { cutByGuidance } from '../../src/check/clauses-of-guidance.ts';
import { privacyPass } from '../../src/check/privacy-pass.ts';
import { problemsOf, ruleContext } from '../../src/check/run-rules.ts';
import { shapePass } from '../../src/check/shape-pass.ts';
import type { Problem } from '../../src/model/finding.ts';
import { rules } from '../../src/rules/index.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import type { Subject } from '../mutation/subject.ts';
import { TODAY } from '../mutation/subject.ts';

export interface Prepared {
  readonly context: RuleContext;
  /** What the reader and the shape pass find. */
  readonly problems: readonly Problem[];
}

/** A protocol with these files changed, as it is when the rules come to it at the publish gate. */
export function prepared({ catalogue, folderWith }: Subject, changed: ReadonlyMap<string, string | undefined>): Prepared {
  const whole = readProtocol(folderWith(changed));
  const read = { ...whole, protocol: cutByGuidance(whole.protocol, catalogue) };
  const { problems, broken } = shapePass(read, catalogue);
  const context = ruleContext(read, catalogue, { gate: 'publish', today: TODAY, broken, privacy: {} });
  return {
    // NOTE: the privacy guard takes longer than most rules; it runs when one of its own asks.
    context: Object.defineProperty({ ...context }, 'privacy', { get: () => privacyPass(whole).faults }),
    problems: [...whole.problems, ...problems],
  };
}

/** Errors and warnings that these rules find. */
export function foundAlone(ids: readonly string[], { context }: Prepared): Problem[] {
  return problemsOf(
    rules.filter(({ id }) => ids.includes(id)),
    context,
  ).filter(({ severity }) => severity !== 'advice');
}
