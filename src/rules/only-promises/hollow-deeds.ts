// What stands under `does:` and is nothing that could be seen to be done: “supports the family”, “liaises with partners as appropriate”.

import { hasDeed, isParticular } from '../reading/deeds.ts';
import { talkIn } from '../reading/protocol-talk.ts';
import { definiteTimeIn } from '../reading/time-words.ts';
import { stemsOf } from '../reading/word-stems.ts';

/** Verbs that leave open what is done. What is given, sent or seen is a deed, however little is said of it. */
const VERB =
  /^(?:also |always |jointly |actively |(?:[a-z]+ly) )?(?:supports?|considers?|liaises?|works?|remains?|stays?|takes? (?:all |any |the |every )?(?:appropriate|necessary|reasonable|suitable|relevant|required|needed|further)|does (?:what|whatever|everything|all)|do (?:what|whatever|everything|all)|ensures?|makes? sure|is|are|provides?|delivers?|engages?|keeps?|promotes?|contributes?|acts?|maintains?|encourages?|recogni[sz]es?|values?|respects?|understands?|acknowledges?|appreciates?|helps?|responds?|manages?|addresses|address|collaborates?|co-?operates?|co-?ordinates?|communicates?|facilitates?|develops?|strengthens?|builds?|improves?|embeds?|implements?|upholds?|safeguards?|protects?|monitors?|thinks?|bears?|looks?|pays?|deals?|handles?|participates?|plays?|listens?|shows?|demonstrates?|adopts?|takes? (?:account|responsibility|ownership|care|seriously)|shares? (?:responsibility|ownership|a commitment))(?!\w)/i;

/** Beside the talk of protocols: what such a deed is said to be like, and what it is said to be for. */
const FINE = stemsOf(
  'matter matters issue issues meaningful meaningfully proactive proactively sensitive sensitively positively safe safety mind interest interests process contribute contributes liaise liaises attention appropriately professionally mindful respectful respectfully compassionate kind caring supportive openly honestly act acts play plays part look looks pay think handle respond response accountable responsible seriously situation situations concerned whatever steps measures measure help helps helped care keep keeps monitor monitors active reasonable impact wider wide aware vulnerable',
);

/** How it is done, and not when. */
const MANNER = /\b(?!(?:dai|week|month|quarter|year|ear|fami|on|hour|fortnight|immediate|prompt)ly\b)[a-z]{3,}ly\b/gi;

/** Things that can be seen; the talk of protocols knows their words as well (“a key role”). */
const THINGS = /\b(?:writing|records?|notes?|logs?|letters?|minutes|keys?(?! (?:to|part|role|worker|partner|agenc)))\b/i;

/** A stance or a state of mind, whatever it is towards: “maintains oversight of storage”, “has regard to the needs of children”. */
const STANCE =
  /^(?:(?:[a-z]+ly|also|always|jointly) )?(?:(?:maintains?|keeps?|retains?|has|have|exercises?|provides?|ensures?) (?:(?:an?|the|due|full|good|close|clear|strong|proper|appropriate|general|overall|effective|particular|constant|sufficient) )*(?:oversight|overview|grip|sight|regard|awareness|focus|ownership|vigilance|emphasis|perspective|momentum)|takes? (?:an? )(?:(?!lead\b)[a-z’'-]+ )*?(?:view|approach|stance|interest|perspective)|gives? (?:(?:due|full|proper|careful|appropriate|particular|special) )*(?:consideration|regard|weight|thought|priority|prominence) to|(?:is|are|remains?|stays?|(?:continues?|seeks?|aims?|strives?|tries) to be) (?:[a-z]+ly )?(?:mindful|supportive|aware|alert|vigilant|sensitive|attentive|committed|curious|receptive|responsive|cognisant)|(?:bears?|keeps?) [^,;]{3,60} in mind|takes? (?:due )?(?:account|ownership|cognisance|notice|heed) of|works? (?:towards|with a view to|in a spirit of)|(?:maintains?|keeps?|has|have|builds?|develops?) (?:(?:good|close|strong|effective|open|positive|constructive) )+(?:links?|relationships?|communications?|dialogue|liaison|working relationships?))(?!\w)(?![^,;]*(?:, | and )(?:then )?[a-z]+s (?:the|an?|it|them|him|her|to)\b)/i;

/** “Supports the parent as best as possible through this”. */
const AS_BEST = /\bas (?:best|well|far|much|fully) as (?:possible|(?:they|it|he|she|we|you) can)\b/i;
/** What somebody can be shown afterwards. */
const RECORDED = /\b(?:list|register|log|diary|calendar|tracker|spreadsheet|file|sheet|table|board|by (?:[a-z]+ ){0,3}[a-z]+ing)\b/i;

/** Nothing in it could be seen to be done by anybody, and nothing in it belongs to this place. */
export function isHollowDeed(does: string): boolean {
  if (AS_BEST.test(does) && VERB.test(does.trim()) && !isParticular(does) && !hasDeed(does)) return true;
  if (STANCE.test(does.trim()) && !isParticular(does) && !definiteTimeIn(does) && !RECORDED.test(does)) return true;
  if (!VERB.test(does.trim()) || isParticular(does) || hasDeed(does) || THINGS.test(does)) return false;
  const stems = [...stemsOf(does.replace(MANNER, ' '))];
  const rest = stems.filter((stem) => !FINE.has(stem)).join(' ');
  return stems.length > 0 && (rest === '' || talkIn(rest).share === 1);
}
