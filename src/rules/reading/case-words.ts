// Words of a case: a family, those who work with it, what they do and what lies about. Talk about a document has none of them.

import { wordSet } from './word-set.ts';

/** Those who are helped, and what belongs to their lives. */
const FAMILY = wordSet(`
  parent mother father mum mam dad mums dads mammy daddy family faimily child children bairn wean baby unborn newborn infant toddler teenager teen son daughter
  brother sister sibling grandparent grandmother grandfather granny gran aunt uncle cousin nephew niece kin kinship carer adult patient client woman women man men
  boy girl folk couple household home hame house hoose flat door kitchen bed cot sofa bottle box cupboard key fridge sink leftover lid label shelf tablet pill dose
  medicine medication methadone naloxone buprenorphine opioid prescription script swab syringe needle drink drinking drunk sober alcohol drug tenancy rent debt money benefit food nursery till gate buggy teddy
  pregnancy pregnant gestation trimester antenatal postnatal birth ward discharge scan booking bloods weight sleep bruise injury overdose death funeral violence harm safe unsafe danger risk neglect abuse
  lapse relapse withdrawal detox crisis arrest prison release hearing court removal refuge language interpreter wheelchair bus taxi grandchild neighbour relative dog corridor window stairs street car van wall garden shed loft bathroom bedroom
`);

/** What is done in a case and can be seen to be done. */
const WORK = wordSet(`
  visit visited visiting referral refer refers appointment assessment conference strategy allocate allocated triage screen screening handover supervision
  concern worry worried consent chronology caseload naloxone ring rings ringing rung phoned voicemail knock knocks attend attends attendance missed dispense dispensed dispenses collect collects clinic shift night sleep sleeps asleep awake wakes breakfast weigh weighs weighed collected escort urine breath test
`);

const CASE: ReadonlySet<string> = new Set([...FAMILY, ...WORK]);
const WORDS = /[a-z][a-z'’]*/gi;

/** NOTE: most texts have such a word among their first, so each is looked up as it is met. */
function isOf(words: ReadonlySet<string>, text: string): boolean {
  WORDS.lastIndex = 0;
  for (let found = WORDS.exec(text); found; found = WORDS.exec(text)) {
    const word = found[0].toLowerCase();
    if (words.has(word)) return true;
    if (/s['’]?$/.test(word) && ENDINGS.some((ending) => words.has(word.replace(ending, '')))) return true;
  }
  return false;
}
const ENDINGS = [/['’]s$/, /s['’]?$/, /es['’]?$/] as const;

/** Is anybody or anything of a family's life in it? */
export function hasFamily(text: string): boolean {
  return isOf(FAMILY, text);
}

/** Is it about a case at all, its people, its things or the work with it? */
export function isOfCase(text: string): boolean {
  return isOf(CASE, text);
}
