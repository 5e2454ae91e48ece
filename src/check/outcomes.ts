// How each requirement came out, from its answer and from what was found wrong with it.

import { isUnread } from '../facts/index.ts';
import type { Finding, Problem } from '../model/finding.ts';
import { isDemanded } from '../model/gate.ts';
import { key } from '../model/place.ts';
import type { Place, ResolvedPlace } from '../model/place.ts';
import type { Outcome, RequirementVerdict } from '../model/report.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Evidence } from './evidence.ts';

/** Findings that say an answer is not good enough; others (a stale word, a dead link) leave the answer standing. */
const SPOILING = new Set([
  'fact-missing',
  'fact-incomplete',
  'no-definite-time',
  'vague-actor',
  'words-missing',
  'signature-missing',
  'placeholder-text',
  'template-prompt',
  'copied-catalogue',
  'limit-exceeded',
  'wrong-shape',
  'unresolved-reference',
  'status-without-reason',
]);

/** A gap that is waived is still a gap. */
export function outcomes(
  context: RuleContext,
  findings: readonly (Finding | Problem)[],
  resolve: (place: Place) => ResolvedPlace,
  evidence?: ReadonlyMap<string, Evidence>,
): RequirementVerdict[] {
  const spoiled = new Set(findings.filter(isSpoiling).flatMap((finding) => finding.requirement ?? []));
  for (const { requirement, facts } of context.answered) if (facts.some(isUnread)) spoiled.add(requirement.id);
  const { protocol, catalogue, gate } = context;
  return catalogue.requirements.map((requirement) => {
    const answer = protocol.answers.get(requirement.id);
    const status = answer?.section === requirement.section ? answer.status : 'unanswered';
    const said = evidence?.get(requirement.id);
    const place = answer && status !== 'unanswered' ? resolve(key(answer.file, ...answer.path)) : undefined;
    return {
      id: requirement.id,
      section: requirement.section,
      title: requirement.title,
      demandedFrom: requirement.demanded_from,
      demanded: isDemanded(requirement.demanded_from, gate),
      status,
      outcome: outcomeOf(status, spoiled.has(requirement.id)),
      ...(place ? { answer: { file: place.file, line: place.line } } : {}),
      ...(said ? { evidence: said } : {}),
    };
  });
}

/** NOTE: what an extension item lacks is advice and leaves it incomplete; a limit that is only advised leaves the answer standing. */
function isSpoiling({ rule, severity }: Finding | Problem): boolean {
  return SPOILING.has(rule) && severity !== 'warning' && !(rule === 'limit-exceeded' && severity === 'advice');
}

function outcomeOf(status: string, spoiled: boolean): Outcome {
  if (status === 'unanswered') return 'unanswered';
  if (status === 'planned' || status === 'partial') return 'declared-gap';
  if (spoiled) return 'incomplete';
  return status === 'not-applicable' || status === 'alternative' ? 'excused' : 'met';
}
