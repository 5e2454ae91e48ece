// Sentences from which nothing can be done yet, since what they are about is still talked of, planned, tried out or before somebody else.

import { inLatin } from '../../guidance/latin.ts';
import { lookFirst } from './look-first.ts';
import { sentencesOf } from './sentences.ts';

const STILL = '(?:(?:still|currently|now|both|all|also|presently|at present|actively) )*';
const HOW = '(?:how|whether|who|what|which|when|where|a|an|the best|ways?|options?|possible|possibilities)';
/** Those who settle things, and do not work in a case. */
const SETTLERS =
  '(?:we|the (?:two|three )?(?:partners|services|managers|boards?|committee|partnership|group|commissioners?|councils?|health board|working group|steering group|organisations|agencies)|(?:both|all|the) (?:managers|services|partners|sides|organisations|agencies)|managers|partners|commissioners)';
const SETTLE =
  '(?:agree|decide|settle|write|draw up|set up|put in place|work out|develop|define|design|introduce|clarify|establish|explore|formali[sz]e|finali[sz]e|revisit)';

const UNSETTLED = lookFirst(
  'unsettled matters',
  [
    String.raw`^(?:the )?(?:work|talks?|discussions?|negotiations?|consultation|drafting) (?:is|are) ${STILL}(?:ongoing|on-going|under ?way|in hand|continuing|in progress|planned) (?:to ${SETTLE}\b|(?:on|about|over) ${HOW}\b)`,
    String.raw`^(?:the )?(?:local |exact |detailed |precise )?(?:arrangements?|details?|process|procedure|responsibilit(?:y|ies)|timescales?|cover|provision)(?: (?:for|of|about|around|on) [^.,;]{2,60}?)? (?:is|are) ${STILL}(?:under (?:discussion|review|negotiation|consideration|development)|being (?:discussed|negotiated|worked (?:on|up|out)|developed|drafted|finali[sz]ed|considered))\b`,
    String.raw`^${SETTLERS} (?:is|are) ${STILL}(?:in (?:talks|discussions?|negotiations?|dialogue)|(?:talking|negotiating|discussing|consulting)(?= (?:about|on|over|with|who|how|whether|which|what)\b))`,
    String.raw`^${SETTLERS} (?:is|are) ${STILL}(?:looking (?:into|at)|exploring|considering|working on|working out|deciding|developing|debating|reviewing|scoping|mapping|planning) ${HOW}\b`,
    String.raw`^${SETTLERS} (?:intends?|hopes?|aims?|plans?|proposes?|means?|expects?|wants?|wishe?s?|needs?) (?:shortly |later |in time |in future )?to ${SETTLE}\b`,
    String.raw`^${SETTLERS} (?:has|have) (?:still|yet) to ${SETTLE}\b|^${SETTLERS} (?:has|have) not (?:yet )?(?:agreed|decided|settled|worked out|resolved) ${HOW}\b`,
    String.raw`\b(?:will|is to|are to|is going to|are going to) be (?:drawn up|written|produced|developed|designed|created|devised|put in place|introduced|set up|agreed|added|included|confirmed|settled|completed|filled in|decided|circulated|worked up|worked out|finali[sz]ed|procured|appointed|recruited) (?:once|when|after|as soon as|in due course|later|during|in (?:the )?(?:spring|summer|autumn|winter|new year|coming|next|future|time)|over the (?:coming|next)|next (?:year|spring|summer|autumn|month)|by the (?:new|next)|if funding)\b`,
    String.raw`^(?:it is|we are) (?:hoped|hoping|intended|planned|planning|envisaged|anticipated|proposed|the intention|the aim|our intention) (?:that|to)\b`,
    String.raw`^(?:this|these|it|they|the (?:times?|arrangements?|process|route)) (?:may|might|could|is likely to|are likely to|will probably) (?:well )?change (?:when|once|after|if|as|in|with)\b`,
    String.raw`^(?:an )?agreement in principle\b|\b(?:the )?details? (?:will|is to|are to) follow\b|\bagreed in principle\b[^.;]{0,40}\b(?:details?|not)\b`,
    String.raw`^(?:at the time of writing|at present|as yet|so far|to date|currently)\b,? (?:there (?:is|are) (?:no|not)|no [^.;]{2,40} (?:exists?|is in place|are in place|has been|have been)|we (?:have|do not have) (?:no|an?)\b|nothing (?:is|has)|nobody (?:is|has))`,
    String.raw`^(?:a |the )?(?:pilot|trial|test phase|scoping exercise|feasibility study|tender|procurement|review|consultation) (?:is|will be) ${STILL}(?:under ?way|planned|running|in progress|being (?:run|planned|carried out|undertaken))\b[^.;]{0,60}\b(?:decide|show|tell|say|inform|determine|settle|how|whether)\b`,
    String.raw`^(?:a |the )?(?:proposals?|papers?|options|draft|business case|request)\b[^.;]{2,60} (?:is|are|has gone|have gone|will go) ${STILL}(?:with|before|to|in front of) (?:the |our )?(?:\w+ )?(?:board|committee|partnership|managers|executive|cabinet|commissioners?|group|lawyers?|council)\b`,
    String.raw`^(?:the |our )?(?:\w+ )?(?:board|committee|partnership|executive|cabinet|commissioners?|group|lawyers?|council|managers) (?:has|have) been asked (?:to (?:decide|agree|settle|say|rule|advise|approve|consider|confirm)|for (?:a decision|advice|a steer))\b`,
  ],
  (source) => inLatin(new RegExp(source, 'iu')),
);

/** What a paper or a step in a case may hold: what was settled before, and what is told of a family. */
const IN_A_CASE = /\b(?:parents?|child(?:ren)?|famil(?:y|ies)|mothers?|fathers?|bab(?:y|ies)|case|plan|placement|he|she|within \d+)\b/i;

/** The words by which something is left open, at the beginning of a sentence that tells of no family. */
export function unsettledIn(text: string): string | undefined {
  if (UNSETTLED.among(text).length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    for (const pattern of UNSETTLED.among(sentence)) {
      const found = pattern.exec(sentence.replace(/^[-*•“"] ?/, ''))?.[0];
      if (found !== undefined && !IN_A_CASE.test(found)) return found;
    }
  }
  return undefined;
}
