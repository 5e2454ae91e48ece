// Asks git for what lies in a revision, and for nothing else: no hook, no filter, no program of the repository is run, nothing is fetched.

import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { programOnPath } from './programs.ts';
import { UsageError } from './usage-error.ts';

const MOST_OUTPUT = 256_000_000;
const SECONDS = 120;
/**
 * NOTE: what a repository configures may name programs; these switch off every one that reading could start. A folder that only looks like
 * a store of git's, because a stranger has put one among the files of a protocol, is none: it could tell any past it likes.
 */
const GUARDS = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'credential.helper=', 'safe.bareRepository=explicit'].flatMap((one) => [
    '-c',
    one,
  ]),
];
/** Left out: they could turn a look at this folder into one at another repository. */
const POINTERS = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR|NAMESPACE|EXTERNAL_DIFF)$/;

export interface GitAnswer {
  readonly code: number | null;
  readonly out: Buffer;
  readonly complaint: string;
}

/** Runs git in a folder. Throws UsageError only when git itself cannot be run. */
export function git(folder: string, args: readonly string[], input?: string): GitAnswer {
  const kept = Object.entries(process.env).filter(([name]) => !POINTERS.test(name));
  // NOTE: Windows looks for a program in the folder first, and that is where the content lies.
  const program = process.platform === 'win32' ? programOnPath('git.exe') : 'git';
  if (program === undefined) throw noGit();
  const ran = spawnSync(program, [...GUARDS, ...args], {
    cwd: folder,
    input: input ?? '',
    maxBuffer: MOST_OUTPUT,
    timeout: SECONDS * 1000,
    windowsHide: true,
    env: {
      ...Object.fromEntries(kept),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
    },
  });
  const reason = (ran.error as NodeJS.ErrnoException | undefined)?.code;
  if (reason === 'ENOENT') throw noGit();
  if (reason === 'ENOBUFS') throw new UsageError('The earlier revision holds too much to be compared.', 'Give the folder of one protocol.');
  if (ran.error)
    throw new UsageError(`Git could not be asked about the earlier revision (${reason ?? ran.error.message}).`, 'Compare with a JSON report instead.');
  return { code: ran.status, out: ran.stdout, complaint: firstLine(ran.stderr.toString('utf8')) };
}

function noGit(): UsageError {
  return new UsageError('Git was not found on this computer.', 'Install it, or compare with a JSON report: `--base report.json`.');
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/\p{Cc}/gu, ' ').slice(0, 200);
}

/** The commit that a revision stands for. Throws UsageError for whatever is none. */
export function commitOf(folder: string, ref: string): string {
  if (ref.startsWith('-') || ref.trim() === '' || /\p{Cc}/u.test(ref))
    throw new UsageError(`\`${ref.replace(/\p{Cc}/gu, ' ')}\` cannot be the name of a revision.`, 'Write for example `--base main`.');
  const inside = git(folder, ['rev-parse', '--is-inside-work-tree', '--absolute-git-dir']);
  const [answer, store = ''] = inside.out.toString('utf8').split('\n');
  if (inside.code === 0 && (answer !== 'true' || isPartOf(store, folder))) throw ownStore();
  if (inside.code !== 0) {
    if (/safe\.bareRepository/i.test(inside.complaint)) throw ownStore();
    const reason = inside.complaint === '' || /not a git repository/i.test(inside.complaint) ? '' : ` Git says: ${inside.complaint}`;
    throw new UsageError(
      `This folder is not in a git repository, so \`${ref}\` means nothing here.${reason}`,
      'Compare with a JSON report: `--base report.json`.',
    );
  }
  const found = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = found.out.toString('utf8').trim();
  if (found.code === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new UsageError(`There is no revision \`${ref}\` in this repository.`, 'Check the name; in CI, fetch it first (`fetch-depth: 0`).');
}

/** Git takes a folder with the right files in it for a store. One that came with the content could hold any past that its writer likes. */
function isPartOf(store: string, folder: string): boolean {
  const real = realpathSync(folder);
  return real === store || real.startsWith(`${store}${sep}`);
}

function ownStore(): UsageError {
  return new UsageError(
    'This folder holds a store of git among its content, so what lies in it proves nothing about the past.',
    'Take the files `HEAD`, `objects` and `refs` out of it.',
  );
}
