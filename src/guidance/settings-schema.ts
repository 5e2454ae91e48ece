// JSON Schema of joint-protocol.yaml, the settings of a workspace. They are data: nothing in them is a program or names one.

import { GATES } from '../model/gate.ts';
import type { JsonSchema } from './control-schemas.ts';

/** Paths stay in the working folder: no `..`, no slash or drive at the beginning. */
const INSIDE = '^(?![/\\\\~])(?![A-Za-z]:)(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$))[^\\u0000-\\u001f]+$';

const SEVERITY: JsonSchema = {
  type: 'object',
  description: 'How much this rule counts here.',
  properties: {
    severity: { enum: ['error', 'warning'], description: '`error` makes it stricter; `warning` lets the check pass and needs a reason.' },
    reason: { type: 'string', minLength: 20, maxLength: 1000, description: 'Why it is only a warning here, in a sentence that an auditor can judge.' },
  },
  required: ['severity'],
  additionalProperties: false,
};

export const settingsSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Settings of a workspace',
  description: 'What `joint-protocol check` does when the command line does not say otherwise. This file stands in the folder where the command is run.',
  type: 'object',
  properties: {
    protocols: {
      type: 'array',
      description: 'Folders of protocols, or folders that hold them, from here.',
      items: { type: 'string', minLength: 1, maxLength: 300, pattern: INSIDE },
      minItems: 1,
      maxItems: 400,
      examples: [['protocols/northmere']],
    },
    gate: { enum: GATES, description: 'How much is demanded.' },
    formats: {
      type: 'array',
      description: 'Reports to make, each as a format or as `format=file`; at most one without a file.',
      items: { type: 'string', minLength: 1, maxLength: 300, examples: ['pretty', 'sarif=report.sarif'] },
      minItems: 1,
      maxItems: 20,
    },
    max_findings: { type: 'integer', minimum: 0, maximum: 100_000, description: 'At most so many findings are printed on the screen; all of them count.' },
    advice: { type: 'boolean', description: 'True to show advice as well as errors and warnings.' },
    rules: {
      type: 'object',
      description: 'Rules that count more or less here than they usually do, by their id.',
      propertyNames: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
      additionalProperties: SEVERITY,
      examples: [{ 'vague-time': { severity: 'error' } }],
    },
  },
  additionalProperties: false,
};
