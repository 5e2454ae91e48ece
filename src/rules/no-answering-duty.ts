// Somebody is asked, invited or sent a referral, and nothing in the protocol has that service answer.

import type { LoadedProtocol } from '../model/protocol.ts';
import { deniedAnswers } from './no-answering-duty/denied-answers.ts';
import type { DutyEntry } from './reading/duty-table.ts';
import { dutyTable, placeOf } from './reading/duty-table.ts';
import type { Party } from './reading/parties.ts';
import { partiesIn, partiesNamed, partyOf } from './reading/parties.ts';
import type { Rule, RuleContext } from './rule.ts';
import type { WrittenText } from './reading/text-places.ts';
import { wordTexts } from './reading/text-places.ts';
import { oneWayArrangements } from './no-answering-duty/whole-arrangements.ts';
import { stemsOf } from './reading/word-stems.ts';

export const rule: Rule = {
  id: 'no-answering-duty',
  title: 'Asked, and nobody has to answer',
  why: 'A referral, a question or an invitation works only when the service that gets it has agreed to answer, and by when.',
  errorFrom: 'never',
  *run(context) {
    const duties = dutyTable(context);
    const answers = answersIn(context, duties);
    const words = wordTexts(context).map(({ text }) => text.toLowerCase());
    const told = new Set<string>();
    for (const entry of duties) {
      const kind = kindOf(entry);
      if (kind === undefined) continue;
      const senders = entry.who.flatMap((id) => partyOf(context.protocol, id) ?? []);
      const receivers = receiversOf(context.protocol, entry).filter((one) => isOtherService(one, senders));
      const silent = receivers.filter(
        (one) => !answers.some((answer) => answer.kinds.has(kind) && isBy(answer.by, one) && answer.entry !== entry) && !isAnsweredInWords(words, one),
      );
      const [first] = silent;
      // NOTE: one of several who are asked is enough: the call finds somebody who answers.
      if (!first || silent.length < receivers.length || told.has(`${kind} ${first.organisation}`)) continue;
      told.add(`${kind} ${first.organisation}`);
      yield {
        message: `\`${entry.who.join(', ')}\` ${SENT[kind]} \`${first.id}\`, and nothing here has ${first.name.slice(0, 60)} ${BACK[kind]}.`,
        fix: `Add a duty with \`who: ${first.id}\`, what they answer, \`tells: ${entry.who[0] ?? ''}\` and a time.`,
        place: placeOf(entry, entry.tells.length > 0 ? 'tells' : 'does'),
        related: [{ place: { at: 'key', file: context.protocol.directoryFile, path: [`${first.kind}s`, first.id], on: 'key' }, label: 'the one who is asked' }],
        requirement: entry.requirement.id,
      };
    }
    const claimed = new Set<string>();
    for (const { where, claim } of oneWayArrangements(context)) {
      claimed.add(keyOf(where));
      yield {
        message: `These words say that they are all there is (“${claim.slice(0, 60)}”), and in them nobody answers or acts on what is sent.`,
        fix: 'Add who receives it, what they do or answer, and by when; or say where that stands.',
        place: where.place,
        severity: 'warning',
        ...(where.requirement === undefined ? {} : { requirement: where.requirement }),
      };
    }
    for (const { where, denial } of deniedAnswers(context)) {
      if (claimed.has(keyOf(where))) continue;
      yield {
        message: `“${denial.slice(0, 80)}”: these words bind one side only; nothing comes back to those who tell or ask.`,
        fix: 'Write what the other service answers or does, whom it tells and by when; or say where that stands.',
        place: where.place,
        severity: 'warning',
        ...(where.requirement === undefined ? {} : { requirement: where.requirement }),
      };
    }
  },
};

function keyOf({ place }: WrittenText): string {
  return place.at === 'span' ? `${place.file} ${place.start}` : '';
}

type Kind = 'referral' | 'invitation' | 'request';
const SENT: Readonly<Record<Kind, string>> = { referral: 'refers to', invitation: 'invites', request: 'asks' };
const BACK: Readonly<Record<Kind, string>> = {
  referral: 'receive, decide or answer, within a time',
  invitation: 'attend, contribute or reply, within a time',
  request: 'answer, within a time',
};

