// Somebody or something left out that guidance asks to cover: fathers who live elsewhere, an unborn baby, relatives who bring a child up,
// children who live with somebody else, alcohol, prescribed medicines. That it is no reason to leave them out is the contrary.

import { anyFinds } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const ELSEWHERE =
  "(?:who|that) (?:(?:do|does) not|don[’']t|doesn[’']t|no longer|mainly|mostly|only|stays?|lives?|are|is|ha(?:s|ve)|moved?|visits?|come|comes)\\b[^.;]{0,50}|living (?:elsewhere|apart|away|with)[^.;]{0,40}|outside the (?:home|household)|elsewhere";
const PEOPLE = `(?:(?:absent |non-resident |separated |step-?|new |birth |other |male |mother['’]s |her |his |their )*(?:fathers?|dads?|partners?|boyfriends?)|step-?(?:parents?|mothers?|fathers?)|m[ae]n|(?:absent|non-resident|separated|other) parents?|grandparents?|grandmothers?|kin(?:ship)? carers?|aunts?|uncles?|(?:other )?relatives?|family friends|half-(?:brothers?|sisters?|siblings?)|(?:brothers?|sisters?|siblings?|children|a child|any child)(?= (?:${ELSEWHERE}))|lodgers)`;
const UNBORN =
  '(?:(?:the |an? )?unborn (?:baby|babies|child|children)|(?:a |the )?pregnanc(?:y|ies)|bab(?:y|ies) (?:before birth|not yet born)|expectant (?:parents|mothers|fathers)|pregnant women|the unborn)';
const SUBSTANCES =
  '(?:alcohol|drinking|drinkers|cannabis|(?:prescribed|over-the-counter|prescription) (?:medicines?|drugs?|painkillers?|tablets|methadone|buprenorphine)|painkillers|codeine|benzodiazepines|tranquillisers|steroids|ketamine|legal highs|new psychoactive substances)';
const WHO = `(?:${PEOPLE}|${UNBORN}|${SUBSTANCES})`;
const HERE =
  '(?:this|the|these|our|its?|any of the|all) (?:\\w+ )?(?:protocol|chapters?|steps|scope|agreement|arrangements?|remit|guidance|document|procedures?|policy|pages|duties|work)';
const END =
  '(?=[.,;:)]|$| (?:and|or|here|at all|in (?:this|these|our)|by (?:this|these|our|us)|for (?:these|the|this) (?:purposes?|protocol)|under (?:this|these)|as (?:parents?|carers?|substance use|problem))\\b)';
const SEEN =
  '(?:covered|included|counted|considered|asked(?: about)?|contacted|assessed|recorded|interviewed|approached|involved|looked for|traced|within scope|in scope|our concern|part of (?:this|the (?:protocol|assessment|work))|regarded as [a-z ]{3,30}|treated as [a-z ]{3,30}|classed as [a-z ]{3,30}|a reason to [a-z ]{3,30}|entitled to (?:anything|help|support|an assessment)[a-z ]{0,30}|offered (?:anything|help|support|an assessment))';
const GAP = '(?: [^.;:]{0,60}?)?';

