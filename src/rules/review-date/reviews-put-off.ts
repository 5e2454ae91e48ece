// Words in which the protocol’s own review never comes: no date at all, “when capacity allows”, “until somebody asks for a change”, or years off.
// Read only where a protocol speaks of itself; that earlier editions had no date, or that nothing waits for capacity, is the contrary.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** Answers in which “it” is the protocol. */
export const OF_THE_PROTOCOL: ReadonlySet<string> = new Set(['review-date', 'version-control', 'protocol-review-cycle']);

const ITSELF =
  '(?:(?:this|the|our|the present|the current) (?:joint |working |whole |signed )*(?:protocol|document|handbook|edition|version|agreement|text)|it|this|the next (?:edition|version|(?:full |joint |formal )?review))';
const REVIEWED =
  '(?:reviewed|looked at(?: again)?|revised|renewed|updated|rewritten|revisited|gone over|replaced|refreshed|come out|comes out|be issued|appear|follow|takes? place|happens?|due|held)';
const MEANS = '(?:capacity|time|staffing|resources?|funding|budgets?|workloads?|circumstances|pressures?|priorities)';

const PUT_OFF = lookFirst('reviews put off', [
  String.raw`\b${ITSELF}(?: (?:is|are|stays|remains)[^.;]{3,60} and)? (?:therefore |so |itself )?(?:has|carries|bears|needs|shows|is given|gives|sets|comes with|is (?:issued|published|signed) with) (?:no|neither an?) (?:\w+ ){0,2}?(?:renewal|review|end|expiry|expiration|closing|revision)? ?date\b`,
  String.raw`\b${ITSELF} (?:is|are|stays?|remains?|stands?|was issued) (?:\w+ ){0,4}?without (?:an? |any )?(?:\w+ ){0,2}?(?:renewal|review|end|expiry|revision) date\b`,
  String.raw`\bno (?:\w+ )?(?:date|day|review|renewal|interval)s? (?:is|has been|have been|are|was) (?:set|fixed|given|planned|foreseen|agreed|needed|named) (?:for|on which|by which|to)\b[^.;]{0,50}`,
  String.raw`\b(?:${ITSELF}|(?:the )?next (?:full |joint |formal )?review:?)[^.;]{0,60}? (?:${REVIEWED})?[^.;]{0,30}?\b(?:when|once|if|as and when|as soon as|whenever|where|until|or when|as) (?:there is (?:a |any )?(?:need|call|demand|time|reason|cause|capacity|money)|(?:it is |they are )?(?:needed|required|necessary|appropriate|convenient|possible)|${MEANS} (?:\w+ )?(?:allows?|permits?|is back|are back|is (?:found|available)|eases?)|${MEANS} (?:is|are) (?:\w+ )?(?:normal|better|easier|restored)|somebody (?:asks?|raises?|wants?|complains?|notices)|someone (?:asks?|raises?|wants?|complains?|notices)|anybody asks|things (?:are|settle|calm)|the need arises|need arises|a partner (?:asks|wants|raises)|asked|pressed)\b`,
  String.raw`\bno (?:need|reason|point|plans?|cause) (?:to|in|for) (?:fix|set|giv|nam|agree)\w* (?:an? |any |the )?(?:fixed |firm |next )?(?:date|day|interval|review)\b[^.;]{0,40}`,
  String.raw`\bnot (?:tied|bound|linked|fixed|held) to (?:any |an? |fixed |set )*(?:dates?|days?|calendars?|intervals?|timetables?)\b`,
  String.raw`\b(?:review(?:ed)?|renew(?:ed|al)?|revis(?:ed|ion)|looked at)\b[^.;]{0,40}?(?:\b(?:every|after|in|within) |: )(?:the )?(?:five|six|seven|eight|nine|ten|twelve|fifteen|[5-9]|1\d|20) years\b`,
  String.raw`\b(?:stays?|remains?|is|stands?) (?:\w+ )?in (?:force|use|effect) (?:until|till|for as long as|unless|as long as) (?:further notice|somebody|someone|anybody|a partner|nobody|no partner|it is (?:replaced|needed)|the (?:partners|group) (?:decide|see fit))\b|\bin (?:force|effect|use) indefinitely\b|\buntil further notice\b`,
]);

const OTHERWISE =
  /\b(?:no part|not (?:wait|left|put off|until)|never|nobody|used to|had|was|were|earlier editions?|former|leaflets?|forms?|posters?|links?|contact|annex|each (?:year|spring|autumn|month)|every (?:year|12 months|two years|6 months)|yearly|annual(?:ly)?|and (?:in any case|at the latest|no later)|at the latest|in any case|whichever is (?:sooner|earlier)|sooner|brought forward|earlier (?:if|when|where)|early review)\b|\?$|[“”"]/i;
/** Beside a year or a day the condition only brings the review forward. */
const DATED = /\b20\d\d\b/;

/** The sentence by which the review never comes. */
export function reviewPutOff(text: string): string | undefined {
  const patterns = PUT_OFF.among(text);
  if (!anyFinds(patterns, text)) return undefined;
  return sentencesOf(text).find((sentence) => !OTHERWISE.test(sentence) && !DATED.test(sentence) && anyFinds(patterns, sentence));
}
