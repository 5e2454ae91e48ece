// Sentences of a text, and plain questions about one that several rules ask.

import { inLatin } from '../../guidance/latin.ts';

const BETWEEN = inLatin(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}“"'‘])|\n+/u);

/** Rough, and right for what is asked of it: a full stop after an abbreviation may cut a sentence in two. */
export function sentencesOf(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Cut at semicolons too, and at the end of each line: what one subject does. */
export function clausesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+|\n/).filter((clause) => clause.trim() !== '');
}

/** Cut at semicolons and colons too, where a capital or a figure follows; `8.30am` and `e.g.` end none, and lines are read on. */
export function statementsOf(text: string): string[] {
  const flat = text.includes('\n') ? text.replace(/\s+/g, ' ') : text;
  return flat.split(/(?<=[.!?;:][)”"’']?) (?=[“"‘'(]?[A-Z\d])/).filter((part) => part.trim() !== '');
}
