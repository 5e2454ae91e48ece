// Paragraphs and lists of their own that only believe, value and praise, among other words that may well say what is done: “supervision is at
// the heart of good practice”, “our values: kindness, courage”, “right help, right time”. What is said of a thing must be praise, not a rule.

import type { TextBlock } from '../../model/words.ts';
import { isOfCase } from '../reading/case-words.ts';
import { hasDeed, hasSomebody, somebodyDoes } from '../reading/deeds.ts';
import { areFineTogether, isFine } from './fine-words.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { talkIn } from '../reading/protocol-talk.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { isPromise, isVirtue, virtuesOf } from './slogans.ts';
import { definiteTimeIn } from '../reading/time-words.ts';
import { wordSet } from '../reading/word-set.ts';

const VERY = String.raw`(?:(?:both|all|also|always|very|so|absolutely|truly|deeply|firmly|rightly|really|now|still|fully|widely|highly|warmly|genuinely|equally|clearly|never|only|rightly) )*`;
const BE = String.raw`(?:is|are|remains?|will be|must be|should be|must remain|stays?|has (?:always )?been|have (?:always )?been)`;
const OF_ALL = String.raw`(?:on which|upon which|(?:of|to|for|in) (?:good|safe|effective|excellent|strong|our|all|every|everything|what|this|how|the (?:way|work|partnership|best|whole)|children|famil(?:y|ies)|any|joint|multi-agency|high))`;
const GOOD_THING = String.raw`(?:heart|core|cent(?:re|er)|forefront|foundations?|bedrock|cornerstones?|backbone|golden thread|hallmarks?|lifeblood|lynchpin|linchpin|essence|keystone|pillars?|building blocks?|glue)`;
const GOOD = String.raw`(?:strengths?|opportunit(?:y|ies)|investments?|gift|assets?|privilege|priorit(?:y|ies)|positive|healthy|normal|natural|vital|valuable|valued|essential|important|equal|central|integral|key|partners?|learning)`;
const BODY = String.raw`(?:we|they|partners|all (?:of us|partners|staff)|both (?:services|sides|partners)|(?:the|our|this) (?:partnership|partners|services|staff|teams?|organisations?|boards?|workforce|leaders)|everyone|everybody|agencies|services|professionals|staff|leaders)`;
const WILL =
  'commitment|culture|ethos|understanding|appetite|will|spirit|sense|belief|recognition|determination|passion|consensus|desire|willingness|tradition|dedication|resolve|pride|ambition';
const VISION =
  'vision|mission|values|ethos|ambitions?|promise|pledge|motto|aspirations?|philosophy|credo|beliefs?|guiding principles?|watchwords?|purpose|commitment';
const ONE = String.raw`(?:child|famil(?:y|ies)|parent|baby|young (?:person|carer|people)|carer|one of us|member of (?:staff|the team)|colleague|professional|practitioner|worker|person|voice|contact|conversation|moment|day|life|minute)`;

