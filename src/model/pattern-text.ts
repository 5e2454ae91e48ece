// A text as part of a pattern that finds just this text. NOTE: `RegExp.escape` says the same, and the oldest Node that we run on lacks it.

export function patternText(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
