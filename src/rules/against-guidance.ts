// What staff are told to do, and guidance asks not to: a child's safety made to wait for consent or for Monday, or a case closed unseen.

import { rowsOf } from '../facts/rows.ts';
import type { Nation } from '../model/requirement.ts';
import type { KeyPath, Place } from '../model/place.ts';
import { value } from '../model/place.ts';
import { asksConsentAtRisk, asksConsentInDanger, asksConsentInProtection, consentFirst, restsOnConsent } from './against-guidance/consent-first.ts';
import { deniedIn } from './against-guidance/denied-requirements.ts';
import { leftWaiting, putsOff } from './against-guidance/left-waiting.ts';
import { leftUncovered } from './against-guidance/left-uncovered.ts';
import { uncheckedEnding } from './against-guidance/unchecked-endings.ts';
import { uncountedMeasure } from './against-guidance/uncounted-measures.ts';
import { unsafeChannel } from './against-guidance/unsafe-channels.ts';
import type { AnsweredRequirement, Rule, RuleContext, RuleFault } from './rule.ts';
import { whyAsked } from './reading/guidance-asks.ts';
import type { WrittenText } from './reading/text-places.ts';
import { allTexts } from './reading/text-places.ts';

/** Where guidance asks for the contrary: the requirement of each nation. */
const ASKED: Readonly<Record<'consent' | 'ending' | 'waiting' | 'channel' | 'cover' | 'measure', Readonly<Partial<Record<Nation, string>>>>> = {
  consent: { england: 'info-legal-basis', scotland: 'info-consent-rule' },
  ending: { england: 'dna-alert-to-childrens', scotland: 'missed-contact-child-alert' },
  waiting: { england: 'refer-out-immediate-danger', scotland: 'child-protection-route' },
  channel: { england: 'info-secure-and-protect', scotland: 'info-policy-complete' },
  cover: { england: 'plan-lead-practitioner' },
  measure: { england: 'measures-set', scotland: 'monitoring-and-learning' },
};

/** Answers that say what follows when somebody does not come. */
const OF_MISSED: ReadonlySet<string> = new Set(['persistent-engagement', 'dna-assertive-outreach', 'dna-parent-trigger', 'missed-contact-child-alert']);

const CONSENT_FIX = 'Say that a worry about harm is passed on without asking for consent, and that the family is told unless that is unsafe.';
const WAITING_FIX = 'Name whoever answers at night and at weekends, with the number.';

export const rule: Rule = {
  id: 'against-guidance',
  title: 'An instruction against what guidance asks',
  why: 'Staff do what the protocol says, and here it tells them what national guidance asks them not to do.',
  errorFrom: 'never',
  *run(context) {
    for (const written of allTexts(context)) {
      if (written.kind === 'heading' || written.text.length < SHORTEST) continue;
      const { place, requirement } = written;
      const of = requirement === undefined ? {} : { requirement };
      let isFound = false;
      for (const { what, find, does, fix } of READINGS) {
        const said = find(written);
        if (said === undefined) continue;
        isFound = true;
        yield { ...saying(context, ASKED[what], { said, does, fix }), place, ...of };
      }
      for (const { said, does, fix, asked } of isFound ? [] : deniedIn(written.text))
        yield { ...saying(context, asked(said), { said, does, fix }), place, ...of };
    }
    for (const answered of context.answered) yield* grounds(context, answered);
    yield* emergencies(context);
  },
};

/** An id, a time: nothing is told by so few letters. */
const SHORTEST = 12;

interface Reading {
  readonly what: keyof typeof ASKED;
  readonly find: (written: WrittenText) => string | undefined;
  readonly does: string;
  readonly fix: string;
}

