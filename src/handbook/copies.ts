// Copies of a whole handbook that readers can take with them, as the pages list them. Making them is left to cli/take-away.

export interface CopyView {
  readonly kind: 'word' | 'pdf' | 'one-file';
  /** Words for the link: "Word document". */
  readonly name: string;
  /** What it is good for, in half a sentence. */
  readonly use: string;
  readonly href: string;
  /** As people read it: "203 KB"; empty where nobody can say before the pages are made. */
  readonly size: string;
}

import { sayIn } from '../interface/say.ts';

const ENDING: Readonly<Record<CopyView['kind'], string>> = { pdf: 'pdf', word: 'docx', 'one-file': 'html' };

/** File name of a copy in the handbook's folder. */
export function copyName(id: string, kind: CopyView['kind']): string {
  return `${id}.${ENDING[kind]}`;
}

export function copyView(handbook: { readonly id: string; readonly home: string; readonly language: string }, kind: CopyView['kind'], bytes: number): CopyView {
  const say = sayIn(handbook.language);
  const [name, use] = [say(`copies.${kind}`), say(`copies.${kind}-use`)];
  const size = bytes === 0 ? '' : bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return { kind, name, use, href: `${handbook.home}${copyName(handbook.id, kind)}`, size };
}
