// Definite times in running words: "within 5 working days", "every 3 months", "by 28 weeks of pregnancy", with the clause they stand in.

import type { Duration } from '../../model/durations.ts';
import { readDuration } from '../../model/durations.ts';
import { readNumber, readOrdinal, WRITTEN_NUMBER, WRITTEN_ORDINAL } from '../../model/number-words.ts';
import { mayNameTime, namedTimes } from './named-times.ts';
import type { RuleContext } from '../rule.ts';
import type { WrittenText } from './text-places.ts';
import { wordTexts } from './text-places.ts';
import { statementsOf } from './sentences.ts';

export interface TimeMention {
  /** As written, `within 5 working days`. */
  readonly text: string;
  readonly duration: Duration;
  /** How it binds: at most, again and again, not before, on a day counted from something (“3 weeks after the visit”), or only a length that is told. */
  readonly binds: 'within' | 'every' | 'at-least' | 'point' | 'length';
  /** Counted back from what is still to come: “10 days before the meeting”, “10 days' notice”. */
  readonly before: boolean;
  /** The sentence, and the part of it that speaks of this time: all of it when there is no other time. */
  readonly sentence: string;
  readonly clause: string;
  /** The sentence before, where this one begins with a word that stands for what was said there (“It is held …”) or stands behind its colon. */
  readonly lead: string;
  readonly in: WrittenText;
}

/** A sentence without the time and the event named after it: “within 5 days of the day the concern was raised” tells of no past. */
export function withoutEvent({ sentence, text }: TimeMention): string {
  const end = sentence.indexOf(text) + text.length;
  return `${sentence.slice(0, end - text.length)}${sentence.slice(end).replace(/^ (?:of|after|from|following|before)\b[^,;:]*/, '')}`;
}

const UNIT =
  /\b(?:minute|hour|day|week|month|year)s?\b(?! (?:old|ago|running|on end|in a row|of age))(?: of (?:the |her )?(?:pregnancy|gestation)| pregnant)?/gi;
/** “Four and a half weeks”. */
const HALF = /and a half $/i;
const LEAD =
  '(?:(?:no|not) (?:later|more|longer) than|at least|at most|up to|within|every|inside|under|after|before|for|by|in) (?:(?:the|their|her|his|its|our|your) (?:first )?)?';
/** What stands before the unit: perhaps a word that binds, a number, perhaps the kind of day. */
const BEFORE = new RegExp(
  `(?:^|[\\s(“"‘'*])(${LEAD})?(${WRITTEN_NUMBER.replace('(', '(?:')}[ -](?:(?:working|calendar|business|school|clear|full|single) ){0,2})$`,
  'i',
);
/** “By the twenty-eighth working day after”; “the fifth of each month” is a day of the calendar. */
const NTH_BEFORE = new RegExp(
  `(?:^|[\\s(“"‘'*])((?:(?:no|not) later than|by|on|before|within|until|till|to|at|inside|in|during) (?:the time )?(?:the|their|her|his|its|our|your) (?:(?:end|close) (?:of|on) (?:the|their|her|his|its|our|your) )?)(${WRITTEN_ORDINAL.replace('(', '(?:')} (?:(?:working|calendar|school) )?)$`,
  'i',
);
const ENDS_IN_NTH = /(?:th|st|nd|rd) (?:(?:working|calendar|school) )?$/i;
const NTH_AFTER =
  /^ (?:after|from|following|before|counted|since|at the latest|in (?:post|the job|the role|work|service|place)|of (?:employment|work|service|joining|starting)|is (?:out|up|over|done)|ends?\b|runs out|with (?:us|the team|the service))\b/i;
const FIXED =
  /\b(?:between (?:the )?day \d{1,3} and (?:the )?(?:day )?\d{1,3}|(?:by|before|until|no later than) (?:the end of )?(?:working |calendar )?day (?:\d{1,3}(?!\d|[.:]\d)|two|three|four|five|six|seven|eight|nine|ten)|(?:by|before|no later than) week \d{1,2}(?: of (?:the |her |their |a )?(?:pregnancy|gestation))?(?! of)|(?:on |by )?(?:the )?(?:end of the )?(?:very )?(?:same|next|following) (?:working )?day|(?:in|within|during) (?:their|the|your|his|her|its|our|his or her) first (?:day|week|month|quarter|year)|(?:every|each|once a) (?:quarter|fortnight)|every (?:other|second) (?:day|week|month)|(?:(?:two|three|four|six|eight|nine|twelve|\d{1,2})[ -])?(?:weekly|monthly)|half-yearly|fortnightly|quarterly|daily|yearly|annually|(?:once|twice|(?:three|four|six) times) an? (?:week|fortnight|month|quarter|year)|(?:every|each) (?:week|month|year))\b/gi;

