// Words or half a number where a telephone number should stand: a link that rings nobody. Or details that nobody has tried out for a year.

import { dayFix, isDay, isLikeDay, isOfTheLastYear } from '../model/days.ts';
import { findNamed } from '../model/names.ts';
import type { Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { telephone } from '../model/telephone.ts';
import type { Rule, RuleFault } from './rule.ts';

const GROUPS = ['organisations', 'teams', 'posts'] as const;

export const rule: Rule = {
  id: 'unusable-contact',
  title: 'A contact that cannot be used',
  why: 'Whoever needs this number needs it now, and finds one that does not ring.',
  errorFrom: 'publish',
  *run({ protocol, today }) {
    const { directory, directoryFile, unreadable } = protocol;
    yield* toWriteTo(protocol);
    for (const [index, { call = '' }] of protocol.control.emergency.entries())
      if (isCrowded(call) && !findNamed(directory, call)) yield crowded(call, value(protocol.controlFile, 'emergency', index, 'call'));
    if (unreadable.has(directoryFile)) return;
    yield* triedOut(protocol, today);
    yield* withoutHours(protocol);
    for (const group of GROUPS) {
      for (const [id, { phone = '', out_of_hours = '', hours = '', email = '' }] of Object.entries(directory[group])) {
        if (ANYBODYS_MAILBOX.test(email))
          yield {
            message: `\`${email.slice(0, 60)}\` is a mailbox as anybody can open one, and nobody but its owner can read it or hand it on.`,
            fix: 'Give a mailbox of the service that several people read. What is written of a child must not go to a mailbox outside the service.',
            place: value(directoryFile, group, id, 'email'),
            severity: 'warning',
          };
        if (isNoNight(phone, findNamed(directory, out_of_hours)?.contact.phone ?? out_of_hours, hours))
          yield {
            message: `\`${out_of_hours}\` is given for nights and weekends, and it is the number that is answered \`${hours.slice(0, 60)}\`.`,
            fix: 'Give under `out_of_hours:` the number that is answered when this one is not.',
            place: value(directoryFile, group, id, 'out_of_hours'),
            severity: 'warning',
          };
        if (PRIVATE_NUMBER.test(phone))
          yield {
            message: `\`${phone.slice(0, 60)}\` is somebody’s own number, and rings nobody once they are away or gone.`,
            fix: 'Give a number of the service. A private number must not stand in a handbook that everybody can read.',
            place: value(directoryFile, group, id, 'phone'),
            severity: 'warning',
          };
        if (isCrowded(phone)) yield crowded(phone, value(directoryFile, group, id, 'phone'));
        // NOTE: an answer in words of the template's (“to come”) is told by the rules of words as well; here only that nothing can be dialled.
        if (phone === '' || telephone(phone) !== '') continue;
        yield {
          message: `\`${phone.slice(0, 60)}\` is no telephone number that can be rung.`,
          fix: 'Give the whole number with its area code, for example `"01632 960101"`. What else there is to say belongs under `hours:` or `for:`.',
          place: value(directoryFile, group, id, 'phone'),
        };
      }
    }
  },
};

const PRIVATE_NUMBER = /\b(?:own|personal|private|home) (?:mobile|phone|telephone|number|landline|cell)\b/i;
/** Mailboxes for private people. */
const ANYBODYS_MAILBOX =
  /@(?:g(?:oogle)?mail\.com|hotmail\.[a-z.]+|outlook\.com|live\.[a-z.]+|msn\.com|yahoo\.[a-z.]+|ymail\.com|icloud\.com|me\.com|aol\.[a-z.]+|btinternet\.com|sky\.com|virginmedia\.com|talktalk\.net|proton(?:mail)?\.(?:com|me))$/i;

/** The number of the day once more, where hours say that it is one of the day only. */
function isNoNight(phone: string, night: string, hours: string): boolean {
  return (
    telephone(night) !== '' &&
    telephone(night) === telephone(phone) &&
    hours !== '' &&
    !/\b(?:24|night|all day|round the clock|at all times|any time|every day)\b/i.test(hours)
  );
}

const FULL_NUMBER = /(?<![\d+])(?:\+|0)(?:[ ()-]{0,2}\d){8,}/g;
/** A number with its extension or a short word on it fits into the space of a link. */
const LONGEST = 40;

/** Several numbers or a whole sentence, where one number is dialled. */
function isCrowded(phone: string): boolean {
  return telephone(phone) !== '' && (phone.length > LONGEST || (phone.match(FULL_NUMBER) ?? []).length > 1);
}

function crowded(phone: string, place: Place): RuleFault {
  return {
    message: `\`${phone.slice(0, 80)}\` is shown as one link, which rings the first number alone.`,
    fix: 'Give one number here. Another one belongs under `out_of_hours:` or into an entry of its own; when it is answered and what it is for, under `hours:` and `for:`.',
    place,
    severity: 'warning',
  };
}

/** Whom to tell what is wrong with the protocol. */
function* toWriteTo({ control: { contact }, controlFile, directory }: LoadedProtocol): Iterable<RuleFault> {
  if (contact === undefined || /^(?:\S+@\S+\.\S+|https:\/\/\S+)$/.test(contact) || telephone(contact) !== '' || findNamed(directory, contact)) return;
  yield {
    message: `\`${contact.slice(0, 60)}\` is neither a mailbox nor a number nor an entry of the directory.`,
    fix: 'Give the mailbox to which readers write when something in the protocol is wrong.',
    place: value(controlFile, 'contact'),
  };
}

/** Hours on which nobody can plan a call. */
const NO_HOURS =
  /^(?:it )?(?:var(?:y|ies|ious|iable)|depends?|flexible|as (?:needed|required|available)|when(?:ever)? (?:available|possible|open)|usual|normal|office hours|working hours|daytime|ask|check)\.?$/i;

function* withoutHours({ directory, directoryFile }: LoadedProtocol): Iterable<RuleFault> {
  for (const group of GROUPS) {
    for (const [id, { hours = '' }] of Object.entries(directory[group])) {
      if (!NO_HOURS.test(hours.trim())) continue;
      yield {
        message: `\`${hours.trim()}\` does not say when somebody answers.`,
        fix: 'Give days and hours, for example `Monday to Friday 9am to 5pm`.',
        place: value(directoryFile, group, id, 'hours'),
        severity: 'warning',
      };
    }
  }
}

function* triedOut({ directory, directoryFile }: LoadedProtocol, today: string): Iterable<RuleFault> {
  for (const group of GROUPS) {
    for (const [id, { checked = '' }] of Object.entries(directory[group])) {
      if (checked !== '' && !isLikeDay(checked))
        yield {
          message: `\`${checked.slice(0, 40)}\` is not a day, so nobody can tell when these details were last tried out.`,
          fix: dayFix(checked),
          place: value(directoryFile, group, id, 'checked'),
          severity: 'warning',
        };
      // NOTE: a day that no calendar has is told as a figure that cannot be.
      if (!isDay(checked) || isOfTheLastYear(checked, today)) continue;
      yield {
        message:
          checked > today
            ? `These details were tried out on \`${checked}\`, a day still to come.`
            : `These details were last tried out on \`${checked}\`, over a year ago.`,
        fix: 'Ring the number, correct what is wrong, and give the day on which you did.',
        place: value(directoryFile, group, id, 'checked'),
        severity: 'warning',
      };
    }
  }
}
