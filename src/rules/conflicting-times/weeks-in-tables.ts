// A week of pregnancy in the first column of a table, where the facts have the very thing in another week.

import { dutyTable, timeOf } from '../reading/duty-table.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { documentTexts, wordTexts } from '../reading/text-places.ts';
import type { RuleContext } from '../rule.ts';
import { sensesOf, weightOf, weightsOf } from './told-senses.ts';

export interface WeekInTable {
  readonly written: WrittenText;
  readonly week: string;
  readonly duty: DutyEntry;
}

const WEEK = /^(?:by )?(?:week )?(\d{1,2})(?: weeks?)?$/i;
/** So much of what a row says is what the fact is about. */
const LEAST_SAID = 0.6;

/** “| By 25 | Pre-birth assessment finished |” below “Week of pregnancy”. */
export function* weeksInTables(context: RuleContext): Iterable<WeekInTable> {
  const duties = dutyTable(context).flatMap((duty) => {
    const week = weekOf(duty);
    return week === undefined ? [] : [{ duty, week, senses: sensesOf([duty.does, duty.label, duty.when, duty.fact.name.replace(/_/g, ' ')].join(' ')) }];
  });
  if (duties.length === 0) return;
  const weights = weightsOf(duties.map(({ senses }) => senses));
  for (const written of [...wordTexts(context), ...documentTexts(context)]) {
    const { head = '', row, text } = written;
    const week = row && /\bpregnan|\bgestation/i.test(head) ? WEEK.exec(text.trim())?.[1] : undefined;
    const [deed = ''] = row?.filter((cell) => cell !== text) ?? [];
    const said = sensesOf(deed);
    if (week === undefined || said.size < 2) continue;
    const share = (senses: ReadonlySet<string>): number => weightOf(said, weights, senses) / weightOf(said, weights);
    const like = duties.filter(({ senses }) => share(senses) >= LEAST_SAID).sort((a, b) => share(b.senses) - share(a.senses));
    if (like[0] && like.every((one) => one.week !== week)) yield { written, week, duty: like[0].duty };
  }
}

function weekOf(duty: DutyEntry): string | undefined {
  const text = timeOf(duty)?.time.text ?? '';
  const [, week] = /(\d{1,2}) weeks?\b/i.exec(text) ?? [];
  return /pregnan|gestation/i.test(`${text} ${duty.from}`) && !/\bbefore\b/i.test(duty.from) ? week : undefined;
}
