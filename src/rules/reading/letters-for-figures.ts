// A letter where a figure is to come (“NN families”, “£X”, “the Xth”), the form of a date or an hour in place of one, a name that says
// only that it is a name, and what programs put on an empty page (“Heading text. Body text.”).

import { lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';

/** NOTE: “form N”, “child X” and “plan Y” are called so; behind these words a figure is to come. */
const BEFORE_A_FIGURE =
  'of|in|by|with|to|at|about|some|over|under|around|only|for|from|than|held|saw|made|trained|has|have|had|least|most|every|within|after|next|last|first|read|reads|reach(?:ed|es)?|are|were|was|takes|visits|sees|offers?';
/** A date or an hour may be written so in a form, and a rule may say so. */
const NOT_A_FORMAT = String.raw`(?<!\b(?:formats?|written|writes?|writt?ing|as|like|style|form|typed?|put|entered|dates?|times?) )`;

const LETTERS = lookFirst(
  'letters for figures',
  [
    String.raw`(?<![A-Za-z\d])(?:NN+|nn+)(?![A-Za-z\d])|(?<![A-Za-z\d])[nN]{1,3},[nN]{3}(?![A-Za-z])`,
    String.raw`(?<=(^|[.;:(] ?|\b(?:${BEFORE_A_FIGURE}) ))[XN](?= (?:[a-z]+ )?[a-z]{3,}(?:s|ren|people|staff)\b)|(?<=(\b(?:${BEFORE_A_FIGURE}) ))n(?= (?:[a-z]+ )?[a-z]{3,}s\b)`,
    String.raw`(?<![A-Za-z\d])[XxNnYy]{1,2} ?(?:%|per ?cent\b)|(?<![A-Za-z\d])[XN] (?:out of|in|of(?: the)?) (?:every )?[YN](?![A-Za-z\d’'])`,
    String.raw`£ ?(?:[XxNnYy#?_]|00\b)[XxNn,.#_]*(?![A-Za-z])`,
    String.raw`(?<![A-Za-z\d-])(?:X|N|x|n|#+|_+)(?:th|st|nd|rd)\b(?! (?:time|degree|power)\b)`,
    String.raw`${NOT_A_FORMAT}(?<![A-Za-z\d/])(?:dd|DD)[/.-](?:mm|MM)(?![A-Za-z\d/-]|\.[A-Za-z])|${NOT_A_FORMAT}\b(?:HH|hh)[:.](?:MM|mm)\b`,
    String.raw`\b(?:19|20)(?:XX|xx|__|\?\?)(?![A-Za-z])|\b(?:DD|dd) (?:[Mm]onth|MONTH|MM|mm)\b|\b[Mm]onth[ /](?:YYYY|yyyy|XX|Year)\b|\bQ[Xx?](?![A-Za-z\d])|\b[Vv]ersion [Xx](?:\.[Xx])?\b`,
    String.raw`\b(?:First ?[Nn]ame|Forename|Name) (?:Last ?[Nn]ame|Surname)\b`,
  ],
  (source) => new RegExp(source, ''),
);

/** All of a sentence, as a program or a designer leaves it. */
const EMPTY_PAGE = lookFirst('empty page', [
  String.raw`^(?:(?:sub-?|main )?(?:heading|title)|body|caption|header|footer|bullet(?: point)?|quote|placeholder|sample|dummy) (?:text|copy)(?: (?:here|goes here))?[.!:]?$`,
  String.raw`^(?:(?:sub-?|main )?heading|(?:sub-?)?title|bullet(?: point)?) (?:[1-9]|one|two|three|four|[a-d]|here)[.!:]?$`,
  String.raw`^(?:click|tap|type) (?:here )?to (?:add|enter|edit|insert) (?:an? |your )?(?:text|title|subtitle|heading|notes?|date)[.!]?$`,
]);

/** What stands in place of a figure, a day or a name, or nothing. */
export function letterForFigureIn(text: string): string | undefined {
  for (const pattern of LETTERS.among(text)) {
    const found = pattern.exec(text);
    if (found) return `${found[1] ?? found[2] ?? ''}${found[0]}`.trim();
  }
  const patterns = EMPTY_PAGE.among(text);
  return patterns.length === 0 ? undefined : sentencesOf(text).find((sentence) => patterns.some((pattern) => pattern.test(sentence.trim())));
}

const COLUMN_HEAD = /^(?:column|heading|header|title) (?:\d|[a-d]|one|two|three|four)$/i;

/** “Column 1” at the head of a column: a table nobody has named the columns of. */
export function isUnnamedColumn(text: string): boolean {
  return COLUMN_HEAD.test(text.trim());
}
