// Long lists of words as they are best read: several on a line. A set is looked up faster than a pattern of as many words is made.

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
