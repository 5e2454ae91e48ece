// `check --accept`: a baseline on day one. Every error that stands gets an entry in waivers.yaml; what stands there stays as it is, and no
// other file is touched.

import { answerFingerprint, unansweredFingerprint } from '../check/answer-hash.ts';
import { isPerson, isReason, isSamePost, isSomebody, LONGEST_MONTHS } from '../check/read-waivers.ts';
import { isWaivable } from '../check/check-protocol.ts';
import { isSummary } from '../check/flood.ts';
import { WAIVERS } from '../check/waivers.ts';
import { counted } from '../model/counted.ts';
import { addMonths, isDay, readableDay } from '../model/days.ts';
import type { Finding } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import type { ProtocolReport } from '../model/report.ts';
import type { Mapping } from '../source/shape.ts';
import { isMapping } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { yamlLines } from '../source/yaml-write.ts';
import { UsageError } from './usage-error.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import type { JudgedProtocol } from './run-check.ts';
import { readIfThere, replaceFile, textOf } from './replace-file.ts';

export interface Acceptance {
  readonly owner: string;
  readonly approver: string;
  readonly expires: string;
  readonly reason: string;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;
const EXAMPLE = '`check --accept --owner <post> --approver <post> --expires <day>`';

/** What the command line says about an acceptance, if one is asked for. Throws UsageError when somebody or something is missing. */
export function acceptanceFrom(values: Values, today: string): Acceptance | undefined {
  if (values['accept'] === true) return readAcceptance(values, today);
  const stray = ['owner', 'approver', 'expires', 'reason'].find((name) => values[name] !== undefined);
  if (stray !== undefined) throw new UsageError(`\`--${stray}\` belongs to \`--accept\`.`, `Write ${EXAMPLE}.`);
  return undefined;
}

function readAcceptance(values: Values, today: string): Acceptance {
  const text = (name: string, asks: string): string => {
    const value = values[name];
    if (typeof value === 'string' && isPerson(value))
      throw new UsageError(`\`${value}\`, given as \`--${name}\`, looks like the name of a person.`, 'Name the post instead: people leave.');
    if (typeof value === 'string' && isSomebody(value)) return value;
    throw new UsageError(`Gaps are accepted only when it is said ${asks} (\`--${name}\`).`, `Write ${EXAMPLE}.`);
  };
  const owner = text('owner', 'who will close them');
  const approver = text('approver', 'who agreed');
  const expires = text('expires', 'until when');
  if (isSamePost(owner, approver)) throw new UsageError(`\`${owner}\` cannot both own the gaps and agree to them.`, 'Name another post as the approver.');
  if (!isDay(expires)) throw new UsageError(`\`${expires}\` is not a day.`, `Write for example \`--expires ${addMonths(today, 6)}\`.`);
  if (expires < today || expires > addMonths(today, LONGEST_MONTHS))
    throw new UsageError(
      `Gaps can be accepted from today for at most ${LONGEST_MONTHS} months; \`${expires}\` is outside of that.`,
      `Write for example \`--expires ${addMonths(today, 6)}\`.`,
    );
  const reason =
    typeof values['reason'] === 'string'
      ? values['reason'].trim()
      : `Stood when gaps were accepted on ${readableDay(today)}; the owner closes it before the acceptance ends.`;
  if (!isReason(reason)) throw new UsageError(`\`${reason}\` is too little for a reason.`, 'Say in a sentence why the gaps are there and why they can wait.');
  return { owner, approver, expires, reason };
}

export interface Accepted {
  readonly folder: ProtocolFolder;
  /** Path of its waivers.yaml, as shown. */
  readonly shown: string;
  /** How many entries were written. */
  readonly entries: number;
}

interface Plan extends Accepted {
  readonly path: string;
  readonly before: Uint8Array | undefined;
  readonly text: string;
}

type Judged = Pick<JudgedProtocol, 'folder' | 'report'>;

const NOTHING = 'Nothing was accepted.';

/** Everything is planned before anything is written. `reports` carry evidence. Throws UsageError for a file that cannot be added to. */
export function acceptGaps(judged: readonly Judged[], acceptance: Acceptance): Accepted[] {
  const plans = judged.map((one) => sayingNothing(NOTHING, () => planFor(one, acceptance)));
  const written: string[] = [];
  for (const { path, shown, before, text, entries } of plans) {
    if (entries === 0) continue;
    const nothing = written.length === 0 ? NOTHING : `Before that, ${written.join(', ')} had been written.`;
    sayingNothing(nothing, () => replaceFile(path, shown, text, before));
    written.push(shown);
  }
  return plans;
}

/** NOTE: the protocols were checked, so a refusal says what else did not happen. */
function sayingNothing<T>(nothing: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(error.message, error.advice, nothing);
    if (error instanceof Error) error.message += ` ${nothing}`;
    throw error;
  }
}

function planFor({ folder, report }: Judged, acceptance: Acceptance): Plan {
  const path = `${folder.path}/${WAIVERS}`;
  const shown = `${folder.prefix}${WAIVERS}`;
  const before = readIfThere(path, shown);
  const there = before === undefined ? '' : textOf(before, shown);
  const known = entriesIn(there, shown);
  const old = Object.keys(known).length === 0 ? withoutBraces(there) || headerLike(folder) : there;
  const accepted = standingErrors(report).filter((finding) => isWaivable(finding.rule) && !isSummary(finding));
  const entries = entriesFor(accepted, report, acceptance, new Set(Object.keys(known)));
  const text = withEntries(old, entries);
  const count = Object.keys(entries).length;
  if (count > 0 && JSON.stringify(readYaml(shown, text).data) !== JSON.stringify({ ...known, ...entries }))
    throw new UsageError(
      `Nothing can be added at the end of \`${shown}\`, so nothing was written.`,
      'Write its entries one below the other, without braces round them and without `...` at the end; or move the file away.',
    );
  return { folder, path, shown, before, text, entries: count };
}

