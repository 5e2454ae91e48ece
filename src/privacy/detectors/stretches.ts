// Dear patterns are tried only round a cheaper one without which they cannot match, so that a long text costs no more than what stands there.

/** A name of three words, what may stand between, and a school of five words. */
const REACH = 260;

/** Stretches of text round an anchor, joined where they touch, each beginning at a word. */
function* stretches(text: string, anchor: RegExp): Generator<{ readonly from: number; readonly text: string }> {
  let from = -1;
  let to = -1;
  for (const { index } of text.matchAll(anchor)) {
    const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, index - REACH)));
    if (start > to) {
      if (to > 0) yield { from, text: text.slice(from, to) };
      from = start;
    }
    to = Math.min(text.length, index + REACH);
  }
  if (to > 0) yield { from, text: text.slice(from, to) };
}

/** What `pattern` finds near `anchor`, both of them global; `from` is where it stands in the text. */
export function* matchesNear(text: string, anchor: RegExp, pattern: RegExp): Generator<{ readonly match: RegExpExecArray; readonly from: number }> {
  for (const stretch of stretches(text, anchor)) {
    for (const match of stretch.text.matchAll(pattern)) yield { match, from: stretch.from + match.index };
  }
}
