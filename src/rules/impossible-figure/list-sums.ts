// Lists whose parts do not make the whole: counts behind a colon, sums of money, shares of one hundred, and a count beside its share.

import { readFigure, writtenFigure } from '../../model/number-words.ts';
import type { Said } from '../reading/calendar-figures.ts';
import { isYear } from '../reading/calendar-figures.ts';
import { lookFirst } from '../reading/look-first.ts';
import { sentencesOf } from '../reading/sentences.ts';

const NUMBER = writtenFigure(String.raw`\d{1,5}(?:\.\d{1,2})?`);
const MONEY = String.raw`£(\d{1,3}(?:,\d{3})+|\d+(?:\.\d\d)?)(?![\d,]*\d| ?(?:k|m|million|bn))`;
const COUNTS = String.raw`^[^:.;]*?\b${NUMBER} [^:;\d]{2,60}(?:: | – |, that is )[^:;]+\band\b`;
const MONEYS = String.raw`£[\d,.]+[^:;£]{0,80}(?::| –|, made up of| made up of|, of which) [^:;]*£[^:;]*\band\b[^;]*£|\b(?:budget|sum|total|grant|pot|fund|funding|cost|allocation|bill)s?\b[^£.;]{0,20} £[\d,.]+[^£;]{0,80}\(£[^;]*\(£[^;]*\(£`;
const SHARES = String.raw`\b\d{1,3}(?:\.\d+)? ?(?:%|per ?cent)[^;]*\d ?(?:%|per ?cent)`;
const SHARE_SAID = String.raw`\b(?:[Oo]f|[Oo]ut of|[Aa]mong) (?:(?:the|all|our|its|these|those|last) )*${NUMBER} [a-z][a-z' -]{2,40}, (?:only |just )?${NUMBER}(?! ?(?:per|%|days?|weeks?|hours?|months?))[^.;\d]{2,70}(?:, (?:which|that|this) is|, or| \(|: | –|, i\.e\.|, that makes|, making)(?: about| around| nearly| some| just (?:over|under))? (\d{1,3}(?:\.\d)?) ?(?:%|per ?cent)(?! (?:more|less|fewer|up|down|points))`;
const SHARE_AFTER = String.raw`\b${NUMBER} (?:out )?of (?:(?:the|all|our|its|these|those|last) )*${NUMBER} [^.;\d]{2,80}(?:, (?:which|that|this) is|, or|: | –|, i\.e\.|, that makes|, making)(?: about| around| nearly| some| just (?:over|under))? (\d{1,3}(?:\.\d)?) ?(?:%|per ?cent)(?! (?:more|less|fewer|up|down|points))`;

const lists = lookFirst('list-sums', [COUNTS, MONEYS, SHARES, SHARE_SAID, SHARE_AFTER]);

/** Where somebody or something counts twice, or only in part, no sum has to come out. */
const UNEVEN =
  /\b(?:both|some|twice|more than once|because|overlap\w*|about|around|nearly|almost|roughly|between|at least|at most|up to|over|more than|one of (?:them|these)|besides|further|extra|including|include|among them|several|could)\b/i;

export function listSums(text: string): Said[] {
  const patterns = lists.among(text);
  if (patterns.length === 0) return [];
  return sentencesOf(text).flatMap((sentence) =>
    patterns.flatMap((pattern): Said[] => {
      const match = pattern.exec(sentence);
      const real = match && wrongSum(pattern.source, match, sentence);
      return real ? [[`\`${sentence.slice(match.index, match.index + 80).trim()}\`: ${real}.`, 'Correct the numbers or what they come to.']] : [];
    }),
  );
}

function wrongSum(source: string, match: RegExpExecArray, sentence: string): string | undefined {
  if (source === COUNTS) return countsFault(sentence);
  if (source === MONEYS) return moneyFault(sentence.slice(match.index));
  if (source === SHARES) return sharesFault(sentence);
  const [, one, two, three] = match;
  const [part, all] = source === SHARE_SAID ? [readFigure(two), readFigure(one)] : [readFigure(one), readFigure(two)];
  const real = (100 * part) / all;
  // NOTE: a part larger than the whole is told by itself.
  return part <= all && all > 1 && !isYear(all) && Math.abs(real - Number(three)) > CLOSE ? `these are ${Math.round(real)} per cent` : undefined;
}

