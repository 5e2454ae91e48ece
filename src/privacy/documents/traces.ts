// What the readers of documents give: traces of persons that a file carries beside what it shows, and the text in it.

export interface Traces {
  /** Half sentences without values: “comments of reviewers”, “where it was taken”. */
  readonly carries: readonly string[];
  /** Text that the detectors shall read. */
  readonly texts: readonly string[];
}

/** A file that cannot be looked into; the message is half a sentence: “it is locked with a password”. */
export class CannotLook extends Error {}

export const LIMITS = {
  /** Bytes of one part of a document once it is unpacked. */
  part: 16_000_000,
  /** Of all parts together. */
  all: 64_000_000,
  entries: 2_000,
} as const;

export function ascii(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let at = start; at < end; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8_192)));
  return text;
}

export function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/** The letters, digits and signs of ASCII in bytes of any kind, with a blank line for all others. */
export function readable(bytes: Uint8Array): string {
  return ascii(bytes)
    .replace(/[^ -~]+/g, '\n\n')
    .trim();
}
