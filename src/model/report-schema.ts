// JSON Schema of the report, beside its types in report.ts and finding.ts: change one and change the other. Format 2.

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
    column: count('First column, in UTF-16 units (most letters are one, an emoji is two).'),
    endLine: count('Last line.'),
    endColumn: count('Column after the last sign.'),
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
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$', description: 'Stays the same while the words it is about do, on whatever line they stand.' },
    waivedBy: text('Id of the waiver that accepts it; such a finding does not count against the gate.'),
    errorFrom: oneOf(['draft', 'consult', 'publish', 'audit'], 'The later gate from which it is an error; only where it is none yet.'),
  },
  ['requirement', 'waivedBy', 'errorFrom'],
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
    evidence: record('What the answer says.', {
      facts: many({ type: 'string' }, 'Its facts in words, each cut at 1,000 characters.'),
      words: text('The beginning of its text, 300 characters.'),
      hash: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: 'SHA-256 over the whole answer: status, reason, owner, date, facts, text, and what facts take from the control block or the glossary.',
      },
    }),
  },
  ['answer', 'evidence'],
);

const WAIVER = record(
  'An accepted gap.',
  {
    id: text('Its key in waivers.yaml.'),
    requirement: text('Requirement it is about.'),
    rule: text('Rule it is about.'),
    reason: text('Why the gap is accepted.'),
    owner: text('Who will close it.'),
    approver: text('Who accepted it.'),
    expires: text('Day until which it holds.'),
    state: oneOf(['in-force', 'expired', 'incomplete', 'answer-changed', 'not-needed'], 'Only `in-force` keeps findings from counting.'),
    accepts: count('Findings it accepts in this run.'),
    place: PLACE,
  },
  ['requirement', 'rule'],
);

const APPLICABILITY = record('A requirement that is not met in the usual way.', {
  requirement: text('Id.'),
  title: text('Title.'),
  status: oneOf(['not-applicable', 'alternative'], 'Which of the two.'),
  reason: text('Why.'),
  place: PLACE,
});

const SUPPRESSION = record('A finding of the privacy guard that was declared harmless.', {
  kind: text('Kind of personal data.'),
  reason: text('Why it is harmless.'),
  used: yes('It covered something in this run.'),
  place: PLACE,
});

const REQUIREMENT_TEXT = record('What guidance asks in one requirement.', {
  id: text('Permanent id.'),
  section: text('Id of its section.'),
  title: text('Title.'),
  asks: text('What it asks.'),
  force: text('law, must, should or may.'),
  citations: many({ type: 'string' }, 'Guidance behind it, with how sure we are of each.'),
});

const PART = record('One part of a run that was spread over several machines.', {
  index: { type: 'integer', minimum: 1, description: 'Which part, from 1.' },
  of: { type: 'integer', minimum: 1, description: 'Of how many.' },
  all: many({ type: 'string' }, 'Every protocol of the whole run, in order: path as shown.'),
});

const ids = (description: string): JsonSchema => many({ type: 'string' }, description);

const CHANGE = record('What a change does to completeness.', {
  base: text('What it was compared with.'),
  protocols: many(
    record('One protocol.', {
      protocol: text('Name of its folder.'),
      title: text('Short title.'),
      kind: oneOf(['changed', 'unchanged', 'added', 'removed'], 'added, removed: it is in one of the two only.'),
      newlyMet: ids('Requirements that are met now and were not.'),
      newlyBroken: ids('Requirements that were met and are not now.'),
      stillOpen: ids('Requirements that were not met and are not.'),
      newlyExcused: ids('Requirements that are met since they are not-applicable or alternative now.'),
      newErrors: ids('Fingerprints of errors that are new.'),
      mendedErrors: ids('Fingerprints of errors that are gone.'),
      waivedErrors: ids('Fingerprints of errors that are still there, and that a waiver accepts since.'),
    }),
    'One entry a protocol.',
  ),
});

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
    waived: count('Errors and warnings that a waiver accepts; in no other count.'),
  }),
  requirements: many(REQUIREMENT, 'Every requirement of the nation, in handbook order.'),
  findings: many(FINDING, 'Sorted by file, line, column and rule.'),
  waivers: many(WAIVER, 'Every accepted gap in waivers.yaml.'),
  applicability: many(APPLICABILITY, 'Statement of applicability.'),
  suppressions: many(SUPPRESSION, 'Every declaration that something found by the privacy guard is harmless.'),
  passed: yes('No error at this gate.'),
  verdict: text('One plain sentence.'),
});

export const reportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'report.schema.json',
  title: 'Report of joint-protocol check, format 2',
  ...record(
    'What one run found, and what it looked at.',
    {
      format: { const: 2, description: 'Changes when the shape of the report does.' },
      tool: record('What made the report.', { name: { const: 'joint-protocol' }, version: text('Version.') }),
      gate: GATE,
      day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'Day it was judged on: what is past, due or expired hangs on it.' },
      catalogues: {
        type: 'object',
        propertyNames: { enum: ['england', 'scotland'] },
        additionalProperties: text('Fingerprint of the catalogue.'),
        description: 'Editions of the catalogues that were used.',
      },
      protocols: many(PROTOCOL, 'One entry a protocol.'),
      guidance: {
        type: 'object',
        propertyNames: { enum: ['england', 'scotland'] },
        additionalProperties: many(REQUIREMENT_TEXT, 'Every requirement of the nation, in handbook order.'),
        description: 'Requirements in words, of the nations that were judged.',
      },
      lost: many(
        record('A protocol of which nothing is known.', { protocol: text('Name of its folder.'), why: text('Why it could not be judged.') }),
        'Protocols that could not be judged.',
      ),
      change: CHANGE,
      part: PART,
      passed: yes('Every protocol passed and none was lost.'),
      caution: text('What a check can and cannot tell.'),
    },
    ['change', 'part'],
  ),
};
