// Numbers that are facts, against what is said of them beside it: “24” days a week over two posts, “20” files of which each service draws 15,
// “17 of 25 files” in a list of files of 20, figures of a year that has not been.

import { rowsOf } from '../../facts/rows.ts';
import { readFigure, writtenFigure } from '../../model/number-words.ts';
import type { Place } from '../../model/place.ts';
import { value } from '../../model/place.ts';
import type { AnsweredRequirement, RuleContext, RuleFault } from '../rule.ts';

const HUNDRED = 100;
const NUMBER = writtenFigure(String.raw`\d{1,3}`);
const DAYS_A_WEEK = /\bdays? (?:a|per|each|every) week\b/i;
const OVER = new RegExp(
  String.raw`\b(?:over|between|across|for|of|shared by|from) (?:the |all |our |both )?(?:${NUMBER} )?[a-z -]*(?:posts|workers|people|midwives|nurses)\b`,
  'i',
);
const EACH_DRAWS = new RegExp(
  String.raw`\b${NUMBER} (?:(?:[a-z]+ )?(?:drawn|taken|picked|chosen|read|sent) )?(?:by|from|in|for) each\b|\b${NUMBER} each\b`,
  'i',
);
const DAYS = 7;

export function* countsInFacts(context: RuleContext): Iterable<RuleFault> {
  for (const answered of context.answered) {
    for (const { name, spec, value: given } of answered.facts) {
      const at = (...path: (string | number)[]): Place => value(answered.answer.file, ...answered.answer.path, name, ...path);
      if (spec.kind === 'number' && typeof given === 'object' && given !== null) yield* inNumber(answered, given, at, context.today);
      else if (spec.kind === 'list' && Array.isArray(given)) yield* unlikeWholes(answered, given, at);
    }
  }
}

type At = (...path: (string | number)[]) => Place;

function* inNumber({ requirement }: AnsweredRequirement, given: object, at: At, today: string): Iterable<RuleFault> {
  const { value: amount, of: what, year } = given as { readonly value?: unknown; readonly of?: unknown; readonly year?: unknown };
  if (Number(year) > Number(today.slice(0, 4)))
    yield {
      message: `\`${String(year)}\` has not been yet, and the number is said to be of that year.`,
      fix: 'Give the year from which the number is.',
      place: at('year'),
      requirement: requirement.id,
      severity: 'warning',
    };
  if (typeof amount !== 'number' || typeof what !== 'string') return;
  const fix = faultOf(amount, what);
  if (fix === undefined) return;
  yield { message: `\`${amount}\` ${what.slice(0, 60)} cannot be.`, fix, place: at(), requirement: requirement.id };
}

/** What to write in its place, where it cannot be. */
function faultOf(amount: number, what: string): string | undefined {
  if (/^(?:%|per ?cent|percent)/i.test(what.trim()))
    return amount > HUNDRED || amount < 0 ? 'Give a share between 0 and 100 per cent, or a number of at least 0.' : undefined;
  if (amount < 0) return 'Give a share between 0 and 100 per cent, or a number of at least 0.';
  if (DAYS_A_WEEK.test(what)) return amount > mostDays(what) ? 'A week has seven days for each of them: give the days that they are there.' : undefined;
  const [, drawn, each] = EACH_DRAWS.exec(what) ?? [];
  const one = readFigure(drawn ?? each);
  return one > 0 && (amount % one !== 0 || amount === one) ? 'Let the number be what they make together.' : undefined;
}

function mostDays(what: string): number {
  if (/\d|\b(?:one|two|three|four|five|six|seven)\b/i.test(what.replace(OVER, ' '))) return Infinity;
  const [over, figure] = OVER.exec(what) ?? [];
  if (over === undefined) return /\beach\b/i.test(what) ? DAYS : Infinity;
  const people = /\beach\b/i.test(over) ? 1 : /\bboth\b/i.test(over) ? 2 : readFigure(figure);
  return Number.isNaN(people) ? Infinity : DAYS * people;
}

const OF_WHOLE = /^(?:at least )?(\d{1,3}) of (?:the )?(\d{1,3}) ([a-z]+)/i;

/** “17 of 25 files”, where each other line is of 20. */
function* unlikeWholes({ requirement }: AnsweredRequirement, rows: readonly unknown[], at: At): Iterable<RuleFault> {
  const read = rowsOf(rows).flatMap(({ row, path }) =>
    Object.entries(row).flatMap(([field, text]) => {
      const [shown, , whole, noun] = OF_WHOLE.exec(String(text)) ?? [];
      return shown === undefined ? [] : [{ shown, whole, noun, path, field }];
    }),
  );
  if (read.length < 3) return;
  for (const one of read) {
    const others = read.filter((other) => other !== one && other.noun === one.noun && other.field === one.field);
    const [first] = others;
    if (!first || others.length < 2 || first.whole === one.whole || others.some(({ whole }) => whole !== first.whole)) continue;
    yield {
      message: `\`${one.shown}\`, and every other line here is of ${first.whole ?? ''}.`,
      fix: 'Correct the number of which it is a part, or say why this line looks at others.',
      place: at(...one.path, one.field),
      requirement: requirement.id,
      severity: 'warning',
    };
  }
}
