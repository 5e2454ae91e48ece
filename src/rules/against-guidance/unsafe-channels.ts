// What staff are told to send a family's details by: a private account or telephone, a chat group, a memory stick, a paper left lying. What is
// forbidden, told of the past, or only asks for a call is left alone, and so is what a parent writes with.

import { anyFinds, lookFirst, thatFind } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const OF_STAFF = String.raw`(?:the |an? |your |their |his |her |our |any |one['’]s |(?:the )?(?:worker|staff|practitioner|nurse|midwife|officer|colleague|social worker)['’]?s?['’]? )*`;
const PHONE = '(?:mobile|phone|telephone|handset)s?';
const ACCOUNT = '(?:e-?mail|mail|account|inbox|laptop|tablet|computer|drive|cloud|device)s?';
/** A call may be made from any telephone; what is written or pictured on it stays there. */
const WRITES = String.raw`(?:texts?|texted|texting|sms|messages?|photo(?:s|graphs?)?|pictures?|stor(?:e|es|ed)|sav(?:e|es|ed)|details|names|addresses|numbers|notes)`;
const CHANNELS = [
  String.raw`\b(?:whats-?app|(?:facebook )?messenger|facebook|telegram|snapchat|instagram|viber|tiktok|we-?chat|(?:group|team) chat)(?!\w)`,
  String.raw`\b(?:gmail|hotmail|yahoo|icloud|google (?:drive|docs?|mail)|dropbox|we-?transfer)(?!\w)`,
  String.raw`\b(?:by|from|on|to|through|via|with|using|use|uses|off) ${OF_STAFF}(?:personal|private|home) ${ACCOUNT}(?!\w)`,
  String.raw`\b${WRITES}\b[^.;]{0,80}\b(?:personal|private|(?:worker|staff|practitioner|nurse|midwife|officer|colleague|your|their)['’]?s?['’]? own) ${PHONE}(?!\w)`,
  String.raw`\b(?:personal|private) ${PHONE}(?!\w)[^.;]{0,60}\b${WRITES}(?!\w)`,
  String.raw`\b(?:worker|staff|practitioner|nurse|midwife|officer|colleague|your|their)['’]?s?['’]? own (?:private |personal |home )?${ACCOUNT}(?!\w)`,
  String.raw`\b(?:ordinary|plain|normal|open|unencrypted|unsecured?|un-?protected|public|insecure|any|everyday) (?:e-?mails?|mail account)(?!\w)`,
  String.raw`\b(?:public|open) (?:[a-z]+ )?(?:chat|folder|link|drive|channel|calendar|noticeboard)(?!\w)`,
  String.raw`\be-?mail(?:s|ed|ing)?\b[^.;]{0,40}\b(?:your|their|his|her|a) (?:own )?home (?:address|computer|e-?mail)`,
  String.raw`\b(?:unencrypted|memory|usb|pen) (?:memory |usb |pen )?(?:sticks?|drives?|keys?)(?!\w)`,
  String.raw`\b(?:post-?cards?|windscreen|door-?mat)(?!\w)`,
  String.raw`\b(?:left|leaves?|lies?|put) (?:[a-z]+ ){0,5}(?:at|in|on|with|by) (?:the )?(?:front |main |open )?(?:reception|desk|counter|hallway|waiting room|pigeon-?hole|printer)(?:[a-z ]{0,20})? for (?:whoever|anyone|anybody|everyone|collection)`,
  String.raw`\bfax(?:es|ed)? (?:it|the|a|them|that|your|in|over|form)\b`,
  String.raw`\b(?:left|leaves?|passes|passed|given|gives?|hands?|handed|explained?|explains)\b[^.;]{0,60}\b(?:situation|details|worr(?:y|ies)|concerns?|referrals?|reports?|plan|note about)\b[^.;]{0,60}\b(?:with|to) (?:a|the|any|whichever|some) (?:neighbours?|receptionists?|landlords?|flatmates?|shopkeepers?|lodgers?|passers-by|taxi drivers?)\b`,
  String.raw`\b(?:note|details|worr(?:y|ies)|plan|report) (?:[a-z’']+ ){1,6}?(?:is|are) (?:left|given|handed|passed) (?:with|to) (?:a|the|any|whichever|some) (?:neighbours?|receptionists?|landlords?|flatmates?|shopkeepers?|lodgers?)\b`,
];
const channels = lookFirst('unsafe channels', CHANNELS);

/** Something of a family goes out by it. */
const SENDS =
  /\b(?:sends?|sending|fax(?:es|ed)?|texts?|texted|texting|e-?mail(?:ed|ing)|posts?|posted|pass(?:es|ed|ing)?|shar(?:e[sd]?|ing)|forwards?|forwarded|goes|go|uses?|used|using|report(?:s|ed)?|details|names?|addresses|notes|minutes|plans?|message[sd]?|leaves?|left|keep|kept|stored?|saved?|cop(?:y|ies|ied)|arrangements?|quickest|easiest)\b/i;
const OTHERWISE =
  /\b(?:not|never|no|nobody|nor|neither|none|cannot|don['’]t|without|instead of|rather than|in place of|avoid\w*|forb[ai]d\w*|bann\w+|stop(?:s|ped)?|used to|no longer|was|were|had|wrote|last (?:winter|spring|summer|autumn|year|month|week)|wrong\w*|breach\w*|mistake\w*|incident|deletes?(?=[^.]*\brecord)|only (?:to|for) (?:say|ask|arrang|appointment)|only asks?|asks? for a call|appointments?|reminders?|leaflets?|encrypt(?:ed|ion)|secured|children['’]?s? use|online safety|friends|grooming|bull(?:y|ied|ying)|posted (?:on|about)|profile|page)\b/i;
/** The channels of parents and children are theirs to choose. */
const OF_FAMILY =
  /\b(?:parents?|mothers?|fathers?|child(?:ren)?|young (?:people|person)|pupils?|teenagers?|famil(?:y|ies))(?:['’]s?)?(?: own)? (?:phone|mobile|account|e-?mail|whats-?app|messages?|posts?|uses?|write)/i;

/** `isChannel`: an entry of the facts that names how something is sent. */
export function unsafeChannel(text: string, isChannel: boolean): string | undefined {
  const likely = thatFind(channels.among(text), text);
  if (likely.length === 0) return undefined;
  return sentencesOf(text)
    .flatMap((one) => one.split(/; /))
    .find(
      (sentence) =>
        (isChannel || SENDS.test(sentence)) &&
        !OTHERWISE.test(sentence.replace(UNENCRYPTED, 'open')) &&
        !OF_FAMILY.test(sentence) &&
        anyFinds(likely, sentence),
    );
}

const UNENCRYPTED = /\b(?:unencrypted|not encrypted|no matter|no signal|signal is (?:not|never)|if there is no)\b/gi;
