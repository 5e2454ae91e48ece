// The JSON Schema of one section's YAML file: what guidance asks stands as description at every key, for editors that speak
// the YAML language server. It is never stricter than the check.

import { factKind, keyedFacts } from '../facts/index.ts';
import type { JsonSchema } from '../facts/kind.ts';
import { labelOf } from '../facts/kind.ts';
import type { CatalogueData } from '../guidance/catalogue.ts';
import { ANSWER_FRAME, ownChecklistSchema } from '../guidance/control-schemas.ts';
import { factWords, guidanceWords, keylessWords } from '../guidance/guidance-words.ts';
import type { FactSpec, Requirement } from '../model/requirement.ts';
import { answerSkeleton } from './skeleton.ts';

/** A self-contained schema; its `$id` is relative, so that a copy works wherever it lies. */
export function sectionSchema(catalogue: CatalogueData, section: CatalogueData['sections'][number]): JsonSchema {
  const requirements = catalogue.requirements.filter((one) => one.section === section.id);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${section.id}.schema.json`,
    title: section.title,
    description: `${section.practice} Answers by the id of their requirement.`,
    type: 'object',
    properties: {
      ...Object.fromEntries(requirements.map((one) => [one.id, requirementSchema(catalogue, one)])),
      own_checklist: ownChecklistSchema,
    },
    additionalProperties: false,
  };
}

function requirementSchema(catalogue: CatalogueData, requirement: Requirement): JsonSchema {
  const keyed = keyedFacts(requirement);
  const needed = keyed.filter(([, spec]) => !spec.optional).map(([name]) => name);
  const strict = Object.fromEntries(keyed.map(([name, spec]) => [name, factKind(spec.kind).schema(spec)]));
  const demands = Object.fromEntries(Object.entries(strict).map(([name, schema]) => [name, wordless(schema)]));
  return {
    title: requirement.title,
    ...descriptions(catalogue, requirement),
    defaultSnippets: [{ label: requirement.title, description: requirement.asks, body: answerSkeleton(requirement) }],
    type: 'object',
    properties: {
      ...ANSWER_FRAME,
      ...Object.fromEntries(keyed.map(([name, spec]) => [name, { ...openSchema(strict[name] ?? {}), ...wordsOf(catalogue, name, spec) }])),
      own_checklist: ownChecklistSchema,
    },
    required: ['status'],
    additionalProperties: false,
    allOf: [
      whenStatus(['implemented'], { required: needed, properties: demands }),
      whenStatus(['planned'], { required: ['reason', 'owner', 'by'] }),
      whenStatus(['alternative', 'not-applicable'], { required: ['reason'] }),
    ],
  };
}

function whenStatus(statuses: readonly string[], then: JsonSchema): JsonSchema {
  return { if: { properties: { status: { enum: statuses } }, required: ['status'] }, then };
}

function descriptions(catalogue: CatalogueData, requirement: Requirement): JsonSchema {
  const { asks, why, demand, citations } = guidanceWords(catalogue, requirement);
  const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const markdown = [asks, why, demand, bullets(citations), bullets(keylessWords(catalogue, requirement))].filter((part) => part !== '').join('\n\n');
  return { description: [asks, why, demand, ...citations.map((line) => `${line}.`)].filter((part) => part !== '').join(' '), markdownDescription: markdown };
}

function wordsOf(catalogue: CatalogueData, name: string, spec: FactSpec): JsonSchema {
  return {
    title: labelOf({ name, spec }),
    description: factWords(catalogue, name, spec),
    ...(spec.example === undefined ? {} : { examples: [spec.example] }),
  };
}

/** The same keys and types without what only a finished answer has: an answer that is planned may hold half a fact. */
function openSchema(schema: JsonSchema): JsonSchema {
  return without(schema, ['required', 'minItems', 'minLength']);
}

/** The same demands without the words, which stand once, at the open form of the fact. */
function wordless(schema: JsonSchema): JsonSchema {
  return without(schema, ['title', 'description', 'examples']);
}

function without(schema: JsonSchema, keywords: readonly string[]): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).flatMap(([keyword, part]) => {
      if (keywords.includes(keyword)) return [];
      if (keyword === 'enum' || keyword === 'examples') return [[keyword, part]];
      if (keyword !== 'properties') return [[keyword, stripped(part, keywords)]];
      return [[keyword, Object.fromEntries(Object.entries(part as object).map(([name, one]) => [name, stripped(one, keywords)]))]];
    }),
  );
}

function stripped(part: unknown, keywords: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((one: unknown) => stripped(one, keywords));
  return typeof part === 'object' && part !== null ? without(part as JsonSchema, keywords) : part;
}
