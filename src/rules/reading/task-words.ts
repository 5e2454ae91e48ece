// Words of which sentences about tasks are made: who acts, what they do, and what looks like either and is not. Sets, since patterns of so
// many words cost more to make than all the sentences to read.

import { wordSet } from './word-set.ts';

/** What people do under a protocol, as an order has it. */
export const DO = wordSet(
  'ring phone telephone call tell inform notify contact write send email forward refer visit check ask record share report arrange book hold ' +
    'meet review update copy discuss agree offer follow make get give speak talk pass bring take complete escalate alert chase return ' +
    'respond reply answer act decide invite attend liaise look go close open fill sign circulate issue provide submit raise consult advise ' +
    'monitor assess convene set organise organize allocate screen feed log note enter prepare draft collect confirm acknowledge explain help see ' +
    'let keep stay begin start finish add join come deal pick work support reassess re-assess remind supply read count test cross-check ' +
    'challenge seek supervise train brief touch move put transfer hand intervene reconvene revisit resolve address action carry undertake conduct ' +
    'plan develop produce publish revise communicate engage identify consider request obtain gather verify document release cancel stop ' +
    'try attempt run lead chair flag dispense prescribe weigh explore link connect re-offer reoffer do sort drop pop text catch handle treat tackle ' +
    'approach examine inspect trace track observe watch progress step turn reach hear listen learn swap exchange cascade disseminate distribute ' +
    're-refer signpost induct refresh sample audit compare print scan upload type collate fetch authorise approve endorse nominate appoint ' +
    'cover deliver host facilitate mediate negotiate',
);
/** The same of one person: `rings`, `notifies`, `reaches`. */
export const DOES: ReadonlySet<string> = new Set(['has', 'gets', ...[...DO].map(third)]);
/** What is done to things and people, after “is” or “are”. */
export const DONE = wordSet(
  'rung phoned called told informed notified contacted written sent emailed forwarded referred visited checked asked recorded shared reported arranged booked held met ' +
    'reviewed updated copied discussed offered followed made passed brought completed escalated alerted chased returned answered invited circulated issued provided ' +
    'submitted raised consulted monitored assessed convened organised allocated screened fed logged noted entered prepared acknowledged seen kept dealt picked ' +
    'reassessed re-assessed supervised resolved addressed actioned carried undertaken conducted produced published revised communicated considered requested obtained gathered responded looked audited ' +
    'scheduled planned exchanged sought given taken handed transferred reconvened revisited spoken flagged put set started begun agreed done tested',
);
/** One who works under a protocol; those who are helped by it are left out, and so are “people”. */
export const ONE = wordSet(
  'worker keyworker manager leader lead officer nurse doctor visitor midwife teacher chair director head commissioner pharmacist prescriber practitioner professional psychiatrist ' +
    'psychologist co-ordinator coordinator administrator supervisor consultant clinician counsellor assessor reviewer constable sergeant inspector clerk assistant caseworker receptionist matron tutor janitor surgery office shop constabulary employee staff team service board committee partnership agency council trust police ' +
    'court school nursery hospital pharmacy gp reporter desk hub colleague deputy representative volunteer advocate trainer sender referrer member secretary ward clinic ' +
    'unit side partner organisation department obstetrician paediatrician everyone everybody whoever somebody someone anyone provider group guardian registrar warden landlord dispenser author receiver sister adviser advisor dentist paramedic dispatcher bursar headteacher porter mentor physiotherapist locum chemist solicitor lawyer sheriff superintendent detective contractor commander chief operator governor polis',
);
export const MANY = wordSet(
  'workers managers leaders leads officers nurses doctors visitors midwives teachers directors commissioners pharmacists prescribers practitioners professionals clinicians counsellors ' +
    'staff teams services boards partners agencies police schools hospitals pharmacies gps colleagues deputies representatives volunteers members sides both all we you they ' +
    'maternity treatment education housing organisations departments providers reviewers chairs supervisors heads wards clinics polis sisters advisers lawyers solicitors paramedics governors landlords constables sergeants',
);
/** Two words for one: the second by itself may be anything. */
export const SECOND_WORDS: Readonly<Record<string, readonly string[]>> = { door: ['front'], person: ['key', 'named'], work: ['social'], visiting: ['health'] };
/** What they do together, a call or a report: it goes, follows or is made. */
export const DEED = wordSet(
  'visit visits meeting meetings call calls referral referrals feedback response responses reply replies letter letters report reports minutes note notes record records review reviews ' +
    'assessment assessments decision decisions outcome outcomes information plan plans update updates discussion discussions handover handovers case cases concern concerns worry worries ' +
    'form forms copy copies notification notifications alert alerts supervision appointment appointments conference conferences session sessions summary summaries invitation invitations ' +
    'result results message messages chronology chronologies check checks audit audits action actions',
);
export const GOES = wordSet('go goes follow follows happen happens take takes come comes begin begins start starts occur occurs');
/** What somebody is, has or thinks is no doing; nor is a noun that follows a noun. */
/** Behind these a verb says what has to be done. */
export const MODAL = wordSet('must should will shall ought');

export const IS_OR_HAS = wordSet(
  'is was has does as this its us his hers yours always sometimes perhaps needs wants feels seems means remains becomes thinks believes likes matters depends varies changes notices loses struggles exists serves employs knows understands worries ' +
    'users clients patients parents mothers families meetings records members leads boundaries hours days weeks areas ways lines numbers lists times rooms doors premises buildings',
);
/** What may stand behind those who act and is no verb of doing. */
export const NO_VERB = wordSet(
  'are have were had can may might could would did need know want feel seem mean become think believe like matter depend vary change notice lose exist and but who that which with from into onto for not often never sometimes alike differ worry struggle cost grow',
);
/** Between those who act and what they do. */
export const HOW = wordSet('also then always first normally usually both all each now never either jointly together will not being');

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
