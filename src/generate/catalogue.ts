// Reads schemas/catalogue/ and makes one JSON catalogue a nation, after checking that the catalogue is sound.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueData } from '../guidance/catalogue.ts';
import type { Nation, OtherNationTerm, Requirement, Section } from '../model/requirement.ts';
import { mapping } from '../source/shape.ts';
import { readYaml } from '../source/yaml.ts';
import { catalogueFaults } from './catalogue-faults.ts';

/** The root of the repository; generating runs from the source only. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(PROJECT, 'schemas/catalogue');

/** One file of the catalogue as data; throws for YAML that is not sound. */
export function readCatalogueFile(file: string): Readonly<Record<string, unknown>> {
  const yaml = readYaml(file, readFileSync(join(FOLDER, file), 'utf8'));
  const first = yaml.problems[0];
  if (first) throw new Error(`schemas/catalogue/${file}: ${first.message} ${JSON.stringify(first.place)}`);
  return mapping(yaml.data);
}

function forNation<T extends { readonly nation: unknown }>(entries: Readonly<Record<string, unknown>>, nation: Nation): Record<string, T> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, entry]) => [(entry as T).nation].flat().some((one) => one === nation || one === 'uk')),
  ) as Record<string, T>;
}

function ofOtherNation(entries: Readonly<Record<string, unknown>>, nation: Nation): Record<string, OtherNationTerm> {
  return Object.fromEntries((Object.entries(entries) as [string, OtherNationTerm][]).filter(([, { of }]) => of !== nation));
}

/** Requirements of one file, which has to be named for its section and hold nothing else. */
function requirementsOf(nation: Nation, section: string): Requirement[] {
  const file = `${nation}/${section}.yaml`;
  const content = readCatalogueFile(file);
  const other = Object.keys(content).find((key) => key !== 'section' && key !== 'requirements');
  if (other !== undefined) throw new Error(`schemas/catalogue/${file}: the key \`${other}\` is not known.`);
  if (content['section'] !== section) throw new Error(`schemas/catalogue/${file}: \`section\` differs from the file's name.`);
  return Object.entries(mapping(content['requirements'])).map(([id, entry]) => ({ ...(entry as Requirement), id, section }));
}

/** The catalogue of a nation, sound or not; throws only for what cannot be read. */
export function readCatalogue(nation: Nation): CatalogueData {
  const sections = Object.entries(mapping(readCatalogueFile('sections.yaml')['sections']))
    .map(([id, section]) => ({ ...(section as Section), id }))
    .filter((section) => section.nations.includes(nation));
  const present = new Set(readdirSync(join(FOLDER, nation)));
  for (const { id } of sections) present.delete(`${id}.yaml`);
  const [stray] = present;
  if (stray !== undefined) throw new Error(`schemas/catalogue/${nation}/${stray}: sections.yaml names no such section for this nation.`);
  const requirements = sections.flatMap(({ id }) => requirementsOf(nation, id));
  const rows = mapping(readCatalogueFile('legal-basis.yaml')['rows']);
  const legal = Object.fromEntries(
    Object.entries(rows).map(([id, row]) => {
      const { title, bases } = row as CatalogueData['legal'][string];
      return [id, { title, bases: forNation(bases, nation) }];
    }),
  ) as CatalogueData['legal'];
  const data = {
    nation,
    sections,
    requirements,
    sources: mapping(readCatalogueFile('sources.yaml')['sources']) as CatalogueData['sources'],
    limits: forNation(mapping(readCatalogueFile('limits.yaml')['limits']), nation) as CatalogueData['limits'],
    stale: forNation(mapping(readCatalogueFile('stale-terms.yaml')['terms']), nation) as CatalogueData['stale'],
    vague: mapping(readCatalogueFile('vague-terms.yaml')['terms']) as CatalogueData['vague'],
    otherNation: ofOtherNation(mapping(readCatalogueFile('other-nation.yaml')['terms']), nation),
    legal,
  };
  const fingerprint = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);
  return { ...data, fingerprint };
}

/** The catalogue of a nation. Throws for one that is not sound: nothing is generated from it. */
export function buildCatalogue(nation: Nation): CatalogueData {
  const data = readCatalogue(nation);
  const faults = catalogueFaults(data);
  if (faults.length > 0) throw new Error(`The catalogue is not sound, so nothing was generated:\n${faults.join('\n')}`);
  return data;
}
