// Does a stretch of words tell of something from which a time may be counted? “After a missed visit”, “a parent who is admitted”, “on
// discharge”, “each referral received”. More is taken for an event here than is one: whoever has said anything of the kind is left alone.

import { anyFinds, lookFirst } from '../reading/look-first.ts';

const THING =
  '(?:requests?|referrals?|questions?|enquir(?:y|ies)|calls?|messages?|letters?|e-?mails?|complaints?|concerns?|concern reports?|alerts?|notifications?|applications?|forms?|results?|worr(?:y|ies)|disclosures?|invoices?|incidents?|challenges?|breach(?:es)?|mistakes?|errors?|reports?|drafts?|births?|deaths?|discharges?|admissions?|arrests?|relapses?|lapses?|overdoses?|(?:missed |failed )?(?:appointments?|visits?|attempts?|doses?|calls))';

const EVENTS: readonly string[] = [
  // “The worker who opens a case”.
  String.raw`\b(?:who|that|which) (?:opens?|takes? (?:over|on|up)|starts?|begins?|closes?|joins?|inherits?|leaves?) (?:an?|the|any|each|every|their|our) [a-z]+`,
  String.raw`\b(?:(?<!\blook(?:s|ing)? )after|afterwards|following|upon|since|once(?! (?:an?|each|every|per|in) (?:day|week|fortnight|month|quarter|year|term)\b)|as soon as|as long as|in case|in the event|should (?:the|an?|any|it|they|she|he|that|this|there)|whenever|whoever(?! (?:has|holds|looks) )|every time|each time|no sooner|starting|counted|counting|reckoned|beginning|triggers?|sets? off|ahead of|prior to|before(?! (?:[\w-]+ ){1,3}?(?:days?|weeks?|hours?|months?) (?:are|have|is|has)\b)|beforehand)\b`,
  String.raw`\bfrom (?:(?:the|this|that|when|each|every|an?|then|its|their|her|his|first|last|day) )*(?!treatment|children)(?:[\w-]+ ){0,2}?(?<!\bfrom )(?:now|then|date|day|time|moment|start|end|receipt|referral|discharge|birth|request|call|meeting|visit|appointment|conference|contact|decision|event|letter|notice|opening|closing|release|admission|report|issue|allocation|booking|handover)\b|\bfrom (?:receipt|referral|discharge|birth|when|then|day|hearing|allocation|opening|closing|release|admission)\b`,
  String.raw`\b(?:when|if|unless|where|wherever)\b(?<!\b(?:know|knows|asks?|asked|says?|tells?|sees?|shows?|agrees?|decides?|records?|notes?|writes?|checks?|finds? out|down|about|settles?|discuss(?:es)?)\b[^,.;:]{0,60} (?:when|if|unless|where|wherever))(?! (?:possible|needed|necessary|appropriate))`,
  String.raw`\b(?:on|at|in|with|by|within \d+ \w+ of|during) (?:the |a |an |any |each |every |their |her |his |its |that |this |first |next |initial |last )*(?:receipt|receiving|arrival|discharge|admission|hearing|failure|refusal|relapse|arrest|death|loss|news of|learning|being|becoming|finding|noticing|seeing|request|registration|allocation|release|closure|closing|transfer|opening|handover|birth|booking|starting|leaving|joining|opening|meeting|conference|review|visit|appointment|session|contact|interview|induction|clinic|end of|start of|run-up|day of|day on|day that|day they|day she|day he|morning|evening|night|weekend|weeks? of|months? of)\b`,
  String.raw`\b(?:who|that|which|whose) (?:(?:has|have|had|was|were)(?! (?:up to |only )?(?:\d|an? |one |two |three |four |five |six |seven |eight |nine |ten |until )| (?:been )?(?:involved|concerned|responsible|named|there|present|part)\b)|is (?:new|over|un)|(?:is|are) (?:being |newly |first )?(?!involved|concerned|responsible|named|needed|used|there|on|in|the|an?|about|best|most|able)[a-z]+(?:ed|en|rn|nt|ld|ft|ut|de)\b|(?:does|do|did) not|misses|miss|asks?|comes?|arrives?|reports?|leaves?|moves?|starts?|stops?|becomes?|gives? birth|relapses?|lapses?|tells?|discloses?|raises?|follows?|turns?|goes|go|falls?|takes? up|joins?|calls?|rings?|fails?|drops?|disengages?|disagrees?|refuses?|signs?|reach(?:es)?|shows?|changes?|ends?|begins?|loses?|learns?|hears?|finds?|says? (?:no|yes|that|so))\b`,
  String.raw`\b(?:missed|failed|received|reported|alleged|suspected|newly|recently|returning|bounced|refused|unanswered|cancelled|overdue|lapsed|incoming) [a-z]+|\b(?:expected|planned|agreed) (?:date|day|visit|birth|closing|discharge|end|start|appointment|meeting)|\bnew (?:referral|case|concern|request|pregnan\w+|bab(?:y|ies)|edition|address|partner|allegation|information|baby|mother|prescription)`,
  String.raw`^(?:[-*•] )?(?:(?:an?|any|each|every|the|all|this|that|no|both|written|urgent|other|such|most|telephone|phone|formal|first|second|final|joint) )*${THING}(?: (?:by|from|about|to|for|of|in|on|at) (?:[\w'’-]+ ){1,6}?)?,? ?(?:is|are|gets?|receives?|has|have|will|must|should|goes|go|comes?|brings?|leads?|means?|triggers?|starts?)\b`,
  String.raw`^(?:[-*•] )?(?:(?:an?|any|each|every|the|no) )?(?:[a-z]+ )?${THING}\b[^.:]{0,50}: |^[^.:,]{3,50} (?:(?!allowed)[a-z]+ed|made|sent|held|born|given|taken|gone|known|found|seen|told|lost|done):`,
  String.raw`\b(?:rings?|phones?|calls?|asks?|tells?|sends?|e-?mails?|writes? to|refers?|reports?)\b[^.;]{0,120},? (?:and|who|which|;) ?(?:[\w’'-]+ ){0,5}?(?:says?|answers?|repl(?:y|ies)|decides?|confirms?|responds?|rings? back|calls? back|comes?|passes|brings?|visits?|sends? (?:one|another|it))\b`,
  String.raw`\b(?:in reply to|in answer to|in response to|responds? to|repl(?:y|ies) to|(?<!\bfor (?:an|the) )answers? (?:to )?(?:an?|any|each|every|the|it|them|that|her|his|your|our|their|its) |answers? (?:[\w'’]+ ){0,2}(?:calls?|phones?|lines?)\b|acknowledges?|returns? (?:the|a|any|each|every) call|calls? back|rings? back)\b`,
  String.raw`^\W*(?:then|next)\b|\b(?:tells?|informs?|notif(?:y|ies)|alerts?|warns?|hears?|knows?)\b[^,.;:]{0,60} (?:of|about) (?:an?|any|each|every|the) [a-z]+|\b(?:writes?|enters?|records?|logs?|notes?|files?|puts?)\b[^,.;:]{0,60} (?:in|on|into|onto) (?:the|its|their|her|his|each) (?:[a-z'’]+ ){0,3}(?:record|log|register|file|files|records|chronology|form|system|note|notes|sheet)\b|\bday (?:0|zero|nought|one is|1 is|1 being|1 \()|\bclock\b|\bnotice\b`,
];

const events = lookFirst('spoken-starts', EVENTS, (source) => new RegExp(source, 'im'));

/** May the words tell of what a time counts from? Each statement stands on a line of its own. */
export function tellsOfEvent(words: string): boolean {
  return anyFinds(events.among(words), words);
}

/** News that somebody passes on sets off what the next sentence tells. */
const PASSED_ON =
  /\b(?:rings?|sends?|asks?|refers?|tells?|reports?|writes? to|calls?|phones?|e-?mails?|passes|hands?|misses|opens|closes|arrives?|comes?|leaves?|offers?|agrees?|decides?|meets?|visits?|holds?|starts?|begins?|stops?|signs?|sees?|finishes|completes?|disagree|disagrees|raises?|moves?|books?|names?|is (?:[a-z]+ )?[a-z]+ed|are (?:[a-z]+ )?[a-z]+ed|is (?:made|born|sent|held|taken|known|found|seen|told|due|over))\b/i;

/** Does a sentence tell of a deed that the next may count from? */
export function tellsOfDeed(words: string): boolean {
  return PASSED_ON.test(words);
}
