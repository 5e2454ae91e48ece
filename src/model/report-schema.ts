// JSON Schema of the report, beside its types in report.ts and finding.ts: change one and change the other. Format 1.

type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description: string): JsonSchema => ({ type: 'string', description });
const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, description });
const yes = (description: string): JsonSchema => ({ type: 'boolean', description });
const oneOf = (values: readonly string[], description: string): JsonSchema => ({ enum: values, description });
const many = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description });
const record = (description: string, properties: JsonSchema, optional: readonly string[] = []): JsonSchema => ({
  type: 'object',
  description,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const GATE = oneOf(['draft', 'consult', 'publish', 'audit'], 'How much was demanded.');
const NATION = oneOf(['england', 'scotland'], 'Whose national guidance it was checked against.');

const PLACE = record(
  'Lines and columns count from 1; line 0 means the file as a whole.',
  {
    file: text('Path as the reader of the report would type it.'),
    line: count('First line.'),
    column: count('First column, in characters.'),
    endLine: count('Last line.'),
    endColumn: count('Column after the last character.'),
    excerpt: text('The source line, cut to 160 characters.'),
    excerptColumn: count('Column of the fault inside the excerpt, from 1.'),
  },
  ['excerpt', 'excerptColumn'],
);

const FINDING = record(
  'One thing wrong.',
  {
    rule: text('Id of the rule; `joint-protocol explain <rule>` says more.'),
    severity: oneOf(['error', 'warning', 'advice'], 'An error fails the gate; advice never fails anything.'),
    message: text('What is wrong.'),
    why: text('Why it matters.'),
    fix: text('What to write instead.'),
    place: PLACE,
    related: many(record('Another place that has to do with it.', { place: PLACE, label: text('What stands there.') }), 'Other places.'),
    requirement: text('Id of the requirement it belongs to.'),
    citations: many({ type: 'string' }, 'Guidance behind the requirement, with how sure we are of each.'),
  },
  ['requirement'],
);

const REQUIREMENT = record(
  'How one requirement came out.',
  {
    id: text('Permanent id.'),
    section: text('Id of its section.'),
    title: text('Title.'),
    demandedFrom: oneOf(['draft', 'consult', 'publish', 'audit', 'never'], 'Gate from which a gap is an error.'),
    demanded: yes('Demanded at the gate of this run.'),
    status: text('As written in the answer; `unanswered` when there is none.'),
    outcome: oneOf(
      ['met', 'excused', 'declared-gap', 'incomplete', 'unanswered'],
      'declared-gap: planned or partial; excused: not applicable or met another way.',
    ),
    answer: record('Where the answer stands.', { file: text('Path.'), line: count('Line, from 1.') }),
  },
  ['answer'],
);

const PROTOCOL = record('One protocol.', {
  protocol: text('Name of its folder.'),
  title: text('Short title.'),
  folder: text('Path of its folder, with a slash at the end, or empty.'),
  nation: NATION,
  edition: text('Edition.'),
  invented: yes('An example, not a real partnership.'),
  read: record('What was read.', { files: count('Files.'), bytes: count('Bytes.'), words: count('Words in the sections.') }),
  counts: record('Counts.', {
    requirements: count('All requirements.'),
    met: count('Met or excused.'),
    demanded: count('Demanded at this gate.'),
    demandedMet: count('Demanded and met.'),
    errors: count('Errors.'),
    warnings: count('Warnings.'),
    advice: count('Pieces of advice.'),
  }),
  requirements: many(REQUIREMENT, 'Every requirement of the nation, in handbook order.'),
  findings: many(FINDING, 'Sorted by file, line, column and rule.'),
  passed: yes('No error at this gate.'),
  verdict: text('One plain sentence.'),
});

export const reportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'report.schema.json',
  title: 'Report of joint-protocol check, format 1',
  ...record('What one run found, and what it looked at.', {
    format: { const: 1, description: 'Changes when the shape of the report does.' },
    tool: record('What made the report.', { name: { const: 'joint-protocol' }, version: text('Version.') }),
    gate: GATE,
    catalogues: {
      type: 'object',
      propertyNames: { enum: ['england', 'scotland'] },
      additionalProperties: text('Fingerprint of the catalogue.'),
      description: 'Editions of the catalogues that were used.',
    },
    protocols: many(PROTOCOL, 'One entry a protocol.'),
    passed: yes('Every protocol passed.'),
    caution: text('What a check can and cannot tell.'),
  }),
};
