// All detectors over one normal text, in the order of the text. What is declared as a service is left out.

import type { Allowed } from './allowed.ts';
import { isAllowed } from './allowed.ts';
import { birthDate } from './detectors/birth-date.ts';
import { CASE_NEEDS, caseReference } from './detectors/case-reference.ts';
import { CHILD_NAME_NEEDS, childName } from './detectors/child-name.ts';
import { email, EMAIL_NEEDS } from './detectors/email.ts';
import { FAMILY_NEEDS, familyName } from './detectors/family-name.ts';
import { givenName, GIVEN_NEEDS } from './detectors/given-name.ts';
import { homeAddress } from './detectors/home-address.ts';
import { homePhone } from './detectors/home-phone.ts';
import { kinName, KIN_NEEDS } from './detectors/kin-name.ts';
import { labelledName, LABELLED_NEEDS } from './detectors/labelled-name.ts';
import { listedNames, LISTED_NEEDS } from './detectors/listed-names.ts';
import { livesAt, LIVES_AT_NEEDS } from './detectors/lives-at.ts';
import { mobile } from './detectors/mobile.ts';
import { nationalInsurance } from './detectors/national-insurance.ts';
import { pupilNumber } from './detectors/pupil-number.ts';
import { isToldAsInvented } from './detectors/told-lives.ts';
import { TITLED_NEEDS, titledName } from './detectors/titled-name.ts';
import { tenDigitNumbers, tenDigitNumbersInName } from './detectors/ten-digit-numbers.ts';
import type { Detector, Hit } from './hit.ts';

const DIGITS = /\d(?:\D{0,4}\d){5}/;
/** Each with the least that a text must hold for it to find anything. What is never graver than a warning says so. */
const DETECTORS: readonly { readonly find: Detector; readonly needs: RegExp; readonly warnsOnly?: true }[] = [
  { find: tenDigitNumbers, needs: DIGITS },
  { find: nationalInsurance, needs: DIGITS },
  { find: pupilNumber, needs: DIGITS },
  { find: mobile, needs: DIGITS },
  { find: homePhone, needs: DIGITS, warnsOnly: true },
  { find: caseReference, needs: CASE_NEEDS, warnsOnly: true },
  { find: email, needs: EMAIL_NEEDS },
  { find: birthDate, needs: /\d/ },
  { find: homeAddress, needs: /\d[A-Z]{2}/i },
  { find: livesAt, needs: LIVES_AT_NEEDS, warnsOnly: true },
  { find: childName, needs: CHILD_NAME_NEEDS, warnsOnly: true },
  { find: familyName, needs: FAMILY_NEEDS, warnsOnly: true },
  { find: kinName, needs: KIN_NEEDS, warnsOnly: true },
  { find: givenName, needs: GIVEN_NEEDS, warnsOnly: true },
  { find: titledName, needs: TITLED_NEEDS, warnsOnly: true },
  { find: listedNames, needs: LISTED_NEEDS, warnsOnly: true },
  { find: labelledName, needs: LABELLED_NEEDS, warnsOnly: true },
];

/** In the name of a file some things are plain that need words beside them in a text. */
const DETECTORS_IN_NAMES: typeof DETECTORS = DETECTORS.map((one) => (one.find === tenDigitNumbers ? { ...one, find: tenDigitNumbersInName } : one));

export interface Detecting {
  /** The text is the name of a file. */
  readonly isName?: boolean;
  /** What is only warned of is left out, and most of it not looked for: it takes two thirds of the time. */
  readonly onlyErrors?: boolean;
}

export function detect(text: string, allowed: Allowed, { isName = false, onlyErrors = false }: Detecting = {}): Hit[] {
  const hits: Hit[] = [];
  for (const { find, needs, warnsOnly } of isName ? DETECTORS_IN_NAMES : DETECTORS) {
    if ((warnsOnly && onlyErrors) || !needs.test(text)) continue;
    for (const hit of find(text)) {
      if ((!onlyErrors || hit.level === 'error') && !isAllowed(allowed, hit.kind, text.slice(hit.start, hit.end))) hits.push(hit);
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  return hits
    .filter(outsideGraver(hits))
    .filter(isFirst)
    .filter(isWhole)
    .filter((hit) => !isOfStory(hit, text));
}

/** “In the invented family the eldest, Shane, is 13”: a first name alone, in a story that says that it is one. */
function isOfStory({ kind, start, end }: Hit, text: string): boolean {
  return kind === 'child-name' && !/[\s-]/.test(text.slice(start, end)) && isToldAsInvented(text, start, end);
}

/** A name is told once, whatever shows that it is one. */
function isFirst({ kind, start, end }: Hit, index: number, all: readonly Hit[]): boolean {
  return kind !== 'child-name' || !all.slice(Math.max(0, index - 3), index).some((one) => one.kind === kind && one.start <= start && one.end >= end);
}

/** The house of an address that is told whole is no second finding. */
function isWhole({ kind, level, start, end }: Hit, index: number, all: readonly Hit[]): boolean {
  if (kind !== 'home-address' || level === 'error') return true;
  return !all.slice(Math.max(0, index - 3), index + 4).some((one) => one.kind === kind && one.level === 'error' && one.start < end && start < one.end);
}

/** One number is one finding: the reference of a case that is an NHS number is told as that. Asked of each hit once, in their order. */
function outsideGraver(sorted: readonly Hit[]): (hit: Hit) => boolean {
  const graver = sorted.filter(({ kind }) => kind !== 'case-reference');
  let passed = 0;
  let reach = 0;
  return (hit) => {
    if (hit.kind === 'case-reference') return reach <= hit.start && (graver[passed]?.start ?? Number.POSITIVE_INFINITY) >= hit.end;
    passed += 1;
    reach = Math.max(reach, hit.end);
    return true;
  };
}
