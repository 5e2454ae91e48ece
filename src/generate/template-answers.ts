// The YAML and Markdown file of one section in a template: every question as a comment, not one answer.

import { keyedFacts } from '../facts/index.ts';
import { answerExample } from '../guidance/answer-example.ts';
import type { CatalogueData } from '../guidance/catalogue.ts';
import { guidanceWords, keylessWords } from '../guidance/guidance-words.ts';
import type { Requirement } from '../model/requirement.ts';
import { wrap } from '../model/wrap.ts';
import { commented, prose } from './comment-text.ts';

type SectionData = CatalogueData['sections'][number];

/** `sections/<id>.yaml`. The first line names the schema; `init` keeps it only where it leads somewhere. */
export function sectionYaml(catalogue: CatalogueData, section: SectionData): string {
  const requirements = catalogue.requirements.filter((one) => one.section === section.id);
  return lines([
    `# yaml-language-server: $schema=../../../schemas/json/${catalogue.nation}/${section.id}.schema.json`,
    ...prose(`${section.title}. ${section.practice}`),
    '##',
    ...prose(
      'To answer, take the first `# ` from the lines of a requirement, from its id down, and write what your partnership has agreed. The values shown are examples. Lines that begin with ## are explanations and stay comments.',
    ),
    ...requirements.flatMap((one) => ['', ...questionLines(catalogue, one), ...commented(answerExample(catalogue, one.id, keyedFacts(one)))]),
  ]);
}

function questionLines(catalogue: CatalogueData, one: Requirement): string[] {
  const { asks, why, demand, citations } = guidanceWords(catalogue, one);
  return [
    `## ${one.title}`,
    ...prose(asks),
    ...(why === '' ? [] : prose(why)),
    ...prose(demand),
    ...citations.flatMap((line) => prose(`- ${line}`)),
    ...keylessWords(catalogue, one).flatMap(prose),
  ];
}

/** `sections/<id>.md`: headings and questions as HTML comments, which are never published. */
export function sectionWords(catalogue: CatalogueData, section: SectionData): string {
  const requirements = catalogue.requirements.filter((one) => one.section === section.id);
  return lines([
    '<!--',
    ...wrap(
      `${section.title}. Take the signs of the comment away from round a heading and write the words below it. What stays in a comment is never published.`,
    ),
    '-->',
    ...requirements.flatMap((one) => {
      const least =
        one.facts['words'] === undefined ? 'Words are not asked for here; the facts are enough.' : `At least ${one.facts['words'].min_words ?? 25} words.`;
      return ['', `<!-- ## ${one.title} {#${one.id}} -->`, '', '<!--', ...wrap(`${one.asks} ${least}`), '-->'];
    }),
  ]);
}

function lines(parts: readonly string[]): string {
  const text = `${parts.join('\n')}\n`;
  if (/<!--(?:(?!-->)[\s\S])*<!--/.test(text)) throw new Error('A comment within a comment in a template.');
  return text;
}
