// Days and times in a reader's language. What a protocol writes in English stands as it is written there; in another language it is said
// again from what was understood, and left as it is when nothing was.

import { readableDay } from '../model/days.ts';
import { type Duration, readDuration, type Time } from '../model/durations.ts';
import { interfaceLanguage, keyOf, type Say, sayIn } from './say.ts';

/** `2026-09-01` as people read it; anything else as it is. */
export function dayIn(language: string, day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const key = keyOf('time', `month-${Number(month)}`);
  if (interfaceLanguage(language) === 'en' || key === undefined || year === undefined) return readableDay(day);
  return (sayIn(language) as (key: string, slots: Readonly<Record<string, string | number>>) => string)(key, { d: Number(date), y: year });
}

/** A definite time as it is written in a protocol. */
export function timeIn(language: string, written: string): string {
  if (interfaceLanguage(language) === 'en') return written;
  const duration = readDuration(written);
  return duration && saysNoMore(written) && duration.times.every(isSaid) ? said(duration, sayIn(language), language) : written;
}

/** "3 working days of the referral", "by 5pm the same day" and "24 hours (48 at weekends)" hold words that no reading of the time keeps. */
function saysNoMore(written: string): boolean {
  if (/\((?![a-z0-9-]+\))|\d ?[ap]\.?m\b|\b(?:noon|midday|midnight|close of|cob|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(written)) return false;
  return !/\b(?:of the|after|from|following|before|since)\b/.test(written.replace(/\b(?:of|into) (?:the )?(?:pregnancy|day)\b/g, ''));
}

/** Three times a week is every 2.33 days, which nobody would say. */
function isSaid(time: Time): boolean {
  return time.kind !== 'span' || Number.isInteger(time.amount * 2);
}

function said({ times, pick }: Duration, say: Say, language: string): string {
  const each = times.map((time) => timeSaid(time, say, language));
  const joined = each.reduce((one, other) => say('time.either', { one, other }));
  return times.length === 1 ? joined : say(pick === 'later' ? 'time.later' : 'time.sooner', { times: joined });
}

function timeSaid(time: Time, say: Say, language: string): string {
  if (time.kind === 'date') return dayIn(language, time.date);
  if (time.kind === 'gestation') return say('time.gestation', { n: time.weeks });
  const { amount: n, unit } = time;
  if (n === 0) return say('time.same-day');
  switch (unit) {
    case 'minutes':
      return say('time.minutes', { n });
    case 'hours':
      return say('time.hours', { n });
    case 'working hours':
      return say('time.working-hours', { n });
    case 'working days':
      return say('time.working-days', { n });
    case 'calendar days':
      return say('time.calendar-days', { n });
    case 'days':
      return say('time.days', { n });
    case 'weeks':
      return say('time.weeks', { n });
    case 'months':
      return say('time.months', { n });
    case 'years':
      return say('time.years', { n });
  }
}
