// References of cases: a word such as case, LAC, Liquidlogic or police reference, and six to ten digits.

import type { Hit } from '../hit.ts';
import { BETWEEN_SIGNS } from '../hit.ts';
import { tableHead } from '../table-heads.ts';

const SYSTEM =
  'liquid ?logic|mosaic|care ?first|care ?director|eclipse|swift|lcs|ics|system ?one|systm ?one|rio|halo|lac|cla|ll|caf|cpp|social care|ndtms|marac|mappa|mash|mase|scra|delius|oasys|nebula|nexus|illy|theseus|carenotes|paris|ehm|cpis';
/** Numbers that a ward or a clinic gives. */
const HOSPITAL = 'hospital|patient|mrn|medical|maternity|booking|clinic|ward|emis|pas';
const POLICE = 'police|crime|incident|occurrence|custody|cad|niche|vpd|ivpd|strathclyde';
const KIND = 'ref(?:erence)?s?|no|nos|nr|num(?:ber)?s?|id|file|record|urn';
const DIGITS = String.raw`((?:[A-Z]{1,4} ?[-/]? ?)?\d(?:${BETWEEN_SIGNS}\d){5,9})(?![\d/]|[-.,]\d)`;
/** The police count further. */
const MORE_DIGITS = DIGITS.replace('{5,9}', '{5,10}');
const IS = String.raw`(?:[ "':#=(|-]|is |was ){0,4}`;

/** The least that a text must hold. */
export const CASE_NEEDS = /\d(?:\D{0,4}\d){3}/;

/** A system or “case” needs no further word; the police, who also have telephone numbers, do. */
const PATTERNS = [
  String.raw`(?<![A-Za-z])(?:case|child|client|person|service user|pupil|family|referral|cafcass|reporter|record|file|${SYSTEM})(?:'s)?(?:[ _-]?(?:${KIND}|(?:case|client|person|police)[ _](?:${KIND}))\.?){1,2}(?:[ "':#=(|-]|is |was ){0,4}${DIGITS}`,
  String.raw`(?<![A-Za-z])(?:case|lac|cla|liquid ?logic|mosaic|lcs|care ?first|eclipse|i?vpd)(?: is| was)?[ ":#=(|-]{0,3}${DIGITS}`,
  String.raw`(?<![A-Za-z])(?:${POLICE})(?:[ _-](?:log|report|crime|incident|case))?(?:[ _-](?:${KIND}|log)\.?){1,2}(?:[ "':#=(|-]|is |was ){0,4}${MORE_DIGITS}`,
  String.raw`(?<![A-Za-z])(?:${HOSPITAL})(?:'s)?[ _-]?(?:ref(?:erence)?|no|num(?:ber)?|id|record(?: no| number)?)\.?(?:[ "':#=(|-]|is |was ){0,4}(?!0)${DIGITS}`,
  // NOTE: what the police log has a number at once, of more digits than a form; “number for this child is” says whose it is behind the word.
  String.raw`(?<![A-Za-z])(?:police|niche) (?:incident|log|crime|occurrence)${IS}((?:\d ?){8,11})(?![\d/]|[-.,]\d)`,
  String.raw`(?<![A-Za-z])(?:${KIND}) (?:for|of) (?:this|that|the|our|his|her) (?:child|client|family|mother|mum|father|dad|parent|patient|young person|boy|girl|baby|case)${IS}${DIGITS}`,
  String.raw`(?<![A-Za-z])(?:${KIND})\.?[ :#=-]{1,3}((?:[A-Z]{1,4} ?[-/]? ?)?\d(?:${BETWEEN_SIGNS}\d){5,10})(?=,? \(?(?:for |of )?(?:the |this |our )?(?:child|client|family|mother|father|patient|young person|police|court|case)\b)`,
].map((source) => new RegExp(source, 'gi'));
const DAY = /^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}$|^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$|^(?:0?[1-9]|[12]\d|3[01])([/.])(?:0?[1-9]|1[0-2])\1\d\d$/;

/** Numbers of six digits and more are few; only the words before each are looked at. */
const NUMBER = new RegExp(String.raw`(?<!\d)(?<!\d[ /-])\d(?:${BETWEEN_SIGNS}\d){5,10}`, 'g');
const REACH = 70;

