// Numbers that what follows does not bear out: “five sentences: …; …; …”, “61 children; 83 of them”, “two of the three came, and all four
// signed”, “402 cases. 61 went on, 290 had help and 151 needed nothing more”.

import { readFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { isYear } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** NOTE: some words that are no numbers fit, too, and cannot be read as one. */
const NUMBER = '(\\d{1,5}|(?:tw[eo]|th[ir]|fo[ru]|fi[fv]|six|sev|eig|nin|ten|ele)[a-z]*(?:-[a-z]+)?)';
const SMALL = '(two|three|four|five|six|seven|eight|nine|ten)';
const ANNOUNCED = String.raw`\b${SMALL} ((?:[a-z'’-]+ ){0,2}?[a-z]+s)\b([^.:;?!]{0,80}): ([^:?!.]+?)[.?]?$`;
const OF_THEM = String.raw`(?:of (?:them|these|those|whom|which))\b`;
const OF_THE = String.raw`\b(?:of|among) (?:the|our|its|these|those|their) ${SMALL} [a-z-]+(?: [a-z-]+)?\b[^.;]{3,140}?\ball ${SMALL}(?= (?:of (?:them|these)|had|have|has|were|are|was|did|do|signed|came|said|agreed|met|went|knew|saw|read|gave|took|got|wrote|rang)\b|[.,;]|$)`;
const PARTED = String.raw`\b${NUMBER} [a-z][a-z -]{2,40}[.;:] [^.]*\b(?:nothing|no (?:more|further|other|action)|none|neither|the (?:rest|others?|remaining|remainder))\b`;

const told = lookFirst('counted out', [ANNOUNCED, `${NUMBER} ${OF_THEM}`, OF_THE, PARTED], (source) => new RegExp(source, source === ANNOUNCED ? 'im' : 'i'));

export function countedOut(text: string): Said[] {
  return told.among(text).flatMap((pattern): Said[] => {
    if (pattern.source === ANNOUNCED) return sentencesOf(text).flatMap(announced);
    if (pattern.source === OF_THE) return allOfFewer(pattern.exec(text));
    return pattern.source === PARTED ? partedWrongly(text) : largerPart(text);
  });
}

const ANNOUNCES = new RegExp(ANNOUNCED, 'i');
/** Counts, ranges and examples share out or only show; they are not one item each. */
const NO_LIST =
  /\d|["“”]|[(–—]| - |\b(?:to|one|two|three|four|five|six|seven|eight|nine|ten|first|each|both|all|every|such as|including|among them|for example|for instance|e\.g|mainly|mostly|above all|or|another|others?|several|some|etc|pairs?)\b/i;
/** What is counted is not what the list is of. */
const OTHER_COUNT =
  /^(?:(?:failed|missed|refused|unanswered|cancelled) |(?:\w+ )?(?:working|calendar|days|weeks|months|hours|years|minutes|times|ways|per|places|people|of)\b)/i;
const LONG_ITEM = 6;

function announced(sentence: string): Said[] {
  const [, number = '', noun = '', between = '', list = ''] = ANNOUNCES.exec(sentence) ?? [];
  if (
    list === '' ||
    OTHER_COUNT.test(noun) ||
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|at least|at most|more|of (?:which|them|these))\b/i.test(between)
  )
    return [];
  const there = /;/.test(list) ? bySemicolon(list) : byComma(list);
  const said = readFigure(number);
  if (there === undefined || there === said) return [];
  // NOTE: an item may be explained between commas, so that more of them prove little.
  if (!list.includes(';') && there > said + 1) return [];
  return [[`\`${number} ${noun}\` are announced, and ${there} follow.`, 'Correct the number, or add what is missing.']];
}

function bySemicolon(list: string): number | undefined {
  const items = list.split(/; (?:and )?/);
  return items.length < 2 || items.some((item) => /^(?:then|but|so|if|otherwise|the (?:first|second|last))\b/i.test(item.trim())) ? undefined : items.length;
}

/** Only of short items that can be told apart: no plural, no “and” but before the last. */
function byComma(list: string): number | undefined {
  if (NO_LIST.test(list)) return undefined;
  const items = list.replace(/,? and (?=[^,]*$)/, ', ').split(', ');
  if (items.length < 2 || !/ and (?=[^,]*$)/.test(list)) return undefined;
  const isPlain = items.every(
    (item) => item.split(' ').length <= LONG_ITEM && !/ and |\b(?:who|which|that|with)\b/.test(item) && !/(?<![s'’])s$/.test(item.trim()),
  );
  const starts = new Set(items.map((item) => /^(?:the|an?|his|her|their) /i.test(item)));
  return isPlain && starts.size === 1 ? items.length : undefined;
}

const PART_OF = new RegExp(`\\b${NUMBER} ${OF_THEM}`, 'gi');
const COUNTED = new RegExp(`(?<![\\w.:/£-])${NUMBER}(?![\\w:/%-]|[.,]\\d) ((?:[a-z-]+ ){0,2}?[a-z]+s|children|people|staff|women|men)\\b`, 'gi');
const UNITS = /\b(?:hours|days|weeks|months|years|minutes|times|miles|pounds|points|per)\b/i;
/** Others that “them” may mean. */
const MANY =
  /\b(?:children|parents|families|cases|referrals|visits|people|women|men|mothers|fathers|babies|carers|boxes|files|records|plans|meetings|workers|staff|letters|calls|schools|homes|clients|patients|pupils|siblings|brothers|sisters|appointments|doses|tablets|forms|questions|partners|services|reviews|reports|others|more)\b/gi;

function largerPart(text: string): Said[] {
  for (const { 0: shown, 1: written, index } of text.matchAll(PART_OF)) {
    const part = readFigure(written);
    const before = text.slice(Math.max(0, index - 200), index);
    const last = [...before.matchAll(COUNTED)].at(-1);
    const all = readFigure(last?.[1]);
    if (!last || !(part > all) || all < 2 || isYear(all) || UNITS.test(last[2] ?? '')) continue;
    const between = before.slice(last.index + last[0].length);
    // NOTE: “them” are those who were counted only where nobody else stands between, and no other number.
    if (between.length > 110 || /\d|\n/.test(between) || MANY.test(between.replace(/^ [a-z ]{0,20}away from home/i, ''))) continue;
    if (!MANY.test(last[2] ?? '') && all < part / 2) continue;
    return [[`\`${shown}\` is more than the ${last[0]} before it.`, 'Give a part that is no larger than the whole.']];
  }
  return [];
}

function allOfFewer(match: RegExpExecArray | null): Said[] {
  if (!match) return [];
  const [shown, few, all] = match;
  return readFigure(all) > readFigure(few) && !/ and (?:the|an?|his|her|their|both|one|two) | with (?:the|an?) /i.test(shown)
    ? [[`\`${shown.slice(0, 100)}\`: there are ${few}, not ${all}.`, 'Correct one of the two numbers.']]
    : [];
}

const EXCLUSIVE = /\b(?:nothing|no (?:more|further|other|action)|none|neither|the (?:rest|others?|remaining|remainder))\b/i;
const LOOSE =
  /\b(?:both|some|twice|also|more than once|as well|again|about|around|nearly|almost|at least|up to|over|per cent|hours|days|weeks|months|years|aged|January|February|March|April|May|June|July|August|September|October|November|December)\b|%|£/i;
/** The number of a stage or a day counts nothing. */
const COUNT = new RegExp(
  `(?<![\\w.:/£-]|\\b(?:stages?|steps?|levels?|tiers?|sections?|pages?|tables?|wards?|rooms?|years?|quarters?|grades?|bands?|in|since|until|from|to) )${NUMBER}(?![\\w:/%-]|[.,]\\d)`,
  'gi',
);

/** A number of cases, and in the next sentence what became of them, the last group being those with nothing. */
function partedWrongly(text: string): Said[] {
  const sentences = sentencesOf(text).flatMap((one) => one.split(/[;:] /));
  for (const [at, sentence] of sentences.entries()) {
    const next = sentences[at + 1];
    if (next === undefined || !EXCLUSIVE.test(next) || LOOSE.test(next)) continue;
    const whole = figuresIn(sentence)
      .filter((one) => !isYear(one))
      .at(-1);
    const parts = figuresIn(next);
    const sum = parts.reduce((all, one) => all + one, 0);
    if (whole === undefined || parts.length < 3 || parts.some((one) => one > whole) || sum <= whole || parts[0] === whole) continue;
    return [[`\`${next.slice(0, 100)}\`: the numbers make ${sum}, and there were ${whole}.`, 'Correct the numbers or what they come to.']];
  }
  return [];
}

function figuresIn(text: string): number[] {
  return [...text.matchAll(COUNT)].map(([, written]) => readFigure(written)).filter((one) => !Number.isNaN(one));
}
