// A number or address that is needed here is said to be somewhere else: on a poster, with the receptionist, on each team's list. A charity of
// the nation by its bare name, with no number beside it, is the same for a reader.

import { CONTACTS } from './contact-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';

const NUMBER =
  '(?:(?:phone |telephone |mobile |contact |direct )?numbers?|contact details|e-?mail address(?:es)?|extension(?: number)?|direct line|mailbox|ways? to (?:reach|contact) (?:it|them|him|her))';
/** Where none of our readers finds it when it is needed. */
const PLACE =
  'posters?|wall|whiteboard|noticeboard|notice ?board|fridge|drawer|diary|desk|reception(?:ist)?|janitor|caretaker|surgery|staff ?room|kitchen|teams?|colleagues?|managers?|internet|web(?! ?(?:page|site))|intranet|phone ?book|badge|lanyard|rota|shelf|cupboard|door|receptionist|staff|switchboard|secretary|seniors?|workers?|service itself|usual (?:place|places|list|sheet)|each (?:team|office|service)|every (?:team|office|service)|letterhead|search engine|handover (?:book|folder)|folder|computer|shared drive|back office|front desk|window';
const AT = String.raw`(?:on|in|at|by|from|with|to|behind|inside|through|above|off) (?:(?:the|a|an|each|every|your|their|our|its|all|any|one's) )?(?:[\w’'-]+ ){0,3}?(?:${PLACE})`;

const ELSEWHERE = lookFirst('numbers that stand elsewhere', [
  String.raw`\b(?:whose|the|its|their|which) ${NUMBER}(?: (?:to|for|of|that) [^.;:]{3,50}?)? (?:is|are|can be|may be|hangs?|stands?)(?: (?:also|always|normally|usually))?(?: (?:held|kept|pinned|stuck|taped|written|posted|displayed|found|got|had|given|given out|obtained|available|known|noted|printed|listed|looked up))?(?: up)? ${AT}(?![\w-])`,
  String.raw`\b(?:reception|the (?:receptionist|switchboard|janitor|office|secretary|manager|team leader|duty worker)|any colleague|a colleague|colleagues|your (?:manager|team leader)|most (?:workers|staff)|everybody|everyone)(?: will| can)? (?:has|have|knows?|tells? (?:you|them|her|him)|gives? (?:you|them|her|him)?|holds?|keeps?|finds? (?:you|them)?) ?(?:the|its|their) ${NUMBER}(?![\w-])`,
  String.raw`\b(?:asks?|get|gets|got|obtains?) (?:[\w’'-]+ ){1,4}?for (?:the|its|their) ${NUMBER}(?![\w-])`,
  String.raw`\b(?:using|with|over) (?:the|its|their|our) (?:usual|normal|ordinary|well-known|known|standard|regular) (?:phone |telephone |contact |e-?mail )?(?:numbers?|lines?|address(?:es)?|extension|mailbox|inbox|e-?mail|channels?)`,
  String.raw`\b(?:looks?|looked|look) up (?:the|its|their) ${NUMBER}(?! in the directory)`,
  String.raw`\b(?:the|its|their|whose) ${NUMBER} (?:is|are|will be) (?:given|told|sent|announced|made known|circulated|texted) (?:to (?:her|him|them|you|staff|workers|each [a-z]+|everyone) )?(?:at|on|when|separately|later|each|every|by)\b`,
]);
/** One source each: most texts hold none of their letters. */
const NAMES = lookFirst(
  'charities by their bare names',
  [
    'Shelter',
    'Relate',
    'Samaritans',
    'Childline',
    'Frank',
    'FRANK',
    String.raw`Barnardo['’]s`,
    'Barnardos',
    'Mind',
    'Crisis',
    'Cruse',
    'Adfam',
    'Al-?Anon',
    'Alateen',
    'Nar-?Anon',
    'Alcoholics Anonymous',
    'Narcotics Anonymous',
    'Cocaine Anonymous',
    String.raw`Women['’]s Aid`,
    'Refuge',
    'NSPCC',
    'Papyrus',
    'Gingerbread',
    'Release',
    'Drinkline',
    'Turning Point',
    'Home-?Start',
    'Citizens Advice',
    'Age UK',
    'Age Scotland',
    'StepChange',
    'Victim Support',
    'Crimestoppers',
    'Children 1st',
    'Parentline',
    'Family Lives',
    'Breathing Space',
    'Rape Crisis',
    'Nacoa',
    'NACOA',
    'Young Minds',
    'YoungMinds',
    'Kooth',
    'Shelter Scotland',
    'Families Outside',
    'SMART Recovery',
    'Acas',
    'ACAS',
    'Gamblers Anonymous',
    'GamCare',
    'Galop',
    'Respect',
    'Mermaids',
    'Contact',
    'Scope',
    'Mencap',
  ].map(
    (name) =>
      String.raw`\b(?:the )?${name}(?: (?:Scotland|UK|Cymru))?(?=[.,;]|$| (?:on|and|within|by|before|the|to|who|which|for|at|about|as|if|when|in|with|every)\b)`,
  ),
  (source) => new RegExp(source, 'g'),
);
const CONTACTED = new RegExp(String.raw`\b${CONTACTS} $`);
const REACHED = /\d{5}|\b\d{3,4} \d{3,4}\b|\b(?:999|101|111|112|116 ?\d{3})\b|\S@\S|https?:|\bwww\.|\bdirectory\b|\bcontact page\b/;
const OF_FAMILY =
  /\b(?:parent|mother|father|child|family|carer|patient|client|grandparent|neighbour)['’]s? (?:[a-z]+ )?(?:number|mobile|phone|contact|e-?mail|address)|\b(?:number|details|address) (?:of|for) (?:the|a|each|her|his) (?:parent|mother|father|child|family|carer|patient|grandparents?|neighbour|sister|brother|aunt)/i;

/** The words that send a reader elsewhere for a number, or the bare name of a charity that is to be rung. */
export function numberElsewhereIn({ text, row = [] }: WrittenText): string | undefined {
  const patterns = ELSEWHERE.among(text);
  const names = NAMES.among(text);
  if (patterns.length + names.length === 0) return undefined;
  const named = REACHED.test(text) || row.some((cell) => REACHED.test(cell)) ? [] : names;
  for (const sentence of sentencesOf(text)) {
    if (/^["“‘]/.test(sentence) || REACHED.test(sentence) || OF_FAMILY.test(sentence)) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(sentence)?.[0];
      if (found !== undefined) return found;
    }
    for (const pattern of named) {
      for (const { 0: name, index } of sentence.matchAll(pattern)) if (CONTACTED.test(sentence.slice(Math.max(0, index - 60), index))) return name;
    }
  }
  return undefined;
}
