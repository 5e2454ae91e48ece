// Sentences of a text, and plain questions about one that several rules ask.

/** Rough, and right for what is asked of it: a full stop after an abbreviation may cut a sentence in two. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}“"'‘])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
