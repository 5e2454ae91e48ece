// How fine are the words of a sentence, and how little can be seen in them? Words are weighed one by one: what is dear to everybody, what holds
// always and for all, and who “we” are count for it; a thing, a case, a rule or a condition counts against it. No turn of phrase is looked for.

import { isOfCase } from '../reading/case-words.ts';
import { hasDeed, somebodyDoes } from '../reading/deeds.ts';
import { definiteTimeIn } from '../reading/time-words.ts';
import { wordSet } from '../reading/word-set.ts';

/** Virtues, values, praise. */
const DEAR = wordSet(`
  dignity honesty honest kindness kind compassion compassionate respect respected respectful respectfully trust trusted trusting openness courage courageous brave hope hopeful passion passionate proud pride
  committed commitment dedicated dedication vision ethos culture values spirit embody embodies embodied thrive thrives flourish flourishes empower empowers empowered empowering empowerment heart priority priorities
  essential vital crucial paramount fundamental cornerstone bedrock foundation foundations holistic trauma-informed strengths-based child-centred person-centred relationship-based family-focused whole-family excellence
  inclusive inclusion equality equity fairness diversity welcome welcomed welcoming unwelcome valued value cherish cherished deserve deserves tenacity tenacious persistence perseverance resilience resilient curiosity curious
  transparency transparent collaborative collaboration collaborate partnership-working together togetherness ambition ambitious aspire aspiration aspirations believe believes belief accountable accountability
  meaningful unique stronger strongest inspire inspires inspired inspiring journey integrity candour empathy empathetic humility patience understanding sensitivity sensitive non-judgemental nonjudgemental judgement love loved warmth warm
  difference importance important seriously invest invests investing investment celebrate celebrated champion champions championed nurture nurtured nurturing supportive confident confidence skilled reflective restorative robust seamless
  pivotal integral invaluable indispensable central key core ideal principle principles potential future futures success successful achieve improving improvement excellent outstanding exceptional proactive responsive flexible flexibility
  underpin underpins underpinned commit pledge strive strives striving encourage encouraged encourages recognised recognise recognises acknowledge acknowledged acknowledges wellbeing voice voices mutual effective effectively consistently
  exemplary high-quality world-class innovative innovation creative creativity vigilance vigilant alert professional professionalism tireless tirelessly wholehearted wholeheartedly genuine genuinely diligence diligent tolerance solidarity
  mature maturity wealth expertise rewarding privilege gift blessing utmost steadfast unwavering relentless relentlessly determined determination eager keen mindful bold optimism optimistic generous generosity thoughtful considerate gentle
  belonging ownership ideals faith loyalty synergy joined-up coherent cohesive wraparound rights-based evidence-informed outcome-focused solution-focused forward-looking sustainable co-production precious powerful profound transform transforms
  transforming transformative vibrant enable enables enabling strengthen strengthens strengthening enhance enhances enhancing promote promotes promoting foster fosters fostering facilitate facilitates excel excels childhood assurance
  sensitively proportionately compassionately thoughtfully openly honestly flexibly persistently kindly holistically collaboratively creatively creative positively meaningfully collectively mindfully warmly supportively passionately tenaciously mile
`);
/** What everybody says of everything: good, safe, every, always, we. */
const MILD = wordSet(`
  always never ever every everyone everybody everything nobody whatever whoever throughout anyone we our us ourselves good better best great real really truly right strong strongly safe safety safely life lives living live matter matters welfare
  role part play plays guide guides guided alone left behind cope owned shaped shape open count change changes help support supported learn learning learned together people person listen listening heard hear feel feels felt keep keeping early outcomes outcome
  difficult prepared communication relationship relationships partnership partners partner leadership leaders working work practice quality care cared caring build built foundations share shared sharing clear full positive first true success healthy
  happy possible aim aims goal goals responsibility responsible job business makes make challenge change grow grows protect protecting protected protection everyday strength strengths opportunity opportunities whole approach
  services community communities engagement engage engaging families bring brings mean means stands stand stop stops lost forgotten unseen unheard overlooked needs wishes views rights barrier barriers high
  save saves simple well sign knowledge experience skill skills world village moment moments conversation conversations hearts minds eyes sum team teams attention effort efforts energy benefit benefits step story stories
  timely appropriate sound smooth continuous ongoing joint confidence requires require depends depend rests built provides provide offered throughout easy fairly equal equally valuable ready extra interests mind resources
`);
/** Things that can be seen or kept, and words of a rule. */
const PLAIN = wordSet(`
  leaflet poster room drawer number rota form letter list desk slot signature page group file book board test course table row column record records recorded phone email text card minutes copy copies report reports
  may cannot can't unless except only until before after because called means without either below above otherwise instead already yesterday today tomorrow money pay pays paid cost costs pound pounds
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december morning evening night weekend
  bus taxi lunch coffee tea crèche creche building office law act article court section
  most many some few several often sometimes rarely usually disagree disagrees differ differs
`);
export const PEOPLE =
  /\b(?:parents?|mothers?|fathers?|famil(?:y|ies)|child(?:ren)?(?:['’]s)?|bab(?:y|ies)|carers?|people|women|adults?|safe|harm|risk|concerns?|homes?|medicines?|drugs?|alcohol|supervision|visits?|assessments?|relapse|recovery|conferences?|pregnan\w+|door|referrals?|consent|substance|use|screening group)(?!\w)/gi;
const LABEL =
  /^(?:aims?|principles?|visions?|values?|ethos|ambition|mission|promise|pledge|commitment|goal|purpose|culture|belief|outcome|philosophy|approach|standard)s?(?: \w+)?: /i;
const CONDITION = /\b(?:if|where|once|whenever|while)\b|[?“"]|:$/i;
const SPOKEN_TO = /\b(?:you|your|please)\b/i;
/** So much weight, and so much of each word, makes a sentence fine; a few words with no verb need more of it. */
const ENOUGH = { weight: 3.5, each: 0.22 };
const ENOUGH_SHORT = { words: 8, weight: 3, each: 0.28 };
const WEIGHT = { dear: 2, mild: 1, plain: -2, ofCase: -3, condition: -1.5 };
const LONGEST = 45;
const BETWEEN_WORDS = /[^a-zè'’-]+/;
/** One look for each word. The first set that has it counts. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...[...PLAIN].map((word) => [word, WEIGHT.plain] as const),
  ...[...MILD].map((word) => [word, WEIGHT.mild] as const),
  ...[...DEAR].map((word) => [word, WEIGHT.dear] as const),
]);

/** How fine, and in how many words; nothing where somebody does something or a time is given. */
interface Fineness {
  readonly weight: number;
  readonly words: number;
}

export function finenessOf(sentence: string): Fineness | undefined {
  if (known.has(sentence)) return known.get(sentence);
  if (known.size > MOST_KNOWN) known.clear();
  const made = weighed(sentence);
  known.set(sentence, made);
  return made;
}

/** A paragraph is weighed more than once, as one of fine words and as one in which nothing can be seen. */
const known = new Map<string, Fineness | undefined>();
const MOST_KNOWN = 2_000;

function weighed(sentence: string): Fineness | undefined {
  if (/\d|https?:|@/.test(sentence) || SPOKEN_TO.test(sentence)) return undefined;
  let words = 0;
  let weight = 0;
  const isLabelled = LABEL.test(sentence);
  for (const word of (isLabelled ? sentence.replace(LABEL, '') : sentence).toLowerCase().split(BETWEEN_WORDS)) {
    if (word === '') continue;
    words += 1;
    weight += WEIGHTS.get(/['’]s$/.test(word) ? word.slice(0, -2) : word) ?? 0;
  }
  if (words < 3 || words > LONGEST) return undefined;
  if (isLabelled) weight += WEIGHT.dear;
  if (CONDITION.test(sentence)) weight += WEIGHT.condition;
  return { weight, words };
}

/** Of a whole passage in which nothing is particular so much of each word is enough: of 1,600 that say what is done, the fullest has 0.08, and none of them is without a deed. */
const ENOUGH_OF_ALL = { withDeed: 0.1, without: 0.04 };

/** How fine is a passage as a whole, however its sentences are cut? */
export function isFineThroughout(text: string): boolean {
  if (/\d|https?:|@/.test(text) || SPOKEN_TO.test(text)) return false;
  let words = 0;
  let weight = 0;
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    if (word === '') continue;
    words += 1;
    weight += WEIGHTS.get(/['’]s$/.test(word) ? word.slice(0, -2) : word) ?? 0;
  }
  return weight >= words * (hasDeed(text) || somebodyDoes(text) ? ENOUGH_OF_ALL.withDeed : ENOUGH_OF_ALL.without);
}

/** Not fine enough by itself, and nothing in it but a little of the same: “supervision is invaluable”. */
function isOfTheSame(sentence: string, { weight, words }: Fineness): boolean {
  return weight >= 1 && words <= LONGEST_OF_SAME && !hasDeed(sentence) && !somebodyDoes(sentence) && !definiteTimeIn(sentence);
}
const LONGEST_OF_SAME = 20;

/** Several sentences that are fine taken together, at least one of them by itself. */
export function areFineTogether(sentences: readonly string[], isHollow: (sentence: string) => boolean): boolean {
  let [weight, words] = [0, 0];
  let isAny = false;
  for (const sentence of sentences) {
    const fine = finenessOf(sentence);
    if (!fine) return false;
    const isOne = isHollow(sentence);
    if (!isOne && !isOfTheSame(sentence, fine)) return false;
    isAny ||= isOne;
    weight += fine.weight;
    words += fine.words;
  }
  return isAny && weight >= ENOUGH.weight && weight / words >= ENOUGH.each;
}

/** NOTE: what is weighed costs less than what is looked for, and few sentences are fine enough for the rest. */
export function isFine(sentence: string): boolean {
  const fine = finenessOf(sentence);
  if (!fine) return false;
  const enough = fine.words <= ENOUGH_SHORT.words ? ENOUGH_SHORT : ENOUGH;
  const isEnough = (weight: number): boolean => weight >= enough.weight && weight / fine.words >= enough.each;
  if (!isEnough(fine.weight)) return false;
  if (isOfCase(sentence.replace(PEOPLE, ' ')) && !isEnough(fine.weight + WEIGHT.ofCase)) return false;
  return !hasDeed(sentence) && !somebodyDoes(sentence) && !definiteTimeIn(sentence);
}
