// `check --accept`: a baseline on day one. Every error that stands gets an entry in waivers.yaml; what stands there stays as it is, and no
// other file is touched.

import { answerFingerprint, unansweredFingerprint } from '../check/answer-hash.ts';
import { isPerson, isReason, isSamePost, isSomebody, LONGEST_MONTHS } from '../check/read-waivers.ts';
import { isWaivable } from '../check/check-protocol.ts';
import { isSummary } from '../check/flood.ts';
import { WAIVERS } from '../check/waivers.ts';
import { addMonths, isDay, readableDay } from '../model/days.ts';
import type { Finding } from '../model/finding.ts';
import type { ProtocolReport } from '../model/report.ts';
import { mapping } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { yamlLines } from '../source/yaml-write.ts';
import { UsageError } from './usage-error.ts';
import type { ProtocolFolder } from './find-protocols.ts';
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
      : `Stood when gaps were first accepted on ${readableDay(today)}; the owner closes it before the acceptance ends.`;
  if (!isReason(reason)) throw new UsageError(`\`${reason}\` is too little for a reason.`, 'Say in a sentence why the gaps are there and why they can wait.');
  return { owner, approver, expires, reason };
}

export interface Accepted {
  /** One sentence a protocol. */
  readonly sentences: readonly string[];
  /** Errors that cannot be accepted, in all protocols. */
  readonly left: number;
}

interface Plan {
  readonly path: string;
  readonly shown: string;
  readonly title: string;
  readonly before: Uint8Array | undefined;
  readonly text: string;
  readonly entries: number;
  readonly left: number;
}

/** Everything is planned before anything is written. `reports` carry evidence. */
export function acceptGaps(judged: readonly { readonly folder: ProtocolFolder; readonly report: ProtocolReport }[], acceptance: Acceptance): Accepted {
  const plans = judged.map(({ folder, report }) => planFor(folder, report, acceptance));
  const written: string[] = [];
  for (const { path, shown, before, text, entries } of plans) {
    if (entries === 0) continue;
    try {
      replaceFile(path, shown, text, before);
    } catch (error) {
      if (error instanceof Error && written.length > 0) error.message += ` Before that, ${written.join(', ')} had been written.`;
      throw error;
    }
    written.push(shown);
  }
  return { sentences: plans.map(sentence), left: plans.reduce((sum, plan) => sum + plan.left, 0) };
}

function planFor(folder: ProtocolFolder, report: ProtocolReport, acceptance: Acceptance): Plan {
  const path = `${folder.path}/${WAIVERS}`;
  const shown = `${folder.prefix}${WAIVERS}`;
  const before = readIfThere(path, shown);
  const old = before === undefined ? headerLike(folder) : textOf(before, shown);
  const data = readYaml(shown, old).data;
  const errors = report.findings.filter((finding) => finding.severity === 'error' && finding.waivedBy === undefined);
  const accepted = errors.filter((finding) => isWaivable(finding.rule) && !isSummary(finding));
  const entries = entriesFor(accepted, report, acceptance, new Set(Object.keys(mapping(data))));
  const text = withEntries(old, entries);
  const wanted = JSON.stringify({ ...mapping(data), ...entries });
  if (data === undefined || JSON.stringify(readYaml(shown, text).data) !== wanted)
    throw new UsageError(
      `\`${shown}\` is there but cannot be added to, so nothing was written.`,
      'Put it right first: plain entries one below the other, each as `check` asks for them; or move the file away.',
    );
  return { path, shown, title: report.title, before, text, entries: Object.keys(entries).length, left: errors.length - accepted.length };
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
  const start = old === '' || old.endsWith('\n') ? old : `${old}\n`;
  return Object.entries(entries).reduce((text, [id, entry]) => `${text}${text.trim() === '' ? '' : '\n'}${yamlLines({ [id]: entry }).join('\n')}\n`, start);
}

function sentence({ title, shown, entries, left }: Plan): string {
  const done =
    entries === 0
      ? `${title}: there was nothing to accept, and nothing was written.`
      : `${title}: ${entries} ${entries === 1 ? 'gap was' : 'gaps were'} accepted and written to ${shown}. Look at each entry, and say there why it can wait.`;
  const rest = left === 1 ? ' 1 error cannot be accepted and still stands.' : ` ${left} errors cannot be accepted and still stand.`;
  return left === 0 ? done : `${done}${rest}`;
}
