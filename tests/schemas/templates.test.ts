// Templates: an untouched one has no answers and no faults of its own; one whose comments are taken away holds valid answers.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkProtocol } from '../../src/check/check-protocol.ts';
import { keyedFacts } from '../../src/facts/index.ts';
import { PROJECT, readCatalogue } from '../../src/generate/catalogue.ts';
import { buildTemplate } from '../../src/generate/templates.ts';
import { indexCatalogue } from '../../src/guidance/catalogue.ts';
import { directorySchema, glossarySchema, protocolSchema } from '../../src/guidance/control-schemas.ts';
import { NATIONS } from '../../src/model/requirement.ts';
import type { Gate } from '../../src/model/gate.ts';
import { collectFolder } from '../../src/source/disk.ts';
import { readMarkdown } from '../../src/source/markdown.ts';
import { readProtocol } from '../../src/source/protocol.ts';
import { readWords } from '../../src/source/words.ts';
import { readYaml } from '../../src/source/yaml.ts';

/** What an editor's "toggle comment" does below the first line: one `# ` less on every line that has one. */
const uncommented = (text: string): string => text.replace(/^# yaml-language-server.*/, '').replace(/^# ?/gm, '');

function faults(schema: object, data: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, formats: { date: true } });
  ajv.validate(schema, data);
  return (ajv.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

describe.each(NATIONS)('the template of %s', (nation) => {
  const catalogue = indexCatalogue(readCatalogue(nation));
  const template = buildTemplate(catalogue);
  const findings = (gate: Gate) => {
    const read = readProtocol(collectFolder(join(PROJECT, 'templates', nation), ''));
    return checkProtocol(read, catalogue, { gate, today: '2026-11-23' }).findings;
  };

  it('passes as a draft', () => expect(findings('draft').filter((one) => one.severity === 'error')).toEqual([]));

  it('lacks one answer for each requirement that is demanded, a review date and a number for an emergency, and nothing else', () => {
    const errors = findings('publish').filter((one) => one.severity === 'error');
    const demanded = catalogue.requirements.filter((one) => one.demanded_from === 'publish' || one.demanded_from === 'consult').map((one) => one.id);
    expect(
      errors
        .filter((one) => one.rule === 'missing-answer')
        .map((one) => one.requirement)
        .sort(),
    ).toEqual(demanded.sort());
    expect(errors.filter((one) => one.rule !== 'missing-answer').map((one) => one.rule)).toEqual(['no-emergency-number', 'review-date']);
  });

  it.each(catalogue.sections.map((section) => section.id))('sections/%s.yaml is a set of answers once the comments are taken away', (section) => {
    const text = template[`sections/${section}.yaml`] ?? '';
    const { data, problems } = readYaml('file', uncommented(text));
    expect(problems).toEqual([]);
    expect(faults(JSON.parse(readFileSync(join(PROJECT, `schemas/json/${nation}/${section}.schema.json`), 'utf8')) as object, data)).toEqual([]);
    const answers = data as Record<string, Record<string, unknown>>;
    for (const one of catalogue.requirements.filter((requirement) => requirement.section === section)) {
      expect(answers[one.id]).toEqual({ status: 'implemented', ...Object.fromEntries(keyedFacts(one).map(([name, spec]) => [name, spec.example])) });
    }
  });

  it.each(catalogue.sections.map((section) => section.id))('sections/%s.md publishes nothing, and its headings carry the ids', (section) => {
    const text = template[`sections/${section}.md`] ?? '';
    const untouched = readWords(section, 'sections/x.md', readMarkdown('x.md', text));
    expect([untouched.words.words, untouched.problems]).toEqual([0, []]);
    const opened = readWords(section, 'sections/x.md', readMarkdown('x.md', text.replace(/^<!-- (## .*) -->$/gm, '$1')));
    expect(opened.words.passages.map((passage) => passage.id)).toEqual(catalogue.requirements.filter((one) => one.section === section).map((one) => one.id));
  });

  it.each([
    ['protocol', protocolSchema],
    ['directory', directorySchema],
    ['glossary', glossarySchema],
  ])('%s.yaml is right once the comments are taken away', (name, schema) => {
    const { data, problems } = readYaml('file', uncommented(template[`${name}.yaml`] ?? ''));
    expect(problems).toEqual([]);
    expect(faults(schema, data)).toEqual([]);
  });
});
