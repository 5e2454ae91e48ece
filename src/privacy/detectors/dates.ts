// A full date as people write it: day, month and year in any order.

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "(?:(?:19|20)\\d\\d|'?\\d\\d)";

/** Source of a regular expression; to be used without regard to capitals. */
export const DATE = [
  `(?:19|20)\\d\\d ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}(?!\\d)`,
  `\\d{1,2} ?[-/.] ?\\d{1,2} ?[-/.] ?(?:(?:19|20)\\d\\d|\\d\\d)(?!\\d)`,
  `\\d{1,2} \\d{1,2} (?:19|20)\\d\\d(?!\\d)`,
  `\\d{1,2} ?(?:st|nd|rd|th)?(?: of)?[ -]?${MONTH}\\.?,?[ -]?${YEAR}(?!\\d)`,
  `${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d(?!\\d)`,
].join('|');