const READINGS: readonly Reading[] = [
  {
    what: 'consent',
    find: ({ text, requirement, kind }) =>
      consentFirst(text, requirement, kind === undefined) ?? (kind === undefined && asksConsentInDanger(requirement, text) ? text : undefined),
    does: 'makes a child who may be harmed wait for consent',
    fix: CONSENT_FIX,
  },
  {
    what: 'ending',
    find: ({ text, requirement, kind }) => uncheckedEnding(text, kind === undefined && requirement !== undefined && OF_MISSED.has(requirement)),
    does: 'ends the work with a parent who does not come, and nobody looks at the children first',
    fix: 'Say who checks on the children before anybody is discharged or a case is closed.',
  },
  {
    what: 'waiting',
    find: ({ text, requirement }) => leftWaiting(text, requirement),
    does: 'lets a worry about a child wait until an office opens',
    fix: WAITING_FIX,
  },
  {
    what: 'channel',
    find: ({ text, place, kind }) => unsafeChannel(text, kind === undefined && keysOf(place).some((key) => key === 'channels' || key === 'channel')),
    does: 'sends what is told of a family by a way that others can read',
    fix: 'Name the secure ways, such as secure email between the addresses of the directory, the portal, or a call to a number of the directory.',
  },
  {
    what: 'cover',
    find: ({ text, place, kind }) => leftUncovered(text, kind === undefined && OF_ABSENCE.has(String(keysOf(place).at(-1)))),
    does: 'leaves what comes in for one person until they are back, and nobody stands in',
    fix: 'Name whoever answers in their place from the first day, and how the family and the other service learn of it.',
  },
  {
    what: 'measure',
    find: ({ text, section }) => (section === 'monitoring-review' ? uncountedMeasure(text) : undefined),
    does: 'counts nothing: each reader would judge it otherwise',
    fix: 'Say what is counted, out of how many, and in which record it stands.',
  },
];

/** Facts that say what happens when somebody is away. */
const OF_ABSENCE: ReadonlySet<string> = new Set(['cover', 'cannot_attend', 'attend']);

function keysOf(place: Place): KeyPath {
  return place.at === 'key' ? place.path : [];
}

type Saying = Pick<RuleFault, 'message' | 'fix' | 'why'>;

/** `asked`: as `whyAsked` takes it. */
function saying(
  context: RuleContext,
  asked: Readonly<Partial<Record<Nation, string>>>,
  { said, does, fix }: { readonly said: string; readonly does: string; readonly fix: string },
): Saying {
  return { message: `\`${said.slice(0, 120)}\` ${does}.`, fix, ...whyAsked(context, asked) };
}

/** Consent in the facts: as a legal ground of what keeps children safe, and in the steps for a child at risk. */
function* grounds(context: RuleContext, { requirement, answer, facts }: AnsweredRequirement): Iterable<RuleFault> {
  for (const { name, spec, value: given } of facts) {
    if (!Array.isArray(given)) continue;
    for (const { row, path } of rowsOf(given)) {
      const { basis, for: use, purpose = use, does, when } = row;
      const isGround = spec.kind === 'legal-basis' || (basis !== undefined && purpose !== undefined);
      const said = String((isGround ? basis : does) ?? '');
      const isAsked = isGround
        ? restsOnConsent(said, String(purpose ?? ''))
        : (name === 'at_risk' ? asksConsentAtRisk(said) : asksConsentInProtection(String(when ?? ''), said)) &&
          consentFirst(said, requirement.id) === undefined &&
          !asksConsentInDanger(requirement.id, said);
      if (!isAsked) continue;
      yield {
        ...saying(context, ASKED.consent, { said, does: 'rests the safety of a child on consent', fix: CONSENT_FIX }),
        place: value(answer.file, ...answer.path, name, ...path, isGround ? 'basis' : 'does'),
        requirement: requirement.id,
      };
    }
  }
}

function* emergencies(context: RuleContext): Iterable<RuleFault> {
  const { control, controlFile } = context.protocol;
  for (const [index, { when = '', do: whatToDo = '', out_of_hours }] of control.emergency.entries()) {
    if (!putsOff(when, whatToDo, out_of_hours === true)) continue;
    yield {
      ...saying(context, ASKED.waiting, { said: whatToDo, does: 'puts off what cannot wait', fix: WAITING_FIX }),
      place: value(controlFile, 'emergency', index, 'do'),
    };
  }
}
