// Does a sentence tell somebody to do a thing, or let them? What is forbidden, told of the past, asked, or said of a case does not.

/** In the clause itself. */
const OTHERWISE =
  /\b(?:not|never|no|nobody|none|cannot|nor|neither|without|rather than|instead of|in place of|stops?|avoid\w*|wrong(?:ly)?|danger(?:ous)?|unsafe|worr(?:y|ies|ied)|used to|too often|was|were|had|did|until 20\d\d|found|n['’]t)\b/i;
/** Behind it: whoever notices such a thing puts an end to it. */
const ENDED =
  /^[^.]*\b(?:is (?:wrong|a young carer|a sign|a concern|dangerous|not)|must (?:stop|not)|has to stop|tak(?:es?|ing) (?:it|that|this) off|is (?:told|reported|referred|rung))\b/i;
const OF_A_CASE =
  /^\W*(?:(?:and|or|but|also|even|then) )*(?:if|when|whenever|where|wherever|whether|unless|because|since|that|which|whose|who|how|what)\b|\b(?:if|when|whether|who|that|which|whose|because|how|asks?|asked|says?|said|notes?|records?|looks?|signs?|spots?|notices?|reports?|tells?|told) (?:[a-z’'-]+ ){0,4}?$/i;

/** `found`: what in it would be wrong to tell or to let. */
export function isToldToDo(sentence: string, { 0: found, index }: RegExpExecArray): boolean {
  if (/\?["”’)]*$|^["“‘]/.test(sentence.trim())) return false;
  const before = /[^,;:]*$/.exec(sentence.slice(0, index))?.[0] ?? '';
  const clause = `${before}${found}`;
  return (
    !OTHERWISE.test(clause) &&
    !OF_A_CASE.test(before) &&
    !/^\W*(?:if|when|whenever|whether|where)\b/i.test(clause) &&
    !ENDED.test(sentence.slice(index + found.length))
  );
}

/** The first sentence of a text in which one of the patterns finds something that somebody is told or let to do. */
export function firstTold(sentences: readonly string[], patterns: readonly RegExp[], isOther: (sentence: string) => boolean): string | undefined {
  return sentences.find(
    (sentence) =>
      !isOther(sentence) &&
      patterns.some((pattern) => {
        const found = pattern.exec(sentence);
        return found !== null && isToldToDo(sentence, found);
      }),
  );
}