/** What is said is praise, belief or a wish, whatever it is said of. */
const PRAISE = lookFirst('hollow: praise', [
  String.raw`\b(?:${BE}|lies?|sits?|stands?|goes) ${VERY}(?:at )?(?:the |a |an |our |one of the )?(?:\w+ )?(?:very )?${GOOD_THING} ${OF_ALL}\b`,
  String.raw`\b(?:golden thread|north star|in (?:our|its|their) DNA|part of (?:our|its|their|the) (?:DNA|fabric)|make(?:s)? (?:all the|a real|the biggest) difference|saves? lives|costs? nothing|goes? a long way|hearts and minds|in safe hands|no stone unturned|shoulder to shoulder|hand in hand|speak with one voice|second to none|stronger together|better together|greatest asset|second best|(?:first|foremost|overriding|main|number one|greatest) (?:concern|thought|consideration) of|(?:put|puts|putting|keeps?|kept|places?) (?:children|families|the child|people|parents|them|young carers) (?:first|(?:firmly |right )?at the (?:heart|cent(?:re|er)|core))|nothing (?:is|matters) more|(?:fully|right|firmly|wholly) behind (?:the|this|our)|(?:are|is) (?:our|equal|true|full) partners|here to help|nobody should (?:fear|feel|be afraid)|(?:aims?|aiming) high|greater than the sum|more than the sum|join(?:ing)? the dots|on a journey|journey (?:of|together))(?!\w)`,
  String.raw`\b${BE} ${VERY}(?:valued|celebrated|cherished|championed|treasured|prized|embraced|honoured|taken (?:\w+ )?seriously|second nature|non-negotiable|(?:embedded|ingrained|woven|rooted|grounded|enshrined|steeped|reflected) (?:in|into|across|throughout) (?:our|all|everything|every|the (?:culture|fabric|way|ethos|values|life|whole|partnership)|its|their|a|how))(?!\w)`,
  String.raw`\b${BE} ${VERY}(?:seen|regarded|viewed|recogni[sz]ed|welcomed|understood|accepted|treated|valued|embraced|celebrated|considered|acknowledged) (?:by [\w ]{2,30} )?(?:as|to be) (?:an? |our |the |one of (?:our|the) )?(?:\w+ )?(?:and )?${GOOD}(?!\w)`,
  String.raw`\b${BE} ${VERY}(?:treated|met|greeted|received|heard) with (?:the (?:utmost )?)?(?:\w+ )?(?:dignity|respect|kindness|compassion|courtesy|warmth|understanding|empathy)(?!\w)`,
  String.raw`\b(?:there is|there exists|we have|partners have|(?:partners|services|we) share|it has|the (?:partnership|area|council|protocol) has) (?:an? |the |our )?(?:\w+ ){0,3}?(?:${WILL})\b(?= (?:to|of|that|for|in|across|among|between|on|by|about|and|throughout)\b|[.,;]|$)`,
  String.raw`\b(?:${BODY}|[A-Z]\w+) (?:is|are|remains?) ${VERY}(?:committed|dedicated|proud|passionate|ambitious|united|privileged|determined|keen|eager|immensely|rightly proud)(?!\w)`,
  String.raw`^(?:our|the partnership['’]s|the partners['’]|a shared|the shared|this partnership['’]s) (?:(?:shared|joint|common|overall|core|guiding|collective) )?(?:${VISION})(?: (?:is|are|for|statement)\b| ?[:–-])`,
  String.raw`^(?:what we (?:believe|stand for|value|want|promise)|who we are|(?:we|all partners|both services) (?:firmly |strongly |all |truly )?believe)\b|^(?:vision|mission|values|ethos|motto|promise|pledge|philosophy|guiding principles?|aspiration|ambition)(?: statement)?:`,
  String.raw`^(?:the )?(right) \w+[,;.:–-]+ (?:and |at |in )?(?:the )?\1 \w+`,
  String.raw`^(?:every|each|no) (?:single )?${ONE}(?: in \w+)? (?:${VERY}(?:matters|counts|thrives?|deserves|has (?:the|a) right|has potential|is (?:unique|special|precious|important|different)|can thrive|should (?:ever |always |have to |be able to |feel )*(?:thrive|feel|flourish|be (?:safe|loved|heard|proud|judged|alone|ashamed|left)|judged|alone|ashamed|safe|heard|valued|welcome)|feels?|is (?:safe|heard|loved|valued|respected|left behind|forgotten)))(?!\w)`,
  String.raw`\b(?:partners|services|staff|partnership|agencies|we|boards?|organisations|leaders|all of us) ${VERY}(?:each |strongly |wholly |warmly |entirely |readily |freely )*(?:believes? (?:that|in)|know that|recogni[sz]es? (?:that|the)|hopes? (?:that|to)|appreciates? (?:that|the)|accepts? that|acknowledges? (?:that|the)|understands? that|values? (?:the|each|one|every|all))\b|\b(?:is|are) (?:children|people|a child|parents?|a parent|families|human(?: beings)?) first\b|^\w+ (?:in|for|with) \w+(?:, | and )\w+ (?:in|for|with) \w+[.!]?$`,
  // NOTE: said of a trait, and not of a thing or a time, it is praise in any company.
  String.raw`^(?:good |clear |early |joint |effective |strong |real |genuine |honest |mutual |shared |and |the )*(?:persistence|patience|perseverance|flexibility|consistency|continuity|empathy|kindness|honesty|openness|trust|respect|curiosity|professional curiosity|communication|collaboration|co-?operation|teamwork|partnership(?: working)?|joint working|working together|listening|leadership|compassion|candour|transparency|tenacity|creativity|resilience|sensitivity|humility|courage|confidence|timing|preparation|planning|relationships|engagement|involvement|prevention|reflection|learning|a (?:whole|think)[- ]family approach|early (?:help|identification|intervention)|information[- ]sharing|sharing information|building (?:trust|relationships)|getting this right)(?: (?:and|with|between|from|across|of|among) (?:\w+ ){0,3}?\w+)? ${BE} ${VERY}(?:the |a |an |at )?(?:key|crucial|vital|essential|paramount|everything|fundamental|central|critical|invaluable|indispensable|imperative|what (?:counts|matters)|(?:key|secret|answer) to)(?= (?:to|when|in|for|if|at|with|here|throughout|and|success)\b|[.,;!]|$)`,
  String.raw`\b(?:${BODY}) ${BE} ${VERY}(?:wholly |entirely |very much )?(?:supportive|appreciative|mindful|conscious|respectful|aware|in favour|open to|enthusiastic|convinced|positive) ?(?:of|about|that|to)?(?= (?:it|this|the|each|one|joint|how|all|our|their|what|working|every)\b|[.,;]|$)`,
  String.raw`^nobody (?:should (?:feel|be|have to)|is left|gets left|works alone|stands alone)\b|\b(?:everyone|everybody)['’]s (?:business|job|responsibility|concern|task)\b|\beach (?:and every one )?of us (?:has|plays) (?:a|our) (?:part|role)\b`,
  String.raw`\b(?:takes?|treats?) [\w' ’-]{3,60} (?:very |extremely |really )?seriously\b|\bwork (?:tirelessly|hard|together) to\b|\bdo (?:everything|all|whatever) (?:we|they) can\b|\b(?:our|their) (?:utmost|very best|level best)\b|\bnever (?:give up|lose sight|stop (?:learning|improving|listening))\b|\b(?:strive|aspire)s? (?:to|for)\b`,
  String.raw`\b(?:ha(?:s|ve)|plays?) (?:an? |their |our |its )?(?:\w+ )?(?:role|part)s? (?:to play )?in (?:keeping|protecting|safeguarding|making|helping|supporting|this|improving)\b|\b(?:enrich(?:es)?|inspires?|transforms?) (?:all|everything|everyone|our|us|every|the (?:way|whole|work))\b`,
  String.raw`\b(?:prevention|early (?:help|support|intervention)|sooner|kindness|honesty) is (?:always )?better than\b|\b(?:sharing|storage|help|support|challenge|supervision|communication|recording|listening|training|knowledge|prevention|intervention) (?:saves? lives|changes? lives|works|matters|is power)[.!]?$|\bhelps? (?:all |everyone |us |all partners )*(?:to )?(?:grow|thrive|flourish|learn)\b`,
  String.raw`^(?:[\w'’-]+ ){1,5}(?:is|are) (?:always )?(?:an?|our) (?:\w+ )?(?:gift|strength|privilege|joy|team (?:sport|effort|game)|journey|superpower|two-way street|mindset|way of (?:working|thinking|life)|investment|shared endeavour|virtue|skill and an art)(?!\w)|\b(?:is|are) (?:truly |simply |all )?(?:amazing|wonderful|inspiring|inspirational|remarkable|fantastic|brilliant|incredible|extraordinary|the future|our future|worth it)(?!\w)|\bwe (?:all )?(?:celebrate|cherish|treasure|applaud|salute|honour|champion|embrace)\b`,
  String.raw`^(?:[A-Z][a-z]+|${BODY}) (?:all |also )?(?:aims|aspires|strives|seeks|hopes|aim|aspire|strive|seek|hope|wants?|wish(?:es)?|intends?) (?:to|for) (?:be|become|have|make|see|ensure|create|build|provide|offer|achieve|deliver|give|help|support|improve|keep|work|put|all|every|the best)\b`,
  String.raw`\b(?:is|are|remains?) (?:a|an|the|our) (?:\w+ )?priorit(?:y|ies) (?:for|of|across|to) (?:all|every|both|us|each|the (?:partnership|whole|partners)|everyone|everybody|our)\b`,
  String.raw`^(?:good|strong|better|great|early|open|honest|happy|confident|healthy|safe|kind|brave|supported|skilled|effective|positive|trusting) (?:[\w-]+ ){1,4}(?:makes?|means?|leads? to|brings?|creates?|builds?|gives?|grows?|needs?) (?:for )?(?:good|strong|better|great|safe|safer|happy|happier|confident|healthy|honest|open|trust|stronger|the best|lasting)\b|^an? (?:strong|happy|safe|supported|healthy|good|confident|valued|listening|learning) (\w+) (?:is|makes) an? \w+ \1\b`,
  String.raw`^(?:the )?(?:famil(?:y|ies)|child(?:ren)?|parents?|people|young carers|bab(?:y|ies)|those we serve) (?:are|is|come|comes|must come|will always come|always come) (?:always )?(?:at the (?:heart|cent(?:re|er)|core)|first)(?=[.,!]|$)|\b(?:gives?|offers?|provides?|creates?|allows?) (?:[\w'’-]+ ){1,3}?(?:space|time|room|freedom|confidence|strength|courage|permission|an? (?:safe )?(?:opportunity|place|space)) to (?:think|feel|grow|reflect|learn|breathe|flourish|thrive|heal|be heard)\b`,
  String.raw`\b(?:leads? to|brings?|makes? for|results? in|produces?|creates?|delivers?|contributes? to|secures?) (?:far |much |even )?(?:better|stronger|safer|improved|good|happier|healthier|lasting|the best|positive) (?:outcomes?|understanding|results?|lives|relationships?|practice|support|care|decisions?|planning|futures?|services?|recovery|change)\b|\b(?:enjoys?|maintains?) (?:an? )?(?:excellent|strong|good|close|positive|warm) (?:working )?(?:relationships?|links|partnership)\b`,
]);
/** Praise of what every protocol praises; said of two signatures it is a rule. */
const NEEDED = lookFirst('hollow: needed', [
  String.raw`\b${BE} ${VERY}(?:an? |the |our |one of (?:our|the) )?(?:essential|vital|crucial|paramount|fundamental|central|integral|indispensable|invaluable|imperative|pivotal|instrumental|critical|important|key|(?:\w+ )?priorit(?:y|ies)|(?:shared|joint|collective|common) (?:responsibility|goal|endeavour|aim|purpose|priority|value))(?!\w)`,
  String.raw`\b(?:underpins?|drives?|shapes?|strengthens?|enriches|enrich|transforms?|inspires?|fosters?|nurtures?|builds?|improves?|enhances?|supports?|promotes?|runs? through|depends? (?:on|upon)|relies (?:on|upon)|rests? on|is built on|is all about|is about|lies in)(?!\w)`,
]);
/** What such praise is said of. */
const ABSTRACT =
  /\b(?:communication|information|sharing|partnerships?|relationships?|trust|training|learning|supervision|challenge|listening|engagement|involvement|recording|collaboration|leadership|safeguarding|help|support|voices?|wellbeing|welfare|storage|prevention|equality|diversity|inclusion|openness|honesty|respect|reflection|curiosity|working|keeping|protecting|practice|quality|improvement|feedback|consistency|continuity|understanding|recovery|safety|culture|assessment|planning|accountability|resolution|experience|participation|governance|co-?operation|integration|transparency|professionalism|disagreement|data|evidence|intervention|nurture|confidentiality|consent|participation)\b/i;
