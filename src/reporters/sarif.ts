// SARIF 2.1.0, the format of code scanners: every rule with its help, every finding with its fingerprint, what is waived as suppressed.

import type { Finding, Severity } from '../model/finding.ts';
import type { ResolvedPlace } from '../model/place.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { jsonText } from './json-text.ts';
import { oneLine } from './plain-text.ts';
import { lostWords } from './report-words.ts';
import { sarifRules } from './sarif-rules.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', advice: 'note' };

export function sarif(report: Report): string {
  const findings = report.protocols.flatMap((protocol) => protocol.findings.map((finding) => ({ finding, protocol })));
  const rules = sarifRules(findings.map(({ finding }) => finding));
  const indexOfRule = new Map(rules.map(({ id }, index) => [id, index]));
  const files = [...new Set(findings.flatMap(({ finding }) => [finding.place.file, ...finding.related.map(({ place }) => place.file)]))];
  const indexOfFile = new Map(files.map((file, index) => [file, index]));
  const run = {
    tool: { driver: { name: report.tool.name, version: oneLine(report.tool.version), rules } },
    automationDetails: { id: `joint-protocol/${report.gate}/${report.part === undefined ? '' : `part-${report.part.index}-of-${report.part.of}`}` },
    invocations: [
      {
        executionSuccessful: report.lost.length === 0,
        ...(report.lost.length === 0 ? {} : { toolExecutionNotifications: report.lost.map((one) => ({ level: 'error', message: said(lostWords(one)) })) }),
      },
    ],
    artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
    // Columns count UTF-16 units: see source/line-index.ts.
    columnKind: 'utf16CodeUnits',
    results: findings.map(({ finding, protocol }) => ({
      ruleId: oneLine(finding.rule),
      ruleIndex: indexOfRule.get(oneLine(finding.rule)),
      ...resultOf(finding, protocol, indexOfFile),
    })),
    properties: {
      gate: report.gate,
      passed: report.passed,
      caution: oneLine(report.caution),
      catalogues: report.catalogues,
      protocols: report.protocols.map(({ protocol, title, nation, edition, passed, verdict, counts }) => ({
        ...{ protocol: oneLine(protocol), title: oneLine(title), nation, edition: oneLine(edition) },
        ...{ passed, verdict: oneLine(verdict), counts },
      })),
    },
  };
  return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
}

function resultOf(finding: Finding, protocol: ProtocolReport, files: ReadonlyMap<string, number>): object {
  const { severity, message, why, fix, requirement, citations, fingerprint, related } = finding;
  return {
    level: LEVEL[severity],
    message: said(`${message} ${why} ${fix}`),
    locations: [locationOf(finding.place, files)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(({ place, label }, id) => ({ id, message: said(label), ...locationOf(place, files) })) }),
    // NOTE: not under GitHub's own name `primaryLocationLineHash`: its uploader works that one out itself and warns of every other value.
    partialFingerprints: { 'jointProtocol/v1': fingerprint },
    suppressions: suppressionsOf(finding, protocol),
    properties: {
      protocol: oneLine(protocol.protocol),
      ...(requirement === undefined ? {} : { requirement: oneLine(requirement) }),
      citations: citations.map(oneLine),
    },
  };
}

function suppressionsOf({ waivedBy }: Finding, { waivers }: ProtocolReport): object[] {
  if (waivedBy === undefined) return [];
  const waiver = waivers.find((one) => one.id === waivedBy);
  const words = waiver === undefined ? '' : `: ${waiver.reason} Owner: ${waiver.owner}. Approved by: ${waiver.approver}. Until ${waiver.expires}.`;
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: oneLine(`Waiver ${waivedBy}${words}`),
      ...(waiver === undefined ? {} : { location: locationOf(waiver.place, new Map()) }),
    },
  ];
}

function locationOf(place: ResolvedPlace, files: ReadonlyMap<string, number>): object {
  const index = files.get(place.file);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file), ...(index === undefined ? {} : { index }) },
      // A location without a region is about the file as a whole.
      ...(place.line === 0 ? {} : { region: { startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn } }),
    },
  };
}

/** SARIF reads `[words](1)` in a plain message as a link, and nothing else. */
function said(text: string): { readonly text: string } {
  return { text: oneLine(text).replaceAll('](', '] (') };
}

/** A relative reference. The slashes at the beginning would name another machine. */
function uriOf(file: string): string {
  return file
    .toWellFormed()
    .replace(/^\/{2,}/, '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
