// Somebody by a title that nobody in the directory bears is to be rung, told or asked: “rings the controlled drugs officer”. The same for a
// name in capitals without a word for what it is, for an officer of state, and for a ward or shop that stands in another place.

import { CONTACTS } from './contact-words.ts';
import { knownTeams } from '../reading/known-teams.ts';
import { lookFirst, thatFind } from '../reading/look-first.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { isUnlisted } from '../reading/strange-titles.ts';

const POST =
  'caseworkers?|organisers?|takers?|keepers?|supporters?|counsellors?|caretaker|factor|janitor|helpdesk|rota|desk|switchboard|administrators?|broker|liaison officer|therapists?|officers?|sister|matron|advis[eo]rs?|clerk|commissioners?|paediatrician|paediatrics|obstetrician|psychiatrist|psychologist|registrar|consultant|secretary|solicitors?|liaison|co-?ordinator|controller|inspector|ombudsman|warden|chaplain|interpreters?|surveyor|archivist|bursar|superintendent|governor|nurses?|navigator|worker|manager|lead|leader|director|agent|supplier|dispatcher|controllers?|engineer|technician|auditor|coroner|fiscal|receptionist|caretaker|midwi(?:fe|ves)|practitioner|therapist|counsellor|mentor|guardian|examiner|doctor|tutor|assessor|broker|specialist|representative|adjudicator|trustees?|sheriff|administrator|sergeant|constable|crew|concierge|pharmacists?|sheriff clerk|paramedics?';
const NAME = String.raw`(?!(?:and|or|to|for|about|whether|if|when|who|that|which|with|on|in|at|by|from|the|a|an|within|before|after|every|each|same|next|how|what|as|is|are)\b)[\wÀ-ÿ’'-]+ `;
const OFFICE = 'store|office|desk|unit|line|section|department|bureau|rota|switchboard|mailbox|inbox';
/** What is handed to somebody, put in their hands or got through them. */
const GIVES =
  '[Ss]ends?|sent|[Tt]akes?|taken|[Pp]ass(?:es|ed)?|[Hh]ands?|handed|(?:is|are|be) (?:booked|ordered|made|arranged|addressed|put)|[Bb]ookings|go(?:es)? through|[Ll]eaves? a (?:message|note)|put (?:down|forward|in touch)|comes?|(?:is|are|be) (?:got|had|obtained|available|fetched|requested)|[Rr]eports?';
const PLACES =
  "ward|labour ward|maternity ward|pharmacy|hospital|school|clinic|surgery|office|prison|practice|nursery|agency|station|duty team|social work office|children[’']s services|unit|sister|midwife|doctor|service";

