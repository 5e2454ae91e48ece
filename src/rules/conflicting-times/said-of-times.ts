// What a sentence with a time says, part by part: who does it, what is done, from when it counts, in which case.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { partiesNamed } from '../reading/parties.ts';
import type { TimeMention } from '../reading/time-mentions.ts';
import { STANDS_FOR } from '../reading/time-mentions.ts';
import { sensesOf } from './told-senses.ts';

/** What a sentence with a time says, as senses. */
export interface Said {
  readonly whole: string;
  readonly sentence: ReadonlySet<string>;
  readonly start: string;
  readonly since: () => ReadonlySet<string>;
  /** All but the time, what it counts from and the condition; and the part of it in which the time stands. */
  readonly parts: () => readonly ReadonlySet<string>[];
  readonly condition: () => ReadonlySet<string>;
  /** The condition as written, at the head of the sentence. */
  readonly given: string;
  readonly doers: () => readonly Named[];
  readonly named: () => ReadonlySet<string>;
}

const CONDITION = /^(?:[-*•] )?(?:if|when|whenever|where|once|should|for|after|before|on|at|from|as soon as|in)\b[^,;:]{3,120}, (?=\S)/i;
const CASE = /^(?:[-*•] )?(?:if|when|whenever|where|should)\b/i;
const TRAILING = /,? \b(?:if|when|where|so that|because|since|while)\b .*$/i;
const START =
  /^,? (?:counted )?(?:of|after|from|since|following|back from|before|ahead of|in advance of|prior to) ((?:(?! to (?!the\b|an?\b|[a-z]+ [a-z]*(?:service|team|door)s?\b)| and [a-z]+s\b)[^,;:.]){2,80})/;
const PARTS = /; |, (?:and|but|which|who|so)\b| [–—] /;

const LOOKS_AT_THING = /\blooks? at (?:it|this|that|these)\b/g;

/** What a time counts from, as written behind it. */
export function sinceOf({ sentence, text }: TimeMention): ReadonlySet<string> {
  return sensesOf(START.exec(sentence.slice(sentence.indexOf(text) + text.length))?.[1] ?? '');
}

const saids = new WeakMap<TimeMention, Said>();

export function saidIn(protocol: LoadedProtocol, mention: TimeMention): Said {
  const before = saids.get(mention);
  if (before) return before;
  const made = readSaid(protocol, mention);
  saids.set(mention, made);
  return made;
}

function readSaid(protocol: LoadedProtocol, { sentence: own, text, lead }: TimeMention): Said {
  // NOTE: whoever looks at a thing does not see a person.
  const sentence = (STANDS_FOR.test(own) ? `${lead} ${own}` : own).replace(LOOKS_AT_THING, 'considers');
  const at = sentence.indexOf(text);
  const behind = sentence.slice(at + text.length);
  const condition = CONDITION.exec(sentence)?.[0] ?? '';
  const from = condition.length > at ? 0 : condition.length;
  const rest = behind.replace(START, ' ').replace(TRAILING, '');
  const main = `${sentence.slice(from, at)} ${rest}`;
  const part = `${sentence.slice(from, at).split(PARTS).at(-1) ?? ''} ${rest.split(PARTS)[0]?.split(/ and (?=[a-z]+s\b)/)[0] ?? ''}`;
  const once = <T>(make: () => T): (() => T) => {
    const made: T[] = [];
    return () => {
      if (made.length === 0) made.push(make());
      return made[0] as T;
    };
  };
  // NOTE: to look for names costs more than all the rest, and few sentences come so far.
  return {
    whole: sentence,
    sentence: sensesOf(sentence),
    start: START.exec(behind)?.[1] ?? '',
    since: once(() => sensesOf(START.exec(behind)?.[1] ?? '')),
    parts: once(() => [sensesOf(main), sensesOf(part)]),
    given: CASE.test(condition) ? condition : '',
    condition: once(() => sensesOf(from === 0 ? '' : condition)),
    doers: once(() => doersIn(protocol, main)),
    named: once(() =>
      sensesOf(
        partiesNamed(protocol, main)
          .map(({ id, name }) => `${id.replace(/-/g, ' ')} ${name}`)
          .join(' '),
      ),
    ),
  };
}

type Named = ReturnType<typeof partiesNamed>[number];

function doersIn(protocol: LoadedProtocol, said: string): readonly Named[] {
  const head = said.split(/ (?:to|with|for|of|from|by|tells|asks|rings|lets|gives|sends|sees|gets?|hears|supervises|visits|meets|refers) /, 1)[0] ?? '';
  const first = partiesNamed(protocol, head);
  const by = first.length > 0 ? undefined : /\b(?:from|by) ([^,;.]{4,60})/i.exec(said)?.[1];
  return by === undefined ? first : partiesNamed(protocol, by.split(/ (?:to|with|within|and) /, 1)[0] ?? '').slice(0, 1);
}
