// Sentences that say when a team can be reached: whose hours they are, in the words that stand there, and what is said of them.

import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

export interface OpeningTold {
  /** The words that name whoever opens; their end is the name. */
  readonly whose: string;
  readonly said: string;
}

const TIME = String.raw`(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d\d:\d\d|noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?(?= (?:to|and|till|until) ))`;
const IS_OPEN = String.raw`(?:(?:is|are|stays?|will be|remains?) (?:also |only |normally |usually |now )?(?:open|staffed|answered|manned|available|reachable|on duty|contactable|there|out)|opens?|closes?|shuts?|answers?(?: calls)?|takes? (?:over|calls)|can be (?:rung|reached|called|phoned|contacted))`;
const WHOLE_WEEK = String.raw`(?:every day|seven days a week|7 days a week|day and night|round the clock|around the clock|24/7|24 hours a day|at weekends|(?:on )?(?:saturdays?|sundays?))`;

const TOLD = lookFirst('opening hours told', [
  String.raw`^([^.;:]{3,70}?) (${IS_OPEN}\b[^.;]{0,60}?\b(?:until|till|to|from|between|at|by|before) (?:[a-z]+ (?:to|and) [a-z]+,? )?${TIME}.*)`,
  String.raw`^([^.;:]{3,70}?) (${IS_OPEN} [^.;]{0,25}?\b${WHOLE_WEEK}(?![a-z]).*)`,
  String.raw`^(?:you can |please )?(?:ring|call|reach|phone|telephone|contact) ([^.;:]{3,60}?),? ((?:on |any )?(?:weekdays?|monday to (?:friday|thursday|saturday)|mondays? to (?:fridays?|thursdays?)|working days?|every day)?,? ?(?:from|between) ${TIME} (?:to|and|till|until|[–-]) .*)`,
  String.raw`^(?:you can (?:also )?|please )?(?:ring|call|reach|get(?: hold of| through to)?|phone|telephone|contact) ([^.;:]{3,60}?),? ((?:on|at|over|in) (?:the )?(?:saturday|sunday|weekend|night|every day)(?:s| mornings?| afternoons?| evenings?)?(?= as well| too|$|,).*)`,
  String.raw`^([^.;:]{3,60}?)[:,(]+ ((?:open |hours |opening hours )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s? ?(?:to|[–-]|and) ?(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?s?|every day|weekdays),? (?:from )?${TIME}.*)`,
  String.raw`^(?:the )?(?:opening )?hours of ([^.;:]{3,60}?) (are [^.;]{0,60}${TIME}.*)`,
]);

/** A day that is not like others, or something that only goes on there. */
const ANOTHER_MATTER =
  /\b(?:christmas|new year|hogmanay|easter|bank holidays?|public holidays?|school holidays|eve|except|for advice|advice line|option \d|clinic|drop-in|course|group|meeting|session|walk[- ]in|face to face|in person|appointments?|urgent|if|when|unless|until 20|from (?:january|february|march|april|june|july|august|september|october|november|december))\b/i;

export function openingsTold(text: string): OpeningTold[] {
  const patterns = TOLD.among(text);
  if (patterns.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) =>
    sentence.split(/; | and (?=the )/).flatMap((part) => {
      for (const pattern of patterns) {
        const [, whose = '', said = ''] = pattern.exec(part.replace(/^[-*•] /, '')) ?? [];
        if (said !== '' && !ANOTHER_MATTER.test(part)) return [{ whose, said }];
      }
      return [];
    }),
  );
}
