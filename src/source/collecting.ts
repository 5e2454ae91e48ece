// What bounds the collecting of a folder, wherever it lies: how many entries, how much text. The same on a disk and in an earlier revision.

import type { Problem } from '../model/finding.ts';
import { wholeFile } from '../model/place.ts';
import { fault } from './faults.ts';
import { LIMITS } from './files.ts';

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** An entry of a folder that is nobody's file. Word and LibreOffice put one beside each document that is open somewhere. */
export function isSkipped(name: string): boolean {
  return SKIPPED.has(name) || name.startsWith('~$') || /^\.~lock\..*#$/.test(name);
}

/** Counts what is collected of one protocol. Once something was too much, nothing more is collected; that is said once. */
export class Bounds {
  private entries = 0;
  private text = 0;
  private full = false;

  get isFull(): boolean {
    return this.full;
  }

  /** Files, links, folders and whatever else has a name. `shown` is where to point when there are too many. */
  countEntry(shown: string): Problem | undefined {
    this.entries += 1;
    return this.entries > LIMITS.files ? this.stop(shown, `There are more than ${LIMITS.files.toLocaleString('en')} files and folders here.`) : undefined;
  }

  /** A file whose content is about to be read: YAML, Markdown, a frozen edition, a logo. */
  countText(shown: string, bytes: number): Problem | undefined {
    this.text += bytes;
    return this.text > LIMITS.allText
      ? this.stop(shown, `With this file the texts of the folder come to more than ${LIMITS.allText / 1_000_000} MB in all.`)
      : undefined;
  }

  private stop(shown: string, message: string): Problem {
    this.full = true;
    return fault('too-many-files', wholeFile(shown), message);
  }
}
