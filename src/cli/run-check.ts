// Protocol folders to one Report: each is collected, read once and checked.

import type { CheckOptions } from '../check/check-protocol.ts';
import { checkProtocol } from '../check/check-protocol.ts';
import { CAUTION } from '../check/verdict.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { loadCatalogue } from '../guidance/catalogue.ts';
import type { Gate } from '../model/gate.ts';
import type { ProtocolReport, Report } from '../model/report.ts';
import { REPORT_FORMAT } from '../model/report.ts';
import { collectFolder } from '../source/disk.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { readProtocol } from '../source/protocol.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import { VERSION } from './version.ts';

export interface CheckedProtocol {
  readonly folder: ProtocolFolder;
  readonly read: ReadProtocol;
  readonly catalogue: Catalogue;
  readonly report: ProtocolReport;
}

export async function checkFolder(folder: ProtocolFolder, options: CheckOptions): Promise<CheckedProtocol> {
  const read = readProtocol(collectFolder(folder.path, folder.prefix));
  const catalogue = await loadCatalogue(read.protocol.control.nation);
  return { folder, read, catalogue, report: checkProtocol(read, catalogue, options) };
}

export function reportOf(protocols: readonly ProtocolReport[], gate: Gate, catalogues: Readonly<Record<string, string>>): Report {
  return {
    format: REPORT_FORMAT, tool: { name: 'joint-protocol', version: VERSION }, gate, catalogues, protocols,
    passed: protocols.every((protocol) => protocol.passed), caution: CAUTION,
  };
}
