// One side does something with the other, and the next words say that the other side does not do its like: “Social workers do not shadow at
// Riverside House”. Read by the two sides of a joint protocol, treatment and children's services, and by words for what answers to a thing.

import type { LoadedProtocol } from '../../model/protocol.ts';
import { workOf } from '../reading/fields-of-work.ts';
import { lookFirst } from '../reading/look-first.ts';
import { wordSet } from '../reading/word-set.ts';

const WORDS = {
  treatment: String.raw`treatment|recovery|prescrib\w+|pharmac\w+|(?:alcohol|drugs?) (?:and|or) (?:alcohol|drugs?)|needle exchange|detox\w*`,
  children: String.raw`social work(?:ers?)?|children['’]s (?:services?|social|workers?|staff|teams?|side)|children and families|child protection|family help|front[ -]door|duty team|duty social|lead (?:practitioner|professional)|conference|reporter|early help|committee`,
} as const;
type Side = keyof typeof WORDS;
type Sides = Readonly<Record<Side, RegExp>>;

/** Of any body's name. */
const BODY = wordSet(
  'service board trust council team partnership centre group society association charity foundation project house network office agency company college academy school',
);

const MOST_NAMES = 200;

const known = new WeakMap<LoadedProtocol, Sides>();

/** How one knows of whom a text speaks: by words of the work, and by the own names of those who have people on one side only. */
function sidesOf(protocol: LoadedProtocol): Sides {
  const before = known.get(protocol);
  if (before) return before;
  const { organisations, teams, posts } = protocol.directory;
  const entries = [...Object.values(teams), ...Object.values(posts)];
  const area = new Set(workOf(protocol.control.area).strange);
  const namesOn = (side: Side): string[] =>
    Object.entries(organisations).flatMap(([id, { name }]) => {
      const on = new Set(entries.flatMap((one) => (one.organisation === id && (one.side === 'treatment' || one.side === 'children') ? [one.side] : [])));
      return on.size === 1 && on.has(side) ? workOf(name).strange.filter((word) => !area.has(word) && /^[a-z]{4,}$/.test(word) && !BODY.has(word)) : [];
    });
  const of = (side: Side): RegExp => new RegExp(String.raw`\b(?:${[WORDS[side], ...namesOn(side).slice(0, MOST_NAMES)].join('|')})\b`, 'i');
  const made = { treatment: of('treatment'), children: of('children') };
  known.set(protocol, made);
  return made;
}

const SERVICE =
  /\b(?:workers?|managers?|leaders?|leads?|officers?|nurses?|visitors?|midwi(?:fe|ves)|teachers?|chairs?|directors?|heads?|pharmacists?|prescribers?|practitioners?|professionals?|co-?ordinators?|advis[eo]rs?|staff|teams?|services?|agenc(?:y|ies)|partners?|police|schools?|hospitals?|pharmac(?:y|ies)|GPs?|reporter|desk|hub|line|front door|duty|social work|maternity|probation|housing|treatment|recovery|riverside|brightside|waypoint|kindred|unit|ward|council|committee|partnership|side|your part|you)\b/i;
const FAMILY =
  /\b(?:parents?|mothers?|fathers?|mum|dad|child|children(?!['’]s (?:services?|social|teams?|workers?|staff|side))(?! and famil)|(?<!children and )famil(?:y|ies)(?! (?:help|nurse|link|support|placement))|relatives?|young (?:person|people)(?!['’]s)|patients?|grandparents?|neighbours?|woman|women|pupils?|she|he)\b/i;
const COUNTERPART =
  'corresponding|matching|equivalent|reciprocal|comparable|parallel|mirror(?:ing)?|answering|counterpart|companion|opposite|converse|return|similar';