/**
 * Numbers whose letters show what gave them, with the word for it: of probation (CRN), of the police's own records (PNC, CRO), of a prison and of a
 * court; and a running number behind letters, where somebody calls it the reference of a case.
 */
const LETTERED = [
  /(?<![A-Za-z])(?:n?Delius |[Pp]robation )?CRN(?: no\.?| number)?(?:[ :#=("|-]|is |was ){0,4}([A-Za-z] ?\d{6}|\d{6,7})(?![\dA-Za-z])/g,
  /(?<![A-Za-z])(?:[Nn]?[Dd]elius|[Pp]robation)(?: [Nn]o\.?| [Nn]umber| ID| [Rr]ef(?:erence)?)(?:[ :#=("|-]|is |was ){0,4}([A-Za-z]\d{6})(?!\d)/g,
  /(?<![A-Za-z])(?:PNC|CRO)(?: ID| no\.?| number| ref(?:erence)?)?(?:[ :#=("|-]|is |was ){0,4}(\d{1,6}\/\d{1,7} ?[A-Z])(?![A-Za-z\d])/g,
  /(?<![A-Za-z])(?:[Pp]rison(?:er)?|NOMS|NOMIS|DPS)(?: [Nn]o\.?| [Nn]umber| ID| ref(?:erence)?)?(?:[ :#=("|-]|is |was ){0,4}([A-Z]\d{4} ?[A-Z]{2})(?![A-Za-z\d])/g,
  /(?<![A-Za-z\d])([A-Z]{2}\d{2}[ACDFJPZ]\d{5})(?![A-Za-z\d])/g,
  /(?<![A-Za-z])(?:[Cc]ase|[Cc]lient|[Cc]hild|[Ff]amily|[Rr]eferral|MARAC|MAPPA|SCRA)(?:'s)?[ _-](?:[Rr]ef(?:erence)?|[Nn]o|[Nn]um(?:ber)?|ID|[Ff]ile)\b\.?(?: no\.?| number)?(?:[ :#=("|-]|is |was ){1,4}([A-Z]{1,5} ?[-/] ?\d{4,5})(?![-/\dA-Za-z])/g,
];
/** A company, a charity and a form have such numbers, too. */
const OTHER_REGISTER = /compan(?:y|ies)|charit|registered|form\b|policy|invoice/i;

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
  for (const { window, from } of [{ window: text, from: 0 }, ...cellsBelowHeads(text)]) {
    for (const { written, end } of letteredIn(window, from)) {
      if (found.has(end)) continue;
      found.add(end);
      yield { kind: 'case-reference', level: 'warning', start: end - written.length, end };
    }
  }
  for (const number of text.matchAll(NUMBER)) {
    for (const { window, from } of nearby(text, number.index, number.index + number[0].length)) {
      for (const { written, end } of namedIn(window, from)) {
        // NOTE: what ends elsewhere is another number's, and the window may cut that in two.
        if (found.has(end) || end <= number.index || end > number.index + number[0].length + 2) continue;
        found.add(end);
        yield { kind: 'case-reference', level: 'warning', start: end - written.length, end };
      }
    }
  }
}

function* letteredIn(window: string, from: number): Generator<{ readonly written: string; readonly end: number }> {
  for (const pattern of LETTERED) {
    for (const match of window.matchAll(pattern)) {
      const written = match[1] ?? '';
      const start = match.index + match[0].lastIndexOf(written);
      const before =
        window
          .slice(Math.max(0, match.index - 30), match.index)
          .split(/[|.\n]/)
          .at(-1) ?? '';
      if (!OTHER_REGISTER.test(before)) yield { written, end: from + start + written.length };
    }
  }
}

const LETTERED_CELL = /(?<=\| ?)[A-Z]{0,5} ?[-/]? ?\d{4,7}[A-Z]{0,2}(?= ?\|)/g;

function cellsBelowHeads(text: string): Window[] {
  return [...(text.includes('|') ? text.matchAll(LETTERED_CELL) : [])].flatMap(({ 0: cell, index }) => {
    const head = tableHead(text, index);
    return head === '' ? [] : [{ window: `${head}: ${cell}`, from: index - head.length - 2 }];
  });
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