/** Those who write it speak of themselves. */
const OURSELVES = /\b(?:we|our|us|ourselves|(?:all|both|the|each|every) (?:of us|partners?|services|agencies|organisations|sides|partnership)|together)\b/i;
/** What can be seen or taken in the hand; nobody praises it. */
const THING =
  /\b(?:leaflets?|posters?|rooms?|doors?|drawers?|numbers?|rotas?|forms?|letters?|lists?|desks?|slots?|signatures?|pages?|groups?|guidance|clubs?|books?|boards? pays|files?|tests?|courses?)\b/i;
/** What may happen in a case, and what holds then. */
const CONDITION =
  /\b(?:if (?!famil|we|children|our|they)|when (?!we|services|people|partners|everyone|[a-z]+ing )|where (?!possible|appropriate|we|every|each|all|nobody|no one|children are concerned)|unless|until|whenever|once|while|so the|so that the|because the)\b|[?:“"]/i;
const PEOPLE =
  /\b(?:parents?|mothers?|fathers?|famil(?:y|ies)|child(?:ren)?(?:['’]s)?|bab(?:y|ies)|carers?|people|women|adults?|safe|harm|risk|concerns?|home|homes|medicines?|drugs?|alcohol|supervision|visits?|assessments?)(?!\w)/gi;
const SPOKEN_TO = /\b(?:you|your|please)\b/i;
/** Words for what is good and dear; beside nothing that could be seen, a few are enough. */
const DEAR = wordSet(`
  respect respected respectful trust trusted trusting confident confidence caring skilled holistic child-centred child-focused person-centred strengths-based strength-based trauma-informed whole-family
  culture ethos values vision ambition ambitious equality diversity inclusion inclusive dignity compassion compassionate kindness kind empathy candour integrity honesty honest openness
  transparency transparent curiosity curious collaboration collaborative co-operation cooperation teamwork effort passion passionate pride proud resilience resilient thrive flourish nurture journey heart
  spirit commitment committed dedication dedicated excellence excellent improvement improve continuous reflective healthy strength valued value valuable cherish celebrate welcome welcomed encouraged
  encourage empower empowering empowered champion supportive united ownership responsibility wellbeing hope hopeful aspiration aspire dream belief believe faith blame stigma village
  difference matter importance priority essential vital crucial paramount central fundamental cornerstone bedrock effective meaningful
  potential unique special precious listening heard brave courage courageous success successful achieve unity friendship gratitude grateful fairness justice everybody robust
  ourselves growth healing collaborate
`);
/** The same words in other company are plain: “good people disagree”, “shared care”. */
const MILD = wordSet(
  'good great strong clear shared fair quality recovery learning core care positive default accident story professional approach nothing everyone safeguarding key fear alone partnership best better important outcome health support supported',
);
/** A rule, or something that is done to a thing. */
const RULE =
  /\b(?:may|must|shall|cannot|can['’]t|not|without|before|after|until|except|only|sent|recorded|told|written|kept|signed|counted|dated|added|treated|named|listed|below|above|chapter|table|rule|means?|stands? for|called)(?!\w)/i;
const DEAR_ENOUGH = { short: 9, few: 1, many: 2, mild: 3 };
const MOST_TALK = 0.5;
const LONGEST = 400;
const FEW_SENTENCES = 4;

function isHollow(sentence: string, praises: readonly RegExp[], needs: readonly RegExp[], virtues: readonly RegExp[]): boolean {
  if (hasDeed(sentence)) return false;
  if (CONDITION.test(sentence.replace(/^[^:]{3,24}: /, '')) || SPOKEN_TO.test(sentence)) return false;
  const isPraise = anyFinds(praises, sentence) || (anyFinds(needs, sentence) && ABSTRACT.test(sentence) && talkIn(sentence).share >= MOST_TALK);
  const isWeak = !isPraise && isPromise(sentence, virtues);
  if (somebodyDoes(sentence) || definiteTimeIn(sentence)) return false;
  if (isPraise) return true;
  // NOTE: what ends with no full stop is a label or an entry of a table.
  if (!/[.!]$/.test(sentence)) return false;
  if (isOnlyDear(sentence)) return true;
  return isWeak && (OURSELVES.test(sentence) || isVirtue(sentence, virtues)) && !THING.test(sentence) && !isOfCase(sentence.replace(PEOPLE, ' '));
}

/** Nothing in it could be seen, and what is left is dear to everybody. */
function isOnlyDear(sentence: string): boolean {
  if (
    RULE.test(sentence.replace(/(?:is|are|was) not (?:to blame|alone)|not our problem|should (?:be )?(?:feel |have to )?/gi, ' ')) ||
    THING.test(sentence) ||
    hasSomebody(sentence)
  )
    return false;
  const words =
    sentence
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/[a-z][a-z'-]*/g) ?? [];
  const count = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word) || set.has(word.replace(/'?s$/, ''))).length;
  const dear = count(DEAR);
  const mild = count(MILD);
  return (
    (dear > 0 || mild >= DEAR_ENOUGH.mild) &&
    dear + mild >= (words.length <= DEAR_ENOUGH.short ? DEAR_ENOUGH.few : DEAR_ENOUGH.many) &&
    !isOfCase(sentence.replace(PEOPLE, ' '))
  );
}

/** Does a paragraph say nothing but what is dear to those who wrote it? */
export function isHollowParagraph(text: string): boolean {
  if (text.length > LONGEST || /\d|:$/.test(text)) return false;
  const praises = PRAISE.among(text);
  const needs = NEEDED.among(text);
  const virtues = virtuesOf(text);
  const sentences = sentencesOf(text);
  const isEmpty = (sentence: string): boolean => isHollow(sentence, praises, needs, virtues) || isFine(sentence);
  return sentences.every(isEmpty) || (sentences.length > 1 && sentences.length <= FEW_SENTENCES && areFineTogether(sentences, isEmpty));
}

/** “Working together”, “Listening to families”, “Trust”: no verb that says who does it, and no thing. */
const MOTTO =
  /^(?:being )?(?:(?:working|listening|thinking|making|putting|caring|valuing|believing|learning|acting|keeping|building|sharing|getting|standing|supporting|respecting|celebrating|including|reflecting|striving|challenging|growing|changing|walking|empowering|enabling|protecting|championing|promoting|improving|being|doing|open(?:ness)?|honest(?:y)?|trust(?:ing)?|respect(?:ful)?|kind(?:ness)?|courage(?:ous)?|compassion(?:ate)?|integrity|partnership|collaborati(?:on|ve)|transparen(?:t|cy)|inclusi(?:on|ve)|equality|equity|dignity|humility|curio(?:sity|us)|fairness|hope|empathy|excellence|accountab(?:ility|le)|innovation|teamwork|ambiti(?:on|ous)|resilience|one team|children first|families first|people first|child-cent(?:red|redness)|strengths?-based|trauma-informed|together|quality|diversity|professionalism|responsib(?:ility|le)|communication|co-?operation|commitment|sensitivity|understanding|passion)(?!\w))(?! (?:worker|officer|group|order|plan|meeting|form|visit|course))/i;
const FEW_WORDS = 6;
const ENOUGH_ITEMS = 3;

/** Is a list one of values and no more? */
export function isHollowList(items: readonly string[]): boolean {
  if (items.length < ENOUGH_ITEMS) return items.length > 1 && items.every(isHollowParagraph);
  return items.every((item) => (isMotto(item) || isHollowParagraph(item)) && !/\d/.test(item));
}

function isMotto(item: string): boolean {
  return item.split(/\s+/).length <= FEW_WORDS && MOTTO.test(item) && !isOfCase(item.replace(PEOPLE, ' ')) && !definiteTimeIn(item);
}

/** An item among others, or a cell, that says of itself that it is no label: it has a verb or is long enough. */
function isFineByItself(text: string): boolean {
  return text.split(/\s+/).length >= FEW_ALONE && sentencesOf(text).every(isFine);
}
const FEW_ALONE = 5;

/** A row in which nothing stands beside fine words but their name. */
function isHollowCell({ text, head, row }: TextBlock): boolean {
  if (head === undefined || row === undefined || !isFineByItself(text)) return false;
  return row.every((cell) => cell === text || (cell.split(/\s+/).length <= FEW_WORDS && !/\d/.test(cell) && !hasSomebody(cell) && !definiteTimeIn(cell)));
}

/** The first of each run of blocks that holds nothing else. */
export function* hollowBlocks(blocks: readonly TextBlock[]): Iterable<TextBlock> {
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'paragraph' && isHollowParagraph(block.text)) yield block;
    if (block?.kind === 'cell' && isHollowCell(block)) yield block;
    if (block?.kind !== 'item') continue;
    const first = at;
    while (blocks[at + 1]?.kind === 'item') at += 1;
    const led = blocks[first - 1]?.text.trimEnd().endsWith(':') === true;
    const run = blocks.slice(first, at + 1);
    if (!led && isHollowList(run.map(({ text }) => text.trim()))) yield block;
    else if (!led) yield* run.filter(({ text }) => isFineByItself(text));
  }
}
