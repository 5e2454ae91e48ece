// The privacy guard over all that was read of a protocol: whole texts and file names, with the notes that declare something harmless.

import type { Severity } from '../model/finding.ts';
import { isPlainGivenName } from '../model/given-names.ts';
import type { Place } from '../model/place.ts';
import type { Directory } from '../model/protocol.ts';
import { span, wholeFile } from '../model/place.ts';
import type { PrivacySuppression } from '../model/report.ts';
import type { Allowed } from '../privacy/allowed.ts';
import { allowedBy, valueForm } from '../privacy/allowed.ts';
import type { InspectedDocument } from '../privacy/documents/inspect.ts';
import { PRIVACY_KINDS } from '../privacy/kinds.ts';
import type { PrivacyNote } from '../privacy/notes.ts';
import { coversHit, privacyNotes } from '../privacy/notes.ts';
import type { KnownValue } from '../privacy/known-values.ts';
import type { Redactor } from '../privacy/redact.ts';
import { redactor } from '../privacy/redact.ts';
import type { PrivacyRule } from '../privacy/rule-ids.ts';
import type { Sighting } from '../privacy/scan.ts';
import { maskedText, maskedValue, sightings } from '../privacy/scan.ts';
import type { RuleFault } from '../rules/rule.ts';
import { readDirectory } from '../source/control.ts';
import { indexLines } from '../source/line-index.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { invalidNote, unusedNote } from './privacy-note-words.ts';

export interface PrivacyScan {
  readonly faults: Readonly<Partial<Record<PrivacyRule, readonly RuleFault[]>>>;
  readonly suppressions: readonly (Omit<PrivacySuppression, 'place'> & { readonly place: Place })[];
  /** For every sentence of the report. */
  readonly redact: Redactor;
  /** The text of a file as excerpts may show it: same length, values masked. */
  readonly shown: (file: string, text: string) => string;
  /** What may stand in the published pages. */
  readonly allowed: Allowed;
}

interface FileScan {
  readonly file: string;
  readonly seen: readonly Sighting[];
  readonly notes: readonly { readonly note: PrivacyNote; readonly used: boolean }[];
  /** What no note declares harmless, and what one does. */
  readonly open: readonly Sighting[];
  readonly accepted: readonly Sighting[];
}

/** A YAML or Markdown file as it was read. */
interface ReadText {
  readonly file: string;
  readonly text: string;
}

const scans = new WeakMap<ReadProtocol, PrivacyScan>();

/** Done once for a protocol, whoever asks. */
export function privacyPass(read: ReadProtocol): PrivacyScan {
  const known = scans.get(read);
  if (known) return known;
  const scan = scanAll(read);
  scans.set(read, scan);
  return scan;
}

/** What a directory of an earlier edition declared may stand in that edition. */
function allowedByAll(directories: readonly Directory[]): Allowed {
  const all = directories.map(allowedBy);
  return { values: new Set(all.flatMap(({ values }) => [...values])), addresses: all.flatMap(({ addresses }) => addresses) };
}

function scanAll(read: ReadProtocol): PrivacyScan {
  const allowed = allowedByAll([read.protocol.directory, ...read.protocol.editions.map(({ content }) => readDirectory(content['directory.yaml']))]);
  const declared = JSON.stringify([[...allowed.values], allowed.addresses]);
  const files = [
    ...[...read.yaml.values()].map((one) => scanOnce(one, 'yaml', allowed, declared)),
    ...[...read.markdown.values()].map((one) => scanOnce(one, 'markdown', allowed, declared)),
  ];
  const names = nameSightings(read, allowed);
  const isWord = wordsOf(read);
  const seen = [...files.flatMap((one) => one.seen.map((sighting) => ({ file: one.file, one: sighting }))), ...names];
  const known = seen.map(({ file, one }) => knownValue(file, one, isWord));
  const byFile = new Map(files.map((one) => [one.file, one]));
  const notes = files.flatMap(({ file, notes: written }) => written.map(({ note, used }) => ({ file, note, used, place: span(file, note.start, note.end) })));
  const accepted = files.flatMap(({ accepted: some }) => some.map(({ kind, value }) => valueForm(kind, value)));
  return {
    faults: {
      'personal-data': [
        ...files.flatMap(({ file, open }) => open.map((one) => personalData(one, span(file, one.start, one.end)))),
        ...names.map(({ file, one }) => personalData(one, wholeFile(file), true)),
      ],
      'privacy-note-invalid': notes.flatMap(({ note, place }) => (note.fault === undefined ? [] : [invalidNote(note, place)])),
      'privacy-note-unused': notes.flatMap(({ note, place, used }) => (note.fault === undefined && !used ? [unusedNote(note, place)] : [])),
    },
    suppressions: notes.flatMap(({ note: { kind, reason, fault }, place, used }) => (fault === undefined ? [{ kind, reason, used, place }] : [])),
    redact: redactor(known, allowed),
    shown: (file, text) => maskedText(text, byFile.get(file)?.seen ?? []),
    allowed: { ...allowed, values: new Set([...allowed.values, ...accepted]) },
  };
}

