// Words that let somebody off a duty: “should try to”, “ideally”, “subject to capacity”, “are encouraged to”. What a parent may choose or a court
// may order is their own, what is said of the future is no duty, and a way out that is closed at once (“if that fails, …”) is none.

import { hasDoer } from '../reading/actors.ts';
import { lookFirst } from '../reading/look-first.ts';

const MEANS =
  '(?:time|capacity|resources?|workloads?|caseloads?|staffing(?: levels?)?|staff|numbers|funding|budgets?|rotas?|diar(?:y|ies)|demand|circumstances|pressures?|work|service pressures?|other (?:work|commitments|duties|demands)|commitments|cover|availability|shifts?|business)';
const TRIES =
  '(?:try|seek|aim|endeavour|attempt|strive|hope|intend|look|work|aspire|plan|make (?:every|all|any|some|reasonable|an?) (?:reasonable |possible |real )?(?:efforts?|attempts?)|do (?:their|its|his|her|his or her|our|what (?:they|it|she|he) can|all (?:they|it|she|he) can|the) (?:level |very )?(?:best|utmost|most)?|use (?:their |its |all )?(?:best|reasonable) (?:endeavours|efforts))';
const TRIES_NOW =
  '(?:tries|try|seeks|seek|aims|aim|endeavours|endeavour|strives|strive|hopes|hope|intends|intend|aspires|aspire|makes? (?:every|all|some|reasonable|an?) (?:reasonable |possible )?(?:efforts?|attempts?)|do(?:es)? (?:its|his|her|his or her|our|their|the) (?:level |very |utmost |honest |own )?(?:best|utmost|most)|do(?:es)? (?:all|what|everything) (?:they|we|it|she|he) can|(?:is|are) (?:keen|minded|anxious|eager|committed)|uses? (?:their |its |all )?(?:best|reasonable) (?:endeavours|efforts))';
const FREE =
  '(?:encouraged|invited|welcome|free|at liberty|advised|recommended|urged|at leave|permitted|entitled|trusted|inclined|(?:not |under no )(?:obliged|required|bound|expected|obligation)|left free)';

