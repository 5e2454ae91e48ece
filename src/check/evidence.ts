// What an answer says, for those who judge it: its facts in words, the beginning of its text, and a hash over all of it.

import { factKind, isUnread } from '../facts/index.ts';
import type { GivenFact } from '../facts/kind.ts';
import { isEmpty, labelOf } from '../facts/kind.ts';
import type { FactBlock } from '../model/fact-view.ts';
import { cellText } from '../model/fact-view.ts';
import { findNamed } from '../model/names.ts';
import type { RequirementVerdict } from '../model/report.ts';
import { cleaned } from '../model/shown-text.ts';
import type { AnsweredRequirement, RuleContext } from '../rules/rule.ts';
import { answerHash } from './answer-hash.ts';

/** In UTF-16 units. */
const MOST_OF_TEXT = 300;
const MOST_OF_A_FACT = 1_000;

export type Evidence = NonNullable<RequirementVerdict['evidence']>;

/** Evidence of every answer, by requirement. `broken` names facts (`<requirement> <fact>`) whose shape is wrong: they cannot be put in words. */
export function evidenceOf({ answered, protocol }: RuleContext, broken: ReadonlySet<string>): ReadonlyMap<string, Evidence> {
  return new Map(
    answered.map((one) => [
      one.requirement.id,
      { facts: factsInWords(one, broken), words: cut(protocol.passages.get(one.requirement.id)?.text ?? '', MOST_OF_TEXT), hash: answerHash(one, protocol) },
    ]),
  );
}

function factsInWords({ requirement, facts }: AnsweredRequirement, broken: ReadonlySet<string>): string[] {
  return facts
    .filter((fact) => (!isEmpty(fact.value) || fact.spec.kind === 'signature') && !broken.has(`${requirement.id} ${fact.name}`) && !isUnread(fact))
    .flatMap((fact) =>
      fact.spec.kind === 'signature'
        ? signedInWords(fact)
        : factKind(fact.spec.kind)
            .view(fact)
            .map((block) => blockInWords(block, fact)),
    )
    .filter((words) => words !== '');
}

/** Signatures stand in the control block, which the handbook shows by itself. */
function signedInWords({ spec, protocol }: GivenFact): string[] {
  const { partners, approvals } = protocol.control;
  const name = (id: string | undefined): string => (id === undefined ? '' : (findNamed(protocol.directory, id)?.name ?? id));
  const lines =
    spec.of === 'approvals'
      ? approvals.map(({ body, date, reference }) => ['Approved', body, date, reference])
      : partners.flatMap(({ organisation, signed }) => (signed ? [['Signed', name(organisation), name(signed.post), signed.date]] : []));
  return lines.map(([head, ...rest]) => cut(`${head}: ${rest.filter((part) => part !== undefined && part !== '').join(', ')}`, MOST_OF_A_FACT));
}

function blockInWords(block: FactBlock, fact: GivenFact): string {
  const caption = block.caption === '' ? labelOf(fact) : block.caption;
  const lines = linesOf(block).filter((line) => line !== '');
  return lines.length === 0 ? '' : cut(block.type === 'pairs' && block.caption === '' ? lines.join('; ') : `${caption}: ${lines.join('; ')}`, MOST_OF_A_FACT);
}

function linesOf(block: FactBlock): string[] {
  if (block.type === 'pairs') return block.pairs.map(({ label, value }) => `${label}: ${cellText(value)}`);
  if (block.type === 'list') return block.items.map(cellText);
  return block.rows.map((row) =>
    row
      .map(cellText)
      .filter((text) => text !== '')
      .join(', '),
  );
}

/** On one line, without control characters, and at most so many UTF-16 units. */
function cut(text: string, most: number): string {
  const line = cleaned(text.replace(/\s+/g, ' ').trim());
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
