// Somebody is told to ring or write to a body that the directory does not hold, and no number, address or link stands with it. What every
// place has (the school, the ward) and what is each family's own (her landlord, their bank) needs none here.

import { directoryEntries, nameAndKind, stemsIn } from './directory-entries.ts';
import type { LoadedProtocol } from '../../model/protocol.ts';
import { CONTACTS } from './contact-words.ts';
import { holdsLink } from '../reading/linked-blocks.ts';
import { anyFinds, lookFirst, thatFind } from '../reading/look-first.ts';
import { numberElsewhereIn } from './numbers-elsewhere.ts';
import { plain, stemOf, wordsOf } from '../reading/name-words.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import { strangeCalleeIn } from './strange-callees.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { allTexts, wordTexts } from '../reading/text-places.ts';
import { OF_PERSON, strangeIn } from '../reading/strange-titles.ts';
import { mayContactPost, unreachedPostIn } from './unreached-posts.ts';
import { wordSet } from '../reading/word-set.ts';

export interface Unreached {
  readonly where: WrittenText;
  readonly body: string;
}

const BODY =
  'services?|offices?|unit|agency|helpline|hotline|infoline|team|charity|newspaper|department|union|association|society|centre|bureau|trust|embassy|consulate|shelter|refuge|library|bank|project|scheme|company|supplier|provider|network|group|federation|foundation|authority|commission|ombudsman|inspectorate|regulator|desk|hub|tribunal|registry|archive|fund|mission|warehouse|depot|contractor|firm|switchboard|store|laboratory|lab|registrar|council|line|people|folk|hostel|clinic|institute|academy|coastguard|exchange|consortium|surveyors|insurers?|printers?|translators|chaplaincy|manufacturers?|makers|editors?|publishers?|retailers?|wholesalers?|pantry|foodbank|chat|campaign|programme|organisation|alliance|directorate|secretariat|fellowship|clinic|police|social care|social work|health board|brigade|parish|surgery|guild|circle|wardens?|crew|cafe|café|rehab|garage|pool';
