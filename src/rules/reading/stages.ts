// Numbered steps and stages: which lists are ways to settle a disagreement, and numbers of stages in words.

import { readFigure } from '../../model/number-words.ts';
import type { DutyEntry } from './duty-table.ts';
import { dutyTable } from './duty-table.ts';
import type { RuleContext } from '../rule.ts';

/** The rows of each list of steps, in order. */
export function stepLists(context: RuleContext): readonly (readonly DutyEntry[])[] {
  const lists = new Map<string, DutyEntry[]>();
  for (const entry of dutyTable(context)) {
    if (entry.kind !== 'steps') continue;
    const id = `${entry.answer.file} ${entry.list}`;
    const list = lists.get(id);
    if (list) list.push(entry);
    else lists.set(id, [entry]);
  }
  return [...lists.values()];
}

/** Steps that take a disagreement from one level to the next. */
export function isEscalation([first]: readonly DutyEntry[]): boolean {
  return first !== undefined && (first.requirement.section === 'escalation' || /escalat|disagree|disput/i.test(`${first.requirement.id} ${first.label}`));
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMBER = '(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** "stage 3", "level two", "the third stage", as a number. */
export function stageNumber(written: string): number | undefined {
  const plain = new RegExp(`\\b(?:stage|step|level|tier) ${NUMBER}\\b`, 'i').exec(written)?.[1];
  if (plain !== undefined) return readFigure(plain);
  const ordinal = new RegExp(`\\b(${ORDINALS.join('|')}) (?:stage|step|level|tier)\\b`, 'i').exec(written)?.[1];
  return ordinal === undefined ? undefined : ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
}

/** The number a row gives itself at its beginning, "Stage 2: meets …". */
export function ownNumber({ does, row }: DutyEntry): number | undefined {
  const note = typeof row['note'] === 'string' ? row['note'] : '';
  const start = [does, note].find((text) => /^(?:the )?\w* ?(?:stage|step|level|tier)\b/i.test(text) && /^.{0,24}[:.–—-]/.test(text));
  return start === undefined ? undefined : stageNumber(start.slice(0, 24));
}
