// Does anybody in a text do what could be seen to be done? Turns of phrase that only sound like it (“hold to the view”) are no deeds.

/** What a person can be seen to do, in the present or as an order. Light verbs (give, keep, take, put) do nothing by themselves. */
const DEED =
  /\b(?:rings?|phones?|telephones?|calls?|writes?|records?|tells?|sends?|refers?|visits?|meets?|checks?|signs?|opens?|books?|cop(?:y|ies)|chairs?|attends?|reports?|answers?|repl(?:y|ies)|completes?|fills?|lists?|reads?|invites?|reviews?|decides?|arranges?|offers?|discuss(?:es)?|assess(?:es)?|contacts?|notif(?:y|ies)|asks?|says?|looks?|sees?|goes|pays?|brings?|holds?|comes?)(?!\w)/i;
const TURNS =
  /\b(?:(?:famil(?:y|ies)|parents?|children|young people|mothers|fathers|carers|people) (?:tell|ask|say|write to) us|what (?:famil(?:y|ies)|parents?|children|young people|people|they|you) (?:say|tell us|ask)|hold(?:s|ing)? (?:ourselves|themselves|one another|each other|to|dear|that|true|firm|fast|the (?:view|belief|conviction))|comes? (?:first|together|before|down to|from|naturally|to (?:mind|terms))|brings? (?:together|out|about|hope|better|success|strength|joy|benefits?|change|with it)|looks? (?:to|forward|after|out for|beyond)|see[sn]? (?:this|it|that|ourselves|each|the (?:whole|bigger)|eye|every|families|parents|children)?(?: [a-z]+){0,2} ?as|goes? (?:without|hand|beyond|the extra|to the heart)|pays? (?:tribute|attention|heed|dividends)|calls? (?:for|on)|says? (?:it all|a lot|no to)|answers? to|(?:our|the|an?|no|their|your|every|each|any) (?:answer|call|reply|sign|record|hold|look|say|book|report|review|offer|visit|contact)|speaks? (?:to|for itself)|meets? (?:the )?(?:needs?|challenges?|expectations?|standards?)|be met|being met|reviews? and|opens? (?:doors?|minds?|and)|be open|(?:an|in) open|(?:is|are|stays?|remains?|always|kept|keeps? (?:it|its doors?|the door)) (?:always )?open|(?:want|wants|wanted|wish|like) to see|(?:have|has|having) to tell (?:its|their|his|her)|tell (?:its|their) stor(?:y|ies)|sees? (?:the|each|every) (?:whole|wider|bigger|person|child|family)|holds? [a-z ]{2,20} in mind|open(?=,)|open(?: and|ness| to| with| about| discussion| dialogue| door| culture| mind)|sign(?:ed)? up to|complete(?:ly)? (?:trust|support|commitment)|contacts? with)\b/gi;
/** Somebody who could be asked whether it was done; bodies at large (services, partners, agencies) and families are nobody. */
const SOMEBODY =
  /\b(?:workers?|managers?|leaders?|leads?|officers?|nurses?|doctors?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|commissioners?|pharmacists?|prescribers?|psychiatrists?|co-?ordinators?|supervisors?|police|courts?|schools?|hospitals?|pharmac(?:y|ies)|GPs?|reporter|front door|volunteers?|judges?|deput(?:y|ies)|you|your)(?!\w)/i;
/** A figure, an address, a link or somebody's own words. */
const PARTICULAR = /\d|https?:|[“"]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b(?! (?:services|organisations|partners|sides|agencies|halves))/i;

export function hasDeed(text: string): boolean {
  return DEED.test(text) && DEED.test(text.replace(TURNS, ' '));
}

export function hasSomebody(text: string): boolean {
  return SOMEBODY.test(text);
}

// NOTE: what stands in a look ahead is made once, and not for each of the many words before it.
const DOES = new RegExp(String.raw`${SOMEBODY.source}(?= (?:who [a-z ]{2,30} )?(?:also |then |always |[a-z]+ly )?(?=${DEED.source}))`, 'i');

/** Any verb after one person who could be asked, but for what is only felt, and for doing as a policy says. */
const ONE_DOES =
  /\b(?:worker|manager|leader|lead|officer|nurse|doctor|visitor|midwife|teacher|chair|director|commissioner|pharmacist|prescriber|psychiatrist|co-?ordinator|supervisor|judge|deputy) (?:then |also |always )?(?!(?:is|has|was|does|this|values|believes|recogni[sz]es|acknowledges|aims|strives|seeks|hopes|wants|knows|understands|plays|needs|follows|refers|works|consults|uses|applies|feels|cares|stands|matters|acts|adheres|complies|roles|duties|responsibilities|services|teams)(?!\w))[a-z]{2,}[^\W_s]s\b/i;

/** “… and the social worker writes it down”. */
export function somebodyDoes(text: string): boolean {
  return DOES.test(text) || ONE_DOES.test(text);
}

export function isParticular(text: string): boolean {
  return PARTICULAR.test(text);
}
