// One protocol to its report: shape, facts, rules, outcomes, order.

import type { Catalogue } from '../guidance/catalogue.ts';
import { citationLines } from '../guidance/citations.ts';
import type { Finding, Problem } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import type { ProtocolReport } from '../model/report.ts';
import { cleaned } from '../model/shown-text.ts';
import type { InspectedDocument } from '../privacy/documents/inspect.ts';
import { redacted } from '../privacy/redact.ts';
import { isPrivacyRule } from '../privacy/rule-ids.ts';
import { rules } from '../rules/index.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { applicabilityOf } from './applicability.ts';
import { cutByGuidance } from './clauses-of-guidance.ts';
import { evidenceOf } from './evidence.ts';
import { withFingerprints } from './fingerprints.ts';
import { withoutFloods } from './flood.ts';
import { outcomes } from './outcomes.ts';
import type { PlaceResolver } from './places.ts';
import { placeResolver } from './places.ts';
import { privacyPass, withDocuments } from './privacy-pass.ts';
import { problemsOf, ruleContext } from './run-rules.ts';
import { shapePass } from './shape-pass.ts';
import { toldOnce } from './told-once.ts';
import { verdictOf } from './verdict.ts';
import { judgeWaivers } from './waivers.ts';

export interface CheckOptions {
  readonly gate: Gate;
  /** Day of the check, `2026-11-23`. */
  readonly today: string;
  /** Say for each requirement what its answer says. It takes time, and only some formats print it. */
  readonly evidence?: boolean;
  /** What was found in the documents, by whoever holds their bytes (privacy/documents/inspect.ts). */
  readonly documents?: readonly InspectedDocument[];
}

/** Findings of these may be accepted. What the reader, the schema pass and the privacy guard find never is. */
const WAIVABLE: ReadonlySet<string> = new Set(rules.map((rule) => rule.id).filter((id) => !isPrivacyRule(id)));

export function isWaivable(rule: string): boolean {
  return WAIVABLE.has(rule);
}

export function checkProtocol(whole: ReadProtocol, catalogue: Catalogue, options: CheckOptions): ProtocolReport {
  const protocol = cutByGuidance(whole.protocol, catalogue);
  const read: ReadProtocol = { ...whole, protocol };
  const shape = shapePass(read, catalogue);
  const privacy = privacyPass(whole);
  const context = ruleContext(read, catalogue, {
    ...options,
    broken: shape.broken,
    privacy: withDocuments(privacy.faults, protocol.folder, options.documents),
  });
  const { problems, silenced } = toldOnce(
    [...read.problems, ...shape.problems, ...problemsOf(rules, context)],
    protocol.controlFile,
    read.yaml.get(protocol.controlFile)?.data,
  );
  const resolve = placeResolver(read, privacy.shown);
  const named = (some: readonly Problem[]): Finding[] =>
    withFingerprints(protocol.id, protocol.folder, redacted(sorted(some.map((problem) => findingOf(problem, catalogue, resolve))), privacy.redact));
  const { waivers, ...judged } = judgeWaivers(read, context, named(problems), WAIVABLE, resolve);
  const found = [...judged.findings, ...named(judged.problems)];
  const evidence = options.evidence === true ? evidenceOf(context, shape.broken) : undefined;
  const requirements = outcomes(context, [...found, ...silenced], resolve, evidence);
  const findings = sorted(withoutFloods(found));
  const words = [...protocol.words.values()].reduce((sum, one) => sum + one.words, 0);
  // NOTE: both are words of the control block, and names of persons are masked in words about the file that holds them.
  const ofControl = (text: string): string => privacy.redact(cleaned(text), protocol.controlFile);
  const said = {
    protocol: protocol.id,
    title: ofControl(protocol.control.short_title ?? protocol.control.area),
    folder: protocol.folder,
    nation: catalogue.nation,
    edition: ofControl(protocol.control.edition),
    invented: protocol.control.invented,
    read: { files: read.files, bytes: read.bytes, words },
    requirements,
    waivers,
    applicability: applicabilityOf(context, resolve),
    suppressions: privacy.suppressions.map((one) => ({ ...one, reason: cleaned(one.reason), place: resolve(one.place) })),
  };
  const base = { ...redacted(said, privacy.redact), findings };
  return { ...base, ...verdictOf(base, options.gate) };
}

type UnnamedFinding = Omit<Finding, 'fingerprint'>;

function findingOf(problem: Problem, catalogue: Catalogue, resolve: PlaceResolver): UnnamedFinding {
  const requirement = problem.requirement === undefined ? undefined : catalogue.byId.get(problem.requirement);
  const { rule, severity, errorFrom } = problem;
  return {
    rule,
    severity,
    message: cleaned(problem.message),
    why: cleaned(problem.why),
    fix: cleaned(problem.fix),
    place: resolve(problem.place, problem.message),
    related: (problem.related ?? []).map(({ place, label }) => ({ place: resolve(place, label), label })),
    ...(problem.requirement === undefined ? {} : { requirement: problem.requirement }),
    ...(errorFrom === undefined ? {} : { errorFrom }),
    citations: requirement ? citationLines(catalogue, requirement.citations) : [],
  };
}

function sorted<F extends UnnamedFinding>(findings: readonly F[]): F[] {
  const by = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      by(a.place.file, b.place.file) || by(a.place.line, b.place.line) || by(a.place.column, b.place.column) || by(a.rule, b.rule) || by(a.message, b.message),
  );
}
