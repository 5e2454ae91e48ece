// The kinds of personal data that the guard knows: what each is called, what to do about it, and how much of a value may be shown.

export interface PrivacyKindText {
  /** With its article, for the middle of a sentence. */
  readonly name: string;
  readonly fix: string;
  /** Letters and digits that stay readable at the beginning and the end of a masked value. */
  readonly head: number;
  readonly tail: number;
}

const TAKE_OUT = 'Take it out. Where a form shows how to write one, leave the space empty';

export const PRIVACY_KINDS = {
  'nhs-number': { name: 'an NHS number', fix: `${TAKE_OUT}, or use a number of the test range, which begins with 999.`, head: 3, tail: 2 },
  chi: { name: 'a CHI number', fix: `${TAKE_OUT}.`, head: 0, tail: 2 },
  'hc-number': { name: 'a Health and Care number', fix: `${TAKE_OUT}.`, head: 3, tail: 2 },
  'national-insurance': { name: 'a National Insurance number', fix: `${TAKE_OUT}, or write QQ 12 34 56 C, which belongs to nobody.`, head: 2, tail: 0 },
  upn: { name: 'a unique pupil number', fix: `${TAKE_OUT}.`, head: 1, tail: 2 },
  mobile: {
    name: 'a mobile number',
    fix: 'Give the number of a team or a duty line. If this mobile is carried by whoever is on duty, add `service: true` beside it in directory.yaml.',
    head: 2,
    tail: 2,
  },
  'home-phone': { name: 'the telephone number of a home', fix: 'Take it out. Give the number of a team or a duty line.', head: 2, tail: 2 },
  email: {
    name: 'the e-mail address of a person',
    fix: 'Give the mailbox of a team. If this is one, add `service: true` beside it in directory.yaml.',
    head: 1,
    tail: 0,
  },
  'date-of-birth': { name: 'a date of birth', fix: 'Take it out. An age range, such as “under 5”, is enough for an example.', head: 0, tail: 0 },
  'home-address': {
    name: 'a home address',
    fix: 'Take it out. The address of an office belongs into directory.yaml, under `address:`; there and everywhere else it may then stand.',
    head: 0,
    tail: 0,
  },
  'case-reference': { name: 'the reference of a case', fix: `${TAKE_OUT}.`, head: 0, tail: 2 },
  'child-name': {
    name: 'the name of a child or of somebody in a family',
    fix: 'Write “Child A” or “the mother”, or initials that are not the real ones.',
    head: 1,
    tail: 0,
  },
} as const satisfies Readonly<Record<string, PrivacyKindText>>;

export type PrivacyKind = keyof typeof PRIVACY_KINDS;

export function isPrivacyKind(word: string): word is PrivacyKind {
  return Object.hasOwn(PRIVACY_KINDS, word);
}
