// Weeks of pregnancy and the time between them that do not come out: “at 30 weeks, which is 14 days after the 20-week scan”, “begins at 16 weeks
// and takes six, so that it is ready by 20 weeks”.

import { readFigure } from '../../model/number-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const FIGURE = String.raw`(\d{1,3}|[a-z]+(?:-[a-z]+)?)`;
const SCAN = '(?:week |weeks )?(?:scan|appointment|visit|booking|check|meeting|assessment|contact|review)';
const APART = String.raw`\b(?:at|by|in|to) (?:week )?${FIGURE}(?: weeks?)?[^.;\d]{0,25}?,? (?:which is |that is |this is |or |(?:being |just |exactly |some |about )*)${FIGURE} (days|weeks) (after|before|later than|ahead of) (?:the |her )?${FIGURE}[- ]${SCAN}\b`;
const TAKES = String.raw`\b(?:begins?|starts?|opens?|is begun|is started) (?:at|in|from|by) (?:week )?${FIGURE}(?: weeks?)?\b[^.;\d]{0,40}?\b(?:takes?|lasts?|runs? for|needs?|goes on for) ${FIGURE} (days|weeks)\b[^.;\d]{0,60}?\b(?:ready|done|finished|complete[d]?|over|in hand|ends?|signed|written|shared)\b[^.;\d]{0,20}?\b(?:by|at|in|before) (?:week )?${FIGURE}(?: weeks?)?\b`;
const LEFT = String.raw`\b(?:at|books? at|reaches|by) (?:week )?${FIGURE} weeks?\b[^.;\d]{0,25}? (?:has|have|leaves?|there (?:are|is)|with) (?:still |only |about |some )?${FIGURE} (?:more )?weeks (?:to go|left|remain\w*|(?:until|till|before|to) (?:the |her )?(?:birth|baby is (?:due|born)|due date|term|end))\b`;
const sums = lookFirst('sums of weeks', [APART, TAKES, LEFT]);
/** A birth comes at term, or a little before or after. */
const TERM = [36, 43] as const;

const WEEK = 7;
const ROUNDING = 1;
/** Weeks of pregnancy, not of age. */
const FIRST = 4;
const LAST = 45;

function weeksOf(amount: string, unit: string): number {
  return readFigure(amount) / (unit.toLowerCase() === 'days' ? WEEK : 1);
}

function isWeek(week: number): boolean {
  return week >= FIRST && week <= LAST;
}

/** Every stretch in which the sum of weeks does not come out. */
export function unevenSums(text: string): string[] {
  const patterns = sums.among(text);
  if (patterns.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) =>
    patterns.flatMap((pattern) => {
      const found = pattern.exec(sentence);
      return found && (pattern.source === LEFT ? isNoTerm(found) : isUneven(pattern.source === APART, found)) ? [found[0]] : [];
    }),
  );
}

function isUneven(isApart: boolean, [, one = '', two = '', three = '', four = '', five = '']: RegExpExecArray): boolean {
  const [week, between] = [readFigure(one), weeksOf(two, three)];
  const other = readFigure(isApart ? five : four);
  if (!isWeek(week) || !isWeek(other) || Number.isNaN(between)) return false;
  if (!isApart) return week + between > other + ROUNDING;
  const sum = /^(?:after|later)/i.test(four) ? other + between : other - between;
  return Math.abs(sum - week) > ROUNDING;
}

function isNoTerm([, week = '', left = '']: RegExpExecArray): boolean {
  const sum = readFigure(week) + readFigure(left);
  return isWeek(readFigure(week)) && (sum < TERM[0] || sum > TERM[1]);
}
