// A sentence, however good the words beside it, that leaves what is done to a paper of somebody else's which nobody can find from here: “the way
// the hospital's discharge protocol says”, “under the complaints process of the organisation concerned”, “via normal channels”, “on the intranet”.

import { inLatin } from '../../guidance/latin.ts';
import { lookFirst } from '../reading/look-first.ts';

/** Papers in which a service says how its own people work. A form or a list is none: a worker fills it in. */
const PAPER = String.raw`(?:polic(?:y|ies)|procedures?|(?<!(?:this|our|joint|the present) )protocols?|guidance|guidelines?|processe?s?|pathways?|SOPs?|manuals?|handbooks?|toolkits?|frameworks?|matri(?:x|ces)|checklists?|flow ?charts?|decision trees?|schemes?|codes? of (?:conduct|practice)|contracts?|(?:service )?specifications?|service level agreements?|SLAs?|schedules?|operating models?|induction (?:pack|programme)s?|thresholds?|criteria|practice notes?|standing orders|terms and conditions|(?:threshold|assessment|screening|grading|risk|scoring) tools?|rules|rule ?books?|playbooks?|strateg(?:y|ies)|standards|circulars?|arrangements|requirements|systems?|(?<=usual |normal |standard |local |existing |own |current |established |customary )practices?)`;
/** The same where each is kept by whoever is spoken of, and never is this protocol. */
const KEPT_PAPER = String.raw`(?:polic(?:y|ies)|SOPs?|standard operating procedures?|manuals?|handbooks?|intranet|contracts?|service level agreements?|SLAs?|specifications?|rule ?books?|(?:business continuity|contingency|major incident|emergency planning|escalation) plans?|retention schedules?)`;
/** Bodies at large; a name with a capital may be looked up. */
const BODY = String.raw`(?:providers?|hospitals?|trusts?|councils?|schools?|services?|agenc(?:y|ies)|organisations?|employers?|boards?|teams?|forces?|colleges?|prisons?|courts?|universit(?:y|ies)|police|pharmac(?:y|ies)|surger(?:y|ies)|practices?|compan(?:y|ies)|landlords?|departments?|partners?|wards?|units?|charit(?:y|ies)|health boards?|local authorit(?:y|ies)|professions?|managers?|commissioners?|clinics?)`;
const WHOSE = String.raw`(?:(?:the|each|every|a|an|their|its|your|our|his|her|any|whichever|that|both|all|either|one['’]s) )?(?:[\w-]+ ){0,2}?${BODY}(?:['’]s|['’]) (?:own )?|(?:their|its|your|our|his|her|each|one['’]s) own (?:[\w-]+ ){0,1}?(?:${BODY}(?:['’]s|['’]) )?|(?:(?:the|their|its|your|our|any|all|that|each) )?(?:usual|normal|own|internal|in-?house|single-agency|separate|relevant|appropriate|organisational|organisation-wide|corporate|departmental|respective|prevailing|individual|existing|current|customary|standard|local|applicable|service-specific|agency) `;
const KIND = String.raw`(?:[a-z][\w'’-]* (?:and |or )?){0,3}?`;
const CONCERNED = String.raw`(?:[\w-]+ ){0,2}?of (?:the |each |every |their |whichever |his or her |its )?(?:relevant |individual |other |own |respective |employing |host |partner )?(?:organisation|agency|agencies|service|employer|trust|partner|body|provider|board|council|department|team|profession|hospital|school|setting)s?(?: (?:concerned|involved|in question|responsible|that employs \w+|they work for|holding the case))?`;
const POINT = String.raw`(?:under|via|through|per|as per|using|in (?:line|accordance|keeping|compliance|conformity) with|according to|subject to|consistent with|on the basis of|within|governed by|guided by|set (?:out|down) in|laid down in|described in|detailed in|contained in|defined (?:in|by)|required by|as (?:required|directed|set out|described|laid down|stated|specified|provided) (?:in|by|under)|with reference to|following|(?:should |must |will |to |please |then )?(?:see|consult|refers? to|refer|follow|follows|appl(?:y|ies)|adheres? to|compl(?:y|ies) with|works? (?:to|within|from|under)|acts? (?:on|under|within|according to)|turns? to|goes? by|meets?|uses?|operates? (?:to|under|within)|abides? by|observes?|looks? (?:at|in)|checks?|reads?))`;
const SAYS = String.raw`(?:says?|requires?|sets? (?:out|down)|lays? down|prescribes?|states?|describes?|provides?|tells? (?:them|staff|us|you|workers)|allows?|directs?|dictates?|specif(?:y|ies)|recommends?|demands?|suggests?|expects?|advises?|applies|appl(?:y|ies)|permits?|lists?|determines?|indicates?)`;
const END = String.raw`(?=\s*(?:$|[.,;:)!]|(?:for|on|about|when|if|where|in|at|and|to|with|as|which|that|before|after|so|regarding|concerning|covering|here|instead|rather|throughout)\b))`;

