// A duty told in words beside another answer: whoever does it, what is done and from when it counts are those of a fact elsewhere, and the
// time is another. All three have to be named, since a post has many duties with times of their own.

import { agreement } from '../../model/durations.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import type { DutyMeaning } from './duty-meaning.ts';
import { titleStems } from './duty-meaning.ts';
import { timeOf } from '../reading/duty-table.ts';
import { partiesNamed } from '../reading/parties.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { sharedCount, sharedPart, stemsOf } from '../reading/word-stems.ts';

/** Words that tell another case, another round or what was. */
const APART =
  /\b(?:if|unless|except|otherwise|instead|else|only|again|second|third|further|next|last|other|another|urgent|emergency|at night|out of hours|weekends?|no longer|was|were|had|used to|sooner|earlier|longer|later|at least|more than|no|not|nobody|never|review|draft|example)\b/i;
const SAME_EVENT = 0.66;

export function farDutyOf(protocol: LoadedProtocol, mention: TimeMention, duties: readonly DutyMeaning[]): DutyMeaning | undefined {
  const { binds, before, sentence, text, in: written } = mention;
  if ((binds !== 'within' && binds !== 'every') || before || written.requirement === undefined || sentence.length > 300) return undefined;
  const start = startOf(mention);
  if (start === '' || APART.test(sentence.replace(start, ' ').replace(text, ' '))) return undefined;
  const since = stemsOf(start);
  if (since.size === 0) return undefined;
  const alike = duties.filter((duty) => duty.event.size > 0 && sharedPart(duty.event, since) >= SAME_EVENT);
  if (alike.length === 0) return undefined;
  const said = sentence.replace(start, ' ').replace(text, ' ');
  const desks = new Set(doersIn(protocol, said));
  const theirs = alike.filter((duty) => duty.desks.some((desk) => desks.has(desk)));
  if (theirs.some((duty) => verdictOf(mention, duty) !== 'different')) return undefined;
  const stems = stemsOf(said);
  return theirs.find((duty) => isDeedOf(stems, duty));
}

function verdictOf({ duration, binds }: TimeMention, { entry }: DutyMeaning): ReturnType<typeof agreement> {
  const time = timeOf(entry);
  return time && (time.field === 'every') === (binds === 'every') ? agreement(time.time, duration) : undefined;
}

/** What the time counts from, as written behind it. */
function startOf({ sentence, text }: TimeMention): string {
  return /^,? (?:counted )?(?:of|after|from|following) ([^,;:.]{3,80})/.exec(sentence.slice(sentence.indexOf(text) + text.length))?.[1] ?? '';
}

/** Whoever is named first, and whoever something comes from. */
function doersIn(protocol: LoadedProtocol, said: string): string[] {
  const [first] = /\b(?:from|by) .*/i.exec(said) ?? [];
  const head = said.split(/ (?:to|with|for|of|from|by|tells|asks|rings) /, 1)[0] ?? '';
  return [...partiesNamed(protocol, head), ...(first === undefined ? [] : partiesNamed(protocol, first).slice(0, 1))].map(({ desk }) => desk);
}

function isDeedOf(said: ReadonlySet<string>, { subject, head, entry, names, event }: DutyMeaning): boolean {
  if (entry.does !== '') return said.has(head) && sharedCount(said, subject) >= Math.max(2, subject.size / 2);
  const asked = stemsOf(`${entry.label} ${entry.fact.name.replace(/_/g, ' ')} ${entry.fact.spec.asks ?? ''}`);
  const own = [...said].filter((stem) => !names.has(stem) && !event.has(stem));
  const shared = own.filter((stem) => asked.has(stem) || titleStems(entry).has(stem)).length;
  return shared >= 1 && shared >= own.length / 2;
}
