// All that a check is asked for: the command line first, the settings of the workspace where it is silent.

import type { Gate } from '../model/gate.ts';
import type { Acceptance } from './accept-gaps.ts';
import type { Output } from './formats.ts';
import { readFormats } from './formats.ts';
import { gateFrom, numberFrom, readArguments, today } from './options.ts';
import type { Part } from './report-parts.ts';
import { readPart } from './report-parts.ts';
import type { SeverityChanges } from './rule-severities.ts';
import { SETTINGS_FILE } from './settings-file.ts';
import { UsageError } from './usage-error.ts';
import { inside, readWorkspace, WORKSPACE_OPTIONS } from './workspace.ts';

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly gate: Gate;
  readonly today: string;
  readonly outputs: readonly Output[];
  readonly quiet: boolean;
  readonly advice: boolean;
  /** List the notes that declare personal data harmless, below the report on the screen. */
  readonly suppressions: boolean;
  readonly colour: boolean;
  readonly cache: boolean;
  readonly watch: boolean;
  readonly rules: SeverityChanges;
  /** The settings that were read, or would be if they were there; undefined when they are left out. */
  readonly settingsFile?: string;
  readonly maxFindings?: number;
  readonly part?: Part;
  readonly base?: string;
  readonly acceptance?: Acceptance;
}

const OPTIONS = {
  gate: { type: 'string' },
  format: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  advice: { type: 'boolean' },
  suppressions: { type: 'boolean' },
  'max-findings': { type: 'string' },
  'no-color': { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  watch: { type: 'boolean' },
  ...WORKSPACE_OPTIONS,
  shard: { type: 'string' },
  base: { type: 'string' },
  accept: { type: 'boolean' },
  owner: { type: 'string' },
  approver: { type: 'string' },
  expires: { type: 'string' },
  reason: { type: 'string' },
} as const;

/** Throws UsageError for wrong use and for settings that cannot be used. */
export async function readRequest(args: readonly string[]): Promise<CheckRequest> {
  const { values, lists, positionals } = readArguments(args, OPTIONS);
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  // NOTE: the command line is held to its own words before a file is opened.
  const gate = values['gate'] === undefined ? undefined : gateFrom(values['gate'], 'publish');
  const maxFindings = numberFrom('max-findings', values['max-findings']);
  const written = lists['format'] === undefined ? undefined : readFormats(lists['format']);
  const part = text('shard') === undefined ? undefined : readPart(text('shard') ?? '');
  const acceptance = await readAcceptance(values);
  refusePairs({ ...values, format: lists['format'] }, part, acceptance);
  const { paths, rules, settings, settingsFile } = await readWorkspace({ values, positionals });
  const most = maxFindings ?? settings.max_findings;
  const base = text('base');
  return {
    paths,
    gate: gate ?? settings.gate ?? 'publish',
    today: today(),
    outputs: written ?? settingsFormats(settings.formats, settingsFile) ?? [{ format: 'pretty' }],
    quiet: values['quiet'] === true,
    advice: values['advice'] === true || settings.advice === true,
    suppressions: values['suppressions'] === true,
    colour: values['no-color'] !== true,
    cache: values['no-cache'] !== true,
    watch: values['watch'] === true,
    rules,
    ...(settingsFile === undefined ? {} : { settingsFile }),
    ...(most === undefined ? {} : { maxFindings: most }),
    ...(part === undefined ? {} : { part }),
    ...(base === undefined ? {} : { base }),
    ...(acceptance === undefined ? {} : { acceptance }),
  };
}

async function readAcceptance(values: Readonly<Record<string, string | boolean | undefined>>): Promise<Acceptance | undefined> {
  if (['accept', 'owner', 'approver', 'expires', 'reason'].every((name) => values[name] === undefined)) return undefined;
  return (await import('./accept-gaps.ts')).acceptanceFrom(values, today());
}

function refusePairs(values: Readonly<Record<string, unknown>>, part: Part | undefined, acceptance: Acceptance | undefined): void {
  if (values['base'] !== undefined && part)
    throw new UsageError('One part of a run cannot be compared by itself.', 'Leave `--base` out, or check everything in one run.');
  if (values['watch'] === true && (part || acceptance))
    throw new UsageError(`\`--watch\` and \`--${part ? 'shard' : 'accept'}\` do not go together.`, 'Leave one of them out.');
  const beside = ['format', 'base', 'max-findings', 'suppressions'].find((name) => values[name] !== undefined);
  if (acceptance && beside !== undefined)
    throw new UsageError(`\`--accept\` writes waivers.yaml and no report, so \`--${beside}\` says nothing beside it.`, 'Accept first, then check again.');
}

function settingsFormats(formats: readonly string[] | undefined, settingsFile = SETTINGS_FILE): Output[] | undefined {
  if (formats === undefined) return undefined;
  try {
    const outputs = readFormats(formats);
    for (const { file } of outputs) if (file !== undefined) inside(file, settingsFile);
    return outputs;
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${settingsFile}, under \`formats\`: ${error.message}`, error.advice) : error;
  }
}
