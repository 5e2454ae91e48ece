// What looks like the name of a person: capitalised words that are not the usual beginning of a sentence or the name of a service.
// No list of names is asked here (given-name.ts has one), and no model: the words round it decide.

const COMMON = [
  'A An And The This That These Those If In On At For From To Of Or But With When Where While Who What Which How Why As By Any Anyone Every Everyone',
  'Everybody Someone Somebody Nobody Each Both Either Neither All Some Most Many Few No None Other Another One Two Three Four Five Six Seven Eight Nine Ten',
  'He She It They We You I His Her Their Its Our Your My Him Them Us Me Is Are Was Were Be Been Being Has Have Had Do Does Did Not Only Also Then',
  'Child Children Baby Babies Infant Infants Toddler Boy Boys Girl Girls Teenager Teenagers Adolescent Adolescents Youth Pupil Pupils Student Students',
  'Parent Parents Mother Mothers Father Fathers Mum Mums Dad Dads Carer Carers Guardian Guardians Grandparent Grandparents Family Families Relative Relatives',
  'Brother Brothers Sister Sisters Sibling Siblings Twin Twins Son Sons Daughter Daughters Partner Partners Person People Persons Adult Adults Man Men Woman Women',
  'Young Unborn Newborn Looked After Care Leaver Leavers Patient Patients Client Clients User Users Service Services Member Members Resident Residents',
  'Staff Worker Workers Practitioner Practitioners Professional Professionals Manager Managers Officer Officers Nurse Nurses Doctor Doctors Teacher Teachers',
  'Midwife Midwives Visitor Visitors Social Health Lead Named Designated Key Duty Team Teams School Schools Nursery College Academy Primary Secondary High',
  'Infant Junior Education Police Council Trust Board Partnership Hospital Clinic Centre Hub House Unit Department Office Protection Safeguarding Support',
  'Act Section Part Schedule Chapter Table Figure Box Note Appendix Annex Stage Level Step Tier Phase Page Paragraph Article Form Version Edition Year Years',
  'Reception Group Class Key Case Cases Plan Plans Review Reviews Meeting Meetings Conference Record Records Report Reports Referral Referrals Assessment',
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Today',
  'England Scotland Wales Northern Ireland Britain British English Scottish Welsh Irish London Drug Drugs Alcohol Treatment Recovery Community National Local',
  'New Old First Second Third Last Next Early Help Under Over About Around Usually Usual Often Always Never Currently Now Here There Since Until Before During',
  'Information Consent Confidentiality Contact Date Name Age Aged Address Phone Number Example Reason Children’s Parent’s Her’s Minor Minors Anybody Victim',
  'Victims Witness Suspect Subject Subjects Participant Participants Volunteer Volunteers Learner Learners Those Ages Sample Survey Respondents Caseload',
  'Ask Tell Ring Call Write Record Check Say See Give Keep Make Take Meet Agree Refer Invite Send Share Use Read Add Talk Speak Visit Find Include Consider',
  'Reading Bone Mental Developmental Average Minimum Maximum Risk Harm Concern Concerns Need Needs Signs Good Better Best High Low Medium Full Part Half Single Joint Multi Agency Agencies Whole Head Chair Deputy Virtual',
].flatMap((line) => line.split(' '));

const WORDS = new Set(COMMON);
const IN_SMALL = /\p{Ll}/u;

/** “Mr B’s children” names nobody. */
const NAME_WORD = String.raw`\p{Lu}(?!'s(?!\p{L}))[\p{L}'-]{1,24}`;
/** Before the name of somebody who is no professor and no doctor. */
export const TITLE = String.raw`(?:Ms|Mrs|Mr|Miss|Mx)\.? `;
/** Small words within a surname. */
export const WITHIN = '(?:(?:van|von|de|da|dos|der|den|del|di|bin|ap|ten|ter) ){0,2}';
/** One to three capitalised words, in letters of all alphabets; needs the flag `u`. */
export const ANY_PERSON = String.raw`(?<![\p{L}'-])(?:${NAME_WORD} ${WITHIN}){0,2}${NAME_WORD}(?!\p{L})`;

/** The part of some capitalised words that can be a name: offsets into `words`, or nothing. */
export function nameWithin(words: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (const word of words.split(' ')) {
    if (!isCommon(word) && IN_SMALL.test(word)) break;
    start += word.length + 1;
  }
  const rest = words.slice(start);
  if (rest.split(' ').some((word) => isCommon(word) || !IN_SMALL.test(word))) return undefined;
  return { start, end: words.length };
}

export function isCommon(word: string): boolean {
  return WORDS.has(word) || WORDS.has(word.replace(/'s?$/, '').replace(/-.*$/, ''));
}

const IN_CAPITALS = /(?<![\p{L}'-])[\p{Lu}'-]{4,25}(?![\p{L}'-])/gu;

/** “AMY MARSH” as it is written elsewhere, where at least so many words are in capitals. Short ones, and one alone, are abbreviations. */
export function inCapitals(words: string, least: number): string | undefined {
  if ((words.match(IN_CAPITALS)?.length ?? 0) < least) return undefined;
  return words.replace(IN_CAPITALS, (word) => word.replace(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase()));
}
