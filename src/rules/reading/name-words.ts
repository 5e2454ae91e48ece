// The words of which names of teams are made, in one form each, and what kind of body a name says it is.

import { inLatin } from '../../guidance/latin.ts';

/** What people make of a team; in small letters these words mean much else. */
export const RARE: readonly string[] = ['helpdesk', 'hotline', 'bureau', 'squad', 'department', 'section', 'cell', 'branch', 'division'];
/** What a desk is for: one word is put for another, and it is the same desk. */
export const PURPOSES: ReadonlySet<string> = new Set(['duty', 'advic', 'enquiry', 'inquiry', 'intak', 'consult', 'respons', 'referr']);

/** What a body is called; the other words tell it from others. */
export const CLASSES: readonly (readonly string[])[] = [
  ['team', 'service', 'unit', 'hub', 'desk', 'line', 'helpline', 'point', 'office', ...RARE],
  ['group', 'panel', 'forum', 'board', 'committee'],
];
export const KINDS: readonly string[] = CLASSES.flat();
const CONNECTORS = new Set(['and', '&', 'of', 'for', 'the', 'to', 'on']);
/** A single point of contact is one thing, under whatever preposition. */
export const SINGLE_POINT = 'singlepoint';
export const WORD = inLatin(/[\p{L}\p{N}][\p{L}\p{N}'’]*|&/gu);

/** One form of the words that differ by their endings only. */
export const stemOf = remembered((word) => {
  const bare = plain(word);
  return /^(?:persons?|people)$/.test(bare) ? 'people' : cut(bare);
});

/** A check reads many protocols; words of hostile ones are not kept for ever. */
const MOST_KEPT = 20_000;

/** The same few thousand words come again and again. */
function remembered(formOf: (word: string) => string): (word: string) => string {
  const forms = new Map<string, string>();
  return (word) => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const made = formOf(word);
    if (forms.size < MOST_KEPT) forms.set(word, made);
    return made;
  };
}

function cut(word: string): string {
  if (word.length < 6) return word.replace(/(?<=..)(?<!e)er$|e$/, '');
  return word.replace(/(?:ational|ional|ation|ion|ing|ness|or|er|ment|al|e)$/, '').replace(/([bdgmnpt])\1$/, '$1');
}

/** Small letters, no possessive and no plural. */
export const plain = remembered((word) =>
  word
    .toLowerCase()
    .replace(/['’]s?$|['’]/g, '')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/^children$/, 'child'),
);

export function isConnector(word: string): boolean {
  return CONNECTORS.has(word.toLowerCase());
}

export function wordsOf(name: string): string[] {
  return ((name.includes('-') ? name.replace(/\bco-/gi, 'co') : name).match(WORD) ?? []).filter((word) => !isConnector(word));
}

export function kindOf(word: string): string | undefined {
  const bare = plain(word);
  return KINDS.find((kind) => kind === bare);
}

/** What tells the name from others. */
export function meaningOf(name: string): string[] {
  return wordsOf(name.replace(/\bsingle point of (?:contact|access|entry|referral)\b/gi, SINGLE_POINT))
    .filter((word) => kindOf(word) === undefined)
    .map(stemOf);
}

/** The same words in whatever order have the same key. */
export function keyOf(some: Iterable<string>): string {
  return [...new Set(some)].sort().join(' ');
}

/** Endings and hyphens aside, is it the same name? */
export function sequenceOf(name: string): string {
  return wordsOf(name).map(plain).join(' ');
}