const PAPERS = new RegExp(String.raw`\b(?:(?:threshold|assessment|screening|grading|risk|scoring) tools?|${KEPT_PAPER}|${PAPER})\b`, 'gi');
/** The letters of which one stands in each of them. */
const PAPER_LOOK = lookFirst('unlinked papers', [
  'polic(?:y|ies)',
  'procedure',
  'protocol',
  'guidance',
  'guideline',
  'process',
  'pathway',
  'SOPs?\\b',
  'manual',
  'handbook',
  'toolkit',
  'framework',
  'matri(?:x|ces)',
  'checklist',
  'flow ?chart',
  'decision tree',
  'scheme',
  'codes? of',
  'contract',
  'specification',
  'level agreement',
  'SLAs?\\b',
  'schedule',
  'operating model',
  'induction',
  'threshold',
  'criteria',
  'practice',
  'standing orders',
  'conditions',
  'tools?\\b',
  'rule',
  'playbook',
  'strateg(?:y|ies)',
  'standard',
  'circular',
  'arrangement',
  'requirement',
  'system',
  'intranet',
  '(?:continuity|contingency|incident|planning|escalation) plan',
]);
const THE_KEPT = new RegExp(String.raw`^${KEPT_PAPER}$`, 'i');
const THE_STRICT = /^(?:polic|procedure|protocol|manual|handbook|SOP|guid|rules|practice|process|standards|terms and conditions|codes? of|contracts? of)/i;
const IS_CONTRACT = /^contract/i;
/** What stands right before the paper. NOTE: of a product of choices the engine makes a copy for each, so these are tried one by one. */
const BEFORE = once({
  owned: String.raw`(?:^|[\s(])(?:${WHOSE})${KIND}$`,
  ofBody: String.raw`\b${BODY} ${KIND}$`,
  itsOwn: String.raw`\b(?:its|their) (?:[a-z][\w'’-]* ){0,3}?$`,
  kind: String.raw`(?:^|[\s(])(?:the |any |whichever |whatever |an? |both |all )*${KIND}$`,
  asIt: String.raw`\b(?:whatever|what|the way(?: that| in which)?|as|how|however|in the (?:manner|order|form)(?: (?:prescribed|required|set|laid down|described) by)?|anything(?: that)?|everything(?: that)?|the (?:steps|training|courses|checks|times?|limits?)(?: that)?) (?:the |their |its |your |each |our |his |her |any )?(?!(?:this|joint) )(?:[\w'’-]+ ){0,5}?$`,
  ownedAlone: String.raw`\b(?:the|their|its|your|each|our|every|an?) (?:[\w'’-]+ ){0,4}?(?:\w+['’]s |\w+s['’] |own |internal |separate |in-?house )(?:[a-z-]+ ){0,3}?$`,
  see: String.raw`\b(?:see|refer to|consult|as per|per|(?:as |the way )?(?:set out|laid down|described|stated|specified|prescribed|explained|given) (?:in|by)|in line with|in accordance with|according to|following|follows?|under) (?:also )?(?!this |joint )(?:the |your |our |their |its |a |an )?(?:[a-z][\w'’-]* ){0,5}?$`,
  whichever: String.raw`\b(?:whatever|what|which(?:ever)?|any|with|by|using|on|against|to|under|in line with|according to|per) (?:the |an? |any |whatever |whichever )?${KIND}$`,
  ofForce: String.raw`\b(?:in (?:line|accordance|keeping) with|under|according to|per|as per) (?:force|trust|board|council|hospital|school|clinic|ward|agency|company|pharmacy|practice|provider|team|service|prison|college|police|health board|departmental|employer|union) (?:[\w-]+ ){0,2}?$`,
  ofOffice: String.raw`\b(?:go(?:es)? through|handled (?:by|through)|dealt with (?:by|through|under)|follow(?:s|ed)?|prescribed by|required by|set by|laid down by|decided under|managed (?:through|under)) (?:the |each |their |its )?(?:HR|human resources|personnel|finance|IT|legal|procurement|complaints?|disciplinary|grievance|whistleblowing|vetting|recruitment|governance) (?:[\w-]+ ){0,2}?$`,
  isIn: String.raw`\b(?:is|are|can be found|appears?|sits?|will be found) (?:(?:those|the ones|the same as|all|as|only|given|set out|listed|explained|described|laid down) )*(?:in|under) (?:[\w'’-]+ ){1,5}?$`,
});
/** A verb or a word that leaves what is done to it, right before whose it is. */
const POINTS = once({
  at: String.raw`(?:^|[\s(:;,–—-])${POINT} (?:whatever |any |both |all )?$`,
  format: String.raw`\b(?:follows? (?:the )?(?:format|steps|wording|order|layout|process|stages) (?:in|of|from|given in|set out in)|(?:prescribed|required|laid down|set|given|described) (?:by|in)) $`,
});
const AFTER = once({
  ends: String.raw`^${END}`,
  concerned: String.raw`^ ${CONCERNED}${END}`,
  says: String.raw`^ ${SAYS}\b`,
  saysIt: String.raw`^ (?:${SAYS}|covers?|deals? with|governs?|explains?|takes? (?:over|precedence)|has the details?)\b(?= (?:how|what|who|when|which|where|this|that|it|the (?:rest|details?|steps|order|procedure|process|times?)|here|in (?:such|these|those|that|this))|\s*[.,;]|\s*$)`,
  bodyHas: String.raw`^ (?:that |which )?(?:the |each |their |every |both |its |your )(?:[\w-]+ ){0,2}?${BODY} (?:has|have|uses?|operates?|prefers?|keeps?|runs?|adopts?|works? (?:to|with)|follows?|applies)\b`,
  keptBy: String.raw`^ (?:held|kept|used|issued|published|adopted|maintained|owned|operated|run) by (?:the |each |every |their |your |its |whichever )(?:[\w-]+ ){0,2}?${BODY}(?!['’])\b`,
  applies: String.raw`^(?: (?:for|on|about|of) [^.,;]+)? (?:applies|apply|holds?|takes? over|is followed|are followed|is used|are used|kicks? in|prevails?)(?=\s*(?:$|[.,;]|(?:here|in|to|at|for|instead|then)\b))`,
});