/** Words that deny what would answer to the thing before. */
const DENIED = lookFirst('the like of a thing, denied of the other side', [
  String.raw`\b(?:no|not an?|not any|never an?|nothing|none|nobody|no one|neither)\b[^.;:]{0,60}? (?:the other way(?: round| about| around)?|(?:in|from) the (?:other|opposite|reverse) (?:direction|side)|in reverse|in turn)\b`,
  String.raw`\b(?:information|news|traffic|messages?|reports?|calls?|data|advice|sharing|exchange|contact)\b[^.;:]{0,50}? (?:flows?|goes|runs?|travels?|moves?|passes|works?|is) (?:only )?(?:one[- ]way|in (?:just |only )?(?:one|a single) direction)\b`,
  String.raw`\b(?:this|that|the one) (?:way|direction) (?:only|alone)\b|\bonly (?:in )?(?:this|that|the one) (?:way|direction)\b`,
  String.raw`\b(?:for|on) (?:its|their|his|her) (?:own )?(?:part|side),? [^.;]{0,40}?\b(?:not|never|no|nothing|n['’]t)\b`,
  String.raw`\b(?:has|have|offers?|gives?|keeps?|makes?|runs?|holds?|owes?|there (?:is|are)) (?:no|not a|not any) (?:${COUNTERPART}) [\w-]+`,
  String.raw`\b(?:is|are|stands?|works?|sits?) under no (?:such )?(?:time|clock|deadline|limit|time limit|hurry)\b`,
  String.raw`\bno (?:such )?(?:time|deadline|time limit|limit|clock) (?:is (?:set|fixed|given|laid down|agreed) for|applies to|runs for|binds) [^.;:]{3,50}`,
  String.raw`\b(?:may|can|will) (?:answer|reply|respond|ring back|take) (?:in (?:its|their|his|her) own time|as long as (?:it|they) (?:likes?|needs?|wants?|wish(?:es)?)|when(?:ever)? it suits)\b`,
  String.raw`\b(?:what|whatever|anything|everything|all) (?:that |which )?(?:the )?(?:[\w’'-]+ ){1,5}?(?<!\b(?:in|on|of) (?:his|her|their|the|its|your|my) )(?:learns?|knows?|finds?|hears?|sees?|notes?|records?|discovers?|gathers?|holds?)\b[^.;:]{0,40}? (?:stays?|remains?|is kept|are kept|goes no further|does not leave)\b`,
  String.raw`\b(?:gives?|sends?|tells?|offers?|owes?|shows?|allows?|grants?) (?:the |an? |any |its |their )?(?:[\w’'-]+ ){0,4}?(?:no|nothing|none)\b(?: [\w-]+)?`,
  String.raw`\b(?:(?:not|never|n['’]t) (?:[\w-]+ ){0,3}?(?:hear|expect|have|get|do|look|wait)|nothing|no \w+)(?: [\w-]+){0,5}? (?:in return|in exchange|back(?! (?:to|at|in|into|on|up|with|from)\b)|the same|likewise|so either)\b`,
  String.raw`\b(?:is|are) (?:not (?:meant |open |there |intended )?(?:for|to)|(?:closed|shut) to) (?:(?:this|these|that|those) (?:forum|sessions?|meetings?|routes?|stages?|line|list|table|group|talks?)|the (?:other side|treatment|recovery|social work|children['’]s)[\w -]{0,20})`,
  String.raw`\b(?:only|just|solely) (?:the )?(?:[\w’'-]+ ){0,3}?(?:treatment|recovery|riverside|social work(?:ers?)?|children['’]s services|pharmac\w+|front door)(?: (?:workers?|services?|staff|teams?|side))? (?:has|have|is|are|must|may|does|do) (?:anything to do|bound|obliged|a duty|duties|any duty|to (?:act|tell|answer))\b`,
  String.raw`\b(?:other|opposite|reverse) (?:direction|way)\b[^.;:]{0,40}? (?:not|no|never|nothing|none)\b`,
  String.raw`\b(?:has|have|gets?|is given|are given) no (?:sight|view|access|say|voice|copy|seat|claim|way in|line|right) (?:of|to|in|on|at|there)\b`,
  String.raw`(?:\b[\w’'-]+ (?:who|that) )?\b(?:want|need|wish|ask|look)s? (?:for )?the same\b[^.;:]{0,50}? (?:not|nobody|no one|no|nowhere|nothing)\b`,
  String.raw`\b(?:takes?|waits?|lasts?) (?:as long as (?:it|they) takes?|(?:its|their) (?:own )?time|its turn)\b`,
  String.raw`\b(?:is|are|stays?|remains?) for (?:the )?(?:[\w’'-]+ ){1,4}?alone to (?:know|hear|see|use|ask|decide|read)\b`,
  String.raw`\b(?:first|only) (?:hears?|learns?|finds? out|gets? to (?:hear|know))\b[^.;:]{0,30}? (?:at|when|from|by)\b`,
  String.raw`\b(?:the other way (?:about|round|around)|in the other direction|conversely|in reverse),? (?:there is )?(?:nothing|no|none|nobody|no one)\b`,
  String.raw`\b(?:is|are) (?:not|never) (?:among|one of) (?:those|the people|the services) (?:who|that) (?:are|get|have to be) (?:told|asked|invited|informed|rung|sent|copied)\b`,
  String.raw`\bkeeps? (?:its|their|his|her) own counsel\b`,
  String.raw`\bthere is (?:nobody|no one|nothing) (?:whom |that |which |for )?(?:the )?(?:[\w’'-]+ ){1,4}?(?:has to|have to|must|needs? to|to) (?:ring|tell|ask|send|answer|inform|do|share)\b`,
  String.raw`\bNo (?:[\w’'-]+ ){1,4}?(?:can|may|must|has to|need|is) be [a-z]+ by (?:the |an? |any )?(?:[\w’'-]+ ){0,3}?(?:worker|staff|service|team|practitioner|pharmacist|side)s?\b`,
  String.raw`\b(?:not|never|n['’]t)\b(?= )`,
]);

