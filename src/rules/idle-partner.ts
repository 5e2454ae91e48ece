// A partner that signs and is given nothing to do.

import { isDemanded } from '../model/gate.ts';
import { value } from '../model/place.ts';
import type { LoadedProtocol, Partner } from '../model/protocol.ts';
import { isOnlyAware, onlyAware } from './idle-partner/only-aware.ts';
import { toldPartners } from './idle-partner/told-partners.ts';
import { dutyTable } from './reading/duty-table.ts';
import { partyOf } from './reading/parties.ts';
import type { Rule, RuleContext, RuleFault } from './rule.ts';
import { factTexts, wordTexts } from './reading/text-places.ts';
import { stemsOf } from './reading/word-stems.ts';

export const rule: Rule = {
  id: 'idle-partner',
  title: 'A partner without a duty',
  why: 'A partner that signs without a task of its own has promised nothing, and its staff find nothing to do in these pages.',
  errorFrom: 'never',
  *run(context) {
    const { protocol } = context;
    const duties = dutyTable(context);
    // NOTE: a draft gives partners their duties one by one.
    if (!isDemanded('publish', context.gate) || duties.length < 2) return;
    // NOTE: its duties, or who works for it, may stand in the file that cannot be read.
    if (protocol.unreadable.size > 0) return;
    // NOTE: a protocol of a few lines has no room for a duty of everybody; there it is enough to be in the directory.
    const isShort = duties.length < 30;
    const named = isShort ? [...Object.keys(protocol.directory.teams), ...Object.keys(protocol.directory.posts)] : [];
    const busy = new Set([...named, ...duties.flatMap(({ who }) => who)].flatMap((id) => partyOf(protocol, id)?.organisation ?? []));
    yield* rolesThatSayNothing(context);
    for (const { text, place, requirement } of onlyAware(context)) {
      yield {
        message: `\`${text.slice(0, 60)}\` is nothing that this partner does.`,
        fix: 'Say what it does under this protocol, in a verb that somebody could tick off, and by when.',
        place,
        ...(requirement === undefined ? {} : { requirement }),
      };
    }
    for (const { who, written } of toldPartners(context)) {
      yield {
        message: `\`${who.slice(0, 80)}\` is called a partner here, and is not in the list of partners.`,
        fix: 'Add it to `partners:` in protocol.yaml with its signature and give it a duty, or do not call it a partner.',
        place: written.place,
        ...(written.requirement === undefined ? {} : { requirement: written.requirement }),
      };
    }
    const seen = new Set<string>();
    for (const [index, partner] of protocol.control.partners.entries()) {
      const { organisation } = partner;
      if (organisation === undefined || busy.has(organisation) || seen.has(organisation) || isSpokenOf(context, organisation)) continue;
      seen.add(organisation);
      yield {
        message: `\`${organisation}\` is a partner and no step, duty or time in this protocol is given to it.`,
        fix: 'Give it at least one duty with a time, in the chapter on roles, or say under `not_applicable:` why it is no partner.',
        place: value(protocol.controlFile, 'partners', index, 'organisation'),
        ...related(protocol, partner),
      };
    }
  },
};

function related(
  { directory, directoryFile }: LoadedProtocol,
  { organisation = '' }: Partner,
): { related?: { place: ReturnType<typeof value>; label: string }[] } {
  return directory.organisations[organisation]
    ? { related: [{ place: value(directoryFile, 'organisations', organisation), label: 'its entry in the directory' }] }
    : {};
}

/** Is it, or anybody who works for it, the doer in a line of a list or in a sentence? */
function isSpokenOf(context: RuleContext, organisation: string): boolean {
  const { directory, control } = context.protocol;
  const area = stemsOf(`${control.area} nhs trust service services team the`);
  const names = [
    directory.organisations[organisation]?.name ?? '',
    ...Object.values(directory.teams).flatMap((team) => (team.organisation === organisation ? team.name : [])),
    ...Object.values(directory.posts).flatMap((post) => (post.organisation === organisation ? post.title : [])),
  ].flatMap((name) => {
    const stems = [...stemsOf(name)].filter((stem) => !area.has(stem));
    return stems.length > 0 ? [stems] : [];
  });
  return [...factTexts(context), ...wordTexts(context)].some(({ text }) => {
    const lowered = text.toLowerCase();
    const possible = names.filter((name) => name.every((stem) => lowered.includes(stem.slice(0, 4))));
    if (possible.length === 0) return false;
    const stems = stemsOf(lowered);
    return possible.some((name) => name.every((stem) => stems.has(stem)) && (name.length > 1 || isNamed(text, name[0] ?? '')));
  });
}

/** Of a name of one word, that word as a name: “Homes” in a sentence, and no homes. */
function isNamed(text: string, stem: string): boolean {
  return [...text.matchAll(/(?<![.!?:] )(?<!^)\b\p{Lu}\p{Ll}+/gu)].some(([word]) => stemsOf(word).has(stem));
}

/** What every partner is. */
const NO_ROLE = stemsOf(
  'a an the of to in this our full key core main local statutory voluntary equal named valued important other wider associate partner partners partnership agency agencies organisation body member signatory signatories signed stakeholder stakeholders service provider party protocol agreement',
);

function* rolesThatSayNothing({ protocol: { control, controlFile } }: RuleContext): Iterable<RuleFault> {
  for (const [index, { role = '' }] of control.partners.entries()) {
    if (role === '' || isOnlyAware(role) || ![...stemsOf(role)].every((stem) => NO_ROLE.has(stem))) continue;
    yield {
      message: `\`${role.slice(0, 60)}\` says no more than that it is a partner.`,
      fix: 'Say in `role:` what this partner does under this protocol.',
      place: value(controlFile, 'partners', index, 'role'),
    };
  }
}
