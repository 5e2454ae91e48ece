// Main clauses of a sentence, each from its subject on: what stands before (“When a child moves in,”, “Stage 2:”) and what hangs on to it
// (“so that …”, “who …”) speaks of other things than of who has to act.

const OPENER = String.raw`(?:if|when|whenever|where|wherever|once(?! an? | in a | every )|unless|until|after|before|because|since|while|as|although|though|should|whether|in case)`;
const OPENS = new RegExp(String.raw`^(?:and |but |or )?${OPENER}\b`, 'i');
/** “With 14 ticks on the list, …”, “On the day of the visit, …”: no clause, and the subject follows. */
const LEADS_IN =
  /^(?:with|in|on|at|by|within|from|for|under|every|each|during|following|out of|outside|no later|not later|to|upon|having|without|that|the (?:same|next)|then|also|in addition|finally|first|secondly|next|here|therefore|instead|otherwise|meanwhile|ideally|\w+ly|same|next)\b/i;
const PARTS =
  /(?:; |: | [–—] |(?<=\w)- |, (?:and|but|then|or|so) (?:then )?(?!that\b)| and (?=(?:every|some)(?:one|body) |staff |colleagues |professionals |someone ))/;
const MARK = /^(?:[-*•–] ?|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-h]|[ivx]{1,4})(?:[).] ?| (?=[A-Z])))+/;

/** Several rules read the same sentences, one after another. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 2_000;

export function mainClausesOf(sentence: string): readonly string[] {
  const before = known.get(sentence);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const made = clausesIn(sentence);
  known.set(sentence, made);
  return made;
}

function clausesIn(sentence: string): string[] {
  const clauses: string[] = [];
  let isOpen = false;
  for (const part of sentence.replace(MARK, '').split(PARTS)) {
    let clause = part.trim();
    isOpen ||= OPENS.test(clause);
    while (isOpen || LEADS_IN.test(clause)) {
      const comma = clause.indexOf(', ');
      if (!isOpen) clauses.push(clause);
      if (comma < 0) break;
      isOpen = false;
      clause = clause.slice(comma + 2).trim();
    }
    if (!isOpen && clause !== '') clauses.push(clause);
  }
  return [...new Set(clauses)];
}
