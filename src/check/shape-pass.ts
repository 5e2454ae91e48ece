// The schema pass: every YAML file has the shape that the rest of the check relies on.

import type { Catalogue } from '../guidance/catalogue.ts';
import type { Problem } from '../model/finding.ts';
import { key, value, wholeFile } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';
import { LANGUAGE_TAG } from '../model/translation.ts';
import { isPathwayFile, isSectionFile } from '../source/files.ts';
import type { ReadProtocol } from '../source/protocol.ts';
import { isMapping } from '../source/shape.ts';
import { answerShape } from './answer-shape.ts';
import type { ShapeProblem } from './data-shape.ts';
import { dataShape, WRONG_SHAPE } from './data-shape.ts';

const CONTROL_FILES = new Set(['protocol.yaml', 'directory.yaml', 'glossary.yaml', 'synonyms.yaml', 'brand.yaml', 'waivers.yaml']);

export interface ShapePass {
  readonly problems: readonly ShapeProblem[];
  /** `<requirement> <fact>` of facts whose shape is wrong: they are not tested further. */
  readonly broken: ReadonlySet<string>;
}

export function shapePass(read: ReadProtocol, catalogue: Catalogue): ShapePass {
  const { protocol } = read;
  const problems: ShapeProblem[] = [...controlShape(read), ...ownSectionShape(protocol, catalogue), ...languageShape(read)];
  const broken = new Set<string>();
  for (const [file, { data }] of read.yaml) {
    if (data === undefined) continue;
    const path = file.slice(protocol.folder.length);
    const schema = schemaOf(path);
    if (schema !== undefined) problems.push(...dataShape(file, schema, data, []));
    if (!isSectionFile(path)) continue;
    if (!isMapping(data)) {
      problems.push({
        ...WRONG_SHAPE,
        message: 'This file has to hold answers by the id of their requirement.',
        fix: 'Write for example `no-access-procedure:` and its facts below, indented by two blanks.',
        place: wholeFile(file),
      });
      continue;
    }
    for (const [id, answer] of Object.entries(data)) {
      const requirement = catalogue.byId.get(id);
      if (id === 'own_checklist') problems.push(...dataShape(file, id, answer, [id]));
      if (!requirement) continue;
      const shape = answerShape(file, requirement, answer);
      problems.push(...shape.problems);
      for (const fact of shape.broken) broken.add(`${id} ${fact}`);
    }
  }
  return { problems, broken };
}

/** The validator of a file that has one shape as a whole. */
function schemaOf(path: string): string | undefined {
  if (CONTROL_FILES.has(path)) return path.replace('.yaml', '');
  if (isPathwayFile(path)) return 'pathway';
  return /^translations\/[^/]+\/(texts|made-from)\.yaml$/.exec(path)?.[1]?.replace('-', '_');
}

function controlShape({ yaml, protocol }: ReadProtocol): Problem[] {
  if (yaml.has(protocol.controlFile)) return [];
  return [
    {
      ...WRONG_SHAPE,
      message: 'There is no protocol.yaml in this folder.',
      fix: 'Start from the template: `joint-protocol init`.',
      place: wholeFile(protocol.controlFile),
    },
  ];
}

function ownSectionShape({ ownSections, controlFile }: LoadedProtocol, { sectionIds }: Catalogue): Problem[] {
  return ownSections.flatMap(({ id }) =>
    sectionIds.has(id)
      ? [
          {
            ...WRONG_SHAPE,
            message: `\`${id}\` is a section that guidance asks for, so a chapter of your own cannot have its name.`,
            fix: `Choose another name, or write into \`sections/${id}.md\`.`,
            place: key(controlFile, 'own_sections', id),
          },
        ]
      : [],
  );
}

const TAG = new RegExp(`^${LANGUAGE_TAG}$`);

/** What nearly every protocol has. NOTE: the names of languages take 18 ms to load, which no check of these should wait for. */
const USUAL: ReadonlySet<string> = new Set(['en', 'en-GB', 'cy', 'gd']);
let names: Intl.DisplayNames | undefined;

/** A tag that has the right form and is no language's: browsers and screen readers would not know how to read the page. */
function languageShape({ yaml, protocol: { control, controlFile } }: ReadProtocol): Problem[] {
  const given = yaml.get(controlFile)?.data;
  return ['language', 'languages'].flatMap((name) => {
    const tags = [isMapping(given) ? given[name] : undefined].flat().filter((tag): tag is string => typeof tag === 'string' && control.languages.includes(tag));
    return tags.filter(isNoLanguage).map((tag) => ({
      ...WRONG_SHAPE,
      message: `\`${tag.slice(0, 40)}\` is not the tag of a language.`,
      fix: 'Write for example `en-GB` for English, `cy` for Welsh, `gd` for Scottish Gaelic or `pl` for Polish.',
      place: value(controlFile, name),
    }));
  });
}

function isNoLanguage(tag: string): boolean {
  if (USUAL.has(tag) || !TAG.test(tag)) return false;
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  try {
    return names.of(tag) === undefined;
  } catch {
    // NOTE: what has not even the form of a tag is told by the schema.
    return false;
  }
}
