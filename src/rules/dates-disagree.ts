// Dates and editions of the control block that contradict each other, or what the words say of them.

import { isLikeDay } from '../model/days.ts';
import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import { datesInWords } from './dates-disagree/dates-in-words.ts';
import { papersDated } from './dates-disagree/papers-dated.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';

const NUMBERED = /^\d+(?:\.\d+)*$/;

export const rule: Rule = {
  id: 'dates-disagree',
  title: 'Dates or editions that contradict each other',
  why: 'A reader cannot tell which edition is in force, and neither can a court.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    const { dates, versions, edition, approvals, partners } = protocol.control;
    const at = (...path: (string | number)[]): Place => value(protocol.controlFile, ...path);
    if (isLater(dates.approved, dates.issued)) yield fault('It was issued before it was approved', at('dates', 'issued'), at('dates', 'approved'), 'approved');
    if (isLater(dates.issued, dates.effective))
      yield fault('It is in force from before the day on which it was issued', at('dates', 'effective'), at('dates', 'issued'), 'issued');
    const current = versions.findIndex((version) => version.edition === edition);
    if (versions.length > 0 && current === -1) yield fault(`Edition \`${edition}\` is not in the list of editions`, at('edition'), at('versions'), 'the list');
    const date = versions[current]?.date;
    if (date !== undefined && dates.issued !== undefined && isLikeDay(date) && isLikeDay(dates.issued) && date !== dates.issued)
      yield fault('The list of editions gives another day for this edition', at('versions', current, 'date'), at('dates', 'issued'), 'issued');
    for (const [index, version] of versions.entries()) {
      if (index === current) continue;
      const isAfterThis = isLater(version.date, date);
      const other = isAfterThis
        ? current
        : versions.findIndex((one, at) => at !== current && isOlder(version.edition, one.edition) && isLater(version.date, one.date));
      if (other >= 0)
        yield fault(
          'An earlier edition has a later day',
          at('versions', index, 'date'),
          at('versions', other, 'date'),
          isAfterThis ? 'this edition' : 'a later edition',
        );
    }
    const before = versions
      .flatMap((version, index) => (index !== current && isLater(date, version.date) ? (version.date ?? []) : []))
      .sort()
      .at(-1);
    if (isLikeDay(dates.approved ?? '') && approvals.length > 0 && approvals.every(({ date: day = '' }) => isLikeDay(day) && day !== dates.approved))
      yield fault('No approval in the list has this day', at('dates', 'approved'), at('approvals'), 'the approvals');
    for (const [index, { date: approved }] of approvals.entries()) {
      if (isLater(before, approved)) yield ofThePast('This approval', at('approvals', index, 'date'), at('versions'));
      if (isLater(approved, dates.effective ?? dates.issued))
        yield fault('This approval is later than the day from which it is in force', at('approvals', index, 'date'), at('dates'), 'in force');
      else if (isLater(approved, dates.issued))
        yield fault('It was issued before this body approved it', at('approvals', index, 'date'), at('dates', 'issued'), 'issued');
    }
    for (const [index, { signed }] of partners.entries()) {
      const place = at('partners', index, 'signed', 'date');
      if (isLater(before, signed?.date)) yield ofThePast('This signature', place, at('versions'));
      yield* future(context, signed?.date, place);
      if (isLater(signed?.date, dates.effective) && !isLater(signed?.date, context.today))
        yield fault('This partner signed after the day from which it is in force', place, at('dates', 'effective'), 'in force');
    }
    yield* papersDated(context);
    for (const { written, told, given, path } of datesInWords(context)) {
      yield {
        message: `Here it is \`${told}\`, and \`${given}\` in protocol.yaml.`,
        fix: 'Put the one that is wrong right, or leave it out here: the page about the protocol shows the days.',
        place: written.place,
        related: [{ place: at(...path), label: 'this is what protocol.yaml says' }],
        ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
      };
    }
  },
};

function* future({ today }: RuleContext, date: string | undefined, place: Place): Iterable<RuleFault> {
  if (isLater(date, today)) yield { message: 'This signature is dated in the future.', fix: 'Give the day on which it was signed.', place };
}

/** What was signed then was another text. */
function ofThePast(what: string, place: Place, versions: Place): RuleFault {
  return {
    message: `${what} is older than the edition before this one.`,
    fix: 'Give the day on which this edition was signed or approved; if it was not, have it signed.',
    place,
    related: [{ place: versions, label: 'the list of editions' }],
  };
}

/** By their numbers, `1.10` after `1.9`; editions of other names have no order. */
function isOlder(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !NUMBERED.test(a) || !NUMBERED.test(b)) return false;
  return a.localeCompare(b, 'en', { numeric: true }) < 0;
}

function isLater(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && isLikeDay(a) && isLikeDay(b) && a > b;
}

function fault(message: string, place: Place, other: Place, label: string): RuleFault {
  return { message: `${message}.`, fix: 'Put the one that is wrong right.', place, related: [{ place: other, label }] };
}
