// Somebody is to be rung or written to under a title that no entry of the directory bears, not even in part: “rings the scientist at the
// laboratory”, “ring the interpreting company”. Read from the directory: the word that says who it is stands nowhere in it.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { directoryEntries, stemsIn } from './directory-entries.ts';
import { isInDirectory } from '../reading/directory-words.ts';
import { lookFirst } from '../reading/look-first.ts';
import { plain, stemOf, wordsOf } from '../reading/name-words.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { wordSet } from '../reading/word-set.ts';

/** NOTE: only verbs that need a number or an address; who is told or asked may stand in the room. */
const RINGS = String.raw`(?:rings?|phones?|telephones?|e-?mails?|faxes|(?:writes?|written) to|makes? a call to)`;
const STOP = String.raw`(?!(?:and|or|who|that|which|if|when|at|on|in|of|for|with|within|by|before|after|about|from|to|once|as|well|until|again|then|also|not|back|where|so|unless|while|is|are|has|have|there|here|today|tomorrow|tonight|now|daily|direct|directly|early|straight|first|instead|too|already)(?![\w’'-]))`;
const NAME = String.raw`((?:${STOP}[a-z][a-z’'-]+ ){0,4}${STOP}[a-z][a-z’'-]+)`;
const CALLEES = lookFirst('callees whom nobody lists', [String.raw`\b(?<!\b(?:by|per|over|with an?|in an?|the) )${RINGS} the ${NAME}(?=[ ,.;:]|$)`]);

/** Families and whoever is with them, places that everybody has near, and words for people of our own. */
const GENERIC = wordSet(
  'parent parents mother father mum dad family families child children carer carers grandparent grandmother grandfather relative relatives partner guardian neighbour landlord employer patient person people ' +
    'school nursery gp practice surgery police ambulance hospital ward pharmacy prison court council clinic hostel refuge doctor nurse midwife teacher consultant dentist housing ' +
    'worker workers colleague colleagues referrer caller sender manager lead leader team service office desk line number bell doorbell list post duty chair member supervisor other others same next first second first-named ' +
    'side agency place receptionist clerk secretary day evening morning hour time front back home house door report form letter register minutes chairs managers services teams workers rota switchboard bank',
);

/** Who is to be contacted here and is called by a word that the directory does not hold. */
export function strangeCalleeIn({ protocol }: RuleContext, text: string): string | undefined {
  const patterns = CALLEES.among(text);
  if (patterns.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (/^["“‘]/.test(sentence)) continue;
    for (const pattern of patterns) {
      for (const { 0: whole, 1: name = '', index } of sentence.matchAll(new RegExp(pattern, 'g'))) {
        if (isStrange(protocol, name) && !isOneOfOurs(protocol, sentence.slice(index + whole.length))) return name;
      }
    }
  }
  return undefined;
}

/** “The decision-maker at the front door” is reached as the front door is. */
function isOneOfOurs(protocol: LoadedProtocol, after: string): boolean {
  const [, place = ''] = AT_ONE_OF_OURS.exec(after) ?? [];
  return place !== '' && isInDirectory(protocol, place);
}

const AT_ONE_OF_OURS = /^ (?:at|in|of|from) (?:the |our )?([\w’'-]+(?: (?!and\b|who\b|to\b|on\b|with\b|within\b|that\b|which\b)[\w’'-]+)?)/;
/** Who is meant stands elsewhere: “the director concerned”. */
const SAID_ELSEWHERE = / (?:concerned|involved|named|responsible|affected|there|above|below|chosen|in question)$/;

/** “… the same afternoon” tells when. */
const WHEN = / (?:the |that )?(?:same|next|following) (?:day|morning|afternoon|evening|night|week)$| (?:the|that) (?:day|morning|afternoon|evening|night)$/;

function isStrange(protocol: LoadedProtocol, called: string): boolean {
  const name = called.replace(SAID_ELSEWHERE, '').replace(WHEN, '');
  const words = wordsOf(name).map((word) => plain(word));
  const head = words.at(-1) ?? '';
  if (head === '' || GENERIC.has(head) || words.some((word) => /^(?:their|his|her|own|ones?$|famil|parent|child|mother|father)/.test(word))) return false;
  const entries = kept.get(protocol) ?? keep(protocol);
  const stems = [head, ...words.slice(0, -1).filter((word) => OF_A_PLACE.has(word))].map(stemOf);
  return !entries.some((entry) => stems.every((stem) => entry.has(stem)));
}

/** Where somebody works: the pharmacist of a ward is no other pharmacist. */
const OF_A_PLACE = wordSet('ward hospital prison court laboratory clinic surgery detox airport hostel university college theatre');

const kept = new WeakMap<LoadedProtocol, readonly ReadonlySet<string>[]>();

function keep(protocol: LoadedProtocol): readonly ReadonlySet<string>[] {
  const made = [...directoryEntries(protocol, ({ name }) => name), ...Object.values(protocol.directory.roles).map(({ title }) => stemsIn(title))];
  kept.set(protocol, made);
  return made;
}