export const LEFT_OUT: readonly string[] = [
  String.raw`\b${WHO}${GAP} (?:is|are|falls?|stays?|stands?|lies?|remains?|comes?|sits?) (?:all |both |therefore |always )?(?:outside|beyond|out of|not (?:within|in|under|part of)) ${HERE}\b`,
  String.raw`\b${WHO}${GAP} (?:is|are) (?:\w+ )?(?:not|never|neither) (?:\w+ly )?${SEEN}${END}`,
  String.raw`\b${WHO}${GAP} (?:is|are|gets?) (?:\w+ly |all |therefore |always )?(?:left out|excluded|exempt(?:ed)?|ignored|disregarded|omitted|passed over|disapplied|(?:of )?no concern|not (?:our|a) concern)(?= (?:of|from|by) (?:the|this|these|our|any|all) |[.,;]|$| (?:and|here|altogether|at)\b)`,
  String.raw`\b${WHO}${GAP} (?:do|does) not (?:count|come (?:under|within)|trigger|fall (?:under|within)|qualify|matter|concern (?:us|these)|set off|start|lead to) ?(?:${HERE}|here|for (?:these|this)|as (?:a )?parents?|any (?:step|duty)|us)?${END}`,
  String.raw`\b${WHO} (?:gets?|receives?|ha(?:s|ve)|(?:is|are) (?:given|offered|owed|sent)) no (?:place|part|copy|support|help|say|claim|right|entitlement|standing|assessment|role)\b(?! (?:without|until|unless|to (?:pay|refuse)))[^.;]{0,60}`,
  String.raw`\b${WHO}(?: and [a-z]+)? (?:do|does) not (?:come into (?:it|this|play)|figure|feature|belong) ?(?:here|in (?:these|this)[a-z ]*)?${END}`,
  String.raw`\b(?:teenagers|young people|children|pupils|adolescents) (?:of|aged|from|over) (?:13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b[^.;]{0,40}? (?:(?:is|are) (?:treated|counted|seen|regarded) as adults|(?:is|are) not (?:covered|included|children)|ha(?:s|ve) no place|(?:do|does) not count)\b`,
  String.raw`\b(?:one|a single|the same|a joint) assessment\b[^.;]{0,40}? (?:for|of) (?:the (?:eldest|oldest|youngest|first)|one child)\b[^.;]{0,30}? (?:covers|stands for|does for|serves|is used for|counts for|speaks for) (?:all|the (?:other|brothers|rest|younger|siblings|whole)|their|his|her|any)\b`,
  String.raw`\b(?:no|nobody|no one) (?:assessment|plan|referral|record|step) (?:is|are) (?:opened|begun|started|made|written|done|needed) (?:before|until|till) (?:the )?(?:birth|(?:baby|child) is (?:born|registered))`,
  String.raw`\b(?:protocol|chapters?|steps|agreement|arrangements?|duties|procedures?|they|it|we) (?:do|does) not (?:extend|apply|cover|include|concern|reach|run|deal|look|relate)(?: to| with| at| for)? (?:[a-z]+ ){0,3}?${WHO}\b`,
  String.raw`\b(?:no|not any|little) (?:expectation|need|duty|requirement|obligation|call|point)(?: that| to| on [a-z ]{3,30} to| for)? (?:[a-z]+ ){0,5}?${WHO} (?:is|are|be|to be) (?:contacted|assessed|asked|seen|involved|invited|traced|found|told|included)\b`,
  String.raw`\b(?:nobody|no one|no worker|we do not|workers do not|staff do not|services do not) (?:asks?|looks?|enquires?|records?|contacts?|assess(?:es)?)(?: about| for| after| into)? (?:[a-z]+ ){0,2}?${WHO}${END}`,
  String.raw`\b${WHO}[^.;]{3,80}(?:,| and) (?:nobody|no one|no worker) (?:asks?|looks?|enquires?)(?: about| for| after)? (?:them|him|it|her)\b`,
  String.raw`\b(?:appl(?:y|ies)|extends?|covers?|concerns?|limited|restricted|confined|relates?)(?: only| solely| just)?(?: to)? (?:[a-z]+ ){0,2}?(?:mothers|women|class a(?: drugs)?|heroin|opi(?:ates?|oids?)(?: and crack)?|illegal drugs|illicit drugs|injecting|injectors|children (?:living |who live )?(?:at home|in the (?:home|household))|school-age children)(?: [a-z]+){0,3}? (?:only|alone|and (?:nobody|nothing) else)\b`,
  String.raw`\b(?:only|solely|just) (?:to )?(?:mothers|women|class a drugs|heroin|opiates|illegal drugs|illicit drugs|injectors|children (?:living|who live) at home) (?:is|are|count|counts|come|fall) (?:asked|covered|counted|assessed|included|within|in scope|under)?\b`,
  String.raw`\bonly (?:illegal|illicit|class a|controlled|street) drugs (?:count|matter|are (?:covered|counted|meant|included))\b`,
  String.raw`\b(?:appl(?:y|ies)|covers?|limited|restricted|confined)(?: to)? (?:only|solely) (?:to )?(?:mothers|women|class a drugs|heroin|opiates|illegal drugs|illicit drugs)\b`,
  String.raw`\b(?:before|until|till) (?:the )?(?:birth|(?:baby|child|it) is (?:born|registered|delivered))[^.;]{0,20}(?:there is no child|no (?:child|step|duty|referral)|(?:does|do|is|are) not\b|nothing\b|nobody\b)[^.;]{0,50}|\bwaits? (?:until|for|till) (?:the )?(?:birth|baby is (?:born|registered)|child is (?:born|registered))\b[^.;]{0,20}\bbefore (?:us|refer|ring|open|start|mak)`,
];

/** It is denied, told of the past, asked, or of a figure, a form or a person for whom somebody else stands in. */
const OTHERWISE =
  /\b(?:no (?:reason|excuse|ground|bar|less)|never (?:a reason|left)|not (?:left out|excluded|ignored|forgotten|exempt|outside|too|a reason)|nobody is left|used to|until 20\d\d|no longer|once|earlier|in the past|wrong(?:ly)?|mistake|myth|too often|were|was|had|figures?|measures?|tables?|statistics|returns?|percentage|samples?|surveys?|questionnaires?|court|licen[cs]e|bail|wom[ae]n's refuge|refuge|alone|blame\w*|stigma|feel|feels|felt|too often|often|tend|moderate|social drinking|a glass|occasional|unless|except|separate|neighbouring|their own (?:plan|assessment|record|worker|form)|but (?:is|are|they|the|we|also|each|get|gets|may|can|somebody))\b|\?$|[“”"]/i;

/** The sentence that leaves somebody out. */
export function leftOut(text: string, patterns: readonly RegExp[]): string | undefined {
  if (!anyFinds(patterns, text)) return undefined;
  return sentencesOf(text).find((sentence) => !OTHERWISE.test(sentence) && anyFinds(patterns, sentence));
}
