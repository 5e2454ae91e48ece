// Few protocols are judged in the main thread, which is faster than waiting for a worker to load the rules; but only those in which
// nothing is of a size or form that could keep a parser busy. All others go to a worker, where time and memory are bounded.

import type { Folder, SourceFile } from '../source/files.ts';
import { isLookedInto } from '../source/file-names.ts';
import { isEdition, isMarkdown, isYaml } from '../source/files.ts';
import type { JudgedProtocol, Task } from './run-check.ts';

/** A chapter has about 10 KB of facts and as much of words, and one Markdown sign in thirty letters. */
const MOST_BYTES_A_FILE = 64_000;
const MOST_BYTES = 2_000_000;
/** Of forms and leaflets, which are unpacked and searched for personal data. */
const MOST_DOCUMENT_BYTES = 1_000_000;
const MOST_FILES = 400;
const MOST_SIGNS = 0.2;
/** 1 for each of the signs, by their code. */
const SIGNS = new Uint8Array(256);
for (const sign of '*_`[]()<>&~|{}"\'!\\#') SIGNS[sign.charCodeAt(0)] = 1;

/** Undefined for a protocol that is too unusual to be judged here. */
export async function judgeHere(task: Task): Promise<JudgedProtocol | undefined> {
  const { collect, judge } = await import('./run-check.ts');
  const collected = collect(task);
  return isUsual(collected) ? judge(task, collected) : undefined;
}

export function isUsual({ files }: Folder): boolean {
  // NOTE: frozen editions are JSON, which no text keeps busy.
  const read = files.filter((file) => file.bytes !== undefined && !isEdition(file.path));
  return (
    read.length <= MOST_FILES &&
    allBytes(read) <= MOST_BYTES &&
    allBytes(files.filter(isLookedInto)) <= MOST_DOCUMENT_BYTES &&
    read.every(({ path, size, bytes }) => size <= MOST_BYTES_A_FILE && !(bytes && (isMarkdown(path) || isYaml(path)) && isDense(bytes)))
  );
}

function allBytes(files: readonly SourceFile[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

function isDense(bytes: Uint8Array): boolean {
  let signs = 0;
  // NOTE: by index, which code that has only just started does three times as fast.
  for (let at = 0; at < bytes.length; at += 1) signs += SIGNS[bytes[at] ?? 0] ?? 0;
  return bytes.length > 1_000 && signs > bytes.length * MOST_SIGNS;
}
