// Who acts in a sentence: somebody who can be asked, a vague body such as “staff”, or nobody at all, as in “the referral is made”.

/** Nouns for those who do the work of a protocol; families are left out, since things are done for them. */
const DOERS =
  'workers?|keyworkers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|commissioners?|pharmacists?|prescribers?|' +
  'practitioners?|professionals?|psychiatrists?|psychologists?|co-?ordinators?|administrators?|supervisors?|consultants?|clinicians?|counsellors?|assessors?|reviewers?|staff|' +
  'teams?|services?|points? of contact|boards?|committees?|groups?|partnerships?|partners?|agenc(?:y|ies)|councils?|trusts?|police|courts?|schools?|hospitals?|pharmac(?:y|ies)|GPs?|reporter|desk|hub|front door|' +
  'colleagues?|deput(?:y|ies)|representatives?|volunteers?|advocates?|sheriffs?|judges?|auditors?|trainers?|writers?|senders?|receivers?|referrers?|callers?|members?|(?<!(?:by|class|recorded|unopened) )posts?|executives?|secretar(?:y|ies)';
const PERSONS =
  'we|you|your|our|us|I|they|he|she|who|whoever|anyone|anybody|nobody|no one|everyone|everybody|somebody|someone|each of|both sides|either side|neither|person|people';
const DOER = new RegExp(String.raw`\b(?:${DOERS})\b`, 'i');
const ANYBODY = new RegExp(String.raw`\b(?:${DOERS}|${PERSONS})\b`, 'i');

/** Is somebody named who does the work of the protocol, however loosely? */
export function hasDoer(text: string): boolean {
  return DOER.test(text) || /\b(?:we|you|who|whoever|nobody|anyone|they|she|he|I)\b/i.test(text);
}

const RECEIVED = new RegExp(
  String.raw`\b(?:sent|given|made|making|sending|passed|passing|reported|referred|back|fed back|issued|addressed|escalated|forwarded|circulated|communicated|copied|notified|submitted|provided|offered|notification|referral|phone call|call|letter|report|cop(?:y|ies)|feedback|discussion|discussed|liaison|contact|shared|agreed|alert|goes|go)(?= )(?: on| over| up| out| in)? (?:to|with|from) (?:(?:(?:the|a|an|each|every|both|any|all|his|her|their|its) )?(?:(?!all by|by)[a-z'’-]+ ){0,3}?(?!by\b)[a-z'’-]+(?:, and |, | and | or )){0,4}(?:(?:the|a|an|each|every|both|any|all|his|her|their|its) ){0,2}(?:(?!by )[a-z'’-]+ ){0,3}?(?:${DOERS})(?!\w)`,
  'gi',
);

/**
 * A text without those to whom things are sent or with whom they are talked over: whoever does that is not named by it. Who stands before
 * the first preposition receives nothing, so such a text stays as it is: the pattern is dear to make.
 */
export function withoutReceivers(text: string): string {
  const first = text.search(/ (?:to|with|from) /i);
  return first < 0 || hasDoer(text.slice(0, first)) ? text : text.replace(RECEIVED, ' ');
}

/** Is anybody in it who could act? Families are left out here as well. */
export function hasAnybody(text: string): boolean {
  return ANYBODY.test(text);
}

const BETWEEN = String.raw`(?:(?:also|then|always|first|only|normally|usually|not|never|[a-z]+ly) ){0,2}`;
const PARTICIPLE = String.raw`(?:[a-z-]{2,20}(?:ed|own|itten|iven)|[a-z-]{1,20}aken|given|made|sent|held|done|kept|told|put|set|seen|brought|read|found|left|met|sought|drawn|begun|run|paid|built|heard|led|rung|passed on|fed|let|cut|lent|spent|kept|spoken|chosen|broken|woken|taught|caught|bought|known|shown|dealt|telt|lookit)\b`;
const MODAL_BE = String.raw`(?:(?:must|should|will|would|shall|can|may) ${BETWEEN}be|(?:must|should|will|ought to) have been|(?:has|have|needs?|ought) to be|(?:is|are) to be)`;
/** What happened, as a line has it where somebody's task should stand: “the family has been informed”. */
const PERFECT = new RegExp(String.raw`\b(?:(?:has|have|had) ${BETWEEN}been|was|were) ${BETWEEN}${PARTICIPLE}`, 'i');
const PASSIVE = new RegExp(String.raw`\b(?:${MODAL_BE}|is|are|gets?|having been|to be) ${BETWEEN}${PARTICIPLE}`, 'i');
const MUST_BE_DONE = new RegExp(String.raw`\b${MODAL_BE.replace('|can|may', '')} ${BETWEEN}${PARTICIPLE}`, 'i');
/** “by the midwife”, not “by phone”, “by Friday”, “by 28 weeks”, “by ringing”. */
const BY_SOMEBODY =
  /\bby (?!(?:the (?:end|time|next|same|close|following|date|day|week)|then|now|phone|telephone|day\b|week\b|month\b|stage\b|the \d|e-?mail|letter|post\b|hand|text|fax|noon|midnight|law|way|itself|[a-z]+ing\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d|one\b|two\b|three\b|four\b|five\b|ten\b))[a-z]/i;