const NAME = String.raw`(?:(?!(?:whom|they|we|you|she|he|it|first|and|or|to|for|about|whether|if|when|who|that|which|with|on|in|at|by|from|the|a|an|within|before|after|every|each|same|next|how|what|as)\b)[\w’'-]+ )`;
const CONTACTED = lookFirst(
  'bodies that are contacted',
  [
    String.raw`\b${CONTACTS} (?:the )((?:${NAME}|and ){0,5}?${NAME}(?:${BODY}))(?![\w-]|['’]s)`,
    String.raw`\b${CONTACTS} ((?:[A-Z][\w’'-]+ ){1,3}(?:[a-z’'-]+ ){0,2}(?:${BODY}))(?![\w-]|['’]s)`,
    String.raw`\b(?:questions|queries|orders|complaints|requests|enquiries|invoices|applications|bookings|reports of [\w-]+|repairs|faults|translations?|boxes|vouchers|interpreters|tickets|places)(?: [\w’'-]+){0,5}? (?:goes|go|(?:is|are) (?:sent|made|addressed|placed|e-?mailed|passed|ordered|booked|requested|reported|bought|had|obtained|arranged)) (?:to|from|through|with|via|at|by) the ((?:${NAME}){1,5}(?:${BODY}))(?![\w-]|['’]s)`,
    String.raw`\b${CONTACTS} (?:the |our )((?:[A-Z][\w’'-]+ (?:(?:of|for|and|on) )?){1,4}(?:Board|Committee|Authority|Inspectorate|Directorate|College|Registrar|Executive|Secretariat|Institute|Federation|Tribunal|Agency|Office|Bureau|Society|Association|Helpline|Foundation|Fund|Union|Infoline|Coalition))(?![\w-]|['’]s)`,
    String.raw`\b${CONTACTS} (?:the |our )((?:council|board|committee|trust|partnership|partners|court|judge|company|charity|university|college|church|parish|landlord|employer|school|hospital|prison|insurer)['’]s? (?:${NAME}){0,2}(?:solicitors?|clerks?|lawyers?|insurers?|auditors?|accountants?|surveyors?|interpreters?|archivists?|printers?|press office|caterers?|plumbers?|electricians?|locksmiths?|drivers?|chaplains?|translators?|registry|switchboard|bursar|webmaster|cleaners?|caretakers?))(?![\w-]|['’]s)`,
    String.raw`\b(?:e-?mails?|rings?|phones?|contacts?|calls?|(?:writes?|speaks?|complains?|appeals?|turns?) to|messages?|texts?|makes? contact with|(?:gets?|getting) in (?:touch|contact) with) the ((?:regulator|agency|company|supplier|contractor|firm|helpline|hotline|charity|provider|manufacturer|makers|printers?|publisher)(?! (?:that|which|who|where|in question|concerned|involved|above|named|below|itself)\b)(?: (?:on|under|in|with|at) (?:the |our )?[\w’'-]+(?: [a-z]+)?)?)`,
    String.raw`\bthe ((?:${NAME}){1,4}(?:${BODY}|clinic))(?: [^.;]{0,50})?,? (?:and|who) (?:is |are |be )?(?:told|asked|advised|invited|encouraged) to (?:ring|call|phone|contact|e-?mail|write to) (?:it|them)\b`,
  ],
  (source) => new RegExp(source, 'g'),
);
const USUAL = lookFirst('the usual number', [
  String.raw`\b(?:on|by|via|at|to|rings?|ringing|phones?|call(?:s|ing)?|use|dial|through) (?:the|its|their|our) (?:usual|normal|ordinary|well-known|known|standard|everyday|general|old|regular) (?:phone |telephone |contact |e-?mail )?(?:numbers?|lines?|address(?:es)?|extension|mailbox|inbox|e-?mail|channels?)`,
  String.raw`\b(?:on|to|at|by|via) (?:the|a|its|their) (?:numbers?|address|line|extension) (?:that )?(?:everybody|everyone|all (?:of us|staff|workers)|we all|you all|most (?:of us|workers|staff)|every worker|each worker|staff|workers) (?:already )?(?:knows?|has|have|uses?)\b`,
  String.raw`\b(?:the|its|their|whose) (?:phone |telephone )?(?:numbers?|address) (?:is|are|can be) (?:well known|known to (?:all|every)\w*|easy to find|(?:found |looked up |listed |given )?(?:on (?:the )?(?:internet|web|intranet|wall|noticeboard)|online|in the (?:phone|telephone) (?:book|directory)))`,
]);
const IN_FIGURES = /\d{5}|\b\d{3,4} \d{3,4}\b|\b(?:999|101|111|112|105|116 ?\d{3})\b/;
const IN_LETTERS = lookFirst('ways to reach somebody', [String.raw`\S@\S|https?:|\bwww\.|\w\.(?:org|uk|com|gov|net)\b|\bdirectory\b|\bcontact page\b`]);
const ELSEWHERE =
  /\b(?:(?:an)?other|new|receiving|home|neighbouring|placing|host|old|former) (?:area|council|authority|county|board|borough|district|city|town|country)\b|\b(?:English|Welsh|Scottish|Irish|foreign|overseas) (?:council|authority|board|team|service|agency)|\b(?:wherever|whichever)\b/i;