/** Texts are read in small letters: a pattern without capitals is cheaper to make. */
const HEDGES = lookFirst(
  'hedged duties',
  [
    String.raw`\b(?:should|must|will|shall|ought to|needs? to|ha(?:s|ve) to|is to|are to|would|can|could) (?:\w+ly |always |also |at least |all )?${TRIES} (?:to|at (?=[a-z]+ing\b)|for (?=[a-z]+ing\b)|in order to)\b|\b(?:should|must|will|shall) try and\b`,
    String.raw`(?<!\bwho |\bwhich |\bthat )\b${TRIES_NOW} (?:always |\w+ly )?(?:to|and)\b`,
    String.raw`\b(?:is|are|feels?|should feel|remains?|should be|will be|be) (?:\w+ly |strongly |all |always |also )?(?:${FREE}) to\b(?! (?:the|a|an|all|every|each|any|our|their|parents|families)\b)`,
    String.raw`\b(?:may|might|could|can)(?:,? if [^,;.]{3,40},?)? (?:wish|want|like|choose|prefer|care|decide|consider|think|see fit|find it (?:helpful|useful))(?: to\b| (?:it )?(?:helpful|useful|fit|right|well) to\b| [a-z]+ing\b)`,
    String.raw`\b(?:should|will|must|would do well to|ought to|to) (?:also |always )?(?:consider|think about|give (?:some |due )?thought to|bear in mind|contemplate) (?:whether to )?[a-z]+ing?\b|\b(?:may|might|could|can) (?:also )?(?:think about|consider|contemplate|give thought to) [a-z]+ing\b`,
    String.raw`(?:^|[,;:(] ?|\b(?:and|but|will|should|is|are|would|must|rings?|sends?|visits?|then|or|this) )(?:ideally|preferably|hopefully|optimally|for preference|in an ideal world|in a perfect world|with luck|with any luck|all being well|other things being equal|in principle|god willing|if at all)\b`,
    String.raw`\b(?:(?:where|when|wherever|whenever|if|unless|so far as|as far as|insofar as|in so far as|to the extent|as)(?: (?:is|it is|at all|reasonably|they are|she is|he is|it's|it’s|practically|operationally|otherwise|and when|and if|and where))* (?:im)?(?:possible|practicable|practical|feasible|realistic|manageable|achievable|workable|viable|convenient|inconvenient|affordable)(?! (?:to|that)))(?!\w)`,
    String.raw`\b(?:where|when|if|as|while|provided|so long as|as long as|whenever|should|unless) (?:the |their |its |his |her |our |there is |there are |they have |she has |he has |enough |other |local |sufficient )*${MEANS}(?: of the \w+)? ?(?:and \w+ )?(?:allows?|permits?|lets?|is available|are available|can be found|exists?|suffices?|to spare|on hand|prevents?|so permits?|in hand|intervenes?|for it|to do so)\b`,
    String.raw`\b(?:where|wherever|whenever|as) (?:appropriate|relevant)(?=[.;]?$)|\bas (?:necessary|required|needed)(?=[.;]?$)`,
    String.raw`\b${MEANS}(?: and ${MEANS})? (?:permitting|allowing(?! (?:for|of)\b))\b|\b(?:weather|work|duties) permitting\b`,
    String.raw`\bsubject to (?:the |their |its |other |there being |available |sufficient |local |having |enough |current |service |operational )*${MEANS}\b|\bdepending on (?:the |their |its |other |available |local )*${MEANS}\b|\bwithin (?:existing|available|current) (?:resources|capacity|budgets?)\b|\b(?:caseload|workload|capacity)s?[- ](?:dependent|allowing)\b`,
    String.raw`\b(?:if|where|when|should|as|unless) (?:so (?:minded|inclined|disposed)|(?:they|she|he|it|he or she|she or he|the (?:[a-z]+ ){1,3}|you|we) ?(?:so )?(?:wish(?:es)?|wants?|choose(?:s)?|likes?|prefers?|feels? (?:able|inclined|it|up to|like|minded|comfortable|that)|sees? fit|thinks? (?:it|fit|best|this|that(?! \w+ (?:is|are|needs?|has|may|can|should|would|will)\b)|necessary|right)|is (?:so )?(?:minded|inclined|able)|are (?:so )?(?:minded|inclined|able)|can(?! (?:hear|see|smell|finish|read|say|name|tell|speak|understand|remember|prove|show)\b)(?: manage| spare| do so| find)?|ha(?:s|ve) (?:the )?(?:time|a moment|capacity|room)|considers? (?:it|this)|deems? (?:it|fit|this)|gets? (?:the |a )?(?:chance|time|moment))|(?:it|this) (?:suits|is convenient|can be managed|can be done|is thought|seems|feels|is felt|is helpful|would help|helps)|minded|convenient|helpful|useful|(?:thought|felt|considered|deemed|judged) (?:to be )?(?:appropriate|necessary|helpful|useful|proportionate|right|fit|desirable|worthwhile|beneficial))(?!\w)`,
    String.raw`\b(?:it|this|that)(?: is|['’]s| would be| may be| might be| will be| can be| remains| is generally| is always| is considered| is thought| is regarded as)? (?:generally |usually |always |also |only |felt to be |seen as |regarded as |considered )?(?:good|best|better|helpful|desirable|preferable|advisable|recommended|hoped|suggested|useful|sensible|worth|nice|courteous|courtesy|a courtesy|polite|beneficial|encouraged|an aspiration|our aspiration|the aim|our aim|intended|the intention|anticipated|optional|prudent|ideal|a good idea|good manners|considered good|a kindness|wise|open to)(?: practice| form| manners| idea)?(?: (?:for|to|that|if|when|of|practice|idea)\b| [a-z]+ing\b)`,
    String.raw`\b(?:is|are) (?:only |merely |highly |very |strictly )?(?:desirable|optional|advisable|preferable|recommended|discretionary|encouraged|aspirational|not (?:essential|mandatory|compulsory|obligatory|a must))\b|\b(?:efforts|endeavours|(?:every|an) (?:reasonable )?(?:effort|attempt)) (?:is|are|will be|should be|must be) made\b|\b(?:does|do|doing) (?:what|all|whatever|as much as) (?:can be done|is possible|(?:it|they|she|he|he or she) (?:can|is able|are able))\b|\b(?:or|as|when|whenever) (?:it|this|they|she|he) can be (?:fitted in|managed|arranged|squeezed in)\b|\b(?:ha(?:s|ve)|with) the (?:option|choice|freedom|liberty) (?:of|to)\b|\bneed not,? but (?:may|can|could)\b|\bshould (?:the |their )?(?:time|capacity|resources|workload|staffing) (?:allow|permit)\b|\bshould it (?:suit|be convenient|prove possible|be possible|be practicable|be felt)\b`,
    String.raw`\b(?:good|best) practice (?:is|would be|suggests?|would|for|when|says)\b|\b(?:our|the) (?:aim|aspiration|ambition|hope|intention|expectation|target|wish) (?:is|would be|remains) (?:to|that|for)\b|\bwith the (?:aim|hope|intention) of\b`,
    String.raw`\b(?:at|in|within|under) (?:their|his|her|its|his or her|the (?:[a-z'’]+ ){1,4}?(?:own )?)(?:own |sole |absolute )?(?:\w+['’]s? )?discretion\b|\b(?:discretionary|optional|voluntary|not (?:mandatory|compulsory|obligatory)|not an? (?:obligation|requirement|must))\b|\b(?:left|up) to (?:the )?(?:(?:\w+ ){1,3}?)(?:whether|to decide (?:whether|if)|discretion|judge?ment|conscience)\b|\b(?:best|reasonable) endeavours\b|\bbest[- ]efforts\b|\bas a (?:courtesy|matter of courtesy|rule of thumb)\b|\bby way of courtesy\b|\bas (?:he|she|they|it|he or she) sees? fit\b|\bas they see fit\b`,
    String.raw`\b(?:would|will|might|could|may|can) (?:normally |ideally |usually |generally |probably |hopefully |in most cases |as a rule |often )?(?:be )?(?:expected|hoped|nice|good|helpful|appreciated|welcome|welcomed|desirable|preferred|preferable|useful|ideal|of help)(?! to (?:be|know|see|have))\b|\bwould (?:do well|be wise|be well advised|be advised) to\b`,
    // in the main clause: “staff would usually confirm”; what “would be” is supposed and left alone
    String.raw`(?<!\b(?:who|which|that|what|it|this|there|as|if|than|where|when|parents?|child(?:ren)?|famil(?:y|ies)|people|mothers?|fathers?|you|they) )\b(?:would|might|could|can) (?:normally|usually|generally|ordinarily|typically|as a rule|customarily|mostly|in the main|more often than not|for the most part)(?:,|(?= (?!be |not |have |take |last |need |feel |know |want |stay |live |happen |come |see |expect )[a-z]+))`,
  ],
  (source) => new RegExp(source),
);

