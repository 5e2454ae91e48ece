// What guidance asks and a sentence denies, kind by kind: whom it leaves out, what it closes to challenge, what it makes wait for a signature.
// Each kind says which requirement of each nation asks for the contrary.

import type { Nation } from '../../model/requirement.ts';
import { lookFirst } from '../reading/look-first.ts';
import { CLOSED_TO_CHALLENGE, closedToChallenge } from './closed-to-challenge.ts';
import { LEFT_OUT, leftOut } from './left-out.ts';
import { SIGNED_FIRST, signedFirst } from './signed-first.ts';

interface DeniedRequirement {
  /** Patterns of which one finds something wherever there is anything. */
  readonly signs: readonly string[];
  readonly find: (text: string, patterns: readonly RegExp[]) => string | undefined;
  /** What the sentence does. */
  readonly does: string;
  readonly fix: string;
  /** Where guidance asks for the contrary, or why it matters where no requirement of that nation is about it alone. */
  readonly asked: (said: string) => Readonly<Record<Nation, string>>;
}

const SUBSTANCES = /\b(?:alcohol|drink\w*|cannabis|medicines?|painkillers?|codeine|benzodiazepines|class a|heroin|opiates?|illegal drugs|illicit drugs)\b/i;

const DENIED_REQUIREMENTS: readonly DeniedRequirement[] = [
  {
    signs: SIGNED_FIRST,
    find: signedFirst,
    does: 'makes those who protect children wait for consent',
    fix: 'Say that a worry about harm is passed on without asking for consent, and that the family is told unless that is unsafe.',
    asked: () => ({ england: 'info-legal-basis', scotland: 'info-consent-rule' }),
  },
  {
    signs: LEFT_OUT,
    find: leftOut,
    does: 'leaves out somebody or something that guidance asks to cover',
    fix: 'Cover them here, or say which other arrangement covers them and who sees to it.',
    asked: (said) =>
      SUBSTANCES.test(said)
        ? { england: 'purpose-alcohol-parity', scotland: 'scope-substances-and-use' }
        : { england: 'scope-who-is-covered', scotland: 'scope-children-and-unborn' },
  },
  {
    signs: CLOSED_TO_CHALLENGE,
    find: closedToChallenge,
    does: 'closes a decision, or the way to challenge it, to one side',
    fix: 'Say how the other side challenges it, whom they ring first and within what time that person answers.',
    asked: () => ({ england: 'escalation-both-ways', scotland: 'professional-disagreement-route' }),
  },
];

/** NOTE: one look for all of them, since each text of a protocol is asked about. */
const kindOf = new Map<RegExp, DeniedRequirement>();
const bySign = new Map(DENIED_REQUIREMENTS.flatMap((kind) => kind.signs.map((sign) => [sign, kind] as const)));
const signs = lookFirst('denied requirements', [...bySign.keys()], (source) => {
  const made = new RegExp(source, 'i');
  const kind = bySign.get(source);
  if (kind) kindOf.set(made, kind);
  return made;
});

/** What a text denies, and by which sentence. */
export function* deniedIn(text: string): Iterable<Omit<DeniedRequirement, 'signs' | 'find'> & { readonly said: string }> {
  const likely = signs.among(text);
  if (likely.length === 0) return;
  for (const [kind, patterns] of Map.groupBy(likely, (pattern) => kindOf.get(pattern))) {
    const said = kind?.find(text, patterns);
    if (kind && said !== undefined) yield { ...kind, said };
  }
}