const kept = new WeakMap<RuleContext, readonly TimeMention[]>();

export function timeMentions(context: RuleContext): readonly TimeMention[] {
  const known = kept.get(context);
  if (known) return known;
  const made = wordTexts(context).flatMap(mentionsIn);
  kept.set(context, made);
  return made;
}

export function mentionsIn(written: WrittenText): TimeMention[] {
  if (written.text.length > 8000 || !HAS_TIME.test(written.text)) return [];
  const mayBeNamed = mayNameTime(written.text);
  if (!mayBeNamed && !HAS_FIXED.test(written.text) && !HAS_SPAN.test(written.text)) return [];
  return statementsOf(written.text).flatMap((sentence, index, all) => {
    let found = [...bounded(sentence, written), ...fixed(sentence, written), ...(mayBeNamed ? named(sentence, written) : [])];
    const before = (/^A[.:]$/.test(all[index - 1] ?? '') ? all[index - 2] : all[index - 1]) ?? '';
    const isAnswer = before.endsWith('?');
    const lead = found.length > 0 && (isAnswer || before.endsWith(':') || STANDS_FOR.test(sentence) || FROM_DAY_0.test(sentence)) ? before : '';
    if (isAnswer && HOW_LONG.test(before)) found = found.map((one) => asAnswer(one));
    // NOTE: with one time in it, the whole sentence speaks of it.
    if (found.length !== 1) return found.map((one) => ({ ...one, lead }));
    return found.map((one) => withLabel({ ...one, lead, clause: sentence }, before));
  });
}

/** “How long has she got? Five working days.” */
const HOW_LONG = /\b(?:how (?:long|soon|quickly|fast)|by when|when (?:must|do|does|should|is|are|will)|what (?:is|are) the (?:limit|deadline|time))\b/i;
const BEGINS = /^(?:A[.:] )?(?:(?:they|you|she|he|it|we) (?:has|have|gets?) )?$/i;

function asAnswer(one: Found): Found {
  return one.binds === 'length' && BEGINS.test(one.sentence.slice(0, one.sentence.indexOf(one.text))) ? { ...one, binds: 'within' } : one;
}

/** A heading of a line or two words: “Reports.”, “Confirmed in writing:”. */
const LABEL = /^(?:[-*•] )?\p{Lu}[^.:;!?,|]{2,60}(?::|(?<=^\S+(?: \S+){0,2})\.)$/u;
/** Above a column of times that are to be kept. */
const TIME_HEAD =
  /^(?:by |for |until )?when\b|\btime(?: ?-?(?:limit|scale|frame)s?)?$|\b(?:within|deadline|limit|due|no later than|at the latest)\b|\bhow (?:soon|quickly|fast|long)\b/i;
/** “How long before”, “notice”: its times are counted back. */
const BACK_HEAD = /\b(?:before(?:hand)?|ahead|in advance|notice)\b/i;
/** What the time of a label or a cell may have behind it: from when it counts. */
const ONLY_TIME = /^(?:[.;]|,? (?:of|after|from|following|before|at the latest|at most)\b[^.;]*\.?)?$/;

/** A line that is a label and a time, or a cell of a row, says of what the time is in another place than its sentence. */
function withLabel(mention: TimeMention, before: string): TimeMention {
  const { sentence, text, binds, in: written } = mention;
  const [start = '', end = ''] = [sentence.slice(0, sentence.indexOf(text)), sentence.slice(sentence.indexOf(text) + text.length)];
  const isBare = ONLY_TIME.test(end);
  const bound = { ...mention, binds: binds === 'length' ? ('within' as const) : binds };
  if (written.row && written.head !== undefined) {
    if (!isBare || start !== '' || !TIME_HEAD.test(written.head)) return mention;
    const said = `${written.row.filter((cell) => cell !== written.text).join(' ')} ${sentence}`;
    return { ...bound, sentence: said, clause: said, before: mention.before || BACK_HEAD.test(written.head) };
  }
  if (start === '' && isBare && LABEL.test(before)) return { ...bound, sentence: `${before} ${sentence}`, clause: `${before} ${sentence}`, lead: before };
  if (isBare && LABEL.test(start.replace(/ ?(?:[–—-]|:) $/, ':'))) return bound;
  return LABEL.test(before) && before.endsWith('.') ? { ...mention, sentence: `${before} ${sentence}`, clause: `${before} ${sentence}` } : mention;
}

