// What the words say of this protocol's own days, beside the control block: “this edition took effect on 1 September”, “the next review is
// due in January 2030”, “you are reading edition 2.3”, “Riverside Recovery signed on 14 July”.

import { isDay } from '../../model/days.ts';
import { patternText } from '../../model/pattern-text.ts';
import type { ControlBlock, LoadedProtocol } from '../../model/protocol.ts';
import type { KeyPath } from '../../model/place.ts';
import { MONTHS } from '../reading/calendar-figures.ts';
import { isWithin, SEASONS, stretchOf } from '../reading/day-stretches.ts';
import type { RuleContext } from '../rule.ts';
import { sentencesOf } from '../reading/sentences.ts';
import type { WrittenText } from '../reading/text-places.ts';
import { factTexts, summaryTexts, wordTexts } from '../reading/text-places.ts';

export interface ToldDate {
  readonly written: WrittenText;
  readonly told: string;
  /** What the control block gives for it. */
  readonly given: string;
  /** Where that stands in protocol.yaml. */
  readonly path: KeyPath;
}

const DATE = String.raw`((?:(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${MONTHS.join('|')}),? |(?:the )?(?:${Object.keys(SEASONS).join('|')})(?: of)? )?20\d\d(?:-\d\d-\d\d)?)(?!\d|-\d| and\b)`;
const THIS = String.raw`(?:(?:this|our|the present|the current) (?:joint )?(?:working )?(?:protocol|handbook|edition|version)|(?:the )?(?:joint )?(?:working )protocol|the protocol|edition \d+(?:\.\d+)*)`;
const NEAR = '[^.;:()]{0,40}?';
const ON = String.raw`(?:on|in|by|from|since|as of|before|for)`;

type Field = 'review' | 'effective' | 'approved' | 'issued';

const SAYINGS: readonly { readonly field: Field; readonly pattern: RegExp }[] = (
  [
    [
      'review',
      String.raw`\b${THIS} (?:is|are|will (?:next )?be|gets|must be|has to be|should be|comes)${NEAR} (?:reviewed|looked at|revised|renewed|gone (?:over|through)|up for review)[^.;:()]{0,60}? ${ON} ${DATE}`,
    ],
    ['review', String.raw`\b(?:reviews?|looks? at|revises?|renews?|goes? (?:over|through)) ${THIS}(?: again| next)?(?: ${ON})? ${DATE}`],
    ['review', String.raw`\b(?:next|the date of the next) review of ${THIS}${NEAR} ${DATE}`],
    ['review', String.raw`\b(?:review date|date (?:of|for) (?:the |its )?(?:next )?review)\b(?: of ${THIS})?(?: is|:| –)? ${DATE}`],
    [
      'effective',
      String.raw`\b${THIS}${NEAR} (?:took effect|takes effect|has taken effect|(?:came|comes) into (?:force|effect|use)|(?:is|has been) (?:in (?:force|effect|use)|effective|valid)|applies|has applied|starts|started)${NEAR} (?:on|in|from|since|as of) ${DATE}`,
    ],
    ['approved', String.raw`\b${THIS}${NEAR} (?:was|were|has been) (?:approved|agreed|adopted|endorsed|ratified|signed off)[^.;]{0,80}? (?:on|in) ${DATE}`],
    [
      'approved',
      String.raw`\b(?:approval|adoption|agreement to it) (?:was |has been )?(?:given|confirmed|granted|recorded|minuted|obtained|reached)[^.;]{0,60}? (?:of|on|in) ${DATE}`,
    ],
    ['issued', String.raw`\b${THIS}${NEAR} (?:was|were|has been|is) (?:issued|published|brought out|dated|printed)${NEAR} (?:on |in )?${DATE}`],
  ] as const
).map(([field, source]) => ({ field, pattern: new RegExp(source, 'i') }));
/** In the chapter or answer on the document itself only one thing is reviewed. */
const NEXT_REVIEW = new RegExp(
  String.raw`^(?:the |its )?next (?:full |joint )?review (?:is|will be|falls|comes|takes place|follows)(?: due| held| planned)?(?: ${ON})? ${DATE}`,
  'i',
);
const OF_DOCUMENT = /document-control|protocol-review|review-date|version-control/;
const EDITION = /\b(?:this is|you are reading|you have before you|this handbook is|this protocol is) edition (\d+(?:\.\d+)*)/i;
/** What this edition took the place of. */
const FORERUNNER =
  /,?(?: and)? (?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|in place of|instead of|after|follows|followed) (?:the )?(?:last |former |previous |old )?(?:edition|version)(?: \d+(?:\.\d+)*)?/i;
const COULD_TELL = /20\d\d|\bedition \d/i;

