// What is known of a family sent where others can read it: a group chat, a private phone or mailbox, an open tray, a message on somebody’s
// machine. A text to the parent that says no more than when somebody calls is another thing.

import { anyFinds } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const SENDS =
  '(?:sends?|sent|shar(?:e|es|ed|ing)|posts?|posted|texts?|texted|e-?mails?|e-?mailed|leaves?|left|puts?|passes|passed|pass|messages?|messaged|forwards?|forwarded|goes|go|gives?|given|tells?|told|reports?|uses?|use|using|photographs?|uploads?|uploaded|keeps?|kept|stores?|saved?|circulated?|discuss(?:es|ed)?|writes?|lies|printed)';
const NEWS =
  "(?:child(?:ren)?[’']?s?|famil(?:y|ies)[’']?s?|parents?[’']?s?|name|names|initials|address(?:es)?|details|forms?|referrals?|reports?|papers|minutes|records?|relaps\\w+|cases?|concerns?|information|notes?|lists?|plans?|results?|letters?|worr(?:y|ies)|updates?|alerts?|schools?|news|photographs?|anything)";
const CHANNELS =
  '(?:whats ?app|facebook|messenger|instagram|snapchat|telegram|social media|group chats?|(?:private|personal|home|own|ordinary|normal|unencrypted|non-secure|standard|their|web|gmail|hotmail|yahoo)(?: [a-z]+)? (?:e-?mails?|mailbox(?:es)?|mobiles?|mobile phones?|phones?|accounts?|laptops?|tablets?|devices?|computers?)|(?:gmail|hotmail|yahoo) account|answering machine|answerphone|voice-?mail|open (?:tray|shelf|folder|pigeon-?hole|post|office)|unlocked (?:tray|drawer|cupboard|room|car)|notice-?board|shared (?:drive|folder|calendar|mailbox)|public (?:drive|folder|calendar|website)|unregistered post|by fax|post-?it)';
export const OPEN_CHANNEL: readonly string[] = [
  String.raw`\b${SENDS}\b[^.;]{0,110}\b${CHANNELS}\b`,
  String.raw`\bfax(?:es|ed)? (?:it|the|a|them|that|your|in|over|form)\b`,
  String.raw`\b(?:left|leaves?|tells?|told|passes|passed|given|gives?|hands?|handed|explained?|explains)\b[^.;]{0,60}\b(?:with|to) (?:a|the|any|whichever|some) (?:neighbours?|receptionists?|landlords?|flatmates?|shopkeepers?|lodgers?|passers-by|taxi drivers?)\b`,
  String.raw`\b${CHANNELS}\b[^.;]{0,60}\b(?:is|are|will|may|can)(?: be)? (?:fine|ok|okay|acceptable|allowed|enough|used|sufficient|good enough|permitted|all right|quickest)\b`,
];
const TO_BE_SENT = new RegExp(String.raw`\b${NEWS}\b`, 'i');
/** A card that says only who called may lie with anybody. */
const WITH_OTHERS = /\b(?:neighbours?|receptionists?|landlords?|flatmates?|shopkeepers?|lodgers?|passers-by|taxi drivers?)\b/i;
const OF_A_CASE = /\b(?:situation|details|worr(?:y|ies)|concerns?|treatment|referrals?|reports?|information|plan|records?|what (?:has )?happened)\b/i;
/** Of these everybody may read, or only some may. */
const OF_MANY = /\bshared (?:drive|folder|calendar|mailbox)\b/i;
const READ_BY_OTHERS =
  /\b(?:all|everybody|everyone|anybody|anyone|others|contractors|every (?:member|team|service))\b[^.;]{0,40}\b(?:open|read|see|use|access|look)\b|\baccess for all\b/i;
const MACHINE = /\b(?:answering machine|answerphone|voice-?mail)\b/i;
const WITH_NAME = /\b(?:name|names|address(?:es)?|details|child[’']s|family[’']s|worr(?:y|ies)|concerns?)\b/i;
const OTHERWISE =
  /\b(?:no|not|nor|never|nothing|none|nobody|neither|without|instead of|rather than|cannot|don['’]t|avoid|forbidden|barred|breach|stolen|lost|wrongly|used to|until 20\d\d|no longer|was|were|had|only (?:that|when|says)|says only|which says|opening (?:hours|times)|unless|secure|encrypted|locked|leaflets?|posters?|feedback|groups? (?:for|of) parents|follow us|page of|also on|threat\w*|abus\w+|harass\w*|evidence|what a (?:child|young person)|deleted?)\b|\?$|[“”"]/i;

/** The sentence that sends what is known of a family by an open way. */
export function openChannel(text: string, patterns: readonly RegExp[]): string | undefined {
  if (!anyFinds(patterns, text)) return undefined;
  return sentencesOf(text).find(
    (sentence) =>
      anyFinds(patterns, sentence) &&
      TO_BE_SENT.test(sentence) &&
      !OTHERWISE.test(sentence) &&
      (!OF_MANY.test(sentence) || READ_BY_OTHERS.test(sentence)) &&
      (!MACHINE.test(sentence) || WITH_NAME.test(sentence)) &&
      (!WITH_OTHERS.test(sentence) || OF_A_CASE.test(sentence)),
  );
}