/** Where no paper need be named: a place that only some can open, or the way it is always done. */
const ELSEWHERE = lookFirst('unlinked policies', [
  // NOTE: the sum, the form or the time is said there; so is what was sent round once.
  String.raw`\b(?:(?:at|by|to|in|with|within|on|for) )?(?:the |whatever |such |any )(?:level|rate|amount|sum|limit|time|timescale|form|manner|intervals?|frequency|grade|scale|way|period|notice|standard|ratio|fee|terms|steps|checks)s? (?:prescribed|laid down|set(?: out| down)?|stated|specified|required|fixed|provided(?: for)?|described|allowed|recommended|agreed) (?:in|by|under) (?:the |its |their |any |your |our )(?!(?:this|joint|national|statutory) )${KIND}(?:polic(?:y|ies)|procedures?|schemes?|manuals?|handbooks?|SOPs?|operating models?|rules|rule ?books?|specifications?|standing orders|circulars?|tariffs?|schedules?)(?: of [a-z]+)?${END}`,
  String.raw`\b(?:under|per|using|with|to|by|following|follows?|applies|apply|on|see|in|uses?|consult) (?:the |any |its |their |our )?${KIND}(?:polic(?:y|ies)|procedures?|guidance|guidelines?|process(?:es)?|manuals?|handbooks?|frameworks?|rules|instructions|memos?|briefings?|bulletins?|schemes?|pathways?|SOPs?) (?:that was |which was |already |as )?(?:issued|circulated|sent (?:out|round)|shared|distributed|agreed|adopted|e-?mailed|handed out|given out|cascaded|provided)(?: round| out)? (?:previously|earlier|already|before|separately|locally|elsewhere|at the time|in the past|last (?:year|time|month|autumn|spring)|to (?:all )?(?:staff|services|teams|managers|partners|practitioners)|at induction|by (?:HR|management|head office|the (?:board|trust|council)))(?=\s*(?:$|[.,;)]))`,
  String.raw`(?:^|[,;:.–—] ?|\b(?:and|but|so|where|as|here|then) )(?:the |our |their |its |all )?(?:[\w’'-]+ ){0,2}?(?:standing orders|standing instructions|rules of procedure|schemes? of delegation|financial regulations|financial rules|terms of business|operational orders|operating manual|staff handbook)(?: on [\w ]{3,30}| for [\w ]{3,30})? (?:appl(?:y|ies)|governs?|holds?|prevails?|takes? over|rules?|decides?)(?=\s*(?:$|[.,;:)]))`,
  String.raw`\b(?:under|per|by|with|to|in|as|way|how|following|follows?|applies|apply|observes?|see) (?:the |our |their |its )?(?:[\w’'-]+ ){0,2}?(?:standing orders|standing instructions|rules of procedure|schemes? of delegation|financial regulations|financial rules|operational orders)${END}`,
  String.raw`\b(?:is|are|can be|may be|sits?|lives?|will be) (?:all )?(?:found|kept|held|available|stored|set out|published|read|downloaded|seen|saved|posted|obtained|obtainable|accessed|requested|located)?(?: to \w+)? ?(?:on|in|from|via|through|with|under) (?:the |its |their |your |our |each )?(?:[\w'’-]+ ){0,3}?(?:intranets?|extranet|shared drives?|sharepoint|staff (?:portal|site|page|app|room|folder|handbook|area|zone)|teams? (?:site|folder|drive|channel)|[a-z]: drive|network drive|policy (?:library|portal|hub|folder|store|page)|document(?:s)? library|line managers?|human resources|governance team)\b`,
  String.raw`\b(?:see|look on|check|search|consult|ask for|go to|refer to) (?:the |your |their |its |our )?(?:[\w'’-]+ ){0,3}?(?:intranet|extranet|shared drive|sharepoint|staff (?:portal|handbook|zone)|policy (?:library|portal|hub|folder|store))\b`,
  String.raw`\b(?:via|through|using|up) (?:the |their |its |our |your )?(?:usual|normal|standard|established|proper|existing|appropriate|ordinary|recognised|correct|official|formal|customary|regular|everyday|internal|line management|management) (?:[\w-]+ ){0,2}?(?:channels?|routes?|avenues?|mechanisms?|forums?|structures?|lines of (?:management|communication|accountability)|arrangements)\b`,
  String.raw`\b(?:in (?:the|their|its|our) (?:usual|normal|customary|ordinary|accustomed) (?:way|manner|fashion)|as (?:is (?:usual|customary)|they (?:usually|normally|always|currently) do|it (?:usually|normally|always|currently) does|custom and practice (?:dictates?|has it))|(?:according to|in line with|by) custom and practice|as (?:previously |already )?agreed (?:locally|elsewhere|separately|between (?:the )?(?:services|agencies|managers|partners)))(?=\s*(?:$|[.,;)]))`,
  String.raw`\b(?:is|are|being|be) (?:handled|dealt with|managed|covered|governed|decided|addressed|arranged|described|set out|agreed|recorded) (?:separately|elsewhere|under separate (?:cover|arrangements?)|by each (?:agency|service|organisation|partner)|(?:in|by|through|under) (?:[\w'’-]+ ){0,4}?(?:service level agreement|SLA|contract|specification|standard operating procedure|SOP|own procedures?|own polic(?:y|ies)|operating model|separate (?:document|agreement|policy|procedure|protocol)))\b`,
  String.raw`\b(?:as|the way|how) (?:each|every|the|their|its|your|any) (?:[\w-]+ ){1,3}?(?:normally|usually|always|currently|already|ordinarily|itself) (?:does|do|did|works|has it|would|handles|books|arranges|deals|manages)\b`,
  String.raw`\b(?:is|are|remains?) (?:a matter|matters|an issue|a question|something|a decision|one) for (?:each|every|the individual|individual|the relevant|the respective|their|its own|the parent|the employing|all|any|local) (?:[\w-]+ ){0,2}?${BODY}(?!['’])\b(?= (?:to (?:decide|settle|determine|agree|set|arrange)|alone|themselves|itself|and not)|\s*[.,;]|\s*$)`,
  String.raw`\b(?:whatever|whichever) (?!(?:stage|day|hour|week|time|point|level|number|amount|state|home|house|answer|name|age|child|parent)s? )(?:[\w-]+ ){1,3}?(?:the |each |their |every |its |your )(?:[\w-]+ ){0,2}?(?:has|have|uses?|operates?|prefers?|keeps?|runs?|adopts?|works? (?:to|with)|follows?|offers?|chooses?)\b(?! (?:to\b|been\b|reached|come|got|gone|become|said|done|seen|heard|told))`,
]);
/** What lies there: not a form or a rota, which a worker has anyway. */
const LIES_THERE =
  /\b(?:details?|information|advice|guidance|help|instructions|more|it|they|this|which|these|that|steps|cop(?:y|ies)|version|polic(?:y|ies)|procedures?|protocols?|manuals?|matri(?:x|ces)|checklists?|process(?:es)?|pathways?|SOPs?|handbooks?|toolkits?|flow ?charts?|guidelines?|rules|thresholds?)\b/i;
