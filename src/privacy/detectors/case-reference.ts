// References of cases: a word such as case, LAC, Liquidlogic or police reference, and six to ten digits.

import type { Hit } from '../hit.ts';
import { BETWEEN_SIGNS } from '../hit.ts';
import { tableHead } from '../table-heads.ts';

const SYSTEM = 'liquid ?logic|mosaic|care ?first|care ?director|eclipse|swift|lcs|ics|system ?one|systm ?one|rio|halo|lac|cla|ll|caf|cpp|social care';
/** Numbers that a ward or a clinic gives. */
const HOSPITAL = 'hospital|patient|mrn|medical|maternity|booking|clinic|ward|emis|pas';
const POLICE = 'police|crime|incident|occurrence|custody|cad|niche|vpd|ivpd|strathclyde';
const KIND = 'ref(?:erence)?s?|no|nos|nr|num(?:ber)?s?|id|file|record|urn';
const DIGITS = String.raw`((?:[A-Z]{1,4} ?[-/]? ?)?\d(?:${BETWEEN_SIGNS}\d){5,9})(?![\d/]|[-.,]\d)`;

/** A system or “case” needs no further word; the police, who also have telephone numbers, do. */
const PATTERNS = [
  String.raw`(?<![A-Za-z])(?:case|child|client|person|service user|pupil|family|referral|cafcass|record|file|${SYSTEM})(?:'s)?(?:[ _-]?(?:${KIND}|(?:case|client|person|police)[ _](?:${KIND}))\.?){1,2}(?:[ "':#=(|-]|is |was ){0,4}${DIGITS}`,
  String.raw`(?<![A-Za-z])(?:case|lac|cla|liquid ?logic|mosaic|lcs|care ?first|eclipse)(?: is| was)?[ ":#=(|-]{0,3}${DIGITS}`,
  String.raw`(?<![A-Za-z])(?:${POLICE})(?:[ _-](?:log|report|crime|incident|case))?(?:[ _-](?:${KIND}|log)\.?){1,2}(?:[ "':#=(|-]|is |was ){0,4}${DIGITS}`,
  String.raw`(?<![A-Za-z])(?:${HOSPITAL})(?:'s)?[ _-]?(?:ref(?:erence)?|no|num(?:ber)?|id|record(?: no| number)?)\.?(?:[ "':#=(|-]|is |was ){0,4}(?!0)${DIGITS}`,
].map((source) => new RegExp(source, 'gi'));
const DAY = /^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}$|^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$|^(?:0?[1-9]|[12]\d|3[01])([/.])(?:0?[1-9]|1[0-2])\1\d\d$/;

/** Numbers of six digits and more are few; only the words before each are looked at. */
const NUMBER = new RegExp(String.raw`(?<!\d)(?<!\d[ /-])\d(?:${BETWEEN_SIGNS}\d){5,9}`, 'g');
const REACH = 70;

/** “Reporter ref 26/1177”, “case no. 24/3321”: a year and a running number. A file of a policy has other words. */
const OF_YEAR =
  /(?<![A-Za-z])(?:[Rr]eporter|SCRA|[Cc]hildren'?s [Hh]earing|[Hh]earing|[Ss]heriff [Cc]ourt|[Ff]amily [Cc]ourt|[Cc]ourt|[Cc]ase|[Cc]lient|[Cc]rime|[Ii]ncident|[Cc]hild|VPD|[Pp]olice)(?:'s)?[ _-](?:ref(?:erence)?|no|num(?:ber)?|file)\b\.?(?: no\.?| number)?(?:[ :#(]|is |was ){1,3}((?:[A-Z]{1,4}[ /-]?)?(?:\d{2}|20\d{2})[/-]\d{3,6})(?![\d/-])/g;

export function* caseReference(text: string): Generator<Hit> {
  const found = new Set<number>();
  for (const match of text.includes('/') || text.includes('-') ? text.matchAll(OF_YEAR) : []) {
    const written = match[1] ?? '';
    const end = match.index + match[0].length;
    if (DAY.test(written)) continue;
    found.add(end);
    yield { kind: 'case-reference', level: 'warning', start: end - written.length, end };
  }
  for (const number of text.matchAll(NUMBER)) {
    for (const { window, from } of nearby(text, number.index, number.index + number[0].length)) {
      for (const { written, end } of namedIn(window, from)) {
        if (found.has(end)) continue;
        found.add(end);
        yield { kind: 'case-reference', level: 'warning', start: end - written.length, end };
      }
    }
  }
}

interface Window {
  readonly window: string;
  /** Where the window begins in the text. */
  readonly from: number;
}

/** The number with the words before it and, in the column of a table, with its head in place of these. */
function nearby(text: string, start: number, end: number): Window[] {
  const from = Math.max(0, start - REACH);
  const plain = { window: text.slice(from, end + 12), from };
  const head = tableHead(text, start);
  if (head === '') return [plain];
  const cell = Math.max(text.lastIndexOf('|', start) + 1, from);
  return [plain, { window: `${head}:${text.slice(cell, end + 12)}`, from: cell - head.length - 1 }];
}

function* namedIn(window: string, from: number): Generator<{ readonly written: string; readonly end: number }> {
  for (const pattern of PATTERNS) {
    for (const match of window.matchAll(pattern)) {
      const written = match[1] ?? '';
      // NOTE: “case load 123456”: the letters of a reference are capitals, or stand close to it.
      if (DAY.test(written) || /^(?!(?:case|file|ref|user|item) )[a-z]+ /.test(written)) continue;
      yield { written, end: from + match.index + match[0].length };
    }
  }
}
