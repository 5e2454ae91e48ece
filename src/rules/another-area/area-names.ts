// Names that a sentence gives to the whole area or to one of its public bodies: “everyone in …”, “the … levels of need”, “… Council”.

import { lookFirst } from '../reading/look-first.ts';

const NAME = String.raw`(?:\p{Lu}\p{Ll}{3,}|St)(?:[ -](?:upon|on|and|under|of|the)[ -]\p{Lu}\p{Ll}{2,}|[ -]\p{Lu}\p{Ll}{2,}(?= (?:Council|Borough|County|City|Safeguarding|Health)))?`;
/** What an area has one of. */
const BODY =
  "Council|Borough Council|County Council|City Council|District Council|Metropolitan Borough|Safeguarding (?:Children )?(?:Partnership|Board)|Children[’']s (?:Trust|Services)|Child Protection Committee|(?:Alcohol and Drugs?|Drug and Alcohol) Partnership|ADP|HSCP|SCP|LSCP|Health (?:Board|and Social Care Partnership)|Combating Drugs Partnership|Public Protection (?:Partnership|Committee|Board)|Adult (?:Protection|Support and Protection) Committee|Safeguarding Adults Board|Community (?:Planning|Safety|Justice) Partnership|Violence Against Women Partnership|Chief Officers['’]? Group|Integration Joint Board|Integrated Care Board|ICB|MASH|MARAC|Family Hubs?";
const OF_ITS_OWN =
  "duty (?:team|desk|worker|social worker)|social work(?:ers?| teams?)?|front door|levels? of need|thresholds?|threshold document|(?:joint )?(?:working )?protocol|safeguarding (?:children )?(?:partnership|procedures)|child protection procedures|partnership|escalation (?:policy|procedure)|information[- ]sharing agreement|practice model|continuum of need|partners|children[’']s (?:services|front door|social care)";
const ALL =
  '(?:[Ee]veryone|[Ee]verybody|[Aa]nyone|[Aa]nybody|[Ee]very (?:child|family|parent|worker|service|school|pharmacy|practice)|(?:[Aa]ll|[Aa]ny|[Ee]ach|[Mm]ost|[Bb]oth) (?:of the )?(?:children|families|parents|workers|services|partners|staff|schools|pharmacies|practices|agencies|organisations|residents|adults|practitioners|professionals)|[Cc]hildren and [Ff]amilies|[Cc]hildren|[Ff]amilies|[Pp]arents|[Rr]esidents|[Pp]ractitioners|[Pp]rofessionals|[Ss]ervices|[Aa]gencies|[Pp]artners|[Pp]eople|[Oo]rganisations)(?: (?:who )?(?:works?|lives?|living|working|based))?';

const NAMES = lookFirst(
  'names of an area',
  [
    String.raw`\b(${NAME}) (?:${BODY})\b`,
    String.raw`\b(?:[Tt]he|[Oo]ur|of|[Uu]nder|[Ii]n|by|with) (${NAME}) (?:${OF_ITS_OWN})\b`,
    String.raw`\b(${NAME})[’']s (?:${OF_ITS_OWN})\b`,
    String.raw`\b(?:${ALL}) (?:in|across|throughout|of) (${NAME})(?! ?[\p{L}’'&-]*\p{Lu})(?![\w’'-])`,
    String.raw`\b(?:[Aa]cross|[Tt]hroughout|the whole of|[Aa]ll over|anywhere in|everywhere in) (${NAME})(?=[.,;:)]|$| (?:and|who|the|where|has|have|is|are|use|uses)\b)`,
    String.raw`\bNHS (?!Education|Health|England|Scotland|Wales|Digital|Number|Inform|Trust|Board|Foundation|Jobs|National|Business|Resolution|Talking|Direct|Login|Mail|App\b)(${NAME})`,
    String.raw`\b(?:[Bb]oroughs?|[Cc]ount(?:y|ies)|[Cc]it(?:y|ies)|[Dd]istricts?) of (${NAME})(?=[.,;:)]|$| (?:and|who|the|where|has|have|is|are|council)\b)`,
    String.raw`^(?:[Tt]he )?(${NAME}) (?:[a-z]+ ){0,2}(?:(?:children[’']s services|local outcomes(?: improvement)?|corporate parenting|young carers|health and wellbeing|community safety) (?:plan|strategy)|(?:alcohol|drugs?|carers|housing|children[’']s)(?: and (?:alcohol|drugs?))? (?:strategy|plan))\b`,
    String.raw`\b(?:[Hh]elp|[Ss]upport|[Ss]afeguarding|[Ss]ervices|[Pp]rotocol|[Ww]orking|[Tt]ogether) in (${NAME})(?=[:(])`,
    String.raw`\b(?:ordinarily |normally |usually )?resident in (${NAME})(?![\w’'-])`,
    String.raw`\bIn (${NAME})(?=,? (?:the|we|this|a|every|each|all|it|workers|families|children|services)\b)`,
  ],
  (source) => new RegExp(source, 'gu'),
);

/** Another area is meant, or a case, a report or a place that families come from or go to. */
const OF_OTHERS =
  /\b(?:neighbour(?:ing)?|another|other (?:areas?|councils?|authorit(?:y|ies)|partnerships?|boards?)|else(?:where)?|borders?|across the boundary|mov(?:e|es|ed|ing)|came from|comes from|from (?:outside|abroad)|outside|abroad|out of area|review (?:of|into)|inquiry|judge?ment|case of|learning from|published by|adapted from|based on|thanks?|born in|fled|refugees?|speak(?:s|ing)?|nationality|visit(?:s|ing)? family|holidays?|prison|court)\b/i;
/** Countries, and words with a capital that are no place. */
const NO_AREA = new Set(
  (
    'Scotland England Wales Britain Ireland Northern Great United Kingdom Europe Poland Romania Ukraine Syria Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August ' +
    'September October November December Christmas Easter Ramadan English Welsh Scottish Gaelic Polish Local National Joint Our The This That These Their Your City Town County Borough District Children Child Adult Adults Family Families ' +
    'Treatment Recovery Health Social Alcohol Drugs Drug Public Community Housing Education Police Probation Mental Young Home Government Home Office Full Each Every All Both Most Many Some Other Another Same New Old When Where What Who Which If In At On By For From With Under Over After Before Level Stage Step Part Chapter Section Annex Appendix Table Form Working Together Parliament Privy Town Parish Research Medical Nursing General'
  ).split(' '),
);

export function areaNamesIn(sentence: string): string[] {
  const patterns = NAMES.among(sentence);
  if (patterns.length === 0 || OF_OTHERS.test(sentence)) return [];
  return patterns.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap(({ 1: name = '' }) => {
      const first = name.split(/[ -]/)[0] ?? '';
      return NO_AREA.has(first) ? [] : [first];
    }),
  );
}
