// Comments that declare a finding harmless: `privacy-ok: nhs-number – published example`, on the same line or alone on the line before.
// Each covers one line and one kind.

import { isPrivacyKind } from './kinds.ts';
import type { PrivacyKind } from './kinds.ts';

export interface PrivacyNote {
  /** As written; empty when there is none. */
  readonly kind: string;
  readonly reason: string;
  /** Offsets of the comment's words in the file. */
  readonly start: number;
  readonly end: number;
  /** The line it covers, from 1. */
  readonly covers: number;
  /** What keeps it from counting. */
  readonly fault?: 'kind' | 'reason';
}

const SHORTEST_REASON = 10;
/** What may stand between the beginning of a comment and the word. */
const LONGEST_OPENING = 12;
const BODY = /^ {0,9}:? {0,9}([A-Za-z]+(?:-[A-Za-z]+)*)?(?: {0,9}[:\u2013\u2014] {0,9}| {1,9}-{1,2} {1,9}| {1,9}|$)(.*)$/;

export function privacyNotes(text: string, syntax: 'markdown' | 'yaml'): PrivacyNote[] {
  if (!/privacy-ok/i.test(text)) return [];
  const lines = text.split('\n');
  const found = lines.map((line) => notesIn(line, syntax));
  const notes: PrivacyNote[] = [];
  const next = firstOther(found);
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const { bodies, alone } = found[index] ?? { bodies: [], alone: false };
    const covers = alone ? (next[index] ?? index) : index;
    for (const { start, end } of bodies) notes.push(readNote(line.slice(start, end), offset + start, offset + end, covers + 1));
    offset += line.length + 1;
  }
  return notes;
}

/** For each line the first one from there on that is no note standing alone. */
function firstOther(lines: readonly Line[]): number[] {
  const next: number[] = [];
  for (let index = lines.length - 1; index >= 0; index -= 1) next[index] = lines[index]?.alone === true ? (next[index + 1] ?? index + 1) : index;
  return next;
}

interface Line {
  readonly bodies: readonly { readonly start: number; readonly end: number }[];
  /** Nothing but notes stands on the line. */
  readonly alone: boolean;
}

function notesIn(line: string, syntax: 'markdown' | 'yaml'): Line {
  const bodies: { start: number; end: number }[] = [];
  let rest = '';
  let at = 0;
  for (const match of line.matchAll(/privacy-ok/gi)) {
    if (match.index < at) continue;
    const from = Math.max(at, match.index - LONGEST_OPENING);
    const opening = (syntax === 'markdown' ? /<!--[ \t]*$/ : /(?<!\S)#[ \t]*$/).exec(line.slice(from, match.index));
    if (!opening) continue;
    const open = from + opening.index;
    const close = syntax === 'markdown' ? line.indexOf('-->', match.index) : line.length;
    const end = close < 0 ? line.length : close;
    bodies.push({ start: match.index, end });
    rest += line.slice(at, open);
    at = syntax === 'markdown' && close >= 0 ? close + 3 : end;
  }
  return { bodies, alone: bodies.length > 0 && (rest + line.slice(at)).trim() === '' };
}

function readNote(written: string, start: number, end: number, covers: number): PrivacyNote {
  const [, kind = '', words = ''] =
    BODY.exec(
      written
        .replace(/^privacy-ok/i, '')
        .replace(/[\t\r\u00A0]/g, ' ')
        .trimEnd(),
    ) ?? [];
  const reason = words.trim();
  const known = isPrivacyKind(kind.toLowerCase());
  const fault = !known
    ? ({ fault: 'kind' } as const)
    : reason.replace(/[^\p{L}\p{N}]/gu, '').length < SHORTEST_REASON - 2 || reason.length < SHORTEST_REASON
      ? ({ fault: 'reason' } as const)
      : {};
  return { kind: known ? kind.toLowerCase() : kind, reason, start, end, covers, ...fault };
}

/** Whether a sound note is about this kind on one of these lines. */
export function coversHit(note: PrivacyNote, kind: PrivacyKind, firstLine: number, lastLine: number): boolean {
  return note.fault === undefined && note.kind === kind && note.covers >= firstLine && note.covers <= lastLine;
}
