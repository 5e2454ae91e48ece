// Two times for one thing in one passage: the thing is named again with another time (“that meeting, held within 20 working days”), the
// same deed counts twice from the same event, a short version says another time, dates or hours do not fit what was said before.

import { agreement } from '../../model/durations.ts';
import { readFigure } from '../../model/number-words.ts';
import { MONTHS } from '../reading/calendar-figures.ts';
import { echoOf, wrongSum } from './passage-echoes.ts';
import type { RuleContext, RuleFault } from '../rule.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { wordTexts } from '../reading/text-places.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { timeMentions } from '../reading/time-mentions.ts';
import { timesAtOdds } from './times-at-odds.ts';
import { sharedCount, sharedPart, stemsOf } from '../reading/word-stems.ts';

export function* timesInPassage(context: RuleContext): Iterable<RuleFault> {
  let block: TimeMention[] = [];
  for (const mention of timeMentions(context)) {
    if (block[0] && !isNear(block[0].in, mention.in)) block = [];
    const earlier =
      block.find((one) => isOther(one, mention) && (isNamedAgain(one, mention) || isSameDeed(one, mention))) ??
      saidLonger(block, mention) ??
      echoOf(block, mention) ??
      wrongSum(block, mention);
    if (earlier) yield fault(mention.in, mention.text, earlier.text);
    block.push(mention);
  }
  for (const { where, here, before } of timesAtOdds(context)) yield fault(where, here, before);
  for (const written of wordTexts(context)) {
    const pair = handover(written.text) ?? interval(written.text);
    if (pair) yield fault(written, pair[1], pair[0]);
  }
}

function fault(written: WrittenText, here: string, before: string): RuleFault {
  return {
    message: `“${here.trim()}” stands here; “${before.trim()}” was said of the same thing before.`,
    fix: 'Agree on one time and write it in both places, or say what makes them two things.',
    place: written.place,
    severity: 'warning',
    ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
  };
}

function isNear(a: WrittenText, b: WrittenText): boolean {
  return a === b || (a.requirement !== undefined && a.requirement === b.requirement && b.kind !== 'cell');
}

function isOther(a: TimeMention, b: TimeMention): boolean {
  if (a.in.kind === 'cell' || b.in.kind === 'cell' || a.before !== b.before || a.binds === 'at-least' || b.binds === 'at-least') return false;
  return (a.binds === 'every') === (b.binds === 'every') && a.binds !== 'length' && b.binds !== 'length' && agreement(a.duration, b.duration) === 'different';
}

const DONE =
  '(?:held|named|sent|given|made|called|written|finished|completed|done|set|due|taken|chaired|seen|drawn up|shared|offered|chosen|reached|delivered|started|begun|opened|arranged|booked|ready|circulated|signed|convened|handed over|carried out|paid|decided)';
const AGAIN = new RegExp(
  `\\b(?:the|that|this|his|her|its|their|said) ([a-z -]{3,40}?),? ?(?:\\(|– |— |- )?(?:which (?:is|are) |that is |who is |to be |being )?${DONE} (?:about |by him |by her )?(?:by )?$`,
  'i',
);

/** “At that meeting, held within 20 working days of the referral, …”: an aside tells of the thing that was spoken of, and no new one. */
function isNamedAgain(earlier: TimeMention, { sentence, text, binds, in: written }: TimeMention): boolean {
  const at = sentence.indexOf(text);
  const thing = AGAIN.exec(sentence.slice(0, at))?.[1];
  if (thing === undefined || binds === 'every' || sentence === earlier.sentence || written !== earlier.in || TELLS_APART.test(thing)) return false;
  const named = stemsOf(thing);
  const said = stemsOf(withoutStart(earlier));
  return named.size > 0 && sharedCount(named, said) === named.size && !TELLS_APART.test(withoutStart(earlier).slice(0, earlier.clause.length));
}

/** Words by which one of two is told from the other. */
const TELLS_APART =
  /\b(?:second|third|later|next|other|another|further|final|last|draft|if|unless|except|otherwise|urgent|emergency|weekends?|at night|out of hours|when|where|once|instead|pregnant|unborn|new|if not|failing|same day|again|review)\b/i;

function withoutStart({ clause, text }: TimeMention): string {
  const at = clause.indexOf(text);
  return `${clause.slice(0, at)} ${clause.slice(at + text.length).replace(/^,? (?:of|after|from|following)\\b(?:(?! to )[^,;:])*/, ' ')}`;
}

function startOf({ sentence, text }: TimeMention): ReadonlySet<string> {
  return stemsOf(/^,? (?:of|after|from|following) ([^,;:.]{3,80})/.exec(sentence.slice(sentence.indexOf(text) + text.length))?.[1] ?? '');
}

