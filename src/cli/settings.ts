// The settings of a workspace: joint-protocol.yaml, read with the YAML profile of protocols and held against its schema. When anything in
// it is wrong nothing is judged, since nobody could say by what.

import { lstatSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { settings as isSettings } from '../check/validators.generated.js';
import { chooseErrors, keysBeside, shapeFault } from '../check/shape-words.ts';
import { settingsSchema } from '../guidance/settings-schema.ts';
import type { Problem } from '../model/finding.ts';
import type { Gate } from '../model/gate.ts';
import type { KeyPath, Place } from '../model/place.ts';
import { readBytes } from '../source/disk.ts';
import { indexLines } from '../source/line-index.ts';
import { decodeText } from '../source/text.ts';
import type { YamlFile } from '../source/yaml.ts';
import { readYaml } from '../source/yaml.ts';
import { locateInYaml } from '../source/yaml-tree.ts';
import { quoted } from './publish/faults.ts';
import type { SeverityChanges } from './rule-severities.ts';
import { severityFaults } from './rule-severities.ts';
import { SETTINGS_FILE } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

const MOST_BYTES = 100_000;

export interface Settings {
  readonly protocols?: readonly string[];
  readonly gate?: Gate;
  readonly formats?: readonly string[];
  readonly max_findings?: number;
  readonly advice?: boolean;
  readonly rules?: SeverityChanges;
}

/** `written` is the file that `--settings` names, otherwise it is the one in the working folder. Throws UsageError for whatever is wrong with it. */
export function readSettings(written?: string, cwd = process.cwd()): Settings {
  const shown = written ?? SETTINGS_FILE;
  const path = resolve(cwd, shown);
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true)
    throw new UsageError(`${quoted(shown)} is ${stat ? 'not an ordinary file' : 'not there'}, so the settings cannot be read.`, 'Name an ordinary file.');
  if (stat.size > MOST_BYTES) throw new UsageError(`${quoted(shown)} is too large for settings.`, `At most ${MOST_BYTES / 1000} KB are read.`);
  const { text, problems } = decodeText(shown, readBytes(dirname(path), basename(path)));
  const yaml = readYaml(shown, text);
  const unread = [...problems, ...yaml.problems];
  if (unread.length > 0) throw broken(yaml, unread);
  if (isSettings(yaml.data)) {
    const found = severityFaults((yaml.data as Settings).rules ?? {}).map((one) => ({ ...one, place: inRules(shown, one.path) }));
    if (found.length > 0) throw broken(yaml, found);
    return yaml.data as Settings;
  }
  const faults = chooseErrors(isSettings.errors ?? []).map((error) => {
    const { path: keys, on, message, fix } = shapeFault(error, [], keysBeside(settingsSchema, error.schemaPath));
    const leaves = error.keyword === 'pattern' && keys[0] === 'protocols';
    const place: Place = { at: 'key', file: shown, path: keys, on };
    return leaves ? { place, message: 'This path leads out of the working folder.', fix: 'Write a path from here, without `..`.' } : { place, message, fix };
  });
  throw broken(yaml, faults);
}

function inRules(file: string, path: KeyPath): Place {
  return { at: 'key', file, path: ['rules', ...path], on: 'key' };
}

/** Every fault on a line of its own, with file and line. */
function broken({ file, text, place: root }: YamlFile, faults: readonly Pick<Problem, 'place' | 'message' | 'fix'>[]): UsageError {
  const index = indexLines(text);
  const placed = faults.map(({ place, message, fix }) => {
    const start = place.at === 'span' ? place.start : place.at === 'key' ? locateInYaml(root, place.path, place.on ?? 'value')[0] : undefined;
    const at = start === undefined ? undefined : index.at(start);
    return { start: start ?? 0, line: `${file}${at ? `:${at.line}:${at.column}` : ''}: ${message} ${fix}` };
  });
  const lines = placed.toSorted((a, b) => a.start - b.start).map(({ line }) => line);
  return new UsageError(`The settings cannot be used.\n${lines.join('\n')}\n`, '`--no-settings` leaves them out.');
}
