// Words that name nothing: an entry or a measure of which nothing is left when they are taken out says nothing (“other relevant factors”,
// “support as needed”, “quality”, “how well things are going”).

/** What could stand in any list, whatever it is a list of. */
const OF_ANYTHING = new Set(
  (
    'other others various any all some general relevant appropriate suitable significant important key further additional wider similar usual normal standard ordinary ' +
    'local area areas areas factor factors issue issues thing things matter matters item items event events circumstances situation situations change changes information detail details point points topic topics ' +
    'reason reasons concern concerns aspect aspects need needs support help advice assistance input work working services service provision activities activity arrangements actions action measures measure ' +
    'professional professionals people persons person parties party agencies agency partners partner organisations organisation stakeholders individuals staff bodies colleagues workers practitioners adults ' +
    'as and or the of to by for in on with from where when if is are be that which who necessary needed required applicable deemed considered possible etc including such like more else same ' +
    'involved concerned interested case cases basis ongoing available specific particular certain different range variety number it them they this these those'
  ).split(' '),
);

/** One of these has to be among them: “partners”, “staff” or “needs” alone may well be what a list is of. */
const OPEN = new Set(
  'other others various any all some relevant appropriate suitable significant general usual local needed required necessary applicable etc additional further wider similar'.split(
    ' ',
  ),
);

/** What is hoped for, felt or thought of work, and comes in no numbers. */
const NOT_COUNTED = new Set(
  (
    'lives quality effectiveness efficiency success impact impacts outcome outcomes improvement improvements improved improving better experience experiences satisfaction engagement performance progress awareness confidence communication ' +
    'relationship relationships culture partnership joint collaborative collaboration cooperation co-operation coordination co-ordination compliance standard standards benefit benefits value difference understanding knowledge practice morale trust ' +
    'wellbeing well-being welfare safety consistency timeliness responsiveness integration harmony attitudes resilience feedback process processes working together work service services delivery protocol results good overall general ' +
    'how well good effective effectively successfully far much is are was going things the a an of in on to and or between by with for from all both our their its this it as children’s adult family multi-agency inter-agency partners agencies people staff teams'
  ).split(' '),
);

/** “Whether joint working feels better than last year”: an opinion, of which everybody has their own. */
const OPINION =
  /^(?:(?:an? |the )?(?:general |overall )?(?:sense|feeling|impression|perception|mood)\b|how (?:well|good|effective|satisfied|happy)\b|whether .*\b(?:feels?|better|well|good|improved|effective|works)\b)/i;
/** On whom, or between whom: they are not what is counted. */
const WHOSE =
  /(?: (?:on|for|of|between|with|among|in|to)(?: (?:the|all|our|their|both|each|and|or|local|children|child|families|family|parents|parent|staff|workers|young|carers|carer|women|mothers|fathers|pupils|services|partners|teams|people|agencies|practitioners))+)+$/i;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}

/** “Other agencies”, in a list of those who know a child, is one of its kinds. */
const OTHER_PARTIES = /^other (?:agencies|services|people|persons|professionals|organisations|partners|adults|bodies)$/i;

/** An entry of a list that fits every list. */
export function isThinEntry(text: string): boolean {
  const words = wordsOf(text);
  if (OTHER_PARTIES.test(text.trim())) return false;
  return words.length > 0 && words.length <= 7 && !/\d/.test(text) && words.every((word) => OF_ANYTHING.has(word)) && words.some((word) => OPEN.has(word));
}

/** What a measure counts, if it cannot be counted. */
export function isUncounted(text: string): boolean {
  const words = wordsOf(text.replace(WHOSE, ''));
  return OPINION.test(text) || (words.length > 0 && words.length <= 9 && !/\d/.test(text) && words.every((word) => NOT_COUNTED.has(word)));
}

/** Where nobody could look it up: what is felt, heard or remembered. */
const HEARSAY =
  /\b(?:gut|feelings?|instinct|impressions?|anecdot\w*|hearsay|word of mouth|opinions?|perceptions?|mood|memory|guess(?:es|work)?|common knowledge|intuition|informal|chats?|discussions?|conversations?|remembers?|recollections?|whoever|what (?:[a-z]+ ){1,2}(?:say|think|feel|tell))\b/i;
/** What is felt or said may be written down, and then it can be. */
const WRITTEN_DOWN =
  /\b(?:records?|logs?|surveys?|systems?|forms?|questionnaires?|lists?|minutes|reports?|files?|database|registers?|interviews?|notes?|scores?|returns?|cards?|book|audits?|sheets?|diary)\b/i;

/** A source of figures in which nobody could look. */
export function isHearsay(text: string): boolean {
  return HEARSAY.test(text) && !WRITTEN_DOWN.test(text);
}
