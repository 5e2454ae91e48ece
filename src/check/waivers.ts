// Accepted gaps against what was found: which findings each one accepts, and what is wrong with the waivers themselves.

import type { Finding, Problem } from '../model/finding.ts';
import { contactFix, idMeant } from '../model/contact-meant.ts';
import { findNamed } from '../model/names.ts';
import type { Place, ResolvedPlace } from '../model/place.ts';
import { key, value } from '../model/place.ts';
import type { WaiverState, WaiverVerdict } from '../model/report.ts';
import { cleaned } from '../model/shown-text.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { answerFingerprint, answerHash, unansweredFingerprint } from './answer-hash.ts';
import type { WaiverEntry } from './read-waivers.ts';
import { readWaivers, waiverFaults } from './read-waivers.ts';
import type { WaiverRule } from './waiver-rules.ts';
import { ANSWER_CHANGED, EXPIRED, INCOMPLETE, NOT_NEEDED, UNKNOWN_POST } from './waiver-rules.ts';

/** Name of the file in a protocol's folder. */
export const WAIVERS = 'waivers.yaml';

export interface JudgedWaivers {
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverVerdict[];
  /** About the waivers themselves; no waiver accepts these. */
  readonly problems: readonly Problem[];
}

interface Judged {
  readonly state: WaiverState;
  readonly faults: readonly Problem[];
  /** How many findings. */
  readonly accepts: number;
}

type Resolve = (place: Place) => ResolvedPlace;

/** `rules`: ids of those whose findings may be accepted. Faults of reading and form, and whatever is personal, are never among them. */
export function judgeWaivers(read: ReadProtocol, context: RuleContext, found: readonly Finding[], rules: ReadonlySet<string>, resolve: Resolve): JudgedWaivers {
  const file = `${context.protocol.folder}${WAIVERS}`;
  const acceptedBy = new Map<Finding, string>();
  const judged = new Map<WaiverEntry, Judged>();
  const judge = (entry: WaiverEntry): void => {
    const about = found.filter((finding) => rules.has(finding.rule) && isAbout(entry, finding));
    const matches = about.filter((finding) => !acceptedBy.has(finding));
    const other = about.map((finding) => acceptedBy.get(finding)).find((id) => id !== undefined);
    const fits = fittingFingerprint(entry, context, found);
    const [state, faults] = stateOf(entry, { context, matches, other, fits, rules, resolve, file, unsure: isUnsure(entry, context, found) });
    if (state === 'in-force') for (const finding of matches) acceptedBy.set(finding, cleaned(entry.id));
    const unknown = state === 'in-force' ? unknownPosts(entry, context, file) : [];
    judged.set(entry, { state, faults: [...faults, ...unknown], accepts: state === 'in-force' ? matches.length : 0 });
  };
  const entries = readWaivers(read, file);
  for (const entry of entries) judge(entry);
  // NOTE: what was accepted again further below does not count again, so the entry that has had its time is judged once more.
  for (const [entry, { state }] of [...judged]) if (state === 'expired' || state === 'answer-changed') judge(entry);
  const inOrder = entries.map((entry) => ({ entry, ...(judged.get(entry) as Judged) }));
  const waivers = inOrder.map(({ entry, state, accepts }) => verdictOn(entry, state, accepts, resolve(key(file, entry.id))));
  const findings = found.map((finding) => {
    const waivedBy = acceptedBy.get(finding);
    return waivedBy === undefined ? finding : { ...finding, waivedBy };
  });
  return { findings, waivers, problems: inOrder.flatMap(({ faults }) => faults) };
}

/** An entry without a requirement is about the one finding whose fingerprint it carries. */
function isAbout({ requirement, rule, fingerprint }: WaiverEntry, finding: Finding): boolean {
  if (rule !== undefined && finding.rule !== rule) return false;
  if (requirement !== undefined) return finding.requirement === requirement;
  return rule !== undefined && finding.fingerprint === fingerprint;
}

/** Of the answer as it stands today; without a requirement, of the only finding of the rule. */
function fittingFingerprint({ requirement, rule }: WaiverEntry, { answered, protocol }: RuleContext, found: readonly Finding[]): string | undefined {
  if (requirement === undefined) {
    const alike = found.filter((finding) => finding.rule === rule);
    return alike.length === 1 ? alike[0]?.fingerprint : undefined;
  }
  const answer = answered.find((one) => one.requirement.id === requirement);
  return answer ? answerFingerprint(answerHash(answer, protocol)) : unansweredFingerprint(requirement);
}

/** Where a file cannot be read, a gap that is not found may still be there. */
function isUnsure({ requirement }: WaiverEntry, { protocol }: RuleContext, found: readonly Finding[]): boolean {
  return protocol.unreadable.size > 0 || found.some((finding) => finding.rule === 'wrong-shape' && finding.requirement === requirement);
}

