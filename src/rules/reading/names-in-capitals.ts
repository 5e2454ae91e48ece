// Names in capitals that say by their last word that they are a team or a post, and what stands round them in their sentence.

export interface CapitalName {
  /** Without an article and the verb before it. */
  readonly name: string;
  /** What it is called after: the name without what kind of body it is. */
  readonly core: string;
  readonly kind: 'team' | 'meeting' | 'post';
  /** Of a post: “nurse” or “midwife”, which no other post can be; '' for a worker. */
  readonly calling: string;
  /** The sentence up to the name, and from its end on. */
  readonly before: string;
  readonly after: string;
}

const TEAMS = 'team|service|unit|hub|desk|helpline|hotline|line|bureau|squad|department|section|office|project|branch|cell|division';
const MEETINGS = 'group|panel|forum';
const POSTS = 'worker|nurse|midwife|officer|practitioner|co-?ordinator|advis[eo]r|navigator';
/** One of many is no name, so none of them is looked for in the plural. */
const LAST_WORD = new RegExp(`\\b(?:${TEAMS}|${MEETINGS}|${POSTS})\\b(?![’'-]\\w{2})`, 'gi');
const IS_MEETING = new RegExp(`^(?:${MEETINGS})$`, 'i');
const IS_TEAM = new RegExp(`^(?:${TEAMS})$`, 'i');
/** Up to eight words before it, or what it is for behind it. */
const WORDS_BEFORE = /(?:(?:[A-Z][\w'’]*|&|and|of|for|in)[ -]|(?<=-)[a-z]+-){1,8}$/;
const WHAT_FOR = /^ (?:for|of) (?:the )?[A-Z][\w'’-]*(?: (?:(?:and|&|of) )?[A-Z][\w'’-]*){0,4}/;
const ANOTHER_NAME = new RegExp(`^.*\\b(?:${TEAMS}|${MEETINGS}|${POSTS}) (?:and|&|or) `, 'i');
/** What begins a sentence in a capital and belongs to no name. */
const BEGINS =
  /^(?:the|an?|our|your|any|each|every|this|ring|call|phone|telephone|email|contact|ask|tell|inform|notify|alert|send|refer|consult|through|via|by|to|from|with|and|or|of|for|in|at|if|when|where|once|after|before|then|only|both|either|write|speak|use)\b[ -]*(?=.)/i;

/** A capital right before such a word, or behind it: most texts hold none, and are left at that. */
const COULD_HOLD = new RegExp(
  `[A-Z][\\w'’]*[ -](?:${`${TEAMS}|${MEETINGS}|${POSTS}`.replace(/(?<=^|\|)\w/g, (first) => `[${first}${first.toUpperCase()}]`)})(?!\\w)|[A-Z][a-z]{3,10} (?:for|of) (?:the )?[A-Z]`,
);

export function couldHoldName(text: string): boolean {
  return COULD_HOLD.test(text);
}

export function namesInCapitals(sentence: string): CapitalName[] {
  const found: CapitalName[] = [];
  for (const { 0: last, index } of sentence.matchAll(LAST_WORD)) {
    const end = index + last.length;
    const hasCapital = /^[A-Z]/.test(last);
    const lead = /[\w'’&][ -]$/.test(sentence.slice(Math.max(0, index - 2), index))
      ? (WORDS_BEFORE.exec(sentence.slice(Math.max(0, index - 120), index))?.[0] ?? '')
      : '';
    const whatFor = hasCapital ? (WHAT_FOR.exec(sentence.slice(end, end + 120))?.[0] ?? '') : '';
    let words = lead.replace(ANOTHER_NAME, '');
    while (BEGINS.test(words)) words = words.replace(BEGINS, '');
    words = words.replace(/^&[ -]/, '');
    if (!/[A-Z]/.test(words) && whatFor === '') continue;
    const start = index - words.length;
    const before = sentence.slice(0, start);
    // NOTE: “Recovery workers” at the beginning of a sentence is no name; “the Recovery worker” is one.
    if (!hasCapital && !/\b(?:the|our) $/i.test(before)) continue;
    if (/^ [A-Z]/.test(sentence.slice(end)) && whatFor === '') continue;
    const name = `${words}${last}${whatFor}`;
    found.push({
      name,
      core: `${words}${whatFor}`.trim(),
      calling: /^(?:nurse|midwife)$/i.test(last) ? last.toLowerCase() : '',
      kind: IS_MEETING.test(last) ? 'meeting' : IS_TEAM.test(last) ? 'team' : 'post',
      before,
      after: sentence.slice(start + name.length),
    });
  }
  return found;
}
