// Words of which a text is made that only says: somebody else's rules hold. If no word is left beside the rules, those who keep them and
// doing as they say, then nothing is said here.

import { isOfCase } from '../reading/case-words.ts';
import { wordSet } from '../reading/word-set.ts';

/** Rules that are kept somewhere. */
const RULES = wordSet(`
  policy policies procedure procedures protocol protocols guidance guideline guidelines manual manuals handbook handbooks sop sops rule rules rulebook rulebooks
  instruction instructions directive directives circular circulars framework frameworks scheme schemes playbook playbooks code codes process processes pathway
  pathways practices arrangement arrangements systems route routes channel channels intranet sharepoint flowchart toolkit standing-orders
  specification specifications sla regulations constitution thresholds criteria remit routine routines obligations schedules charter charters bylaws by-laws drill pack packs terms convention conventions custom customs delegation mandate
`);
/** Of these one is enough only where it stands in a text that points away: “whichever”, “your own”, “a bit differently”. */
const POINTERS = wordSet('whichever whatever differently discretion ain respective handles management whoever');

/** Whose they are, and how they are called. */
const OWNERS = wordSet(`
  trust trusts council councils force forces agency agencies service services organisation organisations employer employers department departments departmental board boards body
  bodies partnership authority authorities health safeguarding police constabulary school schools hospital hospitals team teams lead leads manager managers management line partner
  partners party parties signatory signatories provider providers officer officers staff worker workers colleagues people practitioners professionals everybody everyone each every all
  both area areas sector clinical operations operational governance internal in-house house local locally own usual normal standard existing current currently relevant appropriate
  applicable agreed material respective prevailing established customary corporate individual standing pairt side sides induction profession professional professions corporate multi-agency inter-agency joint their its his her your yours our
  my they it we you us i this that these those them one ones wan yin which who what how when where why there here hi
`);
/** To do as one is told, to say, to be so. */
const OBEYS = wordSet(`
  act acts acting apply applies applied follow follows followed use uses used go goes going by book do does done daein did done comply complies complied adhere adheres observe observes work works worked
  turn turns look looks looked up take takes taken carry carries carried out discharge discharges discharged perform performs proceed proceeds consult consults consulted check checks refer refers read reads stick sticks
  abide abides bound bind binds guided guide guides govern governs governed govern implement implements operate operates operated deal deals dealt manage manages meet meets respond responds see
  tell tells told say says said set sets out lay lays laid require requires required recommend recommends recommended prescribe prescribes prescribed direct directs directed advise advises advised
  advice determine determines determined decide decides decided dictate dictates list lists listed describe describes described define defines defined contain contains contained cover covers
  covered know knows known handle handles handled need needs needed have has had haes hae continue continues keep keeps shall will may must should would can could is are be been being was were it'll you'll
  that's what's prefer prefers suggest given gives give keeps kept stay stays stand stands count counts form forms record recording serve serves add ask asks change changing leave left exist exists existed vary varies differ differs rests orders
`);
/** What stands between them, and what such texts call the matter. */
const SMALL = wordSet(`
  the a an of to in on at for from with within without under per via as and or but so if than then not no nor any some such same other otherwise time times live force place effect already always
  never just simply only fully exclusively pursuant accordance according line keeping respect respective regard matter matters matterss position action actions step steps case cases situation
  situations issue issues concern duty duties function functions role responsibility responsibilities requirement requirements thing things reason bit little rather again sensibly duly
  accordingly appropriately necessary about o tae the thereto therein thereof hereto herein about into through please also most perfectly well good more less very quite way ways wey weys day now practice today system
  between among across over nothing anything else elsewhere something everything point points question questions detail details down new exception unaffected affected altered beyond everywhere anywhere familiar enough answer answers lie lies assumed assume aware correct reviewed updated yearly annually care taken speak training website portal site there's it's is-that until unless because since while first next
`);
const SCOTS: Readonly<Record<string, string>> = {
  auld: 'the',
  aw: 'all',
  "a'": 'all',
  coonts: 'counts',
  dae: 'do',
  daes: 'does',
  fae: 'from',
  frae: 'from',
  gang: 'go',
  gangs: 'goes',
  isna: 'not',
  no: 'no',
  onything: 'anything',
  oor: 'our',
  oot: 'out',
  staun: 'stand',
  stauns: 'stands',
  thae: 'those',
  thaim: 'them',
  wha: 'who',
  whaur: 'where',
  whit: 'what',
  whitever: 'whatever',
  wi: 'with',
  wir: 'our',
  yer: 'your',
  ye: 'you',
  jist: 'just',
  naw: 'no',
  ain: 'own',
};
const POINTS =
  /\b(?:own|their|your|its) ways?\b|\b(?:by|follows?|to) the book\b|\bstanding orders\b|\bin your own (?:team|service|agency|organisation)\b|\bas (?:per|in) (?:the |their )?training\b|^see (?:the )?(?:[\w'-]+ ){0,3}(?:website|portal|site)\b|\b(?:what|whatever|how|as|the way) (?:(?:their|your|our|its|each|every|the) )+(?:own )?(?:\w+ ){0,2}(?:teams?|services?|agency|employers?|managers?|management|organisations?|board|council|trust|force)(?:['’]s)? (?:tells?|says?|does|do|directs?|decides?|prefers?|wants?|requires?|expects?)\b/i;
const OTHERS: ReadonlySet<string> = new Set([...OWNERS, ...OBEYS, ...SMALL]);
const TOKENS = /[a-z][a-z'’-]*/gi;
const LONGEST = 240;
const SHORTEST_WORD = 4;
/** Of so many words one may be of another kind, unless it is one of a case. */
const PER_STRANGER = 7;

/** Is every word of it about whose rules hold, or nearly every one of a long sentence? */
export function isAllOfRules(text: string): boolean {
  if (text.length > LONGEST || /\d|https?:|[“"]/.test(text)) return false;
  const most = Math.ceil(text.length / SHORTEST_WORD / PER_STRANGER);
  let words = 0;
  let rules = 0;
  const strange: string[] = [];
  TOKENS.lastIndex = 0;
  for (let found = TOKENS.exec(text); found; found = TOKENS.exec(text)) {
    const word = inEnglish(found[0]);
    words += 1;
    if (RULES.has(word) || POINTERS.has(word)) rules += 1;
    else if (!OTHERS.has(word)) strange.push(word);
    if (strange.length > most) return false;
  }
  if (words < 2 || strange.length > words / PER_STRANGER || (rules === 0 && !POINTS.test(text.replace(TOKENS, inEnglish)))) return false;
  return !isOfCase(strange.join(' '));
}

/** In small letters and without the sign of whose it is. NOTE: what is written in capitals is the name of a body. */
function inEnglish(written: string): string {
  if (written.length > 1 && /^[A-Z]+$/.test(written) && !/^(?:SOP|SLA)$/.test(written)) return 'board';
  const word = written.toLowerCase().replace(/’/g, "'");
  return SCOTS[word] ?? (word.includes("'") && !OTHERS.has(word) ? word.replace(/(?:'s|s')$/, '') : word);
}
