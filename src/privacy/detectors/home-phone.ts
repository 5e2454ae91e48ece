// The telephone of somebody's home: a landline behind a word for a parent or for home. Other landlines are services' and are never found.

import type { Hit } from '../hit.ts';
import { tableHead } from '../table-heads.ts';

const NUMBER = /(?<![\dA-Za-z])(?<!\d[-./])(?:(?:\+|00) ?44[ .-]{0,2}(?:\( ?0 ?\))?[ .-]{0,2}|\(?0[ .-]?)[12](?:[ .()/·_-]{0,3}\d){8,9}(?!\d|[.,]\d)/g;
/** Ofcom keeps a thousand numbers in each of these for plays and films. */
const DRAMA = /^(?:1632960|1(?:1[3-8]|21|31|41|51|61)4960|1914980|2079460|2896496|2920180)/;

const KIN =
  "(?:mum|mam|mother|dad|father|parent|nan|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|grandparent|aunt|auntie|uncle|carer|sister|brother|neighbour|boyfriend|girlfriend|stepfather|stepmother)(?:'s|s')";
const TELEPHONE = '(?:(?:tele)?phone|tel|landline|contact|number|no)';
const IS = String.raw`\.?(?: (?:number|no\.?|details))?(?: ?\([^()\n]{1,16}\))?(?: (?:is|was))?[ :=|"'(-]{0,4}$`;
const WORDS = [
  `\\b${KIN} (?:home |contact )?${TELEPHONE}${IS}`,
  `\\b(?:mum|mother|dad|father|nan|grandmother)s? (?:home )?${TELEPHONE}${IS}`,
  `\\b(?:next of kin|(?:the|her|his|their) family's|child's|child's home)(?:'s)? ${TELEPHONE}${IS}`,
  `(?<!\\b(?:care|nursing|residential|children's|foster|group) )\\bhome[ _]${TELEPHONE}${IS}`,
  `\\b${TELEPHONE}\\.? ?\\(?(?:at )?home\\)?${IS}`,
  `\\b(?:ring|call|phone|reach)(?: (?:the|her|his))? (?:mum|mam|mother|dad|father|nan|gran|granny|grandma|grandmother|grandad|grandfather|aunt|uncle)(?: at home)? on $`,
  `\\b(?:the|her|his|their) (?:mum|mother|dad|father|nan|grandmother|grandfather|parent|carer|family|aunt|uncle)'?s?'? (?:home |own )?${TELEPHONE}${IS}`,
  `^(?:[-*>] )?home ?[:=|] ?$`,
  `\\b(?:mum|mam|mother|dad|father|nan|gran|grandmother|grandfather|aunt|uncle)(?: is)? at home on $`,
  `\\b(?:parent|mother|father|mum|dad|carer|nok) ${TELEPHONE}${IS}`,
  `\\b(?:her|his|their) landline${IS}`,
  // “Dad's house: …”, “her home number, …,”: between commas, too.
  `\\b(?:${KIN}|the family's) (?:house|home|flat|place)(?: ${TELEPHONE})?\\.?(?: (?:is|was))?[ :=|"'(,-]{0,4}$`,
  `\\b(?:${KIN}|her|his|their|the family's)(?: home| own| house)? ${TELEPHONE}(?: (?:number|no\\.?))?, ?$`,
  `\\b${TELEPHONE}\\.? ?\\((?:mother|father|mum|dad|nan|parent|carer)\\)${IS}`,
].map((source) => new RegExp(source, 'i'));
/** “01709 555 555 (mum)”. */
const WHOSE = /^ ?[-–(,] ?(?:mum|mam|mother|dad|father|nan|gran|granny|grandmother|grandad|home|parents?|carer)(?:'s(?: (?:house|home|flat))?)?[).,;]/i;
const REACH = 60;

export function* homePhone(text: string): Generator<Hit> {
  for (const { 0: written, index } of text.matchAll(NUMBER)) {
    if (DRAMA.test(written.replace(/\D/g, '').replace(/^(?:0044|44)?0?/, ''))) continue;
    const line = text.slice(Math.max(0, index - REACH), index);
    const before = line.slice(line.lastIndexOf('\n') + 1).replace(/_|(?<=[a-z])-(?=[a-z])/g, ' ');
    const head = tableHead(text, index);
    const opens = written.startsWith('(') && !written.includes(')') ? 1 : 0;
    const behind = text.slice(index + written.length, index + written.length + 24);
    if (WHOSE.test(behind) || WORDS.some((word) => word.test(before) || (head !== '' && word.test(`${head}:`)))) {
      yield { kind: 'home-phone', level: 'warning', start: index + opens, end: index + written.length };
    }
  }
}