const OPENED_BY_SOME =
  /\b(?:intranets?|extranet|drives?|sharepoint|staff \w+|teams? \w+|library|portal|hub|folder|store|page|managers?|HR|human resources|governance team)$/i;
const IN_A_WAY = /^(?:in (?:the|their|its|our)|as (?:is|they|it|custom|previously|already|agreed)|according|in line|by custom)/i;
const DEALS =
  /\b(?:deals? with|handles?|manages?|raises?|records?|refers?|reports?|escalates?|shares?|arranges?|stores?|files?|takes? .{2,40} up|follows? .{2,20} up|closes?|allocates?|assess(?:es)?|does|do|done|dealt|handled|raised|settled?|settles?|resolves?|sent|sends?|proceeds?|continues?)\b/i;

/** A title, an edition, a part of it or an address after all, or what all of the nation follows. */
const NAMED =
  /https?:|www\.|\.(?:pdf|docx?|md)\b|\b(?:19|20)\d\d\b|[“"][^“”"]{6,}[”"]|\b(?:section|paragraph|chapter|part|annex|appendix|schedule|table|page) [\dA-Z]\b|\b(?:national|statutory|government|medical officers['’]|this protocol|joint|NICE|GMC|NMC|orange book|green book|working together|below|above|this (?:section|chapter|page|table)|listed|linked|the law(?:['’]s)?)\b/i;
/** A title within a sentence: two words with capitals before the paper's. */
const TITLED = inLatin(
  /(?<=[\p{Ll},(] )(?:the )?(?:\p{Lu}[\p{Ll}’'-]+ (?:and |of |for |in |on )?){2,}(?:\p{Lu}|polic|procedure|protocol|guid|manual|handbook|framework)/u,
);
/** What may be done there is said at once: “under the council's rules she may not promise a place”. */
const FAMILY_FIRST = /^(?:the |a |an |each |every |if (?:the|a) )?(?:parent|mother|father|child|family|baby|woman|patient|grandparent|carer)s?\b/i;
const LONGEST = 400;

/** Patterns that are made when the first text comes so far. */
function once<Name extends string>(sources: Readonly<Record<Name, string>>): (name: Name, text: string) => RegExpExecArray | null {
  const made = new Map<Name, RegExp>();
  return (name, text) => {
    const known = made.get(name) ?? new RegExp(sources[name], 'i');
    made.set(name, known);
    return known.exec(text);
  };
}

/** What may point to one in a text, looked up once for all its sentences; nothing for most texts. */
export interface MayPoint {
  readonly elsewhere: readonly RegExp[];
  readonly hasPaper: boolean;
}

export function mayPointElsewhere(text: string): MayPoint | undefined {
  const elsewhere = ELSEWHERE.among(text);
  const hasPaper = PAPER_LOOK.among(text).length > 0;
  return hasPaper || elsewhere.length > 0 ? { elsewhere, hasPaper } : undefined;
}

/** The words that point to such a paper, or nothing. */
export function unlinkedPolicyIn(sentence: string, { elsewhere, hasPaper }: MayPoint): string | undefined {
  if (sentence.length > LONGEST) return undefined;
  const found = (hasPaper ? pointerIn(sentence) : undefined) ?? elsewhereIn(sentence, elsewhere);
  if (found === undefined || NAMED.test(sentence) || TITLED.test(sentence) || isAtTheFront(sentence, found)) return undefined;
  return found.replace(/^[(:;,–—-] ?/, '');
}

const BEHIND = 90;

function pointerIn(sentence: string): string | undefined {
  for (const { 0: paper, index } of sentence.matchAll(PAPERS)) {
    const before = sentence.slice(Math.max(0, index - BEHIND), index);
    const after = sentence.slice(index + paper.length);
    const start = (AFTER('ends', after) ? beforeTheEnd(paper, before) : undefined) ?? beforeMore(after, before);
    if (start !== undefined) return `${before.slice(start)}${paper}`.trim();
  }
  return undefined;
}

/** Where the words that point begin, if nothing follows that says what is done. */
function beforeTheEnd(paper: string, before: string): number | undefined {
  const owned = IS_CONTRACT.test(paper) ? undefined : pointBefore(before, 'owned');
  const point = owned ?? (THE_STRICT.test(paper) ? pointBefore(before, 'itsOwn') : undefined);
  if (point !== undefined) return point;
  if (THE_STRICT.test(paper)) {
    const found = BEFORE('ofForce', before);
    if (found) return found.index;
  }
  const isKept = THE_KEPT.test(paper);
  const found =
    BEFORE('ofOffice', before) ??
    (isKept && !(IS_CONTRACT.test(paper) ? /\bunder (?:the |a |an |its |their )?$/i : /\bunder $/i).test(before) ? BEFORE('see', before) : null) ??
    (isKept || /^(?:polic|procedure)/i.test(paper) ? BEFORE('isIn', before) : null);
  return found?.index;
}

/** The same where what follows says that it decides, or whose it is. */
function beforeMore(after: string, before: string): number | undefined {
  if (AFTER('concerned', after)) {
    const point = pointBefore(before, 'kind');
    if (point !== undefined) return point;
  }
  const found =
    (AFTER('says', after) ? BEFORE('asIt', before) : null) ??
    (AFTER('saysIt', after) ? BEFORE('ownedAlone', before) : null) ??
    (AFTER('bodyHas', after) ? BEFORE('whichever', before) : null) ??
    (AFTER('applies', after) ? (BEFORE('owned', before) ?? BEFORE('ofBody', before)) : null);
  return found?.index ?? (AFTER('keptBy', after) ? before.length : undefined);
}

/** The owner may be read from any of the words before the paper, so the verb is looked for before each of them. */
function pointBefore(before: string, name: 'owned' | 'itsOwn' | 'kind'): number | undefined {
  const first = BEFORE(name, before);
  if (!first) return undefined;
  for (let at = first.index + (/^\s/.test(first[0]) ? 1 : 0); at <= before.length; ) {
    const whose = BEFORE(name, before.slice(at));
    if (whose?.index !== 0) return undefined;
    const found = POINTS('at', before.slice(0, at)) ?? POINTS('format', before.slice(0, at));
    if (found) return found.index;
    const next = before.indexOf(' ', at);
    if (next < 0) return undefined;
    at = next + 1;
  }
  return undefined;
}

function elsewhereIn(sentence: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence);
    if (!found) continue;
    const head = sentence.slice(0, found.index);
    if (/^(?:is|are|can|may|sits?|lives?|will)\b/i.test(found[0]) && OPENED_BY_SOME.test(found[0]) && !LIES_THERE.test(head)) continue;
    if (IN_A_WAY.test(found[0]) && !DEALS.test(head)) continue;
    return found[0].trim();
  }
  return undefined;
}

/** “Under the council’s procedures a social worker may not promise a place”: the sentence goes on to say it. */
function isAtTheFront(sentence: string, found: string): boolean {
  if (FAMILY_FIRST.test(sentence) && !/\b(?:is|are|be) (?:\w+ed|told|given|sent|seen|kept|taken)\b|\b(?:intranet|drive|sharepoint)\b/i.test(sentence))
    return true;
  return (
    /^(?:under|by|within|in|according to|subject to|through|via|following)\b/i.test(found) && sentence.startsWith(found) && sentence.length - found.length > 12
  );
}