/** Families choose, courts order, and what will come has not been settled. */
const OF_OTHERS =
  '(?:parents?|mothers?|fathers?|mums?|dads?|famil(?:y|ies)|child(?:ren)?|carers?|patients?|clients?|adults?|wom[ae]n|m[ae]n|grandparents?|relatives?|young (?:people|person|carers?)|couples?|bab(?:y|ies)|courts?|sheriffs?|judges?|tribunals?|parliament|government|ministers?|siblings?|people|person|everybody else|strangers?|callers?|visitors? to the home)';
const OTHERS_ACT = new RegExp(
  String.raw`\b${OF_OTHERS}(?: (?:who|of|with|in|at|themselves|alone|also|then|often|still|both|always|concerned)(?: [a-z’']+){0,3}?)? $`,
  'i',
);
/** “If she wishes”, after a parent was spoken of. */
const THEIR_WISH = new RegExp(
  String.raw`\b(?:if|where|when|should|as|unless) (?:they|she|he|it|he or she|the (?:[a-z’']+ ){0,3}?${OF_OTHERS}) ?(?:so )?(?:wish|want|choose|like|prefer|feel|can|is able|are able|think|get)`,
  'i',
);
/** “If possible one the family knows”: how it is done is left open, and not whether. */
const ONLY_HOW =
  /^[ ,(]*(?:if|where|when|wherever|as far as|so far as) (?:at all )?(?:possible|practicable|practical|feasible|convenient),? (?:one|both|in|with|face|at|on|together|alone|by (?!\d|the)|the same)\b/i;
/** What is done where the hedge has bitten. */
export const CLOSED =
  /\b(?:if (?:not|that|this|it|she|he|they|nobody|no one|none|neither)\b[^.;]{0,40}\b(?:fails?|cannot|can['’]t|isn['’]t|is not|not possible|not|busy|away|no)\b|if not\b|otherwise|failing (?:that|which)|or else|and if not|in any case|at the latest|but always|but never later|and no later|but no later|at any rate|even if|in any event|where (?:it|this|that) is not|whether or not)/i;
const SPOKEN_OF = /“[^”]*$|\b(?:no|not|never|nobody|without|instead of|neither|nor|rather than|avoids?)\b[^,;]*$/i;
const FUTURE =
  /\b(?:from (?:next|20\d\d)|in future|one day|will one day|next year|in 20\d\d|by 20\d\d|later this year|in due course|are planning|new (?:system|service|building|form|post)s? will)\b/i;
const COUNTED = /^(?:tries|try|attempts?|should try|must try)[^.;]{0,60}\b(?:twice|three times|two|three|four|\d+ times|again|at least|different)\b/i;

/** Finds the words that leave a way out in a sentence of a text, given the sentence after it; undefined where there can be none. */
export function hedgesIn(text: string): ((sentence: string, next: string) => string | undefined) | undefined {
  const patterns = HEDGES.among(text);
  if (patterns.length === 0) return undefined;
  return (written, next) => {
    const sentence = written.toLowerCase();
    if (sentence.length > 500 || sentence.endsWith('?')) return undefined;
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (found && isWayOut(sentence, next, found)) return found[0].replace(/^[,;:( ]+/, '').trim();
    }
    return undefined;
  };
}

function isWayOut(sentence: string, next: string, { 0: hedge, index }: RegExpExecArray): boolean {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index + hedge.length);
  if (SPOKEN_OF.test(before) || FUTURE.test(sentence) || CLOSED.test(after) || CLOSED.test(next.slice(0, 90))) return false;
  if (ONLY_HOW.test(hedge + after) || (/\b(?:they|she|he|it) $/.test(before) && !hasDoer(before.replace(/\b(?:they|she|he)\b/g, '')))) return false;
  if (OTHERS_ACT.test(before) || THEIR_WISH.test(hedge + after.slice(0, 30))) return isOfWorkers(sentence, hedge, before);
  return !COUNTED.test(hedge + after);
}

/** “The worker may, if they wish”: there `they` are workers. */
function isOfWorkers(sentence: string, hedge: string, before: string): boolean {
  return (
    /\b(?:they|she|he|it|he or she)\b/i.test(hedge) &&
    hasDoer(before.replace(/\b(?:they|she|he|who|you|we)\b/gi, '')) &&
    !new RegExp(String.raw`\b${OF_OTHERS}\b`, 'i').test(sentence)
  );
}
