// What work a name of a team or post speaks of, whatever its words: an intake team and a front door do the same, so do an addictions
// service and a recovery team.

import { plain, WORD } from './name-words.ts';
import { wordSet } from './word-set.ts';

/** Words under one roof, the first word names it. A joined word (`first_contact`) stands for words in a row. */
const OWN_FIELDS = [
  'entry intake access gateway triage mash reception first_contact initial_contact customer_contact first_response front_door point_of_contact point_of_access point_of_entry single_point referral duty enquiry advice request multi_agency_safeguarding',
  'substance drug alcohol addiction recovery treatment misuse dependency opioid opiate methadone drinking drug_problem problem_drug detox rehab rehabilitation',
  'hidden_harm',
  'needle needle_exchange harm_reduction syringe injecting',
  'kin kinship kin_carer kinship_carer connected_person connected_carer family_and_friend family_and_friend_carer grandparent relative special_guardianship',
  'placement fostering foster foster_carer adoption looked_after permanence home_finding',
  'carer young_carer caring_kid child_carer',
  'conference reviewing conferencing review',
  'outreach street street_work assertive detached mobile',
  'maternity midwife midwifery pregnancy antenatal postnatal pre_birth prebirth unborn baby birth newborn',
  'protection safeguarding vulnerable protecting public_protection concern',
  'emergency out_of_hour after_hour night standby',
  'aftercare throughcare leaving_care care_leaver through_care',
  'early_help family_help family_support family_intervention edge_of_care family_preservation intensive_family troubled_family whole_family',
  'social_work social_care child_care',
  'pharmacy chemist pharmacist dispensary',
  'training workforce workforce_development learning',
] as const;
/** Fields that others work in too: a name from these says nothing against the directory unless it is close to one of its entries. */
const SHARED_FIELDS = [
  'mental psychiatric psychiatry',
  'probation offender',
  'justice criminal',
  'housing homeless homelessness tenancy',
  'adult',
  'youth young teenage adolescent teen',
  'police constabulary',
  'money welfare debt benefit',
  'advocacy advocate',
  'bereavement loss grief',
  'domestic refuge abuse',
  'health_visiting health_visitor public_health_nurse public_health_nursing',
  'family_nurse',
  'school_nurse school_nursing school_health',
  'sexual contraception',
  'prescribing prescriber',
  'prison custody',
] as const;
/** What a name may hold without saying anything. */
const EMPTY_WORDS =
  'child kid family parent mother father community local area central north south east west joint multi agency integrated specialist special need support help ' +
  'care first initial contact assessment work whole early complex targeted woman independent senior person people liaison link response development in intensive with who friend nurse use user problem of for the and to on a';

/** Each word's field, and whether it is our own. */
const FIELDS = new Map<string, readonly [field: string, isOwn: boolean]>();
for (const [lines, isOwn] of [[OWN_FIELDS, true] as const, [SHARED_FIELDS, false] as const]) {
  for (const line of lines) for (const word of line.split(' ')) FIELDS.set(word, [line.split(' ', 1)[0] ?? '', isOwn]);
}
const EMPTY = wordSet(EMPTY_WORDS);
const LONGEST_PHRASE = 4;

export interface Work {
  readonly fields: ReadonlySet<string>;
  /** Words that no field knows: mostly somebody's own name. */
  readonly strange: readonly string[];
  /** Is there nothing of a field that others work in too? */
  readonly isOurs: boolean;
}

export function workOf(name: string): Work {
  const words = (name.toLowerCase().replace(/&/g, 'and').match(WORD) ?? []).map(plain);
  const found = new Map<string, boolean>();
  const strange: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at);
    const word = words.slice(at, at + length).join('_');
    const field = FIELDS.get(word);
    if (field) found.set(...field);
    else if (!EMPTY.has(word)) strange.push(word);
    at += length;
  }
  // NOTE: carers are young in a protocol about children; the name need not say it in one breath.
  if (found.has('carer')) found.delete('youth');
  return { fields: new Set(found.keys()), strange, isOurs: ![...found.values()].includes(false) };
}

function phraseAt(words: readonly string[], at: number): number {
  for (let length = LONGEST_PHRASE; length > 1; length -= 1) if (FIELDS.has(words.slice(at, at + length).join('_'))) return length;
  return 1;
}
