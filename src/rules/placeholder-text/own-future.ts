// Talk of what this protocol will be once somebody has agreed to it: drafters' talk, in a text that is in force or wants to be published.

import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const TEXT =
  '(?:(?:the )?(?:final|finished|new|revised|draft|approved|agreed) version of )?(?:this|the|our) (?:new |revised |draft |final |joint |working |joint working |present )*(?:protocol|document|agreement|handbook|version|text)';
const AGREED =
  '(?:(?:final|formal|formally|finally|full|fully|board|cabinet|executive|committee|senior|legal) )*(?:approv\\w+|agreed|agreement|ratif\\w+|adopt\\w+|sign(?:ed)?[- ]?off|signed|endorse\\w*|finali[sz]\\w+|completed?|completion|consultation|consulted on|publication|published|launch\\w*|cleared|clearance)';
const BECOMES =
  '(?:launched|adopted|ratified|approved|endorsed|signed(?: off)?|finali[sz]ed|consulted on|rolled out|implemented|come into (?:effect|force|operation)|take effect|go live|go out|go to the (?:board|committee|cabinet)|replace|supersede|be piloted|piloted|published|circulated|shared|put on the|put before|presented to|submitted to|tabled|considered by)';

const FUTURE = lookFirst('its own future', [
  String.raw`^(?:once|when|after|as soon as|following|upon|on|subject to|pending|until|assuming|provided)(?: (?:it|this) (?:is|has been))? ${AGREED}(?: (?:by|from|at|of|with) [^,.]{3,60})?,? ${TEXT} (?:will|shall|is to|should|can|would|goes|comes|is going)\b`,
  String.raw`^(?:once|when|after|as soon as) ${TEXT} (?:is|has been) ${AGREED}[^,.]{0,60},? (?:it|this|we|all|staff|partners|copies|a|the)\b`,
  String.raw`^(?:[^,.]{3,60}, )?${TEXT} (?:will|shall|would|should|is (?:expected|intended|due|planned|hoped|likely|anticipated|going|meant) to)(?: (?:then|also|shortly|soon|subsequently|eventually|formally|only))? (?:be )?${BECOMES}(?!\w)`,
  String.raw`\bit is (?:expected|anticipated|hoped|intended|planned|proposed) that ${TEXT} (?:will|would|can|should|is)\b`,
  String.raw`^(?:the |a )?(?:next|final|later|further|new|revised) (?:draft|version|iteration)s?(?: of this (?:protocol|document))? (?:will|should|would|is to|are to) (?:set out|include|say|cover|contain|be|have|add|address|give|explain)\b`,
]);
/** What happens to a text that is in force: it is looked at again, and every new edition goes round. */
const IN_FORCE =
  /\b(?:reviewed|review of|after each|every|each (?:new )?edition|a new edition|new editions|if|from (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|on \d|by \d|within|in (?:19|20)\d\d|who|which|that is)\b/i;

export function ownFutureIn(text: string): string | undefined {
  const patterns = FUTURE.among(text);
  return patterns.length === 0 ? undefined : sentencesOf(text).find((sentence) => anyFinds(patterns, sentence) && !IN_FORCE.test(sentence));
}
