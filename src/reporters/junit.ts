// JUnit XML: a suite for each protocol, and in it a case for each requirement, so that what is met shows as passed. Other findings are
// further cases. Only what fails the gate is a failure.

import { areMore } from '../model/counted.ts';
import type { Finding } from '../model/finding.ts';
import type { ProtocolReport, Report, RequirementVerdict } from '../model/report.ts';
import { isMet } from '../model/report.ts';
import { oneLine } from './plain-text.ts';
import type { ReportOptions } from './report-words.ts';
import { lostWords, partWords, placeWords, ruleWords, standing } from './report-words.ts';
import { attribute, element } from './xml.ts';

interface Case {
  readonly name: string;
  readonly chapter: string;
  readonly result: 'passed' | 'failure' | 'skipped' | 'error';
  readonly message: string;
  readonly details: readonly string[];
  /** What is worth knowing and fails nothing. */
  readonly asides: readonly string[];
}

export function junit(report: Report, options: ReportOptions = {}): string {
  const suites = [
    ...report.protocols.map((protocol) => ({
      name: protocol.title,
      folder: protocol.folder,
      cases: casesOf(protocol, report, options),
      facts: factsOf(protocol, report),
    })),
    ...report.lost.map((one) => ({
      name: one.protocol,
      folder: one.protocol,
      cases: [{ name: 'The protocol is judged', chapter: 'run', result: 'error' as const, message: lostWords(one), details: [], asides: [] }],
      facts: {},
    })),
  ];
  const cases = suites.flatMap((suite) => suite.cases);
  const body = suites.map(({ name, folder, cases: own, facts }) =>
    element('testsuite', { name, package: folder, ...tally(own), skipped: count(own, 'skipped') }, [
      // NOTE: the schema of the format knows no empty list of properties.
      ...(Object.keys(facts).length === 0 ? [] : [element('properties', {}, propertiesOf(facts))]),
      ...own.map((one) => caseOf(one, folder)),
    ]),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'joint-protocol', ...tally(cases) }, body)}\n`;
}

function propertiesOf(facts: Readonly<Record<string, string>>): string[] {
  return Object.entries(facts).map(([name, value]) => element('property', { name, value }, []));
}

function count(cases: readonly Case[], result: Case['result']): number {
  return cases.filter((one) => one.result === result).length;
}

function tally(cases: readonly Case[]): { tests: number; failures: number; errors: number } {
  return { tests: cases.length, failures: count(cases, 'failure'), errors: count(cases, 'error') };
}

function factsOf({ nation, passed, verdict }: ProtocolReport, report: Report): Record<string, string> {
  return {
    tool: `${report.tool.name} ${report.tool.version}`,
    gate: report.gate,
    catalogue: `${nation} ${report.catalogues[nation] ?? ''}`,
    passed: String(passed),
    verdict,
    caution: [...partWords(report), report.caution].join(' '),
  };
}

function casesOf(protocol: ProtocolReport, report: Report, options: ReportOptions): Case[] {
  const known = new Set(protocol.requirements.map(({ id }) => id));
  const shown = protocol.findings.filter((finding) => finding.waivedBy !== undefined || standing([finding], options).length > 0);
  const about = Map.groupBy(shown, ({ requirement }) => (requirement !== undefined && known.has(requirement) ? requirement : ''));
  return [
    ...protocol.requirements.map((one) => requirementCase(one, about.get(one.id) ?? [], protocol, report)),
    ...(about.get('') ?? []).map((finding) => findingCase(finding, protocol)),
  ];
}

function requirementCase(one: RequirementVerdict, findings: readonly Finding[], protocol: ProtocolReport, report: Report): Case {
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.waivedBy === undefined);
  const waived = findings.filter((finding) => finding.waivedBy !== undefined);
  const excuse = protocol.applicability.find(({ requirement }) => requirement === one.id);
  const asides = [
    ...(excuse ? [oneLine(`${excuse.status}: ${excuse.reason}`)] : []),
    ...findings.filter((finding) => !errors.includes(finding)).map(findingWords),
  ];
  const named = { name: `${one.title} (${one.id})`, chapter: one.section, asides };
  const [first] = errors;
  if (first !== undefined) {
    const more = errors.length > 1 ? ` There ${areMore(errors.length - 1, 'error')} in this answer.` : '';
    return { ...named, result: 'failure', message: `${first.message}${more}`, details: errors.map(findingWords) };
  }
  const skipped = (message: string): Case => ({ ...named, result: 'skipped', message, details: [] });
  const [accepted] = waived.filter((finding) => finding.severity === 'error');
  if (accepted !== undefined) return skipped(waiverWords(accepted, protocol));
  if (isMet(one)) return { ...named, result: 'passed', message: '', details: [] };
  if (!one.demanded)
    return skipped(
      one.demandedFrom === 'never' ? 'This is advice: no gate demands it.' : `The gate ${report.gate} does not demand this; the gate ${one.demandedFrom} does.`,
    );
  return skipped(`Not met yet (${one.outcome}), but nothing here fails the gate ${report.gate}.`);
}

function findingCase(finding: Finding, protocol: ProtocolReport): Case {
  const named = { name: `${finding.rule} at ${placeWords(finding.place)} (${finding.fingerprint})`, chapter: 'findings', asides: [] };
  const details = [findingWords(finding)];
  if (finding.waivedBy !== undefined) return { ...named, result: 'skipped', message: waiverWords(finding, protocol), details: [], asides: details };
  if (finding.severity === 'error') return { ...named, result: 'failure', message: finding.message, details };
  return { ...named, result: 'skipped', message: `This fails nothing: ${finding.message}`, details: [], asides: details };
}

function waiverWords({ waivedBy = '' }: Finding, { waivers }: ProtocolReport): string {
  const waiver = waivers.find((one) => one.id === waivedBy);
  return waiver === undefined ? `Waived: ${waivedBy}.` : `Waived until ${waiver.expires} (${waivedBy}): ${waiver.reason}`;
}

/** One line that says all of it; the first words are the same for every finding, so that a program can read them. */
function findingWords(finding: Finding): string {
  const waived = finding.waivedBy === undefined ? '' : 'waived ';
  return oneLine(
    `${waived}${finding.severity} [${ruleWords(finding)}] in ${placeWords(finding.place)} - ${finding.message} Why: ${finding.why} Write: ${finding.fix}`,
  );
}

function caseOf({ name, chapter, result, message, details, asides }: Case, folder: string): string {
  const inside = result === 'passed' ? [] : [element(result, { message, ...(result === 'skipped' ? {} : { type: 'error' }) }, details.map(attribute))];
  // NOTE: Jenkins and GitLab read a full stop as a step between packages.
  const place = folder.replace(/\/+$/, '').replaceAll('.', '_').replaceAll('/', '.');
  return element('testcase', { name, classname: place === '' ? chapter : `${place}.${chapter}` }, [
    ...inside,
    ...(asides.length === 0 ? [] : [element('system-out', {}, asides.map(attribute))]),
  ]);
}
