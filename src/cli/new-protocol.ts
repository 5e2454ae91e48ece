// What a new protocol holds: the template's files with nation, area and title filled in, and with first lines that lead editors
// to the schemas where these lie within the same workspace.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Nation } from '../model/requirement.ts';
import { UsageError } from './usage-error.ts';

export interface NewProtocol {
  readonly nation: Nation;
  readonly area: string;
  /** Absolute path of the folder to be. */
  readonly target: string;
  /** Folder of this package, which holds templates/ and schemas/. */
  readonly root: string;
  /** Folder the command was started in. */
  readonly workspace: string;
}

const MODELINE = /^# yaml-language-server: \$schema=(\S+)\n/;

/** Contents by path inside the new folder. */
export function templateFiles({ nation, area, target, root, workspace }: NewProtocol): ReadonlyMap<string, string> {
  const template = join(root, 'templates', nation);
  const paths = readdirSync(template, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(template, join(entry.parentPath, entry.name)))
    .sort();
  const reachable = isWithin(workspace, root) || isWithin(root, target);
  return new Map(
    paths.map((path) => {
      const text = readFileSync(join(template, path), 'utf8').replace(MODELINE, (_, schema: string) =>
        reachable ? `# yaml-language-server: $schema=${posix(relative(dirname(join(target, path)), resolve(dirname(join(template, path)), schema)))}\n` : '',
      );
      return [posix(path), path === 'protocol.yaml' ? filledIn(text, area) : text];
    }),
  );
}

/** Quoted as JSON, which is YAML too. */
function filledIn(text: string, area: string): string {
  return text
    .replace(/^title: .*$/m, () => `title: ${JSON.stringify(`Joint working protocol for ${area}`)}`)
    .replace(/^area: .*$/m, () => `area: ${JSON.stringify(area)}`);
}

/** The area as given, or the folder's name read as words: `our-area` is "Our area". */
export function areaFrom(written: string | boolean | undefined, target: string): string {
  const name = basename(target);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    const better =
      name
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'our-area';
    throw new UsageError(
      `\`${name.replace(/\p{C}/gu, '?').slice(0, 80)}\` cannot be the name of a protocol folder, since it becomes part of an address.`,
      `Use small letters, digits and hyphens, for example \`${better}\`.`,
    );
  }
  if (written === undefined) return name.replace(/-/g, ' ').replace(/^./, (first) => first.toUpperCase());
  const area = String(written).trim();
  if (area === '' || area.length > 100 || /\p{C}/u.test(area))
    throw new UsageError('The name of the area is empty, too long or holds signs that cannot be shown.', 'Give a name of at most 100 letters with `--area`.');
  return area;
}

function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`));
}

function posix(path: string): string {
  return path.replace(/\\/g, '/');
}
