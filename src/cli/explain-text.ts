// Rules and requirements as plain text for a terminal.

import { badExample } from './bad-example.ts';
import { keyedFacts } from '../facts/index.ts';
import { answerExample } from '../guidance/answer-example.ts';
import type { Catalogue } from '../guidance/catalogue.ts';
import { guidanceWords, keylessWords } from '../guidance/guidance-words.ts';
import type { Requirement } from '../model/requirement.ts';
import { NATION_NAMES } from '../model/requirement.ts';
import type { RuleText } from '../model/rule-text.ts';
import { wrap } from '../model/wrap.ts';

export function ruleText({ id, title, severity, why, fix, page }: Omit<RuleText, 'level'>): string {
  const words = page === '' ? [...wrap(why), ...(fix === '' ? [] : ['', ...wrap(fix)])] : plainMarkdown(page);
  return [`${title} (${id})`, `This is ${severity}.`, '', ...words, ''].join('\n');
}

/** Markdown as people read it in a terminal: headings without signs, links as their words, blocks of code indented. */
function plainMarkdown(page: string): string[] {
  let code = false;
  return page.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      code = !code;
      return [];
    }
    if (code) return [`    ${line}`.trimEnd()];
    const plain = line.replace(/(`[^`]*`)|\[([^\][]+)\]\([^()\s]+\)/g, (_, inCode: string | undefined, words: string) => inCode ?? words);
    return [plain.replace(/^#+ (.*)$/, (_, heading: string) => heading.toUpperCase())];
  });
}

export function requirementText(catalogue: Catalogue, requirement: Requirement): string {
  const { id, title, section, checklist } = requirement;
  const { asks, why, demand, citations } = guidanceWords(catalogue, requirement);
  const chapter = catalogue.sections.find((one) => one.id === section)?.title ?? section;
  const elsewhere = keylessWords(catalogue, requirement);
  const bad = badExample(requirement);
  return [
    `${title} (${id})`,
    `${NATION_NAMES[catalogue.nation]}, section “${chapter}” (${section})`,
    '',
    ...wrap(asks),
    ...(why === '' ? [] : wrap(why)),
    '',
    ...wrap(demand),
    '',
    'IT RESTS ON',
    ...bullets(citations),
    '',
    `GOOD: WRITE IN sections/${section}.yaml (the values are examples)`,
    ...answerExample(catalogue, requirement.id, keyedFacts(requirement)).map((line) => `    ${line}`),
    '',
    ...(bad === undefined ? [] : ['BAD', ...indented([...bad.facts, ...(bad.words.length === 0 ? [] : ['', ...bad.words])]), '', ...wrap(bad.why), '']),
    ...(elsewhere.length === 0 ? [] : ['WRITE ELSEWHERE', ...bullets(elsewhere), '']),
    'LINES OF THE CHECKLIST',
    ...bullets(Object.values(checklist)),
    '',
  ].join('\n');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`.trimEnd());
}

function bullets(lines: readonly string[]): string[] {
  return lines.flatMap((line) => wrap(line, 110).map((part, index) => (index === 0 ? `  - ${part}` : `    ${part}`)));
}
