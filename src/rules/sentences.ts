// Sentences of a text, and plain questions about one that several rules ask.

import { inLatin } from '../guidance/latin.ts';

const BETWEEN = inLatin(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}“"'‘])|\n+/u);

/** Rough, and right for what is asked of it: a full stop after an abbreviation may cut a sentence in two. */
export function sentencesOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