export function* datesInWords(context: RuleContext): Iterable<ToldDate> {
  const { control } = context.protocol;
  for (const written of [...wordTexts(context), ...factTexts(context), ...summaryTexts(context)]) {
    if (!COULD_TELL.test(written.text)) continue;
    for (const whole of sentencesOf(written.text)) {
      const sentence = whole.replace(FORERUNNER, '');
      const told =
        editionIn(sentence, control) ??
        (mayLinger(sentence) ? lingeringIn(sentence, control) : undefined) ??
        (namesOtherEdition(sentence, control) ? otherEditionIn(sentence, control) : (approvalIn(sentence, control) ?? dateIn(sentence, written, control))) ??
        signatureIn(sentence, context.protocol) ??
        minuteIn(sentence, control) ??
        otherMinuteIn(sentence, control);
      if (told) yield { written, ...told };
    }
  }
}

type Told = Omit<ToldDate, 'written'>;

function editionIn(sentence: string, { edition }: ControlBlock): Told | undefined {
  const told = EDITION.exec(sentence)?.[1];
  return told === undefined || edition === '' || told === edition ? undefined : { told: `edition ${told}`, given: `edition ${edition}`, path: ['edition'] };
}

/** “Edition 1.3 was approved in 2022” tells of the past. */
function namesOtherEdition(sentence: string, { edition }: ControlBlock): boolean {
  const named = /\b(?:edition|version) (\d+(?:\.\d+)*)/i.exec(sentence)?.[1];
  return (named !== undefined && named !== edition) || /\b(?:last|former|previous|earlier|first|second|old) (?:edition|version|protocol)/i.test(sentence);
}

const OTHER_ISSUED = new RegExp(
  String.raw`\b(?:edition|version) (\d+(?:\.\d+)*) (?:(?:was|is|had been) (?:issued|published|brought out|dated|printed)|came out|appeared) (?:on |in )?${DATE}`,
  'i',
);

/** “Edition 2.0 was issued on 18 November 2023”, where the list of editions has another day for it. */
function otherEditionIn(sentence: string, { versions }: ControlBlock): Told | undefined {
  const [, named = '', told = ''] = OTHER_ISSUED.exec(sentence) ?? [];
  const index = told === '' || /\b(?:approved|agreed|signed|reviewed)\b/i.test(sentence) ? -1 : versions.findIndex(({ edition }) => edition === named);
  const day = versions[index]?.date;
  return day === undefined || !isDay(day) || isWithin(day, told) ? undefined : { told, given: day, path: ['versions', index, 'date'] };
}

const LINGERS = new RegExp(
  String.raw`\b(?:edition|version) (\d+(?:\.\d+)*)\b[^.;]{0,60}?\b(?:used?|in (?:use|force)|valid|applies|apply|alongside|current|stays|remains|kept|holds)\b[^.;]{0,40}? (?:until|till|up to|to)(?: the end of)? ${DATE}`,
  'i',
);

function mayLinger(sentence: string): boolean {
  return /\b(?:until|till|up to|to the end of) /i.test(sentence) && /\b(?:edition|version) \d/i.test(sentence);
}

/** “Edition 1.3 may be used until December”, and this one is in force since June: two are in force at once. */
function lingeringIn(sentence: string, { edition, dates: { effective } }: ControlBlock): Told | undefined {
  const [, named = '', told = ''] = LINGERS.exec(sentence) ?? [];
  if (named === '' || named === edition || effective === undefined || !isDay(effective) || /\b(?:not|no|never|cannot)\b/i.test(sentence)) return undefined;
  return stretchOf(told)[0] > effective ? { told, given: effective, path: ['dates', 'effective'] } : undefined;
}

const APPROVES = new RegExp(
  String.raw`^(?:the )?([\p{L} ,'’&-]{3,80}?) (?:has |have )?(?:approved|agreed(?: to)?|adopted|endorsed|ratified|passed|signed off|confirmed) (?:it|${THIS})${NEAR} (?:on|in) ${DATE}`,
  'iu',
);

/** “The Child Protection Committee approved this edition on 11 June 2026.” */
function approvalIn(sentence: string, { approvals }: ControlBlock): Told | undefined {
  const [, who = '', told = ''] = APPROVES.exec(sentence) ?? [];
  const index = who === '' ? -1 : approvals.findIndex(({ body = '' }) => body.toLowerCase().includes(who.toLowerCase()));
  const day = approvals[index]?.date;
  const isOfAnother = approvals.some(({ body = '', date = '' }) => body.toLowerCase().includes(who.toLowerCase()) && isDay(date) && isWithin(date, told));
  return day === undefined || !isDay(day) || isOfAnother ? undefined : { told, given: day, path: ['approvals', index, 'date'] };
}

