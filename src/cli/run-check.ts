// A protocol folder to its report and, where one is wanted, its handbook: collected, read once, judged. Plain data comes out, so
// that a worker can do it.

import type { CheckOptions } from '../check/check-protocol.ts';
import { checkProtocol } from '../check/check-protocol.ts';
import { loadCatalogue } from '../guidance/catalogue.ts';
import { privacyPass } from '../check/privacy-pass.ts';
import type { Handbook } from '../handbook/site.ts';
import type { ProtocolReport } from '../model/report.ts';
import { NATIONS } from '../model/requirement.ts';
import type { Allowed } from '../privacy/allowed.ts';
import { collectFolder } from '../source/disk.ts';
import type { Folder } from '../source/files.ts';
import { stoppedFile } from '../source/parse-file.ts';
import { readProtocol } from '../source/protocol.ts';
import { collectAgain } from './collect-again.ts';
import { contentHash } from './content-hash.ts';
import { lookIntoDocuments } from './look-into-documents.ts';
import type { ProtocolFolder } from './find-protocols.ts';
import type { SeverityChanges } from './rule-severities.ts';
import { asTheWorkspaceCounts } from './workspace.ts';

export interface Task extends CheckOptions {
  readonly folder: ProtocolFolder;
  /** What the folder holds, when that does not lie on the disk: an earlier revision. */
  readonly collected?: Folder;
  /** It will be judged again after each change: what has been parsed is kept. */
  readonly again?: boolean;
  /** Address of the handbook's home page; without it no handbook is compiled. */
  readonly home?: string;
  /** Nobody will ask whether it is what an earlier run has judged. */
  readonly unnamed?: boolean;
  /** What the settings of the workspace let the faults of rules count for; left out, the report says what the rules themselves say. */
  readonly rules?: SeverityChanges;
  /** Files that stopped an earlier attempt, by their path in the folder, each with a sentence on what happened. They are left unread. */
  readonly stopped?: Readonly<Record<string, string>>;
}

export interface JudgedProtocol {
  readonly folder: ProtocolFolder;
  readonly report: ProtocolReport;
  /** Of what was read; undefined when it cannot be vouched for. */
  readonly content?: string;
  /** Files under documents/, relative to the folder. */
  readonly documents: readonly string[];
  /** SHA-256 of those that were looked into, and of the logo, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What may stand in its pages although it looks like personal data; absent when the report comes from an earlier run. */
  readonly allowed?: Allowed;
  /** Only when it was asked for and the check was passed. */
  readonly handbook?: Handbook;
}

export function collect({ folder, collected, again }: Task): Folder {
  return collected ?? (again ? collectAgain : collectFolder)(folder.path, folder.prefix);
}

export async function judge(task: Task, collected: Folder): Promise<JudgedProtocol> {
  const { folder, home, rules = {}, stopped = {}, collected: earlier, again: _again, unnamed = earlier !== undefined, ...options } = task;
  const unread = new Map(Object.entries(stopped).map(([path, why]) => [path, stoppedFile(collected.prefix + path, why)]));
  const read = readProtocol(collected, unread);
  const catalogue = await loadCatalogue(read.protocol.control.nation);
  const { documents, hashes } = await lookIntoDocuments(task, collected, read);
  const report = await asTheWorkspaceCounts(checkProtocol(read, catalogue, { ...options, documents }), rules, options.gate);
  const content = Object.keys(stopped).length === 0 && !unnamed ? contentHash(folder.path, collected, hashes) : undefined;
  const judged = { folder, report, documents: [...read.protocol.documents], hashes, ...(content === undefined ? {} : { content }) };
  if (home === undefined || !report.passed) return judged;
  const { compileHandbook } = await import('../handbook/compile.ts');
  const { editionViews, nationsOf } = await import('../handbook/editions.ts');
  const nations = NATIONS.filter((nation) => nationsOf(read.protocol).includes(nation));
  const catalogues = new Map(await Promise.all(nations.map(async (nation) => [nation, await loadCatalogue(nation)] as const)));
  const editions = editionViews(read, catalogues, home);
  const { withTranslations } = await import('../handbook/translated.ts');
  const handbook = compileHandbook(read, catalogue, report, { home, today: options.today, editions });
  return { ...judged, allowed: privacyPass(read).allowed, handbook: withTranslations(handbook, read, catalogue, report, options.today) };
}
