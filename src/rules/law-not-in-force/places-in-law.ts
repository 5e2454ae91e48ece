// Places in the UK GDPR that it does not have: an article beyond its last, a letter beyond the last ground of article 6 or 9.

/** Regulation (EU) 2016/679 as it is law here: 99 articles, some with a letter behind them. */
const LAST_ARTICLE = 99;
/** The grounds of article 6(1), with (ea) of the Data (Use and Access) Act 2025, and those of article 9(2). */
const GROUNDS: Readonly<Record<string, RegExp>> = { '6(1)': /^(?:[a-f]|ea)$/, '9(2)': /^[a-j]$/ };
const PLACE = String.raw`(?:articles?|arts?\.?) ?(\d{1,3})[A-Z]?((?: ?\([0-9a-z]{1,3}\)){0,3})`;
const CITED = new RegExp(String.raw`\bGDPR,? ${PLACE}|\b${PLACE},? (?:of )?(?:the )?(?:UK |EU )?GDPR\b`, 'gi');

/** What does not exist among the places that a text cites, with the reason in words. */
export function placesNotInLaw(text: string): { readonly cited: string; readonly reason: string }[] {
  if (!text.includes('GDPR')) return [];
  return [...text.matchAll(CITED)].flatMap((match) => {
    const article = match[1] ?? match[3] ?? '';
    const [paragraph = '', ground = ''] = (match[2] ?? match[4] ?? '').match(/[0-9a-z]+/gi) ?? [];
    const cited = match[0];
    if (Number(article) > LAST_ARTICLE || Number(article) === 0) return [{ cited, reason: `the UK GDPR has ${LAST_ARTICLE} articles` }];
    const known = GROUNDS[`${article}(${paragraph})`];
    return known && ground !== '' && !known.test(ground.toLowerCase()) ? [{ cited, reason: `article ${article}(${paragraph}) has no point (${ground})` }] : [];
  });
}