const OF_PERSONS = /\b(?:parents?|mother|father|child|family|patient|person|young person|client|man|woman)\b/i;
/** What each family has of its own. */
const OF_FAMILY = /^(?:child|parent|mother|father|family|carer|patient|person|baby|girl|boy|landlord|employer)['’]s /i;
/** Words for what every place has, or that say nothing of what it does. */
const GENERAL = wordSet(
  'school schools nursery college hospital prison court council ward clinic surgery practice housing police ambulance benefit benefits emergency maternity labour local same other new home next nearest own ' +
    'appropriate relevant right care health social work treatment children childrens child adult adults young people peoples family families drug alcohol recovery duty support main head front central area team teams service services office unit agency department line group hub desk council ' +
    'on-call out-of-hours mental prescribing pharmacy safeguarding protection link partner partners lead legal probation outreach domestic abuse conference screening substance use misuse addiction specialist community public first contact point single of and welfare advice midwifery antenatal postnatal visiting nursing family help early kinship fostering placement justice',
);

/** A column of those who are rung, and a cell that is nothing but a name. */
const WHOM =
  /\b(?:who(?:m|m they| is| they)? (?:is )?(?:rung|called|told|asked|contacted|contact|ring|call)|whom? to (?:ring|call|contact|ask|tell)|contacts?|rings?|phone|call|turn to|get in touch)\b/i;
const IS_BODY = new RegExp(String.raw`^(?:the )?((?:[\w’'-]+ ){1,5}(?:${BODY}))\.?$`, 'i');

export function* unreachedBodies(context: RuleContext): Iterable<Unreached> {
  for (const written of wordTexts(context)) {
    if (written.kind === 'heading' || /^["“‘]/.test(written.text)) continue;
    if (written.kind === 'cell' && WHOM.test(written.head ?? '')) {
      const [, body] = IS_BODY.exec(written.text) ?? [];
      if (body !== undefined && !hasChannel(context, written) && isUnknown(context.protocol, body) && !isReachedElsewhere(context, body))
        yield { where: written, body };
      continue;
    }
    const elsewhere = numberElsewhereIn(written);
    if (elsewhere !== undefined && !isReachedElsewhere(context, elsewhere)) {
      yield { where: written, body: elsewhere };
      continue;
    }
    const named = CONTACTED.among(written.text);
    const usual = USUAL.among(written.text);
    const isNamed = named.length + usual.length > 0;
    const unlisted = strangeIn(context, written);
    const callee = strangeCalleeIn(context, written.text);
    if ((!isNamed && unlisted?.isTold !== true && callee === undefined && !mayContactPost(written)) || hasChannel(context, written)) continue;
    const body =
      (isNamed ? (bodyIn(context, written, named) ?? usualIn(written, usual)) : undefined) ??
      unreachedPostIn(context, written) ??
      (unlisted?.isTold ? unlisted.name : undefined) ??
      callee;
    if (body !== undefined && !OWN_OFFICE.test(body) && !ANYBODYS.test(body) && !isReachedElsewhere(context, body)) yield { where: written, body };
  }
}

/** Whoever works for a service knows the number of its IT desk. */
const OWN_OFFICE =
  /^(?:the |their |your |its |our )?(?:own )?(?:service|organisation|employer|agency)['’]s (?:own )?(?:IT|HR|payroll|legal|finance|press|estates)\b/i;

/** “The manager of anybody whose line is empty”. */
const ANYBODYS = / (?:of|for) (?:any|every|some)(?:body|one)\b| whose /;

function hasChannel(context: RuleContext, { text, place, row = [] }: WrittenText): boolean {
  return [text, ...row].some(tellsAWay) || (place.at === 'span' && holdsLink(context, place.file, place.start));
}

function tellsAWay(text: string): boolean {
  // NOTE: few texts hold three figures in a row, and this is told at once.
  return (/\d{3}/.test(text) && IN_FIGURES.test(text)) || anyFinds(IN_LETTERS.among(text), text);
}

function usualIn({ text }: WrittenText, patterns: readonly RegExp[]): string | undefined {
  const sentence = sentencesOf(text).find((one) => patterns.some((pattern) => pattern.test(one)));
  return sentence === undefined || OF_PERSONS.test(sentence)
    ? undefined
    : patterns.map((pattern) => pattern.exec(sentence)?.[0]).find((one) => one !== undefined);
}

function bodyIn(context: RuleContext, { text }: WrittenText, named: readonly RegExp[]): string | undefined {
  const patterns = thatFind(named, text);
  if (patterns.length === 0) return undefined;
  for (const sentence of sentencesOf(text)) {
    for (const pattern of patterns) {
      for (const { 0: whole, 1: body = '', index } of sentence.matchAll(pattern)) {
        const after = sentence.slice(index + whole.length, index + whole.length + 60);
        if (OF_FAMILY.test(body)) continue;
        const near = sentence.slice(Math.max(0, index - 40), index + whole.length + 40);
        if (ELSEWHERE.test(near) || /^ (?:manager|worker|leader|lead|officer|nurse|member|meeting|of (?:the|their|his|her) (?:other|new|home))/.test(after))
          continue;
        if (
          /\b(?:asks?|gives?) (?:the )?/i.test(whole) &&
          !/^,? (?:for|whether|who|what|when|if|to|a (?:ring|call|bell|shout)|how|where|which)\b|^\.?$/.test(after)
        )
          continue;
        if (isUnknown(context.protocol, body) && !isReachedElsewhere(context, body)) return body;
      }
    }
  }
  return undefined;
}

/** Nothing in the directory has a name of these words, and at least one of them tells whose it is. */
function isUnknown(protocol: LoadedProtocol, body: string): boolean {
  const known = directoryStems(protocol);
  if (IS_LINE.test(body) && !/\b(?:advice|duty|support|named person|professional) line$/i.test(body)) return !isOfOneEntry(protocol, body);
  const owner = LINE_OF.exec(body)?.[1];
  if (owner !== undefined && isOfOneEntry(protocol, owner)) return false;
  const words = wordsOf(body.replace(/ (?:on|under|in|with|at) .*$/, ''));
  if (words.length === 1) return true;
  if (words.slice(0, -1).every((word) => OF_PERSON.has(word.toLowerCase()))) return false;
  if (OWN_NAME.test(body)) return !isOfOneEntry(protocol, body);
  return words.some((word) => !GENERAL.has(word.toLowerCase().replace(/['’]/g, '')) && !GENERAL.has(plain(word)) && !known.has(stemOf(plain(word))));
}

/** A line for callers has a number or is none. */
const IS_LINE = /\b(?:helpline|hotline|infoline|textline|(?:text|chat|crisis|night|listening|advice|information) (?:line|service))$/i;
/** “The front door's advice line” is reached as the front door is. */
const LINE_OF = /^(.+?)['’]s? (?:own |duty |advice |enquiry |main )*(?:line|desk|number|phone|telephone|mailbox|inbox)$/i;
/** A name in capitals, or somebody who works for one body: a word here and a word there of the directory do not make it known. */
const OWN_NAME = /^(?:[A-Z][\w’'-]+ (?:of |for |and |on )?)+[A-Z][\w’'-]+$|['’]s? (?:[\w-]+ ){0,2}[\w-]+$/;

/** Does one entry of the directory, with its team or organisation, hold all the words of this name? */
function isOfOneEntry(protocol: LoadedProtocol, body: string): boolean {
  const stems = [...stemsIn(body)];
  return entryStems(protocol).some((held) => stems.every((stem) => held.has(stem)));
}

const keptEntries = new WeakMap<LoadedProtocol, readonly ReadonlySet<string>[]>();

function entryStems(protocol: LoadedProtocol): readonly ReadonlySet<string>[] {
  const known = keptEntries.get(protocol);
  if (known) return known;
  const made = directoryEntries(protocol, nameAndKind);
  keptEntries.set(protocol, made);
  return made;
}

const kept = new WeakMap<LoadedProtocol, ReadonlySet<string>>();

function directoryStems(protocol: LoadedProtocol): ReadonlySet<string> {
  const known = kept.get(protocol);
  if (known) return known;
  const { directory, glossary, control } = protocol;
  const texts = [
    control.area,
    ...Object.values(directory.organisations).flatMap(({ name, kind }) => [name, kind]),
    ...Object.values(directory.teams).flatMap((one) => [one.name, one.for]),
    ...Object.values(directory.posts).flatMap((one) => [one.title, one.for]),
    ...Object.values(directory.roles).flatMap(({ title }) => [title]),
    ...glossary.flatMap(({ term, also }) => [term, ...(also ?? [])]),
  ];
  const made = new Set(texts.flatMap((text) => wordsOf(String(text ?? '')).map((word) => stemOf(plain(word)))));
  kept.set(protocol, made);
  return made;
}

interface Reached {
  /** The texts with a number, an address or a link, in small letters. */
  readonly text: string;
  readonly known: Map<string, boolean>;
}

const reached = new WeakMap<RuleContext, Reached>();

/** Another text names it with a number, an address or a link. */
function isReachedElsewhere(context: RuleContext, body: string): boolean {
  const { text, known } = reached.get(context) ?? keepReached(context);
  const name = body.toLowerCase();
  const isHere = known.get(name) ?? text.includes(name);
  known.set(name, isHere);
  return isHere;
}

function keepReached(context: RuleContext): Reached {
  const texts = allTexts(context).filter((written) => hasChannel(context, written));
  const made = { text: texts.map(({ text }) => text.toLowerCase()).join('\n'), known: new Map<string, boolean>() };
  reached.set(context, made);
  return made;
}
