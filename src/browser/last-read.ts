// Which wording of each clause this device has shown, so that a changed one can be marked. Fingerprints and nothing else; nothing is sent.

interface Read {
  /** Fingerprint of the wording by clause. */
  readonly seen: Readonly<Record<string, string>>;
  /** The reader asked for nothing to be remembered. */
  readonly off?: boolean;
}

import { sectionChanged, sectionKeep, sectionKeepNot, sectionKept, sectionNew, sectionNotKept, sectionWhatChanged } from './words.generated.ts';

const NOTHING: Read = { seen: {} };

function read(key: string): Read {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Read | null;
    return typeof kept?.seen === 'object' && kept.seen !== null ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

function write(key: string, kept: Read): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Storage is blocked or full: nothing is remembered.
  }
}

function noteOf(words: string, changes: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'note changed';
  const link = document.createElement('a');
  link.href = changes;
  link.textContent = sectionWhatChanged;
  note.append(`${words} `, link);
  return note;
}

export function markChanges(): void {
  const body = document.querySelector<HTMLElement>('[data-changes]');
  if (!body) return;
  const changes = body.dataset['changes'] ?? '';
  const key = `joint-protocol read ${changes}`;
  const clauses = [...document.querySelectorAll<HTMLElement>('.answer[data-wording]')].map((part) => ({
    part,
    id: part.querySelector('h2')?.id ?? '',
    wording: part.dataset['wording'] ?? '',
  }));
  const kept = read(key);
  const wasHere = clauses.some(({ id }) => Object.hasOwn(kept.seen, id));
  const shown = new Map(clauses.map(({ id, wording }) => [id, wording]));
  if (!kept.off) {
    for (const { part, id, wording } of clauses) {
      const before = Object.hasOwn(kept.seen, id) ? kept.seen[id] : undefined;
      if (!wasHere || before === wording) continue;
      part.querySelector('h2')?.after(noteOf(before === undefined ? sectionNew : sectionChanged, changes));
    }
    write(key, { seen: { ...kept.seen, ...Object.fromEntries(shown) } });
  }
  body.append(choice(key, shown));
}

/** Says what is kept, and lets the reader stop or begin it. */
function choice(key: string, shown: ReadonlyMap<string, string>): HTMLElement {
  const words = document.createElement('p');
  words.className = 'quiet remember';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'as-link';
  const draw = (): void => {
    const off = read(key).off === true;
    words.replaceChildren(`${off ? sectionNotKept : sectionKept} `, button);
    button.textContent = off ? sectionKeep : sectionKeepNot;
  };
  button.addEventListener('click', () => {
    const off = read(key).off === true;
    write(key, off ? { seen: Object.fromEntries(shown) } : { seen: {}, off: true });
    draw();
    button.focus();
  });
  draw();
  return words;
}
