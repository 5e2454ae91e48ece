// A handbook in another language of its protocol. A clause whose translation is missing or out of date stands in the source's language,
// and says so.

import type { Catalogue } from '../guidance/catalogue.ts';
import { interfaceLanguage, sayIn } from '../interface/say.ts';
import { LANGUAGES } from '../interface/strings.generated.ts';
import type { ProtocolReport } from '../model/report.ts';
import { type ClauseState, plainWords, type Translation } from '../model/translation.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { compileHandbook } from './compile.ts';
import { catalogueTexts, protocolTexts } from './foreign.ts';
import type { AnswerView, Banner, Handbook, LanguageEdition, SectionView } from './site.ts';
import { saidIn, translatedCatalogue, translatedProtocol } from './translate.ts';

/** The name of a language in itself; the tag where we do not know it. */
export function languageName(tag: string): string {
  const known = interfaceLanguage(tag);
  return tag.startsWith(known) ? LANGUAGES[known].name : tag;
}

/** The handbook with an edition in each language beside it, every one of them listing all. */
export function withTranslations(handbook: Handbook, read: ReadProtocol, catalogue: Catalogue, report: ProtocolReport, today: string): Handbook {
  const { translations } = read.protocol;
  if (translations.length === 0) return handbook;
  const languages: LanguageEdition[] = [handbook.language, ...translations.map(({ language }) => language)].map((language, index) => ({
    language,
    name: languageName(language),
    home: index === 0 ? handbook.home : `${handbook.home}${language.toLowerCase()}/`,
  }));
  const made = translations.map((translation) => ({ ...inLanguage(handbook, read, { catalogue, report, today, translation }), languages }));
  return { ...handbook, languages, translations: made };
}

interface Making {
  readonly catalogue: Catalogue;
  readonly report: ProtocolReport;
  readonly today: string;
  readonly translation: Translation;
}

function inLanguage(source: Handbook, read: ReadProtocol, { catalogue, report, today, translation }: Making): Handbook {
  const { language, clauses } = translation;
  const options = { home: `${source.home}${language.toLowerCase()}/`, files: source.home, today };
  const original = compileHandbook(read, catalogue, report, options);
  const target = compileHandbook(translatedProtocol(read, translation), translatedCatalogue(catalogue, saidIn(translation)), report, {
    ...options,
    sourceRoles: original.rolePages,
  });
  const state = (id: string): ClauseState => clauses.get(id)?.state ?? 'fresh';
  const sections = target.sections.map((section, index) => mergedSection(section, original.sections[index] ?? section, source.language, state));
  const behind = [...clauses.values()].filter((clause) => clause.state !== 'fresh').length;
  const own = new Set(translation.texts.values());
  const summaryTitles = target.summaries
    .filter(({ title }) => original.summaries.some((one) => one.title === title))
    .map(({ title }) => [title, source.language]);
  const foreign: Record<string, string> = {
    ...protocolTexts(read.protocol),
    ...Object.fromEntries(summaryTitles),
    ...catalogueTexts(catalogue, language),
  };
  return {
    ...target,
    id: `${source.id}-${language.toLowerCase()}`,
    sourceHome: source.home,
    sections,
    summaries: target.summaries.map((summary, at) => ({ ...summary, html: inSource(original.summaries[at]?.html ?? '', source.language) })),
    documents: target.documents.map((document) => ({ ...document, html: inSource(document.html, source.language) })),
    banners: [...target.banners, ...translationBanners(language, translation, behind)],
    // NOTE: a text that reads the same in both languages is a name, and belongs to both.
    foreign: Object.fromEntries(Object.entries(foreign).filter(([text]) => !translation.texts.has(plainWords(text)) && !own.has(text))),
  };
}

function translationBanners(language: string, { checked }: Translation, behind: number): Banner[] {
  const say = sayIn(language);
  return [
    ...(checked ? [] : [{ kind: 'translation' as const, text: say('language.unchecked') }]),
    ...(behind === 0 ? [] : [{ kind: 'translation' as const, text: say('language.behind', { n: behind }) }]),
  ];
}

function mergedSection(target: SectionView, original: SectionView, language: string, state: (id: string) => ClauseState): SectionView {
  const answers = target.answers.map((answer, index): AnswerView => {
    const now = state(answer.id);
    const source = original.answers[index];
    return now === 'fresh' || !source ? answer : { ...source, guidance: answer.guidance, translation: now, language };
  });
  if (state(target.id) === 'fresh') return { ...target, answers };
  return { ...target, answers, introduction: inSource(original.introduction, language), rest: inSource(original.rest, language) };
}

function inSource(html: string, language: string): string {
  return html === '' ? '' : `<div lang="${language}">${html}</div>`;
}