function* named(sentence: string, written: WrittenText): Iterable<Found> {
  for (const { index, ...one } of namedTimes(sentence)) yield { ...one, sentence, clause: clauseAt(sentence, index, one.text.length), in: written };
}

// NOTE: looks for the unit first and back from there, which most texts answer at once.
const HAS_SPAN =
  /(?:minute|hour|day|week|month|year)(?<=(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twa|fower|sax|seeven|twal|hundred|half|every|the)|teen|ty|th|first|second|third|\d(?:st|nd|rd))[\s-](?:(?:working|calendar|business|school|clear|full|single)[\s-]){0,2}(?:minute|hour|day|week|month|year))/i;
const HAS_TIME = /(?:minute|hour|day|week|month|year|fortnight|quarter|dai|annual|night before|evening before|morning before|afternoon before|age of)/i;

/** “Within 8 weeks of day 0”: the sentence before says which day that is. */
const FROM_DAY_0 = /\bday (?:0|1|zero|nought|one)\b/i;
/** A sentence that goes on about what the one before it names. */
export const STANDS_FOR = /^(?:it|this|that|they|these|both)\b/i;

type Found = Omit<TimeMention, 'lead'>;

function* bounded(sentence: string, written: WrittenText): Iterable<Found> {
  if (!HAS_SPAN.test(sentence)) return;
  for (const unit of sentence.matchAll(UNIT)) {
    const near = sentence.slice(Math.max(0, unit.index - 60), unit.index);
    const half = HALF.exec(near)?.[0] ?? '';
    const before = BEFORE.exec(half === '' ? near : near.slice(0, -half.length));
    const number = before?.[2];
    if (number === undefined) {
      yield* nth(sentence, unit, written);
      continue;
    }
    const lead = (before?.[1] ?? '').toLowerCase().trim();
    const isOne = /^an? (?!single\b)/i.test(number) && lead === '';
    if (isOne && !ALLOWED_ONE.test(near) && !/^ (?:after|from|following|before)\b/.test(sentence.slice(unit.index + unit[0].length))) continue;
    const time = `${number}${half}${unit[0]}`;
    const duration = readDuration(half === '' ? time.replace(/\bsingle /i, '') : `${readNumber(number.trim().toLowerCase()) + 0.5} ${unit[0]}`);
    if (!duration) continue;
    const text = `${before?.[1] ?? ''}${time}`;
    const start = unit.index + unit[0].length - text.length;
    const after = sentence.slice(start + text.length, start + text.length + 40);
    yield {
      text,
      duration,
      binds:
        lead === 'in' && /\bonce $/i.test(sentence.slice(0, start))
          ? 'every'
          : ((lead === '' || lead === 'up to' ? boundBy(sentence.slice(Math.max(0, start - 40), start), after) : undefined) ??
            bindingOf(lead, duration, after)),
      before: COUNTED_BACK.test(after),
      sentence,
      clause: clauseAt(sentence, start, text.length),
      in: written,
    };
  }
}

/** “Has a week in which to do so.” */
const ALLOWED_ONE = /\b(?:has|have|gets?|allowed|given|allows?) an? (?:(?:working|calendar|full|single) )*$/i;

/** Weeks that are called by their number count from the beginning of a pregnancy where one is spoken of. */
const OF_PREGNANCY = /\b(?:unborn|pregnan\w+|gestation|(?:not yet|yet to be|before (?:it|she|he) is) born|expectant)\b/i;

/** A day counted from something and called by its number; one that ends what is counted needs no event named behind it. */
function* nth(sentence: string, { 0: unit, index }: RegExpExecArray, written: WrittenText): Iterable<Found> {
  const before = sentence.slice(Math.max(0, index - 70), index);
  const [, lead = '', number] = (ENDS_IN_NTH.test(before) && NTH_BEFORE.exec(before)) || [];
  const after = sentence.slice(index + unit.length, index + unit.length + 30);
  if (number === undefined || unit.endsWith('s') || !(NTH_AFTER.test(after) || (/^(?:by|before|no|not)/i.test(lead) && /^(?:[.,;)]|$)/.test(after)))) return;
  const amount = readOrdinal(number.split(' ')[0] ?? '');
  const isOfPregnancy = unit === 'week' && /^(?:by|before|no|not)/i.test(lead) && OF_PREGNANCY.test(sentence);
  const duration = readDuration(isOfPregnancy ? `by ${amount} weeks of pregnancy` : `${amount} ${number.slice(number.indexOf(' ') + 1)}${unit}s`);
  const text = `${lead}${number}${unit}`;
  if (duration) {
    const start = index + unit.length - text.length;
    yield {
      text,
      duration,
      binds: COUNTED_BACK.test(after) || /^on\b/i.test(lead) ? 'point' : 'within',
      before: COUNTED_BACK.test(after),
      sentence,
      clause: clauseAt(sentence, start, text.length),
      in: written,
    };
  }
}

