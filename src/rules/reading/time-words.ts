// Does a stretch of text fix a time: a number with a unit, a day, an hour of the clock?

const DEFINITE = new RegExp(
  [
    String.raw`\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|same|next|every|each|that)[ -](?:working |calendar )?(?:minute|hour|day|week|month|year)s?\b`,
    String.raw`\b(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annually|today|tonight|tomorrow|within the hour|end of the (?:working )?day)\b`,
    String.raw`\b(?:every|on) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b|\b(?:noon|midnight)\b|\b999\b`,
  ].join('|'),
  'i',
);

export function definiteTimeIn(text: string): boolean {
  return DEFINITE.test(text);
}
