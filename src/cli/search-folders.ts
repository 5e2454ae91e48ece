// Where protocols lie below a folder, whatever holds the folders: a disk, or an earlier revision in git's store.

import { quoted } from './publish/faults.ts';
import { UsageError } from './usage-error.ts';

export interface Entry {
  readonly name: string;
  readonly kind: 'folder' | 'link' | 'other';
}

/** What lies in a folder, in order; nothing for what is none or cannot be read. Paths are relative to the folder that was given, which is ''. */
export type EntriesOf = (path: string) => readonly Entry[];

/** `regions/north/protocols/x`. */
const DEEPEST = 4;
/** A folder with more below it is a home or a disk, and not a workspace. */
const MOST_FOLDERS = 5_000;
const HOME = 'protocols';
/** What `build` writes into its output. */
const MADE_BY_BUILD = 'build-manifest.json';

/** Folders that a protocol itself may have. */
const PARTS: ReadonlySet<string> = new Set(['sections', 'pathways', 'documents', 'editions', 'summaries', 'translations', 'brand']);

/** By the names in it: a control block, however spelt, or sections that lack one. What is wrong with either is a finding, not silence. */
function isProtocol(names: readonly string[]): boolean {
  return names.some((name) => /^(?:protocol\.ya?ml|sections)$/i.test(name));
}

/**
 * Paths of protocols, level by level. NOTE: a control block above other protocols does not hide them, and a link in the place of one is judged as a
 * link. Where there is a folder `protocols`, what lies elsewhere counts only if it lies in such a folder too: other folders hold samples and drafts.
 * Throws UsageError where there is too much to look through.
 */
export function protocolsBelow(entriesOf: EntriesOf, given: string): string[] {
  const found: string[] = [];
  const hasHome = entriesOf('').some(({ name, kind }) => name === HOME && kind === 'folder');
  let level: readonly Step[] = [{ path: '', isOpen: true }];
  let elsewhere = 0;
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const next: Step[] = [];
    for (const step of level) {
      const atHome = isAtHome(step.path);
      if (!atHome) elsewhere += 1;
      if (elsewhere > MOST_FOLDERS && !atHome) {
        if (hasHome) continue;
        throw new UsageError(
          `There are more than ${MOST_FOLDERS} folders below ${quoted(given)}, too many to look through.`,
          'Name the folders that hold protocols.',
        );
      }
      const entries = entriesOf(step.path);
      const isOne = isProtocol(entries.map(({ name }) => name));
      if (isOne && (atHome || !hasHome || step.path === '')) found.push(step.path);
      if (step.isOpen) next.push(...stepsBelow(step.path, entries, isOne));
    }
    level = next;
  }
  return found;
}

interface Step {
  readonly path: string;
  /** Not so for links and hidden folders: one may stand in the place of a protocol, and nothing is looked for in it. */
  readonly isOpen: boolean;
}

function stepsBelow(path: string, entries: readonly Entry[], isOne: boolean): Step[] {
  if (entries.some(({ name }) => name === MADE_BY_BUILD)) return [];
  const isPlace = path === '' || nameOf(path) === HOME;
  return entries.flatMap(({ name, kind }) => {
    const isOpen = kind === 'folder' && !name.startsWith('.');
    if (kind === 'other' || name === 'node_modules' || (isOne && PARTS.has(name)) || !(isOpen || isPlace)) return [];
    return [{ path: path === '' ? name : `${path}/${name}`, isOpen }];
  });
}

/** In a folder `protocols`, or one itself. */
function isAtHome(path: string): boolean {
  return path.split('/').includes(HOME);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
