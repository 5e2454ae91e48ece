// Every requirement in the auditor's pack: what guidance asks, how it came out, what the answer says, where it stands.

import type { Outcome, ProtocolReport, RequirementText, RequirementVerdict } from '../../model/report.ts';
import { escaped, list, sentence } from './markup.ts';

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  met: 'Met',
  excused: 'Not met in the usual way, with a reason',
  'declared-gap': 'Gap declared',
  incomplete: 'Answered, but not enough',
  unanswered: 'No answer',
};

const FORCE: Readonly<Record<string, string>> = { law: 'The law requires it', must: 'Guidance: must', should: 'Guidance: should', may: 'Good practice' };

export function requirementList(protocol: ProtocolReport, texts: readonly RequirementText[], prefix: string): string {
  const asked = new Map(texts.map((text) => [text.id, text]));
  return protocol.requirements.map((one) => answer(one, asked.get(one.id), prefix)).join('\n');
}

function answer(one: RequirementVerdict, text: RequirementText | undefined, prefix: string): string {
  const { id, title, outcome, demanded, demandedFrom, status, answer: place, evidence } = one;
  const facts: readonly (readonly [string, string])[] = [
    ['Outcome', `<span class="mark">${escaped(OUTCOMES[outcome])}</span> (status <code>${escaped(status)}</code>)`],
    ['Demanded', demanded ? 'at this gate' : demandedFrom === 'never' ? 'never; advice' : `from the gate <code>${escaped(demandedFrom)}</code>`],
    ...(text ? ([['What guidance asks', `${sentence(text.asks)} <span class="quiet">(${escaped(FORCE[text.force] ?? text.force)})</span>`]] as const) : []),
    ...(text && text.citations.length > 0 ? ([['Where it stands', list(text.citations.map(escaped))]] as const) : []),
    ...(place ? ([['Answer in', `<code>${escaped(`${place.file}:${place.line}`)}</code>`]] as const) : []),
    ...(evidence && evidence.facts.length > 0 ? ([['Facts', list(evidence.facts.map(escaped))]] as const) : []),
    ...(evidence && evidence.words !== '' ? ([['Words', escaped(evidence.words)]] as const) : []),
    ...(evidence ? ([['SHA-256', `<code>${escaped(evidence.hash)}</code>`]] as const) : []),
  ];
  return `<section class="answer" id="${escaped(`${prefix}-${id}`)}"><h4>${escaped(title)} <code>${escaped(id)}</code></h4><dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl></section>`;
}
