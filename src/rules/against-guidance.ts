// What staff are told to do, and guidance asks not to: a child's safety made to wait for consent or for Monday, or a case closed unseen.

import type { Nation } from '../model/requirement.ts';
import { value } from '../model/place.ts';
import { asksConsentAtRisk, consentFirst, restsOnConsent } from './against-guidance/consent-first.ts';
import { deniedIn } from './against-guidance/denied-requirements.ts';
import { leftWaiting, putsOff } from './against-guidance/left-waiting.ts';
import { uncheckedEnding } from './against-guidance/unchecked-endings.ts';
import type { AnsweredRequirement, Rule, RuleContext, RuleFault } from './rule.ts';
import { allTexts } from './reading/text-places.ts';

/** Where guidance asks for the contrary: the requirement of each nation. */
const ASKED: Readonly<Record<'consent' | 'ending' | 'waiting', Readonly<Record<Nation, string>>>> = {
  consent: { england: 'info-legal-basis', scotland: 'info-consent-rule' },
  ending: { england: 'dna-alert-to-childrens', scotland: 'missed-contact-child-alert' },
  waiting: { england: 'refer-out-immediate-danger', scotland: 'child-protection-route' },
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
    for (const { text, place, requirement, kind } of allTexts(context)) {
      if (kind === 'heading') continue;
      const of = requirement === undefined ? {} : { requirement };
      const consent = consentFirst(text);
      if (consent !== undefined)
        yield { ...saying(context, 'consent', consent, 'makes a child who may be harmed wait for consent', CONSENT_FIX), place, ...of };
      const ending = uncheckedEnding(text, kind === undefined && requirement !== undefined && OF_MISSED.has(requirement));
      if (ending !== undefined)
        yield {
          ...saying(
            context,
            'ending',
            ending,
            'ends the work with a parent who does not come, and nobody looks at the children first',
            'Say who checks on the children before anybody is discharged or a case is closed.',
          ),
          place,
          ...of,
        };
      const waiting = leftWaiting(text, requirement);
      if (waiting !== undefined)
        yield { ...saying(context, 'waiting', waiting, 'lets a worry about a child wait until an office opens', WAITING_FIX), place, ...of };
      for (const { said, does, fix, asked } of consent === undefined ? deniedIn(text) : [])
        yield { ...sayingOf(context, asked(said), { said, does, fix }), place, ...of };
    }
    for (const answered of context.answered) yield* grounds(context, answered);
    yield* emergencies(context);
  },
};

type Asking = Pick<RuleContext, 'catalogue' | 'protocol'>;
type Saying = Pick<RuleFault, 'message' | 'fix' | 'why'>;

function saying({ catalogue, protocol }: Asking, what: keyof typeof ASKED, said: string, does: string, fix: string): Saying {
  return sayingOf({ catalogue, protocol }, ASKED[what], { said, does, fix });
}

/** `asked`: by which requirement, or, where a nation has none about it, why it matters. */
function sayingOf(
  { catalogue, protocol }: Asking,
  asked: Readonly<Record<Nation, string>>,
  { said, does, fix }: { readonly said: string; readonly does: string; readonly fix: string },
): Saying {
  const one = asked[protocol.control.nation];
  const asks = catalogue.byId.get(one)?.asks.trim();
  return { message: `\`${said.slice(0, 120)}\` ${does}.`, fix, why: asks === undefined ? one : `Guidance asks: ${asks}` };
}

/** Consent in the facts: as a legal ground of what keeps children safe, and in the steps for a child at risk. */
function* grounds(context: RuleContext, { requirement, answer, facts }: AnsweredRequirement): Iterable<RuleFault> {
  for (const { name, spec, value: given } of facts) {
    if (!Array.isArray(given) || !(spec.kind === 'legal-basis' || name === 'at_risk')) continue;
    for (const [index, row] of given.entries()) {
      const { basis, for: purpose, does } = (typeof row === 'object' && row !== null ? row : {}) as Readonly<Record<string, unknown>>;
      const field = name === 'at_risk' ? 'does' : 'basis';
      const said = String((field === 'does' ? does : basis) ?? '');
      const isAsked = field === 'does' ? asksConsentAtRisk(said) && consentFirst(said) === undefined : restsOnConsent(said, String(purpose ?? ''));
      if (!isAsked) continue;
      yield {
        ...saying(context, 'consent', said, 'rests the safety of a child on consent', CONSENT_FIX),
        place: value(answer.file, ...answer.path, name, index, field),
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
      ...saying(context, 'waiting', whatToDo, 'puts off what cannot wait', WAITING_FIX),
      place: value(controlFile, 'emergency', index, 'do'),
    };
  }
}