/** “The referrer still has two full days to send it”: what was said holds no longer. */
const STILL = /\bstill (?:has|have|gets?|is allowed|are allowed|needs? only)\b/i;

/** Same people, same doing, same event, and nothing that tells them apart. */
function isSameDeed(earlier: TimeMention, later: TimeMention): boolean {
  if (STILL.test(later.sentence) && earlier.in === later.in) return sharedPart(stemsOf(earlier.sentence), stemsOf(later.sentence)) >= 0.6;
  if (earlier.sentence === later.sentence || TELLS_APART.test(earlier.sentence) || TELLS_APART.test(later.sentence)) return false;
  const [a, b] = [stemsOf(withoutStart(earlier)), stemsOf(withoutStart(later))];
  const [from, since] = [startOf(earlier), startOf(later)];
  if (Math.min(a.size, b.size) < 3 || sharedPart(a, b) < 1 || Math.max(a.size, b.size) > Math.min(a.size, b.size) + 2) return false;
  return from.size === 0 || since.size === 0 || sharedPart(from, since) >= 0.66;
}

/** A short version of what was said: “In short: seen by day five”. */
const IN_SHORT =
  /^[“"'*_(]*(?:in (?:short|brief|a nutshell|other words|sum)|to sum up|put (?:simply|shortly|another way)|briefly|for short|that is to say|the short version|remember)\b/i;

function saidLonger(block: readonly TimeMention[], mention: TimeMention): TimeMention | undefined {
  if (!IN_SHORT.test(mention.sentence) && !IN_SHORT.test(mention.lead)) return undefined;
  const before = block.filter((one) => one.in === mention.in && one.sentence !== mention.sentence && (one.binds === 'every') === (mention.binds === 'every'));
  return before.length > 0 && before.every((one) => agreement(one.duration, mention.duration) === 'different') ? before[0] : undefined;
}

const CLOCK = '(\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm)|noon|midnight)';
const CLOSES = new RegExp(`\\b(?:open|staffed|answered|there|on duty|works?|covered|lines?)\\b[^;]{0,80}?\\b(?:to|until|till|and) ${CLOCK}`, 'i');
const TAKES_OVER = new RegExp(`\\b(?:takes? over|comes? on|picks? up|steps? in|starts|begins|answers?)\\b[^;]{0,40}?\\b(?:at|from) ${CLOCK}`, 'i');

/** One service closes at one hour, and the next takes over at another: nobody is there between. */
function handover(text: string): readonly [string, string] | undefined {
  const closes = CLOSES.exec(text);
  const over = closes && TAKES_OVER.exec(text.slice(closes.index + closes[0].length));
  if (!over || !/\b(?:takes? over|comes? on|picks? up|steps? in)\b/i.test(over[0])) return undefined;
  const [end = '', start = ''] = [closes[1], over[1]];
  const gap = hourOf(start) - hourOf(end);
  return gap > 0 && gap <= 4 ? [end, start] : undefined;
}

function hourOf(written: string): number {
  if (written === 'noon') return 12;
  if (written === 'midnight') return 24;
  const [, hour = '0', minutes = '0', half = ''] = /^(\d+)(?:[.:](\d+))? ?(am|pm)$/i.exec(written) ?? [];
  return (Number(hour) % 12) + Number(minutes) / 60 + (half.toLowerCase() === 'pm' ? 12 : 0);
}

const DATE = `(\\d{1,2}) (${MONTHS.join('|')}) (20\\d\\d)`;
const EVERY = /\bevery (\d{1,2}|two|three|four|five|six|twelve|eighteen) (month|year)s?\b/i;
const FROM_TO = new RegExp(
  `\\b(?:approved|agreed|signed|adopted|reviewed|last (?:review|reviewed|checked|audit)|issued|published|held)\\b[^.;]{0,60}?${DATE}[^.;]{0,120}?\\b(?:review|next|due|again)[^.;]{0,60}?${DATE}`,
  'i',
);

/** “Reviewed every 18 months. Approved on 12 May 2026, it comes up for review on 12 May 2029.” */
function interval(text: string): readonly [string, string] | undefined {
  const every = EVERY.exec(text);
  const dates = every && FROM_TO.exec(text);
  if (!dates) return undefined;
  const [, day1, month1 = '', year1, day2, month2 = '', year2] = dates;
  const gap = monthsTo(year2, month2, day2) - monthsTo(year1, month1, day1);
  const said = readFigure(every[1]) * (every[2] === 'year' ? 12 : 1);
  return gap > 0 && Math.abs(gap - said) > Math.max(1, said / 6) ? [every[0], `${day2} ${month2} ${year2}`] : undefined;
}

function monthsTo(year: string | undefined, month: string, day: string | undefined): number {
  return Number(year) * 12 + MONTHS.indexOf(month.toLowerCase()) + Number(day) / 30;
}