interface Judging {
  readonly context: RuleContext;
  readonly matches: readonly Finding[];
  /** Id of another waiver that has accepted some of what this one is about. */
  readonly other: string | undefined;
  readonly fits: string | undefined;
  readonly rules: ReadonlySet<string>;
  readonly resolve: Resolve;
  readonly file: string;
  readonly unsure: boolean;
}

function stateOf(entry: WaiverEntry, judging: Judging): [WaiverState, Problem[]] {
  const { context, matches, other, fits, rules, file, unsure } = judging;
  const { id, requirement, expires = '', fingerprint } = entry;
  const at = (field?: keyof WaiverEntry): Place => (field === undefined ? key(file, id) : value(file, id, field));
  const faults = waiverFaults(entry, context, rules, fits);
  if (faults.length > 0) return ['incomplete', faults.map(({ field, message, fix }) => problemOf(INCOMPLETE, message, fix, at(field)))];
  const lines = linesOf(entry, judging);
  if (matches.length === 0) {
    if (unsure) return ['in-force', []];
    if (other !== undefined) {
      const message = `The gap that \`${id}\` accepts is accepted by \`${other}\` already.`;
      const either = expires < context.today ? '' : `, or \`${other}\``;
      return ['not-needed', [problemOf(NOT_NEEDED, message, `Delete ${lines}${either}: one of the two is enough.`, at())]];
    }
    const fix = `Delete ${lines}. If the same gap stands there in other words, have it accepted again.`;
    return ['not-needed', [problemOf(NOT_NEEDED, `The gap that \`${id}\` accepts is not there any more.`, fix, at())]];
  }
  if (expires < context.today) {
    const fix = `Close the gap and delete ${lines}; or have it accepted again, with a new reason, day and approval.`;
    return ['expired', [problemOf(EXPIRED, `This gap was accepted until \`${expires}\`, which has passed.`, fix, at('expires'))]];
  }
  if (requirement !== undefined && fingerprint !== fits && !unsure) {
    const fix = `Close the gap and delete ${lines}; or have the approver look at it again and write \`fingerprint: "${fits ?? ''}"\`.`;
    const message = `The answer to \`${requirement}\` has changed since this gap was accepted.`;
    return ['answer-changed', [problemOf(ANSWER_CHANGED, message, fix, at('fingerprint'))]];
  }
  return ['in-force', []];
}

/** A post or role, by its id or its title; a team or a council answers to nobody. */
function unknownPosts(entry: WaiverEntry, { protocol: { directory, directoryFile, unreadable } }: RuleContext, file: string): Problem[] {
  if (unreadable.has(directoryFile)) return [];
  return (['owner', 'approver'] as const).flatMap((field) => {
    const written = entry[field] ?? '';
    const shown = `\`${written.slice(0, 60)}\``;
    const kind = findNamed(directory, idMeant(directory, written) ?? '')?.kind;
    if (kind === 'post' || kind === 'role') return [];
    const [message, fix] =
      kind === undefined
        ? [`${shown} is not in the directory.`, contactFix(directory, written)]
        : [`${shown} is ${kind === 'team' ? 'a team' : 'an organisation'} and no post.`, 'Write the id of a post in it.'];
    return [problemOf(UNKNOWN_POST, message, fix, value(file, entry.id, field))];
  });
}

function problemOf({ id, severity, why }: WaiverRule, message: string, fix: string, place: Place): Problem {
  return { rule: id, severity, message, why, fix, place };
}

/** "lines 3 to 9 of waivers.yaml". */
function linesOf(entry: WaiverEntry, { resolve, file }: Judging): string {
  const first = resolve(key(file, entry.id)).line;
  const ends = Object.keys(entry)
    .filter((field) => field !== 'id')
    .map((field) => resolve(value(file, entry.id, field)).endLine);
  const last = Math.max(first, ...ends);
  return first === last ? `line ${first} of ${WAIVERS}` : `lines ${first} to ${last} of ${WAIVERS}`;
}

function verdictOn(entry: WaiverEntry, state: WaiverState, accepts: number, place: ResolvedPlace): WaiverVerdict {
  const { id, requirement, rule, reason = '', owner = '', approver = '', expires = '' } = entry;
  return {
    id: cleaned(id),
    ...(requirement === undefined ? {} : { requirement: cleaned(requirement) }),
    ...(rule === undefined ? {} : { rule: cleaned(rule) }),
    reason: cleaned(reason),
    owner: cleaned(owner),
    approver: cleaned(approver),
    expires: cleaned(expires),
    state,
    accepts,
    place,
  };
}
