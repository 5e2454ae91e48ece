// Sentences that promise, value or praise: what the partners feel about the work, and nothing that they do.

import { hasDeed, isParticular, somebodyDoes } from '../reading/deeds.ts';
import { lookFirst } from '../reading/look-first.ts';
import { definiteTimeIn } from '../reading/time-words.ts';

const PROMISE =
  /\b(?:committed to|commitment to|recogni[sz]es?|acknowledges?|appreciates?|understands? (?:that|the)|values?|believes?|aims? to|aspires?|strives?|seeks? to|endeavours?|pledges?|undertakes? to|resolves? to|determined to|hopes? to|intends? to|promotes?|is (?:important|essential|vital|crucial|key|paramount)|are (?:important|essential|vital|crucial|key)|importance of|in the spirit of|at the heart of|work(?:s|ing)? together|working in partnership|every effort|passionate|vision|ethos|culture of|champions?|embraces?|supports? the principle|dedicated to|proud|welcomes?|not an option|(?:we|they|(?:all )?partners|(?:both |our )(?:two )?(?:services|organisations|sides)|all of us|everyone|everybody)(?: all| both| will| shall| would| do){0,2} (?:always |never |only )?(?:wants?|wish(?:es)? to|cares?|knows? that|feels?|stands?)|(?:no|not a single) (?:child|famil(?:y|ies)|parent|one|mother|father|baby|young person) (?:should|will|shall|must|ought|need|is to|has to)|nobody (?:should|will ever|slips|falls)|(?:want|wants|wanted|wish|like) to see|feels? (?:able|safe|heard|listened|valued|supported|welcome))(?!\w)/i;