/** People round, and say “about”. */
const CLOSE = 2.5;
const UNITS =
  /^(?:(?:working|calendar|full|half) )?(?:minutes?|hours?|days?|weeks?|months?|years?|ml|mg|miles?|per|%|times|o['’]clock|[ap]m|and a half|to \d)\b/i;
const ITEM = new RegExp(String.raw`^(?:and |the other |the remaining |then )?${NUMBER}\b(?! ?[,.]?\d)(.*)$`, 'i');
/** A number, and at most two words of what it counts. */
const NEAR = 3;
const NONE = /^(?:and )?(?:none|no|nobody)\b/i;
/** What stands behind a count where the counts share out one whole: a place, a time, or what became of them. */
const SHARED_OUT =
  /^ ?(?:(?:of (?:them|these|those)|were|was|went|came|ended|in|at|on|by|from|to|for|with|as|after|before|under|over|between|girls|boys|men|women|mothers|fathers|sisters|brothers|[a-z]{3,}ed)\b|$)/i;

function countsFault(sentence: string): string | undefined {
  const [head = '', tail = ''] = sentence.split(/: | – |, that is /, 2);
  const wholes = [...head.matchAll(new RegExp(String.raw`(?<![\w.:/£+-])${NUMBER}(?![\w:/%+-]|[.,]\d) ?(\w*)`, 'gi'))].filter(
    ([, written = '', unit = '']) => !isYear(readFigure(written)) && !UNITS.test(unit) && !/^an?$/i.test(written),
  );
  const last = wholes.at(-1);
  // NOTE: of several numbers the one that the list spells out stands right before it.
  const isNear = wholes.length === 1 || head.slice(last?.index).split(' ').length <= NEAR;
  if (!last || !isNear || UNEVEN.test(sentence) || /[£%]|per ?cent/.test(sentence)) return undefined;
  const items = tail.replace(/[.;!?]+$/, '').split(/, (?:and )?| and (?=(?:the other |the remaining )?(?:\d|[a-z]+ |none|no\b))/);
  const parts = items.map((item) => ({ none: NONE.test(item), found: ITEM.exec(item.trim()) }));
  if (parts.length < 2 || parts.some(({ none, found }) => !none && !found)) return undefined;
  const counted = parts.flatMap(({ found }) => (found ? [{ amount: readFigure(found[1]), rest: found[2] ?? '' }] : []));
  if (counted.some(({ amount, rest }) => Number.isNaN(amount) || UNITS.test(rest.trim()))) return undefined;
  if (counted.length < 2 || (parts.length === 2 && counted.some(({ rest }) => !SHARED_OUT.test(rest)))) return undefined;
  const sum = counted.reduce((all, { amount }) => all + amount, 0);
  const whole = readFigure(last[1]);
  return Math.abs(sum - whole) < 0.01 || !(whole > 1) ? undefined : `the parts make ${sum}, not ${whole}`;
}

function moneyFault(text: string): string | undefined {
  if (UNEVEN.test(text) || /\b(?:a|per|each) (?:month|week|day|person|head|kit)\b|\beach\b/i.test(text)) return undefined;
  const [whole, ...parts] = [...text.matchAll(new RegExp(MONEY, 'g'))].map(([, amount = '']) => Number(amount.replaceAll(',', '')));
  if (whole === undefined || parts.length < 2 || (text.match(/£/g) ?? []).length !== parts.length + 1) return undefined;
  const sum = parts.reduce((all, one) => all + one, 0);
  return Math.abs(sum - whole) < 0.01 * whole ? undefined : `the parts make £${sum.toLocaleString('en-GB')}`;
}

/** Words by which shares are the parts of one whole. */
const ONE_WHOLE =
  /\bcounted once\b|\b(?:the|all) (?:rest|others?|remaining|remainder)\b|\bother (?:drugs|substances|causes|reasons|sources|services)\b|\bmain (?:problem|drug|substance|reason|source|cause)\b|\b(?:is|are|was|were) (?:split|divided|shared|made up)\b|\bfalls? into\b|\b(?:paid|funded|met|borne|covered|financed|carried|shared) (?:for )?(?:by|between|among)\b|\b(?:the|its|their) (?:cost|bill|money|funding|budget|price)s? (?:is|are|comes?|of)\b|\bpays? \d[^.]*\bof the (?:cost|bill|whole|total|price)\b|\bmakes? up\b/i;
/** Shares of several wholes, or of one at several times. */
const SEVERAL =
  /\b(?:trained|target|at least|at most|least|rose|fell|from \d|up from|down from|against|compared|last year|the year before|than|more than one|both|also|some|respectively)\b/i;

function sharesFault(sentence: string): string | undefined {
  if (!ONE_WHOLE.test(sentence) || SEVERAL.test(sentence) || (sentence.match(/\b20\d\d\b/g) ?? []).length > 1) return undefined;
  const shares = [...sentence.matchAll(/(\d{1,3}(?:\.\d+)?) ?(?:%|per ?cent\b)( of [a-z])?/gi)];
  if (shares.length < 2 || shares.some(([, share]) => Number(share) >= 100) || shares.filter(([, , of]) => of !== undefined).length > 1) return undefined;
  const sum = shares.reduce((all, [, share]) => all + Number(share), 0);
  const isAll =
    shares.length > 2 &&
    /\b(?:paid|funded|met|borne|financed|shared) (?:for )?(?:by|between|among) (?:\w+ )?(?:two|three|four|five|the (?:partners|services))\b|\bcounted once\b|\b(?:the|all) (?:rest|others?|remaining|remainder)\b[^.]*\d/i.test(
      sentence,
    );
  return sum > 101.5 || (isAll && sum < 98.5) ? `the shares make ${Math.round(sum)} per cent` : undefined;
}
