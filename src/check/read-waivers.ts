// waivers.yaml as typed data, and what each entry still lacks.

import { addMonths, isDay } from '../model/days.ts';
import { nearest } from '../model/did-you-mean.ts';
import { findNamed } from '../model/names.ts';
import { titledOrNamed } from '../rules/person-name/person-in-text.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { isMapping, mapping, texts } from '../source/shape.ts';

export const LONGEST_MONTHS = 12;
const SHORTEST_REASON = 20;
const FEWEST_WORDS = 4;
const LATER = String.raw`to be (?:confirmed|agreed|added|decided|completed|written|advised)\b`;
const STAND_IN = new RegExp(
  [
    String.raw`\b(?:tbc|tba|tbd|todo|n\/a|lorem ipsum|x{2,})\b`,
    String.raw`[[{<] ?(?:insert|add|enter|reason|name|date|your|text|why)\b[^\]}>]{0,80}[\]}>]`,
    String.raw`\binsert (?:name|text|reason|here)\b`,
    // NOTE: "was to be agreed in October" explains something; "to be agreed" at an end, or at the beginning, stands for it.
    String.raw`\b${LATER}(?=\s*(?:$|[.,;:)!?]|later|locally|shortly|soon|in due course))`,
    String.raw`^\W*(?:the )?(?:reason )?(?:is )?${LATER}`,
    String.raw`\.{4,}|_{3,}|\?{2,}`,
  ].join('|'),
  'i',
);
const NOBODY = /^(?:tbc|tba|tbd|todo|none|nobody|noone|unknown|na|x+|someone|somebody|anyone|name|post|owner|approver)?$/;

export interface WaiverEntry {
  readonly id: string;
  readonly requirement?: string;
  readonly rule?: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly approver?: string;
  readonly expires?: string;
  readonly fingerprint?: string;
}

/** Something that an entry lacks. `field` is where it stands, when it stands there at all. */
export interface WaiverFault {
  readonly field?: keyof WaiverEntry;
  readonly message: string;
  readonly fix: string;
}

/** Entries in the order of the file; none when the file is not there or cannot be read. */
export function readWaivers(read: ReadProtocol, file: string): WaiverEntry[] {
  return Object.entries(mapping(read.yaml.get(file)?.data)).flatMap(([id, entry]) =>
    isMapping(entry) ? [{ id, ...texts(entry, 'requirement', 'rule', 'reason', 'owner', 'approver', 'expires', 'fingerprint') }] : [],
  );
}

/** `rules`: ids of those that may be waived. `fits`: the fingerprint that belongs to the entry, where one can be told. */
export function waiverFaults(entry: WaiverEntry, context: RuleContext, rules: ReadonlySet<string>, fits: string | undefined): WaiverFault[] {
  return [
    ...aboutFaults(entry, context, rules),
    ...reasonFaults(entry),
    ...peopleFaults(entry, context),
    ...dayFaults(entry, context.today),
    ...fingerprintFaults(entry, fits),
  ];
}

function aboutFaults({ requirement, rule }: WaiverEntry, { catalogue }: RuleContext, rules: ReadonlySet<string>): WaiverFault[] {
  if (requirement === undefined && rule === undefined) {
    const fix = 'Add `requirement:` with the id of the requirement, `rule:` with the id of the rule, or both.';
    return [{ message: 'It is not said which gap is accepted here.', fix }];
  }
  const faults: WaiverFault[] = [];
  if (requirement !== undefined && !catalogue.byId.has(requirement)) {
    const near = nearest(requirement, catalogue.byId.keys());
    const fix = near === undefined ? 'Write the id of a requirement as it stands in `sections/`.' : `Did you mean \`${near}\`?`;
    faults.push({ field: 'requirement', message: `There is no requirement \`${requirement}\`.`, fix });
  }
  if (rule !== undefined && !rules.has(rule)) {
    const near = nearest(rule, rules);
    const fix = near === undefined ? 'Faults of form and findings about personal data cannot be accepted: put them right.' : `Did you mean \`${near}\`?`;
    faults.push({ field: 'rule', message: `\`${rule}\` is not a rule whose findings can be accepted.`, fix });
  }
  return faults;
}

