// What joint-protocol.yaml says for every command that judges: which protocols, at which gate, and what a fault of a rule counts for.
// The command line comes first; the settings speak where it is silent.

import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Gate } from '../model/gate.ts';
import type { ProtocolReport } from '../model/report.ts';
import type { Arguments } from './options.ts';
import { quoted } from './publish/faults.ts';
import type { SeverityChanges } from './rule-severities.ts';
import { SETTINGS_FILE } from './settings-file.ts';
import type { Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

export const WORKSPACE_OPTIONS = { settings: { type: 'string' }, 'no-settings': { type: 'boolean' } } as const;

export interface Workspace {
  readonly paths: readonly string[];
  readonly rules: SeverityChanges;
  readonly settings: Settings;
  /** The settings that were read, or would be if they were there; undefined when they are left out. */
  readonly settingsFile?: string;
}

/** Throws UsageError for settings that cannot be used and for paths in them that lead away. */
export async function readWorkspace({ values, positionals }: Pick<Arguments, 'values' | 'positionals'>): Promise<Workspace> {
  const named = typeof values['settings'] === 'string' ? values['settings'] : undefined;
  const leftOut = values['no-settings'] === true;
  if (leftOut && named !== undefined) throw new UsageError('`--settings` and `--no-settings` do not go together.', 'Leave one of them out.');
  const file = named ?? SETTINGS_FILE;
  const settings = leftOut ? {} : await settingsOf(named);
  return {
    paths: positionals.length > 0 ? positionals : (settings.protocols ?? []).map((path) => thereIs(inside(path, file), file)),
    rules: settings.rules ?? {},
    settings,
    ...(leftOut ? {} : { settingsFile: file }),
  };
}

/** The report with what the faults of rules count for here. */
export async function asTheWorkspaceCounts(report: ProtocolReport, rules: SeverityChanges, gate: Gate): Promise<ProtocolReport> {
  if (Object.keys(rules).length === 0) return report;
  return (await import('./rule-severities.ts')).withSeverities(report, rules, gate);
}

/** NOTE: what few runs need is loaded only by them: a check of which nothing has changed takes hardly longer than starting. */
async function settingsOf(written: string | undefined): Promise<Settings> {
  if (written === undefined && !lstatSync(SETTINGS_FILE, { throwIfNoEntry: false })) return {};
  return (await import('./settings.ts')).readSettings(written);
}

/** NOTE: said of the settings, since whoever typed only `check` has named no folder. */
function thereIs(path: string, settingsFile: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return path;
  throw new UsageError(
    `There is no folder ${quoted(path)}, which ${settingsFile} names under \`protocols\`.`,
    'Put the path right there, or name a folder on the command line.',
  );
}

/** A path from the settings: it stays in the working folder, by its words and on the disk. */
export function inside(path: string, settingsFile: string, cwd = process.cwd()): string {
  const leaves = (from: string, to: string): boolean => isAbsolute(path) || relative(from, to).split(sep)[0] === '..' || isAbsolute(relative(from, to));
  const refusal = new UsageError(
    `${quoted(path)} leads out of the working folder.`,
    `Paths in ${settingsFile} stay in the folder in which the command is run.`,
  );
  if (leaves(cwd, resolve(cwd, path))) throw refusal;
  let real: string;
  try {
    real = realpathSync(resolve(cwd, path));
  } catch {
    // Not there yet; whoever reads or writes it says so.
    return path;
  }
  if (leaves(realpathSync(cwd), real)) throw refusal;
  return path;
}
