// The same news told in two chapters: the treatment worker tells the lead practitioner of a relapse within 1 working day in the one, within 7 in the
// other, in words of their own. Who tells, who is told and what has happened are the same; a special case may be sooner, but not later.

import { agreement, isLonger } from '../../model/durations.ts';
import type { DutyEntry } from '../reading/duty-table.ts';
import { dutyTable, timeOf } from '../reading/duty-table.ts';
import { partyOf } from '../reading/parties.ts';
import type { RuleContext } from '../rule.ts';

export interface NewsAtOdds {
  readonly earlier: DutyEntry;
  readonly later: DutyEntry;
}

/** What has happened, whatever it is called. */
const EVENTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'relapse',
    /\b(?:relaps\w*|laps(?:e|es|ed)|using again|uses? again|drinking again|drinks again|back on (?:drugs|alcohol|heroin)|starts? (?:to use|using|drinking) again|return to (?:use|using|drinking))\b/i,
  ],
  [
    'ending',
    /\b(?:clos(?:es?|ing|ure|ed) (?:of )?(?:the |a |its )?(?:case|file)?|clos(?:ing|ure)|discharged? from treatment|leaves? treatment|left treatment|treatment ends?|ends? treatment|drops? out|unplanned (?:exit|ending|discharge)|last appointment)\b/i,
  ],
  ['overdose', /\boverdos\w+\b/i],
  [
    'prescription',
    /\b(?:prescription|prescribing|dose|doses|take-home)\b[^.;]{0,40}\b(?:chang\w+|become\w*|starts?|stops?|new|increas\w+|reduc\w+)\b|\bchange (?:of|in|to) (?:the )?(?:prescription|dose|medicine)/i,
  ],
  ['household', /\b(?:new partner|moves? (?:in|out)\b(?! of [A-Z])|moved in|new adult|joins the household|leaves the household|change of household)\b/i],
  ['pregnancy', /\bpregnan\w+\b/i],
  [
    'missed',
    /\b(?:miss(?:es|ed|ing)? (?:the |an? |two |2 |three |3 )?(?:appointments?|doses?|sessions?)|dropped appointments|did not attend|does not attend|fails to attend)\b/i,
  ],
  ['plan', /\b(?:plan)\b[^.;]{0,30}\b(?:starts?|changes?|ends?|is changed|is closed)\b/i],
  [
    'worker',
    /\b(?:new|change of) (?:worker|social worker|treatment worker|practitioner|prescriber)\b|\b(?:worker|practitioner|prescriber)s? (?:or the \w+ )?changes?\b/i,
  ],
];
const TELLS =
  /^(?:rings?|tells?|notif(?:y|ies)|informs?|lets?|writes?|phones?|telephones?|sends?|emails?|passes on|alerts?|reports?|confirms?)\b(?! the (?:new|next|receiving|other)\b)/i;
/** “Notifies the lead practitioner of a relapse”. */
const NEWS_IN_DEED = /\b(?:of|that|about) .{3,120}/i;
/** Counted back from what is planned, or done again and again: not told after it. */
const OTHER_COUNT = /\b(?:before|planned|until|each|every)\b/i;

interface News {
  readonly entry: DutyEntry;
  readonly events: ReadonlySet<string>;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export function* newsAtOdds(context: RuleContext): Iterable<NewsAtOdds> {
  const all = dutyTable(context).flatMap((entry) => newsIn(context, entry));
  for (const [index, later] of all.entries()) {
    const earlier = all.slice(0, index).find((one) => isSameNews(one, later) && isAtOdds(one, later));
    if (earlier) yield { earlier: earlier.entry, later: later.entry };
  }
}

function newsIn({ protocol }: RuleContext, entry: DutyEntry): News[] {
  const { does, when, from, tells, who } = entry;
  if (tells.length === 0 || who.length === 0 || entry.within === undefined || OTHER_COUNT.test(from) || !TELLS.test(does)) return [];
  const told = when === '' ? (NEWS_IN_DEED.exec(does)?.[0] ?? '') : when;
  const events = new Set(EVENTS.flatMap(([name, pattern]) => (pattern.test(told) ? [name] : [])));
  const desks = (ids: readonly string[]): string[] => ids.map((id) => partyOf(protocol, id)?.id ?? id);
  return events.size === 0 ? [] : [{ entry, events, from: desks(who), to: desks(tells) }];
}

function isSameNews(one: News, other: News): boolean {
  if (one.entry.requirement.id === other.entry.requirement.id) return false;
  const shared = [...one.events].filter((event) => other.events.has(event)).length;
  return (
    shared === Math.min(one.events.size, other.events.size) && one.from.some((who) => other.from.includes(who)) && one.to.some((who) => other.to.includes(who))
  );
}

/** Of one that speaks of more news and one of less, the latter may be the sooner. */
function isAtOdds(one: News, other: News): boolean {
  const [a, b] = [timeOf(one.entry)?.time, timeOf(other.entry)?.time];
  if (!a || !b || agreement(a, b) !== 'different') return false;
  if (one.events.size === other.events.size) return true;
  return one.events.size < other.events.size ? isLonger(a, b) === true : isLonger(b, a) === true;
}
