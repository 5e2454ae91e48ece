// What was said comes back: “the limit set here”, “therefore”, “that visit”, the days of all stages in one sum. With another time it contradicts.

import { agreement, hoursOf } from '../../model/durations.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { sharedCount, sharedPart, stemsOf } from '../reading/word-stems.ts';

const BACK_BEHIND =
  /^[^.;]{0,40}?,? (?:which is |being |as is )?(?:the|that|this|our) (?:same )?(?:limit|time|deadline|interval|period|rule|maximum|figure)s?(?: (?:just |already )?(?:set|given|named|agreed|stated|laid down|mentioned|shown|told))? (?:here|above|before|earlier|already)\b/i;
const SO = /\b(?:therefore|accordingly|hence|thus|consequently|it follows that|for that reason|and so)\b/i;
const THAT_THING =
  /^(?:[-*•] )?(?:that|this|the same|the said|such an?) ((?:[a-z-]+ ){0,2}?(?:visit|meeting|call|answer|reply|letter|report|decision|review|assessment|contact|conference|form|plan|record|copy|talk|summary|check|session|appointment|notification|handover|feedback|response|conversation|referral))\b/i;
const APART =
  /\b(?:second|third|later|next|other|another|further|final|draft|if|unless|except|otherwise|urgent|emergency|weekends?|at night|out of hours|instead|failing|again|new|written|writing|not|no|before (?:that|then))\b/i;

/** The time said before of the same thing, where this one comes back to it and is another. */
export function echoOf(block: readonly TimeMention[], mention: TimeMention): TimeMention | undefined {
  const { sentence, text } = mention;
  const after = sentence.slice(sentence.indexOf(text) + text.length);
  const isBack = BACK_BEHIND.test(after);
  const isSo = !isBack && SO.test(sentence);
  const thing = THAT_THING.exec(sentence)?.[1];
  if (!isBack && !isSo && thing === undefined) return undefined;
  const isApart = !isBack && APART.test(sentence.replace(text, ''));
  const earlier = block.filter(
    (one) =>
      one.sentence !== sentence &&
      !isApart &&
      isComparable(one, mention) &&
      (isBack ? one.in === mention.in : isSo ? isFollowed(one, mention) : isThat(one, mention, thing ?? '')),
  );
  return earlier.every((one) => agreement(one.duration, mention.duration) === 'different') ? earlier[0] : undefined;
}

function isFollowed(earlier: TimeMention, mention: TimeMention): boolean {
  return earlier.in === mention.in && isSameStart(earlier, mention) && sharedCount(stemsOf(earlier.sentence), stemsOf(mention.sentence)) >= 2;
}

function isComparable(a: TimeMention, b: TimeMention): boolean {
  return a.before === b.before && (a.binds === 'every') === (b.binds === 'every') && a.binds !== 'length' && b.binds !== 'length' && a.binds !== 'at-least';
}

function isThat(earlier: TimeMention, mention: TimeMention, thing: string): boolean {
  const head = [...stemsOf(thing)].at(-1) ?? '';
  return head !== '' && stemsOf(earlier.in.row?.join(' ') ?? earlier.clause).has(head) && isSameStart(earlier, mention);
}

/** Neither says from when it counts, or both the same. */
function isSameStart(a: TimeMention, b: TimeMention): boolean {
  const [from, since] = [stemsOf(startOf(a)), stemsOf(startOf(b))];
  return from.size === 0 || since.size === 0 ? since.size === 0 : sharedPart(from, since) >= 0.66;
}

function startOf({ sentence, text }: TimeMention): string {
  return /^,? (?:counted )?(?:of|after|from|following) ([^,;:.]{3,80})/.exec(sentence.slice(sentence.indexOf(text) + text.length))?.[1] ?? '';
}

const STAGE = /^(?:[-*•] )?(?:stage|step|level) (?:\d|one|two|three|four)\b/i;
const IN_ALL = /\b(?:in all|altogether|in total|all told|have gone|have passed|from start to finish|all together|end to end|the whole (?:route|way|ladder))\b/i;

/** Stage after stage, and then a sum that is not theirs. */
export function wrongSum(block: readonly TimeMention[], mention: TimeMention): TimeMention | undefined {
  if (!IN_ALL.test(mention.sentence)) return undefined;
  const stages = block.filter((one) => one.in === mention.in && STAGE.test(one.sentence) && one.binds === 'within');
  const last = /\bstage (\d)\b/i.exec(mention.sentence)?.[1];
  const [total] = mention.duration.times;
  const hours = stages.map(({ duration }) =>
    duration.times[0].kind === 'span' && total.kind === 'span' && duration.times[0].unit === total.unit ? hoursOf(duration.times[0]) : undefined,
  );
  if (stages.length < 2 || hours.includes(undefined) || (last !== undefined && Number(last) !== stages.length)) return undefined;
  const sum = hours.reduce<number>((all, one) => all + (one ?? 0), 0);
  return Math.abs(sum - (hoursOf(total) ?? 0)) > 1 ? stages.at(-1) : undefined;
}
