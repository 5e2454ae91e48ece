// Places that only paper has: signs of lawyers (§ 8, ¶ 4), units written together with their number (p17, ch7), a section within a part,
// footnotes, points by their letter, and pages that are turned. A sentence about an Act or about somebody's form speaks of theirs.

import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const NUMBER = String.raw`\d{1,3}(?:\.\d{1,2}){0,3}(?: ?\((?:\d{1,2}|[a-z]{1,3})\))*`;
const LABEL = String.raw`(?:${NUMBER}|[A-H]|[IVX]{1,4}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight)(?!\w)`;
/** Signs of an Act stand for its sections, and high numbers hardly for ours. */
const LOW = String.raw`(?:1[0-5]|[1-9])(?![\d])(?:\.\d{1,2}){0,3}(?: ?\((?:\d{1,2}|[a-z]{1,3})\))*`;

const ON_PAPER = lookFirst(
  'paper places',
  [
    String.raw`¶{1,2} ?${NUMBER}(?: ?[-–,] ?\d{1,3})?`,
    String.raw`(?:^|(?<=[.!?;:] )|(?<=\b(?:[Ss]ee|[Aa]s|[Ii]n|[Uu]nder|[Pp]er|[Cc]f\.|[Bb]y|[Aa]nd|[Tt]o|[Ww]ith|[Rr]ead|[Ii]s|[Aa]re) (?:also )?))§{1,2} ?${LOW}(?: ?[-–&,] ?\d{1,2})?(?= |[.,;:)]|$)(?! ?(?:enquir|inquir|investigat|order|report|assessment|agreement|accommodat))`,
    String.raw`(?<![\w'’./£-])(?:pp?|pg|[Cc]h|[Aa]pp|[Ff]ig|[Pp]ara|[Ss]ect?|[Aa]nnex|[Ff]n)\.?\d{1,3}(?:[-–]\d{1,3})?(?![\w%:’'(-]|\.\d)`,
    String.raw`\b(?:[Pp]art|[Ss]ection|[Cc]hapter|[Aa]nnex|[Aa]ppendix) ${LABEL},? (?:(?:[Ss]ection|[Cc]hapter|[Pp]art|[Pp]aragraph|[Pp]ara|[Tt]able|[Cc]lause) ${LABEL}|(?:first|second|third|fourth|fifth|last|final) (?:paragraph|bullet|sentence|point|line|row|item)\b)`,
    String.raw`\b(?:[Ff]oot|[Ee]nd)notes? \d{1,3}\b|\b[Ff]n\.? \d{1,3}\b|\b[Nn]otes? \d{1,2}(?= (?:at the (?:end|back|foot)|below|above)\b)`,
    String.raw`\b[Tt]he (?:first|second|third|fourth|fifth|sixth|last|\d(?:st|nd|rd|th)) (?:sub-?)?(?:paragraph|section|chapter|sentence)s? (?:above|below|overleaf|on (?:this|the (?:next|last|previous)) page)\b`,
    String.raw`\b(?:[Pp]oints?|[Ii]tems?|[Pp]aras?\.?|[Pp]aragraphs?|[Rr]ules?|[Aa]s|[Aa]t|[Ss]ee|[Ii]n|[Uu]nder|[Oo]f) \((?:[a-h]|i{1,3}|iv|vi{0,3})\) (?:above|below|overleaf)\b`,
  ],
  (source) => new RegExp(source, ''),
);
/** The page that is turned: nobody turns one in a handbook on a screen. */
const TURNED = lookFirst('pages that are turned', [
  String.raw`\b(?:overleaf|over the page)\b|\bsee over(?=[.,;)]|$)`,
  String.raw`\b(?:on|at|see|to) the (?:next|previous|following|preceding|facing|opposite|inside|back) (?:page|cover)\b`,
  String.raw`\b(?:two|three|four|five|a few|some|\d|a page or two) ?(?:pages? )?(?<=page or two |pages? )(?:on|back|further on|earlier|later|ahead|before|after)\b(?! (?:the|a|an|his|her|their)\b)`,
]);

/** Whose pages and points they are: an Act's, or those of a paper that is filled in, given out or kept. */
const ACT = /\b(?:Acts?|Regulations|GDPR|Order|Convention|Guidance|guidance|Together|Code|NICE|[Cc]ontract|[Ll]ease|[Mm]anual|19\d\d|20\d\d)\b/;
const ANOTHER_PAPER =
  /\b(?:forms?|cards?|leaflets?|letters?|sheets?|prescriptions?|records?|booklets?|reports?|diar(?:y|ies)|logs?|passport|red book|notes|newspapers?|posters?|envelopes?|files?|chronolog(?:y|ies)|minutes|assessments?|agreements?|plans?|tools?|questionnaires?|templates?|rotas?|street maps?|books?|signs?|signed|writes?|fills?|draws?)\b/i;

/** What is written, where a place is named as only paper has it. */
export function paperPlaceIn(text: string): string | undefined {
  // NOTE: most of these may be found in any text by their letters, and sentences are cut only where one is.
  const placed = ON_PAPER.among(text).filter((pattern) => pattern.test(text));
  const turned = TURNED.among(text).filter((pattern) => pattern.test(text));
  if (placed.length + turned.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    if (ACT.test(sentence)) continue;
    const found = firstOf(placed, sentence) ?? firstOf(turned, sentence);
    if (found !== undefined && (!ANOTHER_PAPER.test(sentence) || /^¶/.test(found))) return found;
  }
  return undefined;
}

function firstOf(patterns: readonly RegExp[], sentence: string): string | undefined {
  return patterns.flatMap((pattern) => pattern.exec(sentence)?.[0].trim() ?? [])[0];
}