/** What is dear to everybody and is done by nobody. */
const VALUE =
  /\b(?:comes? first|puts? (?:the )?(?:child|children|famil(?:y|ies)|parents?|them|people)(?:['’]s [a-z]+)? (?:first|at the)|every (?:child|parent|family|baby|young person|one of us|person)|(?:everybody|everyone)['’]s (?:business|job|responsibility|concern)|matters? (?:to us|most|here)|(?:child|children|family|famil(?:y|ies)|parent|parents|it|they|voice) matters?|deserves?|(?:has|have) (?:a|the|every) right to|right (?:of|thing)|(?:a|our|top|first|high|shared|joint|clear|the) priorit(?:y|ies)|shared (?:goals?|aims?|responsibility|ownership|purpose|belief|values?)|same (?:goals?|aims?|side|page)|extra mile|in (?:their|our|its) power|whatever it takes|(?:walk|work|stand)s? (?:alongside|shoulder|side by side|with families)|experts? (?:in|on) their|stand(?:s|ing)? (?:behind|by|for|together)|full (?:backing|support|commitment)|(?:child(?:ren)?|famil(?:y|ies)|parents?|safety) first|no blame|door is always|always open|culture|slips? through|lost sight|living document|journey|possible\b|can change|has no place|kind(?:ness|ly)?|warm(?:th|ly)?|respect(?:s|ed|ful|fully)?|honest(?:y|ly)?|trust(?:s|ed|ing)?|judg(?:e?ment|ed|mental)|listen(?:s|ed|ing)?|hope(?:s|ful)?|best (?:start|interests?|we can|outcomes?|possible)|get(?:s|ting)? (?:it|this|things) right|trauma-informed|strengths?-based|child-(?:cent(?:red|ered)|focused)|(?:whole|think)[- ]family|holistic|compassion(?:ate)?|dignity|open(?:ness|ly)?|transparen(?:t|cy)|learn(?:s|ing)? from|(?:stronger|better) together|(?:make|makes|making) (?:a|the|all the) [a-z]*\s?difference|heart|spirit|resolve|endorses?|wholehearted(?:ly)?|empower(?:s|ed|ing)?|nurtur(?:e|es|ing)|inclusive|flourish|thrive|potential|resilien(?:t|ce)|falls? through|left behind|overlooked|invest(?:s|ed)? in|takes? (?:this|it|these) seriously|seriously|proactive(?:ly)?|joined[- ]up|seamless|best practice|excellence|high(?:est)? (?:standards?|quality)|responsib(?:le|ility) (?:of|to) (?:all|us all|everyone)|all (?:of us )?(?:have|share) a (?:part|role|duty)|(?:key|vital|important|central|crucial) (?:part|role)|better (?:than|lives|future))(?!\w)/i;

/** What is brought, shown or given and can be seen by nobody. */
const VIRTUE = lookFirst('virtues', [
  String.raw`\b(?:shows?|brings?|acts?|offers?|gives?|treats?|works?|approach(?:es)?|meets?|displays?|demonstrates?|exercises?|extends?|serves?|greets?|deals?|puts?|comes?|listens?|responds?|speaks?|goes|go) (?:(?!to\b)[\w'’-]+ ){0,5}?(?:compassion|empathy|humility|courage|patience|professionalism|integrity|candour|heart|soul|kindness|respect|dignity|warmth|honesty|hope|understanding|sensitivity|good humour|tact|good faith|commitment|energy|passion|creativity|curiosity|openness|humanity|generosity|gentleness|pride|of (?:their|our|its) best|mutual \w+|their all|fairly|decently|graciously)(?!\w)`,
  String.raw`\b(?:we|they|all of us|everyone|people|our \w+|this partnership|services|both services) (?:always |never |really |truly |do |will |shall )*(?:hears?|sees?|values?|cares?|loves?|believes?|respects?|forgets?|gives? up|stops? believing|turns? (?:away|our backs?))\b|\b(?:got|has|have) (?:your|their|each other['’]s) backs?\b|\bon (?:your|their|the same) side\b`,
  String.raw`^together\b|\b(?:we|us|our)\b[^.]{0,40}\b(?:together|side by side|hand in hand|shoulder to shoulder|as one)\b`,
  String.raw`\b(?:na|no|nae|not a|never a) ?(?:one|body|body|bairn|wean|child|faimily|family|parent|baby)\b[^.]{0,30}\b(?:left|lost|forgotten|forgot|alone|alane|ahint|behind|failed)\b|\bchanges? lives\b|\b(?:behind|beyond) (?:every|each) (?:statistic|number|file|case)\b|\b(?:things|lives|life|futures?|the world) better\b|\b(?:brighter|better|safer|kinder) (?:tomorrow|future|world|days|place)\b|\bday in,? (?:and )?day out\b|\b(?:is|are) (?:everything|what counts|all that counts|all about people)\b|\b(?:above and beyond|extra mile)\b|\b(?:excellent|strong|good|warm|close|positive|great|healthy) (?:working )?(?:relationships?|relations|links|partnership)\b|\b(?:our|their|its|his|her) (?:utmost|level best|very best)\b|\b(?:genuinely|truly|dearly|passionately|sincerely|wholeheartedly) \w+|\bnever (?:again|be compromised|compromise[sd]?)\b|\bcares? (?:deeply|passionately|so much|about)\b|\bpull(?:s|ing)? (?:the same|together|in the same)\b`,
  // Kept, carried and lived up to: a word given, a voice heard, in everything and for ever.
  String.raw`\bin (?:everything|all|each thing) (?:that )?(?:we|they|our (?:staff|teams|services|people)|both services|the partners) (?:do|does|say)\b|\bruns? (?:like a (?:red |golden )?thread |right )?through (?:all|everything|our|what|each)\b[^.]*`,
  String.raw`\b(?:we|they|partners|services|all of us|each of us|everyone|our \w+)\b[^.,;]{0,30} (?:honou?rs?|(?:live|lives) up to|(?:keep|keeps) (?:faith|(?:our|their|this|that|the) (?:word|promise))|(?:stay|stays|remain|be) true to|rises? to|stands? by|holds? (?:ourselves|themselves|one another|each other) to|(?:owe|owes) (?:it|this|that) to|let (?:families|children|parents|nobody|no one) down|means? what (?:we|they) say|are (?:grateful|thankful|humbled|inspired))\b`,
  String.raw`\b(?:heard|hear|hearing) (?:that|this|the|their|your|its) (?:message|voices?|words?|call|truth)\b`,
  String.raw`\b(?:today|now) and (?:tomorrow|always|in (?:the )?(?:days|years|future)(?: (?:to come|ahead))?|for (?:the future|years|ever)|every day)\b|\bin the years (?:to come|ahead)\b|\b(?:for )?as long as it takes\b|\b(?:can|may|will always be able to) (?:count|rely|depend) on us\b|\bcarr(?:y|ies) (?:their|your|these|those) (?:words?|voices?|stories) with (?:us|them)\b`,
]);

/** What may find a virtue in a text, to be looked for in each of its sentences. */
export function virtuesOf(text: string): readonly RegExp[] {
  return VIRTUE.among(text);
}

/** Is kindness, courage or the like all that is done? */
export function isVirtue(sentence: string, virtues: readonly RegExp[]): boolean {
  if (virtues.length === 0 || isParticular(sentence)) return false;
  const rest = virtues.reduce((text, virtue) => text.replace(virtue, ' '), sentence);
  return rest !== sentence && !definiteTimeIn(rest) && !hasDeed(rest) && !somebodyDoes(rest);
}

/** NOTE: a sentence may begin with a belief and go on to who does what. */
export function isPromise(sentence: string, virtues: readonly RegExp[]): boolean {
  if (isVirtue(sentence, virtues)) return true;
  return PROMISE.test(sentence) ? !somebodyDoes(sentence) : VALUE.test(sentence) && !hasDeed(sentence);
}
