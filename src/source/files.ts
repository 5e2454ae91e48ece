// Files as the reader sees them, whoever holds them: a disk, a test, a browser. No file is opened here.

import type { Problem } from '../model/finding.ts';

export const LIMITS = {
  yamlBytes: 1_000_000,
  markdownBytes: 256_000,
  documentBytes: 20_000_000,
  editionBytes: 5_000_000,
  logoBytes: 100_000,
  /** Files, folders and links of one protocol. */
  files: 20_000,
  /** Bytes of all files of one protocol that are read at once: 20 times what the longest of our examples has. */
  allText: 64_000_000,
  depth: 32,
} as const;

/** A file of one protocol. `path` is relative to the protocol folder, with `/` between its parts. */
export interface SourceFile {
  readonly path: string;
  readonly size: number;
  /** The content of YAML and Markdown files, of frozen editions and of the logo; documents stay unread (undefined) until they are published. */
  readonly bytes?: Uint8Array;
}

/** A protocol folder as collected: its files sorted by path, and what was wrong with collecting them. */
export interface Folder {
  /** Folder name: the protocol's id. */
  readonly id: string;
  /** What to put before a path so that people find the file: `protocols/northmere/`. */
  readonly prefix: string;
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Files from texts, for tests and the browser. */
export function folderFromTexts(id: string, texts: Readonly<Record<string, string>>, prefix = ''): Folder {
  const encoder = new TextEncoder();
  const files = Object.keys(texts)
    .sort()
    .map((path) => {
      const bytes = encoder.encode(texts[path] ?? '');
      return { path, size: bytes.length, bytes };
    });
  return { id, prefix, files, problems: [] };
}

export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Facts or words of a chapter. What lies deeper, or is spelt otherwise, is no file of the protocol: it is neither judged, published nor frozen. */
export function isSectionFile(path: string): boolean {
  return /^sections\/[^/]+\.(?:yaml|md)$/.test(path);
}

/** A situation; what lies deeper is none. */
export function isPathwayFile(path: string): boolean {
  return /^pathways\/[^/]+\.yaml$/.test(path);
}

/** A frozen edition of the protocol. */
export function isEdition(path: string): boolean {
  return /^editions\/[^/]+\.json$/.test(path);
}

/** A picture that brand.yaml may name as the logo. */
export function isLogo(path: string): boolean {
  return /^brand\/[^/]+\.(?:png|jpe?g|svg)$/i.test(path);
}

/** How many bytes a file of this name may have, and whether it is read at once or left to be copied. */
export function reading(path: string): { readonly now: boolean; readonly most: number } {
  if (isYaml(path)) return { now: true, most: LIMITS.yamlBytes };
  if (isMarkdown(path)) return { now: true, most: LIMITS.markdownBytes };
  if (isLogo(path)) return { now: true, most: LIMITS.logoBytes };
  return isEdition(path) ? { now: true, most: LIMITS.editionBytes } : { now: false, most: LIMITS.documentBytes };
}

export function isSvg(path: string): boolean {
  return /\.svg$/i.test(path);
}

export function isMarkdown(path: string): boolean {
  return /\.md$/i.test(path);
}
