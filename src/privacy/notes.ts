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
const BODY = /^ {0,9}:? {0,9}([A-Za-z]+(?:-[A-Za-z]+)*)?(?: {0,9}[:\u2013\u2014] {0,9}| {1,9}-{1,2} {1,9}| {1,9}|$)(.*)$/;

export function privacyNotes(text: string, syntax: 'markdown' | 'yaml'): PrivacyNote[] {
  if (!/privacy-ok/i.test(text)) return [];
  const lines = text.split('\n');
  const found = lines.map((line) => notesIn(line, syntax));
  const notes: PrivacyNote[] = [];
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    const { bodies, alone } = found[index] ?? { bodies: [], alone: false };
    let covers = index;
    if (alone) while (found[covers]?.alone === true) covers += 1;
    for (const { start, end } of bodies) notes.push(readNote(line.slice(start, end), offset + start, offset + end, covers + 1));
    offset += line.length + 1;
  }
  return notes;
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
    const open = syntax === 'markdown' ? line.slice(at, match.index).lastIndexOf('<!--') + at : hash(line, at, match.index);
    if (open < at || line.slice(open + (syntax === 'markdown' ? 4 : 1), match.index).trim() !== '') continue;
    const close = syntax === 'markdown' ? line.indexOf('-->', match.index) : line.length;
    const end = close < 0 ? line.length : close;
    bodies.push({ start: match.index, end });
    rest += line.slice(at, open);
    at = syntax === 'markdown' && close >= 0 ? close + 3 : end;
  }
  return { bodies, alone: bodies.length > 0 && (rest + line.slice(at)).trim() === '' };
}

/** The sign that begins a comment: at the beginning of the line or after a blank. */
function hash(line: string, from: number, to: number): number {
  const at = line.slice(from, to).lastIndexOf('#') + from;
  return at === 0 || /\s/.test(line[at - 1] ?? '') ? at : -1;
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
