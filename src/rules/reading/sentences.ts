// Sentences of a text, and plain questions about one that several rules ask.

import { inLatin } from '../../guidance/latin.ts';

const BETWEEN = inLatin(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}“"'‘])|\n+/u);

/** Most texts are cut by a dozen rules. Each gets the same sentences, so that what is looked up by a sentence is found at once. */
const cut = new Map<string, readonly string[]>();
const MOST_CUT = 5_000;

/** Rough, and right for what is asked of it: a full stop after an abbreviation may cut a sentence in two. */
export function sentencesOf(text: string): readonly string[] {
  const before = cut.get(text);
  if (before) return before;
  if (cut.size >= MOST_CUT) cut.clear();
  const sentences = text
    .split(BETWEEN)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  cut.set(text, sentences);
  return sentences;
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

/** Where another thing begins to be told. */
const PIECES =
  /; |, (?:and|but|or)(?= )| [–—] |, (?=(?:which|who|so that|where|while|whereas|though|although|since|because)\b)|, (?=[a-z]+s (?:the|an?|it|them|her|him|its|their)\b)| and (?=(?:then )?[a-z]{3,}(?:[^s\W]s|sses|shes|ches) (?:the|an?|it|them|her|him|its|their|each|every|what|whether|that|who|with|to|in|up|back)\b)|\bwhile /g;

/** The part of a sentence in which a time stands. */
export function ownPart(sentence: string, text: string): string {
  const at = sentence.indexOf(text);
  let start = 0;
  let end = sentence.length;
  for (const { 0: mark, index } of sentence.matchAll(PIECES)) {
    if (index + mark.length <= at) start = index + mark.length;
    else if (index >= at + text.length) {
      end = index;
      break;
    }
  }
  return sentence.slice(start, end);
}

/** What of its sentence, or of the part between two stops, stands before this offset. */
export function clauseBefore(text: string, at: number): string {
  return /[^.;:!?\n]*$/.exec(text.slice(0, at))?.[0].trimStart() ?? '';
}
