// joint-protocol translated: says how far a translation is, and writes down from which wording a clause was translated.

import { join, relative } from 'node:path';
import { privacyPass } from '../../check/privacy-pass.ts';
import { nearest } from '../../model/did-you-mean.ts';
import type { Translation, TranslationStray } from '../../model/translation.ts';
import { collectFolder } from '../../source/disk.ts';
import { readProtocol } from '../../source/protocol.ts';
import { isMapping, mapping, text } from '../../source/shape.ts';
import { MADE_FROM } from '../../source/translations.ts';
import { readYaml } from '../../source/yaml.ts';
import { yamlLines } from '../../source/yaml-write.ts';
import { findProtocols, noProtocolHere, theOnly } from '../find-protocols.ts';
import { readArguments } from '../options.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { readIfThere, replaceFile, textOf } from '../replace-file.ts';
import { complain, say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { counted } from '../../model/counted.ts';

const ABOUT = [
  '# Written by `joint-protocol translated`: from which wording of the source each clause was translated. When the source changes, its',
  '# fingerprint no longer fits, and the handbook shows the source until somebody has looked at the translation again.',
];
const MOST_LISTED = 40;

export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { all: { type: 'boolean' } });
  const [where = '', language = '', ...ids] = positionals;
  if (where === '' || language === '')
    throw new UsageError('Say which protocol and which language.', 'For example `joint-protocol translated protocols/ourtown cy`.');
  const all = values['all'] === true;
  if (all && ids.length > 0)
    throw new UsageError('`--all` marks every clause, and single clauses are named beside it.', 'Leave out either `--all` or the names of the clauses.');
  const folder = theOnly(findProtocols([where]), 'One translation is marked at a time');
  if (!folder) {
    complain(noProtocolHere('written'));
    return EXIT_CODES.nothingFound;
  }
  const read = readProtocol(collectFolder(folder.path, folder.prefix));
  const { redact } = privacyPass(read);
  const translation = read.protocol.translations.find((one) => one.language === language);
  if (!translation)
    throw noSuchLanguage(
      language,
      read.protocol.control.languages.map((one) => redact(one, read.protocol.controlFile)),
      read.protocol.controlFile,
    );
  const wanted = all ? [...translation.clauses.keys()] : ids;
  if (wanted.length === 0) {
    say(
      stateWords(translation, read.protocol.translationStrays)
        .map((line) => redact(line))
        .join('\n'),
    );
    return EXIT_CODES.clean;
  }
  const path = join(folder.path, 'translations', language, MADE_FROM);
  const shown = relative(process.cwd(), path).replace(/\\/g, '/');
  const before = readIfThere(path, shown);
  const written = marked(before === undefined ? {} : marksIn(before, shown), wanted, translation, all);
  replaceFile(path, shown, `${[...ABOUT, ...yamlLines({ clauses: written })].join('\n')}\n`, before);
  const count = wanted.filter((id) => written[id] !== undefined && written[id] === translation.clauses.get(id)?.hash).length;
  say(`${shown} now says that ${count === 1 ? '1 clause was' : `${count} clauses were`} translated from the wording of today.`);
  return EXIT_CODES.clean;
}

function noSuchLanguage(language: string, languages: readonly string[], file: string): UsageError {
  const [own = 'en-GB'] = languages;
  return new UsageError(
    language === own ? `\`${language}\` is the language that the protocol is written in.` : `The protocol is not published in \`${language.slice(0, 20)}\`.`,
    `Write \`languages: [${[...languages, language === own ? 'cy' : language].join(', ')}]\` into ${file}.`,
  );
}

/** Fingerprints by clause, as they stand in the file. What cannot be read is never written over: it would take all marks with it. */
function marksIn(bytes: Uint8Array, shown: string): Record<string, string> {
  const { data } = readYaml(shown, textOf(bytes, shown));
  const { clauses = {}, ...others } = mapping(data);
  const marks = Object.entries(mapping(clauses));
  const isWhole = isMapping(data) && isMapping(clauses) && Object.keys(others).length === 0 && marks.every(([, hash]) => text(hash) !== '');
  if (!isWhole)
    throw new UsageError(
      `\`${shown}\` cannot be read, and writing into it would lose the marks that stand there, so nothing was written.`,
      'Run `joint-protocol check` to see what is wrong in it and put that right; or move the file away to begin anew.',
    );
  return Object.fromEntries(marks.map(([id, hash]) => [id, text(hash)]));
}

/** Fingerprints by clause, those of the wanted ones of today. Clauses that are gone are left out. */
function marked(before: Readonly<Record<string, string>>, wanted: readonly string[], { clauses, language }: Translation, all: boolean): Record<string, string> {
  const written = new Map(Object.entries(before).filter(([id]) => clauses.has(id)));
  for (const id of wanted) {
    const clause = clauses.get(id);
    if (!clause) {
      const near = nearest(id, [...clauses.keys()]);
      throw new UsageError(
        `There is no clause \`${id.slice(0, 80)}\` in the source, so nothing was written.`,
        near === undefined ? `Run \`joint-protocol translated <folder> ${language}\` to see them all.` : `Did you mean \`${near}\`?`,
      );
    }
    const hasWords = clause.hash !== '' && clause.heading !== undefined;
    if (hasWords) written.set(id, clause.hash);
    else if (!all)
      throw new UsageError(
        `\`${id}\` has no words in this language yet, so nothing was written.`,
        `Write them into \`translations/${language}/sections/${clause.section}.md\` first.`,
      );
  }
  return Object.fromEntries([...written].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function stateWords({ clauses, language }: Translation, strays: readonly TranslationStray[]): string[] {
  const all = [...clauses.values()];
  const open = all.filter(({ state }) => state !== 'fresh');
  const lines = open.slice(0, MOST_LISTED).map(({ id, state, hash, heading, untranslated }) => {
    if (state === 'stale') return `  ${id}: the source has changed since, or nobody has said which wording it was made from`;
    return hash !== '' && !heading
      ? `  ${id}: no words yet`
      : `  ${id}: texts of facts without a translation: ${untranslated
          .slice(0, 3)
          .map((one) => `“${one.slice(0, 60)}”`)
          .join(', ')}`;
  });
  return [
    `${language}: ${all.length - open.length} of ${counted(all.length, 'clause')} ${all.length - open.length === 1 ? 'says' : 'say'} what the source says now.`,
    ...lines,
    ...(open.length > MOST_LISTED ? [`  and ${open.length - MOST_LISTED} more`] : []),
    ...strays.filter((stray) => stray.language === language).map(({ id, file }) => `  ${id} in ${file} answers to nothing in the source`),
    ...(open.length === 0 ? [] : [`When a clause has been translated from the wording of today: joint-protocol translated <folder> ${language} <clause …>`]),
  ];
}
