// English words without their endings.

/** So that "referring" finds "referral" and "boxes" finds "box". */
export function englishStem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const plain = word
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^s])s$/, '');
  return plain
    .replace(/(?<=.{4})(?:ation|ment|ness|al|ly)$|(?<=.{3})(?:ing|ed)$/, '')
    .replace(/(?<=.{2})(.)\1$/, '$1')
    .replace(/(?<=.{3})[ey]$/, '');
}