function dateIn(sentence: string, { section, requirement = '' }: WrittenText, control: ControlBlock): Told | undefined {
  const ownReview = OF_DOCUMENT.test(`${section} ${requirement}`) ? NEXT_REVIEW.exec(sentence)?.[1] : undefined;
  const sayings = SAYINGS.map(({ field, pattern }) => ({ field, told: pattern.exec(sentence)?.[1] }));
  for (const { field, told } of [{ field: 'review' as const, told: ownReview }, ...sayings]) {
    const days = told === undefined ? [] : daysOf(field, control);
    if (told !== undefined && days.length > 0 && !days.some((day) => isWithin(day, told))) return { told, given: days[0] ?? '', path: ['dates', field] };
  }
  return undefined;
}

/** Every body approves on a day of its own. */
function daysOf(field: Field, { dates, approvals, partners, versions, edition }: ControlBlock): string[] {
  const more =
    field === 'approved'
      ? [...approvals.map(({ date }) => date), ...partners.map(({ signed }) => signed?.date)]
      : field === 'issued'
        ? [...versions.filter((version) => version.edition === edition).map(({ date }) => date), dates.effective]
        : field === 'effective'
          ? [dates.issued]
          : [];
  return [dates[field], ...(dates[field] === undefined ? [] : more)].filter((day): day is string => day !== undefined && isDay(day));
}

const FULL_DATE = new RegExp(String.raw`\b(\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTHS.join('|')}),? 20\d\d|20\d\d-\d\d-\d\d)\b`, 'gi');

/** “Minute 26/41 of 21 May 2026”, where the approval with this minute has another day. */
function minuteIn(sentence: string, { approvals }: ControlBlock): Told | undefined {
  const said = sentence.toLowerCase();
  // NOTE: hardly a sentence names a minute, and a pattern is made only for one that may.
  const index = approvals.findIndex(
    ({ reference = '' }) =>
      /\d/.test(reference) &&
      said.includes(reference.toLowerCase()) &&
      new RegExp(`(?<![\\w/.])${patternText(reference)}(?![\\w/]|\\.\\d)`, 'i').test(sentence),
  );
  const day = approvals[index]?.date;
  if (day === undefined || !isDay(day)) return undefined;
  const [told, ...others] = [...sentence.matchAll(FULL_DATE)].map(([, one = '']) => one);
  return told === undefined || others.length > 0 || isWithin(day, told) ? undefined : { told, given: day, path: ['approvals', index, 'date'] };
}

const MINUTE = /\bminutes? ([A-Z]{0,4} ?\d[\d./-]*\d|\d+)/i;

/** “12 May 2026, minute 26/14”, where the approval of that body on that day has minute 26/41. */
function otherMinuteIn(sentence: string, { approvals }: ControlBlock): Told | undefined {
  const told = /minute/i.test(sentence) ? MINUTE.exec(sentence)?.[1] : undefined;
  if (told === undefined) return undefined;
  const dates = [...sentence.matchAll(FULL_DATE)].map(([, one = '']) => one);
  const index = approvals.findIndex(
    ({ body = '', date = '' }) => body !== '' && sentence.includes(body) && isDay(date) && dates.length === 1 && dates.some((one) => isWithin(date, one)),
  );
  const given = MINUTE.exec(approvals[index]?.reference ?? '')?.[1];
  return given === undefined || given === told ? undefined : { told: `minute ${told}`, given: `minute ${given}`, path: ['approvals', index, 'reference'] };
}

const SIGNED = new RegExp(
  String.raw`^(?:the )?([\p{L}\p{N} ,'’&-]{3,60}?) (?:has |have )?signed(?: (?:it|this (?:protocol|edition)|the protocol))?(?: on| in) ${DATE}`,
  'iu',
);

function signatureIn(sentence: string, { control, directory }: LoadedProtocol): Told | undefined {
  const [, who = '', told = ''] = SIGNED.exec(sentence) ?? [];
  if (who === '') return undefined;
  const theirs = control.partners.flatMap(({ organisation = '', signed }, at) => {
    const name = directory.organisations[organisation]?.name.toLowerCase() ?? '';
    return signed?.date !== undefined && (name === who.toLowerCase() || name.endsWith(` ${who.toLowerCase()}`)) ? [{ at, day: signed.date, organisation }] : [];
  });
  // NOTE: “the trust” may be any of three.
  const [first] = theirs;
  const [index, day] = [first?.at ?? -1, new Set(theirs.map(({ organisation }) => organisation)).size === 1 ? first?.day : undefined];
  return day === undefined || theirs.some((one) => isWithin(one.day, told)) ? undefined : { told, given: day, path: ['partners', index, 'signed', 'date'] };
}