const CONDITION = /\b(?:if|when(?!ever it suits)|where|whenever|once|until|unless|in case|as soon as|before|after|suppose|because|so that|that|which|who)\b/i;
/** Of time or manner, so that the thing itself is not denied. */
const GOES_ON =
  /^[^.]{0,70}?(?:\b(?:until|unless|before|if|again|twice|by (?:ordinary )?(?:e-?mail|letter|post|text|phone)|in person|in writing|over the (?:phone|telephone)|instead|because|since|but|without|alone|more than|longer|later than|first|straight|at once|merely|just|only)\b)/i;
const REFUSED = /\b(?:used to|too often|last year|in the 20\d\d audit|complained?|found that|is wrong|no longer)\b/i;
/** What is rightly told to one side only. */
const SECRET = /\b(?:address(?:es)?|refuge|whereabouts|password|pin)\b/i;
const DEED =
  /\b(?:presenting|presents?|decides?|books?|tells?|asks?|rings?|sends?|writes?|e-?mails?|reports?|gives?|pass(?:es)?|puts?|brings?|refers?|attends?|invites?|informs?|shares?|challenges?|use[sd]?|sits?|joins?|spends?|shadows?|visits?|trains?|presents?|copies|calls?|answers?|answered|replies|reads?|sees?|checks?|travels?|flows?|question|may|must|(?:is|are) (?:told|rung|asked|sent|answered)|send)\b/i;