const REFERS =
  /\b(?:refers?|makes? (?:a |the )?referrals?|(?:sends?|passes|submits?|completes?) (?:on )?(?:a |the |an? \w+ )?referrals?|hands? over|signposts?)\b/i;
const INVITES = /\b(?:invites?|has \S+ invited|calls? \S+ (?:\S+ )?to (?:a |the )?(?:meeting|conference|review)|summons?)\b/i;
const ASKS =
  /^(?:\w+ly )?(?:asks?|requests?|seeks?|commissions?|consults?|enquires?|calls? for|puts? (?:a |the )?questions?|writes? to ask|rings? to ask|e-?mails? to ask)\b/i;

/** Only what wants something back: a call that just tells wants nothing more. */
function kindOf({ does, tells, who }: DutyEntry): Kind | undefined {
  if (does === '' || who.length === 0) return undefined;
  if (INVITES.test(does)) return 'invitation';
  if (REFERS.test(does) && !/\brefers? to (?:in|as)\b/i.test(does)) return 'referral';
  return ASKS.test(does.trim()) && (tells.length > 0 || /\b(?:for|whether|to)\b/i.test(does)) ? 'request' : undefined;
}

function receiversOf(protocol: LoadedProtocol, { tells, does }: DutyEntry): readonly Party[] {
  const told = partiesIn(protocol, tells);
  return told.length > 0 ? told : partiesNamed(protocol, does);
}

/** Another organisation of this protocol; who the partnership is made of may be asked without a line for each. */
function isOtherService(receiver: Party, senders: readonly Party[]): boolean {
  return (
    receiver.organisation !== '' && senders.length > 0 && senders.every(({ organisation }) => organisation !== '' && organisation !== receiver.organisation)
  );
}

interface Answering {
  readonly entry: DutyEntry;
  readonly by: readonly Party[];
  readonly kinds: ReadonlySet<Kind>;
}

const ANSWERS: Readonly<Record<Kind, readonly string[]>> = {
  referral: ['answer', 'decid', 'accept', 'offer', 'receipt', 'allocat', 'refer', 'appointment', 'tel', 'triag', 'feed', 'screen', 'start', 'enquiry'],
  invitation: ['attend', 'report', 'contribut', 'answer', 'tak', 'bring', 'conferenc', 'meet', 'com', 'speak', 'send'],
  request: ['answer', 'send', 'tel', 'report', 'contribut', 'ring', 'shar', 'bring', 'ask', 'meet', 'check', 'look', 'pas'],
};

function answersIn({ protocol }: RuleContext, duties: readonly DutyEntry[]): Answering[] {
  return duties.flatMap((entry) => {
    const by = entry.who.flatMap((id) => partyOf(protocol, id) ?? []);
    if (by.length === 0) return [];
    const stems = stemsOf(`${entry.does} ${entry.label} ${entry.from} ${entry.when} ${entry.requirement.title}`);
    const kinds = (['referral', 'invitation', 'request'] as const).filter((kind) => ANSWERS[kind].some((stem) => stems.has(stem)));
    return kinds.length === 0 ? [] : [{ entry, by, kinds: new Set(kinds) }];
  });
}

function isBy(by: readonly Party[], receiver: Party): boolean {
  return by.some((one) => one.id === receiver.id || (one.organisation !== '' && one.organisation === receiver.organisation));
}

const REPLY_WORDS =
  /\b(?:answer|repl|respond|confirm|acknowledg|accept|decide|offer|attend|take[s]? part|report|send|tell|ring|come|see|meet|contribut|act|give|visit|help)/i;

/** A sentence that names the service and has it do something back. */
function isAnsweredInWords(words: readonly string[], { id, name }: Party): boolean {
  const names = [name.toLowerCase(), id.replace(/-/g, ' ')].filter((one) => one.length > 2);
  return words.some((text) => names.some((one) => text.includes(one)) && REPLY_WORDS.test(text));
}
