// “No agreement within 5 working days: the team managers settle it”: the time by which something has not come is part of the case, and no limit.

const ABSENT = /(?:^|[.;:] )(?:[-*•] )?(?:no|nothing|nobody|none|not) [^.;:,]*$/i;
const FOLLOWS = /^ ?(?:[,:]|[–—→] )/;

/** Is `text` such a time in this sentence? */
export function isAbsentBy(sentence: string, text: string): boolean {
  const at = sentence.indexOf(text);
  return at > 0 && FOLLOWS.test(sentence.slice(at + text.length)) && ABSENT.test(sentence.slice(0, at));
}
