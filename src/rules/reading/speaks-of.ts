// Does a text speak of a thing of the catalogue? `about` gives groups of words: one of each has to be there, from the beginning of a word.

export function speaksOf(about: readonly (readonly string[])[], lowered: string): boolean {
  return about.length > 0 && about.every((group) => group.some((word) => beginsAWord(lowered, word)));
}

function beginsAWord(lowered: string, word: string): boolean {
  for (let at = lowered.indexOf(word); at >= 0; at = lowered.indexOf(word, at + 1)) {
    const before = at === 0 ? '' : (lowered[at - 1] ?? '');
    if (before < 'a' || before > 'z') return true;
  }
  return false;
}