/** The faults of the texts and those of the documents, which come from whoever could read these. */
export function withDocuments(faults: PrivacyScan['faults'], folder: string, documents: readonly InspectedDocument[] = []): PrivacyScan['faults'] {
  const found = documents.flatMap(({ path, faults: some }) => some.map((one) => ({ rule: one.rule, fault: { ...one, place: wholeFile(folder + path) } })));
  const of = (rule: PrivacyRule): RuleFault[] => [...(faults[rule] ?? []), ...found.flatMap((one) => (one.rule === rule ? [one.fault] : []))];
  return { ...faults, 'personal-data': of('personal-data'), 'personal-data-metadata': of('personal-data-metadata') };
}

const scanned = new WeakMap<ReadText, { readonly declared: string; readonly scan: FileScan }>();

/** A file that was read once is looked through once, until the directory declares other things harmless: an editor changes one of eighty. */
function scanOnce(read: ReadText, syntax: 'yaml' | 'markdown', allowed: Allowed, declared: string): FileScan {
  const known = scanned.get(read);
  if (known?.declared === declared) return known.scan;
  const scan = scanFile(read.file, read.text, syntax, allowed);
  scanned.set(read, { declared, scan });
  return scan;
}

function scanFile(file: string, text: string, syntax: 'yaml' | 'markdown', allowed: Allowed): FileScan {
  const seen = sightings(text, syntax, allowed);
  const notes = privacyNotes(text, syntax);
  if (notes.length === 0) return { file, seen, notes: [], open: seen, accepted: [] };
  const index = indexLines(text);
  const byLine = Map.groupBy(notes, ({ covers }) => covers);
  const used = new Set<PrivacyNote>();
  const isCovered = (one: Sighting): boolean => {
    const [first, last] = [index.at(one.start).line, index.at(Math.max(one.start, one.end - 1)).line];
    const lines = Array.from({ length: last - first + 1 }, (_, after) => byLine.get(first + after) ?? []);
    const covering = lines.flat().filter((note) => coversHit(note, one.kind, first, last));
    for (const note of covering) used.add(note);
    return covering.length > 0;
  };
  const { open = [], accepted = [] } = Object.groupBy(seen, (one) => (isCovered(one) ? 'accepted' : 'open'));
  return { file, seen, notes: notes.map((note) => ({ note, used: used.has(note) })), open, accepted };
}

function nameSightings({ protocol, names }: ReadProtocol, allowed: Allowed): { readonly file: string; readonly one: Sighting }[] {
  return names.flatMap((path) => sightings(path, 'name', allowed).map((one) => ({ file: protocol.folder + path, one })));
}

/** A name of one word may be a word of every sentence: it is hidden everywhere if it is a given name, or nobody writes it with a small letter. */
function knownValue(file: string, { kind, value }: Sighting, isWord: (name: string) => boolean): KnownValue {
  const isOneWord = kind === 'child-name' && /^[\p{L}\p{M}'’-]+$/u.test(value.trim());
  return { kind, file, value: value.trim(), onlyInFile: isOneWord && !isPlainGivenName(value.trim()) && isWord(value.trim()) };
}

/** Does the protocol use this name as a word, with a small letter? Its words are gathered when first somebody asks. */
function wordsOf({ yaml, markdown }: ReadProtocol): (name: string) => boolean {
  let words: Set<string> | undefined;
  return (name) => {
    words ??= new Set([...yaml.values(), ...markdown.values()].flatMap(({ text }) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu) ?? []));
    return words.has(name.toLowerCase());
  };
}

function personalData({ kind, level, value, note }: Sighting, place: Place, isName = false): RuleFault {
  const { name, fix } = PRIVACY_KINDS[kind];
  const severity: Severity = level;
  const shown = `\`${maskedValue(kind, value)}\``;
  const of = note === undefined ? '' : `, ${note}`;
  return {
    message: `${isName ? 'The name of this file holds' : 'This looks like'} ${name} (${shown})${of}.`,
    fix: isName
      ? 'Rename the file, and name it after what it is for. Look for the same in what it holds.'
      : `${fix} If it harms nobody, say so beside it: \`privacy-ok: ${kind} – \` and why.${level === 'warning' ? ' No handbook is built before that.' : ''}`,
    place,
    severity,
  };
}