/** Throws UsageError for a file of which nobody can tell what is accepted already. */
function entriesIn(text: string, shown: string): Mapping {
  const { data, problems } = readYaml(shown, text);
  if (isMapping(data)) return data;
  if (data !== undefined)
    throw new UsageError(
      `\`${shown}\` holds ${Array.isArray(data) ? 'a list' : 'a value'} where entries belong, so nothing was written.`,
      'Write each accepted gap as a name and a colon with its lines below, as `check` asks for them; or move the file away.',
    );
  const [first] = problems;
  const line = first && 'start' in first.place ? `, line ${text.slice(0, first.place.start).split('\n').length}` : '';
  throw new UsageError(`\`${shown}\` cannot be read${line}, so nothing was written: ${first?.message ?? ''}`, first?.fix ?? '');
}

/** A file without entries, without the empty braces (or `null`) that say so: entries below them would be no YAML. Its comments stay. */
function withoutBraces(text: string): string {
  const bare = text.replace(/#.*|\{\s*\}|\bnull\b|~|^\.\.\.\s*$/gim, (found) => (found.startsWith('#') ? found : ''));
  return bare.trim() === '' ? '' : bare;
}

/** A new file says what it is, and where an editor finds its schema when the control block says that too. */
function headerLike({ path, prefix }: ProtocolFolder): string {
  const control = readIfThere(`${path}/protocol.yaml`, `${prefix}protocol.yaml`);
  const found = control && /^# yaml-language-server: \$schema=([\w./-]*)protocol\.schema\.json\s*$/m.exec(new TextDecoder().decode(control));
  return `${found ? `# yaml-language-server: $schema=${found[1]}waivers.schema.json\n` : ''}# Accepted gaps: each with its reason, its owner, who agreed, and until when.\n`;
}

type Entry = Readonly<Record<string, string>>;

/** One entry for each rule and requirement; a finding that belongs to no requirement is named by its own fingerprint. */
function entriesFor(errors: readonly Finding[], { requirements }: ProtocolReport, acceptance: Acceptance, taken: Set<string>): Record<string, Entry> {
  const hashes = new Map(requirements.flatMap(({ id, evidence }) => (evidence ? [[id, evidence.hash] as const] : [])));
  const { reason, owner, approver, expires } = acceptance;
  const entries: Record<string, Entry> = {};
  const seen = new Set<string>();
  for (const { rule, requirement, fingerprint } of errors) {
    const about = requirement === undefined ? `${rule} ${fingerprint}` : `${rule} of ${requirement}`;
    if (seen.has(about)) continue;
    seen.add(about);
    const hash = requirement === undefined ? undefined : hashes.get(requirement);
    const answer = requirement === undefined ? fingerprint : hash === undefined ? unansweredFingerprint(requirement) : answerFingerprint(hash);
    const id = unused(requirement === undefined ? `${rule}-${fingerprint.slice(0, 8)}` : `${requirement}-${rule}`, taken);
    entries[id] = { ...(requirement === undefined ? {} : { requirement }), rule, reason, owner, approver, expires, fingerprint: answer };
  }
  return entries;
}

function unused(name: string, taken: Set<string>): string {
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}-${count}`;
  taken.add(id);
  return id;
}

function withEntries(old: string, entries: Readonly<Record<string, Entry>>): string {
  // NOTE: as the file ends its own lines, which an editor on Windows does in another way.
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  const start = old === '' || old.endsWith('\n') ? old : `${old}${end}`;
  return Object.entries(entries).reduce((text, [id, entry]) => `${text}${text.trim() === '' ? '' : end}${yamlLines({ [id]: entry }).join(end)}${end}`, start);
}

/** What became of one protocol. `after` is its report from after the writing: what still stands there really does. */
export function acceptedWords({ shown, entries }: Accepted, after: ProtocolReport, gate: Gate): string {
  const standing = standingErrors(after);
  const waived = after.findings.some((finding) => finding.severity === 'error' && finding.waivedBy !== undefined);
  const unseen = standing.filter((finding) => isWaivable(finding.rule));
  const firm = standing.filter((finding) => !isWaivable(finding.rule));
  const done =
    entries > 0
      ? `${counted(entries, 'gap was', 'gaps were')} accepted and written to ${shown}. Look at each entry, and say there why it can wait.`
      : standing.length > 0
        ? 'nothing was accepted, and nothing was written.'
        : waived
          ? `every error at the gate \`${gate}\` is accepted already, so nothing was written.`
          : `no error stands at the gate \`${gate}\`, so there was nothing to accept, and nothing was written.`;
  const names = [...new Set(firm.map(({ rule }) => `\`${rule}\``))].join(', ');
  const rest = [
    firm.length === 0 ? '' : ` ${counted(firm.length, 'error cannot be accepted and still stands', 'errors cannot be accepted and still stand')} (${names}).`,
    unseen.length === 0
      ? ''
      : ` ${counted(unseen.length, 'more error was not listed', 'more errors were not listed')} before, so nobody has agreed to ${unseen.length === 1 ? 'it' : 'them'}.`,
    standing.length === 0 ? '' : ' Run the check to see where, and what to do.',
  ];
  return `${after.title}: ${done}${rest.join('')}`;
}

function standingErrors({ findings }: ProtocolReport): Finding[] {
  return findings.filter((finding) => finding.severity === 'error' && finding.waivedBy === undefined);
}
