// Stages that come to no end: the same post is told again after each failure and asks for another try, an objection goes to the one who
// objects, or the last of those who are asked only asks the others to talk on. Whoever decides in between ends it.

import { readFigure } from '../../model/number-words.ts';
import { anyFinds, lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { SpokenFault, Stage } from './spoken-stages.ts';
import type { TextGroup } from '../reading/text-groups.ts';
import type { WrittenText } from '../reading/text-places.ts';

/** After each failure the same is asked for again. */
const EACH_TIME = lookFirst('again after each failure', [
  String.raw`\b(?:after|following|with|on|at|for) (?:each|every) (?:(?:further|new|later|subsequent|repeated|fresh|other|such) )?(?:failed|missed|refused|unanswered|fruitless|further|new|later|subsequent|repeated|unsuccessful|refusal|no)\b[^.]{5,140}?\b(?:asks?|tells?|sends?|urges|has)\b[^.]{0,40}?\b(?:(?:for )?another (?:try|attempt|go|visit|call|letter)|once more|(?:to )?try again|again)\b`,
  String.raw`\b(?:steps?|stages?|process|route|procedure) (?:then )?(?:starts?|begins?) (?:again|over|anew|afresh|from the (?:beginning|start|top))(?=[.;,]|$)`,
  String.raw`\b(?:asks?|writes?|rings?|refers?|applies|sends?)(?: [\w’'-]+){0,4} (?:a|for a|for the) third time\b[^.]*\b(?:and so (?:on|forth)|and again|fourth)\b`,
  String.raw`\b(?:refus|disput|object)\w+[^.]{5,120}\bas (?:often|many times) as (?:is |it )?(?:needed|necessary|takes|they like)\b`,
  String.raw`\brefus\w+[^.]*[.,] [^.]*\band so (?:on|forth)(?= (?:until|till|for as long)|[.;,]|$)`,
]);
const OBJECTOR = lookFirst('back to whoever objects', [
  String.raw`\b(?:objection|disagreement|dispute|challenge|complaint|appeal|dissent)s? (?:then |again )?(?:goes|go|returns?|comes?|falls?|(?:is|are) (?:sent|passed|given|put|taken|handed|settled|decided|heard|referred))(?: (?:back|straight|again))?(?: [^.;]{0,60}?)? (?:to|by|with|before) (?:the (?:person|one|worker|manager|side|service|post|people|team|officer)|those|whoever) (?:who|that|which) (?:first )?(?:objected|objects?|raised|raises|disagree[sd]?|complain(?:ed|s)|made the (?:objection|complaint|challenge)|challenged)\b`,
]);
const TALK_ON = lookFirst('asks them to talk on', [
  String.raw`\b(?:asks?|tells?|invites?|encourages?|urges?|advises?|reminds?|leaves (?:it )?to|requests?|wants?|expects?) (?:it )?(?:them|both(?: (?:sides|of them|services|managers|workers|parties))?|the (?:two|sides|parties|managers|services|workers|leaders|others)(?: [a-z]+)?|everybody|everyone|each side)(?: both| all)? to (?:carry on|keep|go on|continue|try|talk|settle|find|think|agree|reconsider|come to|reach|sort|work (?:it|this|things)|look again|meet again|resolve|listen|co-?operate|make peace|compromise)\b`,
]);
const DECIDES = /\b(?:decid\w+|decision|settles|rules|ruling|final|last word|casting|arbit\w+)\b/i;
const HIGHER = /\b(?:goes|go|taken|passed|moves?|raised?|takes it|refers it) (?:on |up )?to\b|\bstage \d of\b/i;
const IS_LAST = /\b(?:stage (?:[3-9]|three|four|five|six)|(?:last|final|top|highest) (?:stage|level|step)|chief (?:executive|officer|social)\w*|directors?)\b/i;

/** Told again after each failure, or sent to the one who began. */
export function roundAndRound({ blocks }: TextGroup): SpokenFault | undefined {
  for (const where of blocks) {
    const found = [...EACH_TIME.among(where.text), ...OBJECTOR.among(where.text)]
      .map((pattern) => pattern.exec(where.text)?.[0])
      .find((one) => one !== undefined);
    if (found === undefined) continue;
    const rest = where.text.slice(where.text.indexOf(found));
    if (
      !DECIDES.test(rest.replace(/\b(?:days?|hours?|weeks?) of the decision\b/i, '')) &&
      !HIGHER.test(rest.slice(found.length)) &&
      !/\bif\b/i.test(rest.slice(found.length))
    )
      return { where, message: `What is not settled here goes round and comes to nobody who decides: “${found.slice(0, 80)}”.` };
  }
  return undefined;
}

/** The last one who is asked asks the others to settle it. */
export function endlessTalk({ blocks }: TextGroup): SpokenFault | undefined {
  const where = blocks.at(-1);
  if (!where || TALK_ON.among(where.text).length === 0) return undefined;
  const last = sentencesOf(where.text).at(-1) ?? '';
  const isEnd = anyFinds(TALK_ON.among(last), last) && IS_LAST.test(last);
  const said = last.replace(/\b(?:within|of|from|after) [^,;]{0,40}decision\b/i, '');
  return isEnd && !DECIDES.test(said) && !/\b(?:if|unless|until|otherwise|before|meanwhile|first)\b/i.test(last)
    ? { where, message: 'The last stage here asks the others to settle it, and nobody decides.' }
    : undefined;
}

const IS_STAGE = /^(?:stage|step|level|tier|no\.?|#)?(?: ?number)?$/i;

/** A table whose first column numbers the stages. */
export function stagesInRows(blocks: readonly WrittenText[]): Stage[] {
  return blocks.flatMap((where) => {
    const [first = '', ...others] = where.row ?? [];
    if (where.text !== first || !IS_STAGE.test(where.head ?? '-')) return [];
    const number = /^(?:stage |step |level |tier )?(\d|one|two|three|four|five|six)\.?$/i.exec(first)?.[1];
    return number === undefined ? [] : [{ number: readFigure(number), text: others.join('. '), where }];
  });
}

/** A table of stages in which nobody stands. */
export function heldByNobody({ blocks }: TextGroup): SpokenFault | undefined {
  const where = blocks.find(
    ({ text, head = '', row = [] }) =>
      /^(?:nobody|no one|no-one|none)\b/i.test(text) && /\b(?:who|decid|leads?|post|level)/i.test(head) && /^(?:stage|step|level|\d)/i.test(row[0] ?? ''),
  );
  return where && { where, message: 'A stage here has nobody who decides.' };
}
