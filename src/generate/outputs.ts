// Every generated file that is committed, with its content, by path from the root of the repository.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brandSchema } from '../guidance/brand-schema.ts';
import { directorySchema, glossarySchema, protocolSchema, synonymsSchema, translationTextsSchema, waiversSchema } from '../guidance/control-schemas.ts';
import { pathwaySchema } from '../guidance/pathway-schema.ts';
import { settingsSchema } from '../guidance/settings-schema.ts';
import { openDataSchema } from '../handbook/open-data-schema.ts';
import { reportSchema } from '../model/report-schema.ts';
import { NATIONS } from '../model/requirement.ts';
import { buildCatalogue, PROJECT, readCatalogueFile } from './catalogue.ts';
import { buildIds } from './ids.ts';
import { browserModule, interfaceModule } from './interface-strings.ts';
import { rulePagesModule } from './rule-pages.ts';
import { ruleTexts } from './rule-texts.ts';
import { sectionSchema } from './section-schema.ts';
import { buildTemplate } from './templates.ts';
import { buildValidators } from './validators.ts';

const IDS = 'schemas/catalogue/ids.txt';
const json = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;

/** Folders that hold generated files only: whatever else lies in them is left over. */
export const GENERATED_FOLDERS = ['schemas/json', 'templates'] as const;

export function buildOutputs(): ReadonlyMap<string, string> {
  const catalogues = NATIONS.map(buildCatalogue);
  const texts = ruleTexts();
  const outputs = new Map<string, string>([
    ['schemas/json/protocol.schema.json', json({ ...protocolSchema, $id: 'protocol.schema.json' })],
    ['schemas/json/directory.schema.json', json({ ...directorySchema, $id: 'directory.schema.json' })],
    ['schemas/json/glossary.schema.json', json({ ...glossarySchema, $id: 'glossary.schema.json' })],
    ['schemas/json/synonyms.schema.json', json({ ...synonymsSchema, $id: 'synonyms.schema.json' })],
    ['schemas/json/translation-texts.schema.json', json({ ...translationTextsSchema, $id: 'translation-texts.schema.json' })],
    ['schemas/json/brand.schema.json', json({ ...brandSchema, $id: 'brand.schema.json' })],
    ['schemas/json/waivers.schema.json', json({ ...waiversSchema, $id: 'waivers.schema.json' })],
    ['schemas/json/pathway.schema.json', json({ ...pathwaySchema, $id: 'pathway.schema.json' })],
    ['schemas/json/settings.schema.json', json({ ...settingsSchema, $id: 'settings.schema.json' })],
    ['schemas/json/handbook.schema.json', json(openDataSchema)],
    ['schemas/json/report.schema.json', json(reportSchema)],
    ['schemas/json/synonyms.json', json({ ...readCatalogueFile('synonyms.yaml'), asked: readCatalogueFile('asked.yaml') })],
    ['schemas/json/rules.json', json(texts)],
    ['src/handbook/rule-pages.ts', rulePagesModule(texts)],
    ['src/interface/strings.generated.ts', interfaceModule()],
    ['src/browser/words.generated.ts', browserModule('en')],
    ['src/check/validators.generated.js', buildValidators()],
    [IDS, buildIds(existsSync(join(PROJECT, IDS)) ? readFileSync(join(PROJECT, IDS), 'utf8') : '', catalogues)],
  ]);
  for (const catalogue of catalogues) {
    const { nation } = catalogue;
    outputs.set(`schemas/json/catalogue.${nation}.json`, json(catalogue));
    for (const section of catalogue.sections) outputs.set(`schemas/json/${nation}/${section.id}.schema.json`, json(sectionSchema(catalogue, section)));
    for (const [path, content] of Object.entries(buildTemplate(catalogue))) outputs.set(`templates/${nation}/${path}`, content);
  }
  return outputs;
}