/** The words in these sentences that deny the other side's half. */
export function unmatchedTurn(protocol: LoadedProtocol, text: string, sentences: readonly string[]): string | undefined {
  const patterns = DENIED.among(text);
  if (patterns.length === 0 || !DEED.test(text) || SECRET.test(text)) return undefined;
  const sides = sidesOf(protocol);
  for (const [at, sentence] of sentences.entries()) {
    if (/^["“‘]/.test(sentence) || REFUSED.test(sentence)) continue;
    for (const pattern of patterns) {
      const found = pattern.exec(sentence);
      if (!found) continue;
      const plain = /^(?:not|never|n['’]t)$/i.test(found[0]);
      if (plain ? isMirrored(sides, sentences, at, found) : isOfAService(sides, sentences, at, found)) return plain ? sentence : found[0];
    }
  }
  return undefined;
}

/** Whoever asks has it. */
const ON_ASKING = /\b(?:(?:may|can|could) ask|asks? for|answers?|on request|shares?|shared|tells?)\b/i;
/** What the news is of: “information about a child”, “what social work learns of the family”. */
const OF_WHAT = /\b(?:of|about|from|on|with) (?:(?:the|a|an|each|any|every) )?[\w’'-]+/gi;
const WAY = /\b(?:way|direction|reverse)\b/i;
const GIVES = /^(?:gives?|sends?|tells?|offers?|owes?|shows?|allows?|grants?) /i;

function isOfAService(sides: Sides, sentences: readonly string[], at: number, { 0: found, index }: RegExpExecArray): boolean {
  const sentence = sentences[at] ?? '';
  const clause = /[^,;:]*$/.exec(sentence.slice(0, index))?.[0] ?? '';
  const rest = /^[^.;:,]*/.exec(sentence.slice(index + found.length))?.[0] ?? '';
  const isAccess = (/^(?:is|are) /.test(found) && sideOf(sides, clause) !== undefined) || /^there is /.test(found);
  if (!isAccess && (FAMILY.test(clause) || CONDITION.test(clause))) return false;
  if (
    /^(?:what|whatever|anything|everything|all)\b/i.test(found) &&
    ON_ASKING.test([sentence.slice(index + found.length), ...sentences.slice(at + 1)].join(' '))
  )
    return false;
  if (
    FAMILY.test(found.replace(OF_WHAT, ' ')) ||
    /^(?: to| for| with)? (?:the |a |her |his |their )?(?:parent|mother|father|child\b(?!['’]s plan)|famil)/i.test(rest)
  )
    return false;
  if (GOES_ON.test(rest) || (GIVES.test(found) && !SERVICE.test(found))) return false;
  const others = [...sentences.slice(0, at), sentence.slice(0, index), sentence.slice(index + found.length)].join(' ');
  return (SERVICE.test(sentence) || WAY.test(found) || /^\W*(?:it|they|the other)\b/i.test(clause)) && SERVICE.test(others) && DEED.test(others);
}

/** A does it at B's or with B; B does not, at A's or with A, or does not do the same. */
function isMirrored(sides: Sides, sentences: readonly string[], at: number, { 0: found, index }: RegExpExecArray): boolean {
  const sentence = sentences[at] ?? '';
  const clause = /[^,;:]*$/.exec(sentence.slice(0, index))?.[0] ?? '';
  const rest = /^[^.;:]*/.exec(sentence.slice(index + found.length))?.[0] ?? '';
  const subject = sideOf(sides, clause);
  if (isNotPassedBack(sides, sentences.slice(0, at), clause, rest)) return true;
  if (subject === undefined || FAMILY.test(clause) || FAMILY.test(rest) || CONDITION.test(clause) || CONDITION.test(rest) || GOES_ON.test(rest)) return false;
  const other = otherSide(subject);
  return sentences.slice(0, at).some((before) => {
    const [, doer = '', deed = '', what = ''] = AFFIRMED.exec(before) ?? [];
    if (deed === '' || sideOf(sides, doer) !== other || sides[subject].test(doer)) return false;
    const same = new RegExp(String.raw`^ (?:[\w-]+ ){0,2}?${stem(deed)}`, 'i').test(rest);
    return same || (sides[subject].test(what) && sides[other].test(rest));
  });
}

/** “Minutes of a plan meeting are not copied to recovery”, and recovery copies its own. */
function isNotPassedBack(sides: Sides, before: readonly string[], clause: string, rest: string): boolean {
  const to = PASSED.exec(rest)?.[1];
  const side = to === undefined ? undefined : sideOf(sides, to);
  if (side === undefined || CONDITION.test(clause) || GOES_ON.test(rest)) return false;
  const things = new Set(words(clause));
  return before.some((one) => {
    const [, doer = '', , what = ''] = AFFIRMED.exec(one) ?? [];
    return sideOf(sides, doer) === side && sides[otherSide(side)].test(what) && words(what).some((word) => things.has(word));
  });
}

const PASSED =
  /^ (?:been |be |to be )?(?:copied|sent|shared|given|shown|passed|told|reported|forwarded|offered|open|answered|read)(?: on| out)? (?:to|with|for|by) ((?:[\w’'-]+ ?){1,4})/i;

/** Longer words, in the singular. */
function words(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{5,}/g) ?? [])
    .map((word) => word.replace(/(?:es|s)$/, ''))
    .filter((word) => !/^(?:child|worker|servic|working|famil)/.test(word));
}

/** Who, what they do, and the rest of the sentence. */
const AFFIRMED =
  /^(?:(?:[A-Z][\w ]{0,30}: )?)((?:[\w’'-]+,? ){1,7}?)(tells?|asks?|rings?|sends?|writes?|reports?|gives?|pass(?:es)?|brings?|refers?|attends?|invites?|informs?|shares?|challenges?|uses?|sits?|joins?|spends?|shadows?|visits?|trains?|presents?|copies|calls?|answers?|replies|reads?|sees?|checks?|takes?|offers?|lends?|opens?|works?|keeps?|may \w+)\b((?:(?! not\b)[^.;])*)/i;

function stem(verb: string): string {
  return verb
    .toLowerCase()
    .replace(/^may /, '')
    .replace(/(?:ies|y)$/, '')
    .replace(/(?:es|s|e)$/, '');
}

function sideOf(sides: Sides, text: string): Side | undefined {
  const found = (Object.keys(sides) as Side[]).filter((side) => sides[side].test(text));
  return found.length === 1 ? found[0] : undefined;
}

function otherSide(side: Side): Side {
  return side === 'treatment' ? 'children' : 'treatment';
}