const POSTS_TOLD = lookFirst(
  'posts that are contacted',
  [
    String.raw`\b${CONTACTS} (?:the |our |its |that )(?:[a-z]+['’]s )?((?:${NAME}){1,4}(?:${POST}))(?![\w’'-])`,
    String.raw`\b(?:reported|notified|passed|referred|told|put through|phoned|telephoned|e-?mailed|faxed|sent)(?: by (?:phone|telephone|e-?mail))? to the ((?:${NAME}){1,4}(?:${POST}|contractor|supplier|company|firm|agency|bureau))(?![\w’'-])`,
    String.raw`\b[Ll]ets? the ((?:${NAME}){1,5}(?:${POST}|team|unit|office|desk|hub|agency|company|service)) know\b`,
    String.raw`\b(?:${GIVES})(?: [\w’'-]+){0,6}? (?:to|through|with|via|at|from) the ((?:${NAME}){1,4}(?:${POST}|${OFFICE}))(?![\w’'-])`,
    String.raw`(?:^|[.;:?!] |\b(?:and|then) )(?:Message|Text|Ring|Phone|Call|Email|E-mail|Contact|Buzz|Ask for|message|text|buzz) the ((?:${NAME}){1,4}(?:${POST}|${OFFICE}))(?![\w’'-])`,
    String.raw`\bthe ((?:${NAME}){1,4}(?:${POST}|${OFFICE}|pharmacist)) (?:is|are|has|have|must|should)(?: then| also| first)? (?:to be |be )?(?:rung|phoned|called|telephoned|e-?mailed|messaged|texted|contacted|alerted)\b`,
    String.raw`\b(?:has|have|had) a (?:quick |short |quiet )?(?:word|talk|chat) with the ((?:${NAME}){1,4}(?:${POST}))(?![\w’'-])`,
    String.raw`(?:^|\s)(?:Contacts?|Rings?|Calls?|Phones?|E-?mails?|Whom? to (?:ring|call|tell|contact|ask|phone|write to)(?: (?:about|for|if|when|on) [^:]{3,50})?|Speak(?:s)? to|Who is (?:rung|called|told)): (?:the )?((?:${NAME}){1,4}(?:${POST}|desk|office|unit|line|team|service|agency|hub|company|centre|section|department|charity))(?=[.,;]|$| [A-Z]| (?:at|in|on) )`,
  ],
  (source) => new RegExp(source, 'g'),
);
const STRANGERS = lookFirst(
  'strangers that are contacted',
  [
    // An officer of state has one name and an address.
    String.raw`\b(?:rings?|phones?|telephones?|contacts?|calls?|e-?mails?|asks?|(?:writes?|complains?|complaining|appeals?|appealing|turns?|goes|go|speaks?) to|(?:gets?|getting) in touch with) the ((?:(?:Children['’]s|Victims['’]|Health Service|Public Services|Housing|Local Government|Parliamentary|Prisons?) )?(?:(?:and Social Care )?Commissioner|[Oo]mbudsman|[Cc]oroner|[Pp]rocurator [Ff]iscal|Public Guardian|Official Solicitor|Tribunal|Regulator|Inspectorate)(?:['’]s office)?)(?![\w-])`,
    // Two words in capitals, or one that something is booked through.
    String.raw`\b(?:rings?|phones?|telephones?|contacts?|e-?mails?|(?:gets?|getting) in touch with|self-refers? to|gets? hold of) ((?:[A-Z][a-z’']+ ){1,3}[A-Z][a-z’']+)(?=[.,;]|$| (?:on|and|within|by|before|the|to|who|which|for|at)\b)`,
    String.raw`\b(?:books?|booked|orders?|ordered|arranges?|arranged|hires?|hired)(?: [\w’'-]+){1,4}? (?:through|via|with) ([A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)(?=[.,;]|$| (?:on|and|within|by|before|at|no)\b)`,
    String.raw`\b${CONTACTS} the (rehab|detox|concierge|caretaker|coastguard|embassy|consulate|foodbank|food bank|locksmith|undertaker|registrar|crisis cafe|recovery cafe|helpdesk|helpline|hotline|interpreter service|insurers?)(?=[.,;]|$| (?:on|and|within|by|before|at|every|until|to|in|the same)\b)`,
    String.raw`\b(?:rings?|phones?|telephones?|calls?(?: in)?|e-?mails?|texts?|messages?|buzz(?:es)?|contacts?) the (paediatrician|safeguarder|chaplain|factor|coroner|archivist)(?=[.,;]|$| (?:on|and|within|by|before|at|who|to|in|the same)\b)`,
    // In another place, and which one is said.
    String.raw`\b${CONTACTS} the ((?:[\w’'-]+ ){0,3}?(?:${PLACES}) (?:there|over there|across the border|on the mainland|abroad|in the new (?:town|place|city)|at (?:St |the )?[A-Z][\w’']+(?: [A-Z][\w’']+)?))(?=[.,;]|$| (?:the|and|on|within|before|to|a|names?)\b)`,
    String.raw`\b${CONTACTS} ([A-Z][a-z]{3,}(?: [A-Z][a-z]+)?(?:['’]s)? (?:children['’]s (?:services|social care)|adult (?:services|social care)|social (?:work|care)|police|council|housing|hospital|maternity|health board|probation))\b`,
  ],
  (source) => new RegExp(source, 'g'),
);
const OF_FAMILY = /\b(?:child|parent|mother|father|family|carer|patient|person|baby|landlord|employer|her|his|their|own)['’]?s?\b/i;

const OF_FAMILY_OWN = /\b(?:her|his|their|own)\b|\b(?:child|parent|mother|father|family|carer|patient|person|landlord|employer)['’]s\b(?! and)/i;
/** The clerk of one of our own meetings; the same post on call. */
const LEADING =
  /^(?:[a-z]+ )?(?:group|meeting|conference|panel|partnership|committee|protocol|board)['’]s (?:[a-z]+ )?(?=[a-z-]+$)|^(?:on-call|on-duty) |^(?:[a-z]+ )?(?:association|company|charity|court|university|college|firm|club)['’]s (?=[a-z]+ )/;

/** NOTE: the patterns are dear where no verb of theirs stands. */
const SOMEBODY_IS_CONTACTED =
  /\b(?:ring|call|messag|text|phon|telephon|contact|e-?mail|fax|consult|writ|speak|talk|appl|report|drop|send|sent|put|turn|complain|appeal|refer|touch|hold|give|book|order|arrang|ask|hire|tell|told|alert|inform|notif|warn|enquir|check|pass|let|whom|who is)/i;

/** Cheap to ask first. */
export function mayContactPost({ text }: WrittenText): boolean {
  return POSTS_TOLD.among(text).length + STRANGERS.among(text).length > 0;
}

/** Who is contacted in this text and is nobody that the directory knows. */
export function unreachedPostIn(context: RuleContext, { text }: WrittenText): string | undefined {
  const posts = thatFind(POSTS_TOLD.among(text), text);
  const strangers = thatFind(STRANGERS.among(text), text);
  if (posts.length + strangers.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (/^["“‘]/.test(sentence) || !SOMEBODY_IS_CONTACTED.test(sentence)) continue;
    for (const pattern of posts) {
      for (const { 0: whole, 1: name = '', index } of sentence.matchAll(pattern)) {
        const after = sentence.slice(index + whole.length);
        const isOfOthers = /^ (?:of|at|in|from) (?:the|a|an|another|their|his|her|each|any) (?:other|new|home|prison|school|hospital|court|ward)\b/.test(after);
        if (OF_FAMILY.test(name) || isOfOthers || (/[A-Z]/.test(name) && !isStrange(context, name))) continue;
        if (isUnlisted(context, sentence, name.replace(LEADING, ''), { before: sentence.slice(0, index + whole.length - name.length), after })) return name;
      }
    }
    for (const pattern of strangers) {
      for (const { 1: name = '' } of sentence.matchAll(pattern)) if (!OF_FAMILY_OWN.test(name) && isStrange(context, name)) return name;
    }
  }
  return undefined;
}

/** None of its capitals is a name of ours. */
function isStrange({ protocol }: RuleContext, name: string): boolean {
  const own = knownTeams(protocol).ownNames;
  const directory = kept.get(protocol) ?? keep(protocol);
  const proper = name.match(/[A-Z][\w’']+/g) ?? [];
  return (proper.length === 0 || proper.some((word) => !own.has(word.toLowerCase()))) && !directory.includes(name.toLowerCase());
}

const kept = new WeakMap<RuleContext['protocol'], string>();

function keep(protocol: RuleContext['protocol']): string {
  const made = JSON.stringify([protocol.directory, protocol.glossary, protocol.control.partners]).toLowerCase();
  kept.set(protocol, made);
  return made;
}