function reasonFaults({ reason }: WaiverEntry): WaiverFault[] {
  const fix = 'Add `reason:` with a sentence that an auditor can judge: why the gap is there and why it can wait.';
  if (reason === undefined) return [{ message: 'No reason is given for this gap.', fix }];
  return isReason(reason) ? [] : [{ field: 'reason', message: `\`${reason.slice(0, 60)}\` is too little for a reason.`, fix }];
}

/** A sentence of one's own: long enough, of several words, and nothing that stands for text to come. */
export function isReason(text: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}{2,}/gu));
  return text.trim().length >= SHORTEST_REASON && words.size >= FEWEST_WORDS && !STAND_IN.test(text);
}

/** A post, or anything else that somebody can be found by. */
export function isSomebody(text: string): boolean {
  return !NOBODY.test(folded(text));
}

/** “Jane Smith”, “Dr Smith”: people leave, and a name has no place in a file that is published. */
export function isPerson(text: string): boolean {
  return titledOrNamed(text, { isInDirectory: () => false, isWord: () => false }) !== undefined;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function isSamePost(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function peopleFaults({ owner, approver }: WaiverEntry, { protocol }: RuleContext): WaiverFault[] {
  const named = (id: string): string => findNamed(protocol.directory, id)?.name ?? id;
  const missing = (field: 'owner' | 'approver', text: string | undefined, message: string): WaiverFault[] =>
    text !== undefined && isSomebody(text)
      ? []
      : [{ ...(text === undefined ? {} : { field }), message, fix: `Add \`${field}:\` with the id of a post in directory.yaml.` }];
  const faults = [
    ...missing('owner', owner, 'It is not said who will close this gap.'),
    ...missing('approver', approver, 'It is not said who agreed to this gap.'),
  ];
  if (faults.length > 0 || owner === undefined || approver === undefined) return faults;
  const people = Object.entries({ owner, approver } as const).filter(([, text]) => findNamed(protocol.directory, text) === undefined && isPerson(text));
  if (people.length > 0)
    return people.map(([field, text]) => ({
      field: field as 'owner' | 'approver',
      message: `\`${text.slice(0, 60)}\` looks like the name of a person.`,
      fix: `Name the post instead: write its id in directory.yaml as \`${field}:\`.`,
    }));
  if (!isSamePost(owner, approver) && !isSamePost(named(owner), named(approver))) return [];
  const fix = 'Have somebody else agree to it, and write that post as `approver:`.';
  return [{ field: 'approver', message: `\`${approver}\` both owns this gap and agreed to it.`, fix }];
}

function dayFaults({ expires }: WaiverEntry, today: string): WaiverFault[] {
  const latest = addMonths(today, LONGEST_MONTHS);
  const fix = `Write a day, at most ${LONGEST_MONTHS} months from today, for example \`expires: ${addMonths(today, 6)}\`.`;
  if (expires === undefined) return [{ message: 'It is not said until when this gap is accepted.', fix: fix.replace('Write', 'Add `expires:` with') }];
  if (!isDay(expires)) return [{ field: 'expires', message: `\`${expires.slice(0, 40)}\` is not a day.`, fix }];
  return expires > latest ? [{ field: 'expires', message: `\`${expires}\` is more than ${LONGEST_MONTHS} months away.`, fix }] : [];
}

function fingerprintFaults({ fingerprint }: WaiverEntry, fits: string | undefined): WaiverFault[] {
  if (fingerprint !== undefined && /^[0-9a-f]{16}$/.test(fingerprint)) return [];
  const fix =
    fits === undefined
      ? 'Delete the entry and let `joint-protocol check --accept` write it.'
      : `Once the approver has agreed to what stands there today, add \`fingerprint: "${fits}"\`.`;
  return fingerprint === undefined
    ? [{ message: 'It is not said which wording of the answer was agreed to.', fix }]
    : [{ field: 'fingerprint', message: `\`${fingerprint.slice(0, 40)}\` is not a fingerprint.`, fix }];
}
