// A duty whose doer and receiver are one and the same; or that goes between services and stays within one.

import { rowsOf } from '../facts/rows.ts';
import { findNamed } from '../model/names.ts';
import { value } from '../model/place.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { DutyEntry } from './reading/duty-table.ts';
import type { AnsweredRequirement, Rule, RuleContext, RuleFault } from './rule.ts';

export const rule: Rule = {
  id: 'duty-to-oneself',
  title: 'Somebody tells themselves',
  why: 'A call that reaches only the one who makes it passes nothing on: somebody else was meant, and does not know it.',
  errorFrom: 'publish',
  *run(context) {
    const { directory, directoryFile } = context.protocol;
    for (const [id, { title, deputy }] of Object.entries(directory.posts)) {
      if (deputy !== id) continue;
      yield {
        message: `“${title}” is named as the one who stands in for “${title}”.`,
        fix: 'Name another post under `deputy:`, one that answers when this one is away.',
        place: value(directoryFile, 'posts', id, 'deputy'),
      };
    }
    for (const answered of context.answered) yield* ownDeputies(answered);
    for (const entry of dutyTable(context)) {
      const own = toThemselves(entry) ?? withinOneService(context, entry);
      if (own !== undefined) {
        yield {
          message: own,
          fix: 'Name the person or team on the other side who is told, by an id of directory.yaml.',
          place: placeOf(entry, 'tells'),
          related: [{ place: placeOf(entry, entry.row['who'] === undefined ? 'by' : 'who'), label: 'the one who does it' }],
          requirement: entry.requirement.id,
        };
      }
    }
  },
};

/** A row of facts in which the one who leads also stands in. */
function* ownDeputies({ requirement, answer, facts }: AnsweredRequirement): Iterable<RuleFault> {
  for (const { name, value: given } of facts) {
    for (const { row, path } of rowsOf(given)) {
      const { lead, who, post, deputy, cover } = row;
      const field = deputy === undefined ? 'cover' : 'deputy';
      const standIn = deputy ?? cover;
      if (typeof standIn !== 'string' || standIn === '' || ![lead, who, post].includes(standIn)) continue;
      yield {
        message: `\`${standIn}\` is named here as the one who stands in for \`${standIn}\`.`,
        fix: `Name another post under \`${field}:\`, one that answers when this one is away.`,
        place: value(answer.file, ...answer.path, name, ...path, field),
        requirement: requirement.id,
      };
    }
  }
}

function toThemselves({ who, tells }: DutyEntry): string | undefined {
  if (who.length === 1 && tells.length > 1 && tells.includes(who[0] ?? '')) return `\`${who[0] ?? ''}\` does this and is among those who are told.`;
  if (who.length === 0 || tells.length === 0 || !tells.every((id) => who.includes(id))) return undefined;
  // NOTE: several who tell each other are not one who tells themselves.
  if (who.length > 1 && tells.length > 1) return undefined;
  return `\`${tells.join(', ')}\` is at once the one who does this and the one who is told.`;
}

/** In a fact with two directions the one who is told stands on the other side. */
function withinOneService({ protocol: { directory } }: RuleContext, { side, who, tells }: DutyEntry): string | undefined {
  if (side === undefined) return undefined;
  const from = who.flatMap((id) => findNamed(directory, id) ?? []);
  const to = tells.flatMap((id) => findNamed(directory, id) ?? []);
  if (from.length === 0 || to.length !== tells.length || to.length === 0) return undefined;
  const sides = new Set([...from, ...to].map((one) => one.side));
  const organisations = new Set([...from, ...to].map((one) => one.organisation));
  if (sides.size !== 1 || organisations.size !== 1 || sides.has('') || sides.has('both') || organisations.has('')) return undefined;
  return `This goes from one service to the other, but \`${who.join(', ')}\` and \`${tells.join(', ')}\` both belong to \`${from[0]?.organisation ?? ''}\`.`;
}