/** “The referral is made within 2 days”: something is done and nobody does it. */
export function isPassiveWithoutDoer(sentence: string): boolean {
  return PASSIVE.test(sentence) && !BY_SOMEBODY.test(sentence);
}

/** “The family has been informed”: it was done, and by nobody. */
export function wasDoneByNobody(sentence: string): boolean {
  return PERFECT.test(sentence) && !BY_SOMEBODY.test(sentence);
}

/** The same as a duty: “must be made”, “will be recorded”. */
export function isTaskWithoutDoer(sentence: string): boolean {
  return MUST_BE_DONE.test(sentence) && !BY_SOMEBODY.test(sentence);
}

const STATE =
  /\b(?:takes? place|happens?|occurs?|exists?|continues?|begins?|starts?|follows?|(?:is|are) (?:in place|available|important|essential|vital|key|necessary|required|needed|expected|ongoing|regular|good|strong|effective)|there (?:is|are|will be|should be|must be))\b/i;

/** A sentence in which things are so, or happen. */
export function isState(sentence: string): boolean {
  return STATE.test(sentence);
}

const ANY_KIND = String.raw`(?:(?:the|all|any|our|every|each|some|both|relevant|appropriate|other|local|partner|involved|concerned|respective|suitable|responsible|front-?line|available|various|other|right|proper|correct) )*`;
const VAGUE_BODY =
  String.raw`(?:staff(?: members?)?|members? of staff|teams?|services?|agenc(?:y|ies)|partners?|professionals?|practitioners?|workers?|colleagues?|organisations?|departments?|providers?|` +
  String.raw`everyone|everybody|someone|somebody|anyone|anybody|nobody|no one|people|persons?|individuals?|part(?:y|ies)|stakeholders?|management|managers?|nominated person|designated person|all|others?|us|we|they|them|whoever)`;
const AFTER = String.raw`(?: (?:involved|concerned|in post|on duty|available|responsible|(?:as|where|if|when) (?:and when )?(?:appropriate|needed|required|necessary|relevant|applicable)|(?:who )?needs? to know|in the (?:network|system)|else))*`;
const VAGUE_WHOLE = new RegExp(
  String.raw`^(?:those |all those )?${ANY_KIND}(?:${VAGUE_BODY}${AFTER}|those (?:involved|concerned)|all (?:involved|concerned))$`,
  'i',
);
/** Without pronouns, whose meaning the sentence before gives, and without people at large. */
const GENERAL = String.raw`(?:staff(?: members?)?|members? of staff|teams?|services?|agenc(?:y|ies)|partner agencies|partners?|professionals?|practitioners?|workers?|colleagues?|organisations?|departments?|providers?|everyone|everybody|someone|somebody|all (?:staff|concerned|involved))`;
const VAGUE_SUBJECT = new RegExp(
  String.raw`^(?:[-*•] )?(${ANY_KIND}${GENERAL}${AFTER}) (?:must|should|will|shall|needs? to|ha(?:s|ve) to|(?:is|are) (?:expected|required|responsible|asked) (?:to|for))\b`,
  'i',
);

/** “Staff”, “the relevant agencies”, “someone”: nobody who could be rung. */
export function isVagueActor(name: string): boolean {
  return VAGUE_WHOLE.test(name.replace(/-/g, ' ').trim());
}

/** “The Provider”: a contract or a policy says at its beginning who is called so. */
const DEFINED_TERM = /^(?:[Tt]he|[Ee]ach|[Ee]very) [A-Z][a-z]+$/;

/** The vague body that a sentence gives a task to, as in “Agencies should …”. */
export function vagueSubjectOf(sentence: string): string | undefined {
  const subject = VAGUE_SUBJECT.exec(sentence.trim())?.[1];
  return subject !== undefined && DEFINED_TERM.test(subject) ? undefined : subject;
}
