// What guidance asks and a sentence denies, kind by kind: whom it leaves out, what it closes to challenge, what waits until somebody is back,
// what goes by an open way. Each kind says which requirement of each nation asks for the contrary.

import type { Nation } from '../../model/requirement.ts';
import { closedToChallenge } from './closed-to-challenge.ts';
import { leftOut } from './left-out.ts';
import { nobodyCovers } from './nobody-covers.ts';
import { openChannel } from './open-channels.ts';
import { signedFirst } from './signed-first.ts';

export interface DeniedRequirement {
  readonly find: (text: string) => string | undefined;
  /** What the sentence does. */
  readonly does: string;
  readonly fix: string;
  /** Where guidance asks for the contrary, or why it matters where no requirement of that nation is about it alone. */
  readonly asked: (said: string) => Readonly<Record<Nation, string>>;
}

const STANDS_IN = 'Somebody has to stand in: a child does not wait until a worker is back.';
const SUBSTANCES = /\b(?:alcohol|drink\w*|cannabis|medicines?|painkillers?|codeine|benzodiazepines|class a|heroin|opiates?|illegal drugs|illicit drugs)\b/i;

export const DENIED_REQUIREMENTS: readonly DeniedRequirement[] = [
  {
    find: signedFirst,
    does: 'makes those who protect children wait for consent',
    fix: 'Say that a worry about harm is passed on without asking for consent, and that the family is told unless that is unsafe.',
    asked: () => ({ england: 'info-legal-basis', scotland: 'info-consent-rule' }),
  },
  {
    find: leftOut,
    does: 'leaves out somebody or something that guidance asks to cover',
    fix: 'Cover them here, or say which other arrangement covers them and who sees to it.',
    asked: (said) =>
      SUBSTANCES.test(said)
        ? { england: 'purpose-alcohol-parity', scotland: 'scope-substances-and-use' }
        : { england: 'scope-who-is-covered', scotland: 'scope-children-and-unborn' },
  },
  {
    find: closedToChallenge,
    does: 'closes a decision, or the way to challenge it, to one side',
    fix: 'Say how the other side challenges it, whom they ring first and within what time that person answers.',
    asked: () => ({ england: 'escalation-both-ways', scotland: 'professional-disagreement-route' }),
  },
  {
    find: nobodyCovers,
    does: 'lets work lie while somebody is away',
    fix: 'Name the post that opens the post, answers the line and acts, from the first day away.',
    asked: () => ({ england: 'plan-lead-practitioner', scotland: STANDS_IN }),
  },
  {
    find: openChannel,
    does: 'sends what is known of a family by a way that others can read',
    fix: 'Name a secure way instead, and what staff do where it cannot be reached.',
    asked: () => ({ england: 'info-secure-and-protect', scotland: 'info-policy-complete' }),
  },
];
