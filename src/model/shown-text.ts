// Strangers' words as a report or a terminal may show them: without signs that cannot be seen or that steer whoever shows them. What may stand
// in a file at all is for source/text.ts and source/file-names.ts to say.

/** For a character class, beside the control characters of ASCII: controls, marks that turn the direction of writing, signs without width. */
export const UNSEEN = String.raw`\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB`;

const STEERING = new RegExp(String.raw`[\u0000-\u001F\uFFFE\uFFFF${UNSEEN}]`, 'g');
/** A quoted value can be as long as its file; nothing that we say ourselves is. */
const LONGEST = 2_000;

/** Any text of a report: well-formed, on one line, at most 2,000 UTF-16 units and a sign that something was cut. */
export function cleaned(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.toWellFormed().replace(STEERING, '\uFFFD');
}

/** The first `most` UTF-16 units of a name or a value that a message quotes: letters, digits and signs that can be seen. */
export function printable(text: string, most = 60): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '\uFFFD').slice(0, most);
}