function* fixed(sentence: string, written: WrittenText): Iterable<Found> {
  if (!HAS_FIXED.test(sentence)) return;
  for (const match of sentence.matchAll(FIXED)) {
    const before = sentence.slice(Math.max(0, match.index - 60), match.index);
    if (HABIT.test(before) || (match[0].endsWith('ly') && NAMES_A_THING.test(before))) continue;
    const duration = readDuration(
      match[0]
        .replace(/^between .* (\d+)$/i, '$1 days')
        .replace(/^(?:by|before|until|no later than) (?:the end of )?((?:working |calendar )?)day (\d+|[a-z]+)$/i, '$2 $1days')
        .replace(/(week \d+)$/i, '$1 of pregnancy')
        .replace(/^(?:in|within|during) [a-z ]+ first /i, '1 ')
        .replace(/^(?:on|by) /i, '')
        .replace(/\bvery /i, ''),
    );
    if (!duration) continue;
    const often = /ly$|times|once|twice|every|each/i.test(match[0]);
    yield {
      text: match[0],
      duration,
      binds: often ? 'every' : 'within',
      sentence,
      before: false,
      clause: clauseAt(sentence, match.index, match[0].length),
      in: written,
    };
  }
}

/** “Into the yearly report of the board”: it is called so, and told of another thing. */
const NAMES_A_THING = /\b(?:into|in|to|at|for|with|from|before|after|beside) (?:the|its|their|our|each) $/i;
/** “Drinks more or less weekly” tells how somebody lives. */
const HABIT = /\b(?:drink\w*|smok\w+|inject\w*|bing\w+|uses? (?:drugs|heroin|cannabis|alcohol|cocaine|more|about|only|nearly|almost))\b[^.;,]{0,40}$/i;

const HAS_FIXED =
  / (?:day|week) (?:\d|t|f|s|e|n)| first (?:day|week|month|quarter|year)|(?:every|each|once a|half) ?-?(?:quarter|fortnight|other|second|year|week|month)|(?:same|next|following) |(?:week|month|quarter|year|dai|annual)ly|(?:once|twice|times) a/i;

const COUNTED_BACK = /^['’]?s?,? (?:or more |clear )?(?:before(?:hand)?|afore|ahead of|in advance|prior to|earlier|notice|warning)\b/i;

/** How the words on either side of a bare time bind it. */
function boundBy(before: string, after: string): TimeMention['binds'] | undefined {
  if (/\b(?:has|have|gets?|allowed|given|allows?|there (?:is|are)) $/i.test(before)) return /^['’]?s? (?:notice|warning)\b/.test(after) ? 'point' : 'within';
  if (/\bat intervals of $/i.test(before)) return 'every';
  if (/^,? (?:at the latest|at most|or less|or fewer|or sooner|at the outside|maximum)\b/i.test(after)) return 'within';
  return COUNTED_BACK.test(after) || /^ (?:after|from|following|of)\b/i.test(after) ? 'point' : undefined;
}

function bindingOf(lead: string, duration: Duration, after: string): TimeMention['binds'] {
  if (/^every/.test(lead)) return 'every';
  if (/^at least/.test(lead)) return 'at-least';
  if (/^in (?:the|their|her|his|its|our|your) first$/.test(lead)) return 'within';
  if (/^(?:in|within) the$/.test(lead) && /^,? (?:after|from|following|that follow|which follow)\b/.test(after)) return 'within';
  if (/^(?:within|no|not|at most|inside|under)/.test(lead)) return 'within';
  if (lead === 'up to' && /^,? (?:from|of|after)\b/.test(after)) return 'within';
  return /^by/.test(lead) || duration.times[0].kind === 'gestation' ? 'within' : 'length';
}

const BREAK = /[,;:–—()]| and | but | or | then | if | when | unless /g;

/** The words round a time that belong to it. A clause of a word or two borrows from its neighbours. */
export function clauseAt(sentence: string, at: number, length: number): string {
  let start = 0;
  let end = sentence.length;
  for (const mark of sentence.matchAll(BREAK)) {
    if (mark.index + mark[0].length <= at) start = mark.index + mark[0].length;
    else if (mark.index >= at + length) {
      end = mark.index;
      break;
    }
  }
  return sentence.slice(start, end);
}
