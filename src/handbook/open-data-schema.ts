// The JSON Schema of protocol.json: published beside it and under schemas/json/. Everything is always there; what is not known is empty.

import { OPEN_DATA_FORMAT } from './open-data.ts';

type Schema = Readonly<Record<string, unknown>>;

const text = (description: string): Schema => ({ type: 'string', description });
const list = (items: Schema, description?: string): Schema => ({ type: 'array', items, ...(description === undefined ? {} : { description }) });
const flag = (description: string): Schema => ({ type: 'boolean', description });
const whole = (description: string): Schema => ({ type: 'integer', minimum: 0, description });

/** An object of which every field is there. */
function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)), additionalProperties: false };
}

const day = (description: string): Schema => ({ type: 'string', pattern: '^(?:\\d{4}-\\d{2}-\\d{2})?$', description });
const href = text('Address, relative to this file unless it begins with a scheme.');
const lines = list({ type: 'string' }, 'Plain text, one a paragraph, list item or table row.');
const id = { type: 'string', minLength: 1, description: 'Permanent within this handbook.' };

const facts: Schema = {
  oneOf: [
    object({ type: { const: 'table' }, caption: text(''), columns: list(text('')), rows: list(list(text(''))) }),
    object({ type: { const: 'list' }, caption: text(''), items: list(text('')) }),
    object({ type: { const: 'pairs' }, caption: text(''), pairs: list(object({ label: text(''), value: text('') })) }),
  ],
};

const clause = object({
  id: { ...id, description: 'Id of the requirement of the national catalogue that it answers.' },
  title: text('Title of the requirement.'),
  status: { enum: ['implemented', 'partial', 'planned', 'alternative', 'not-applicable', 'unanswered'] },
  note: text('A sentence for every status but `implemented`.'),
  href,
  words: lines,
  facts: list(facts),
  guidance: object({
    asks: text('What guidance asks, in our own words.'),
    force: text('How strongly.'),
    binds: text('Whom it binds.'),
    citations: list(object({ text: text('Title and paragraph.'), confidence: text('How sure we are of it.'), href })),
  }),
});

const section = object({
  id,
  number: whole('Place in the handbook, from 1.'),
  title: text(''),
  practice: text('What the chapter is good for, in a sentence.'),
  own: flag('A chapter of the partnership’s own, which guidance does not ask for.'),
  href,
  words: lines,
  clauses: list(clause),
  checklist: list(
    object({
      id,
      wording: text('Fingerprint of the wording; another wording has another one.'),
      text: text(''),
      own: flag(''),
      lead: { enum: ['treatment', 'children', 'health', ''] },
    }),
  ),
});

const action = object({
  title: text(''),
  who: text(''),
  does: text(''),
  within: text('By when.'),
  from: text('Counted from what.'),
  tells: text(''),
  clause: href,
  contact: text(''),
  tel: text('As it follows `tel:`.'),
});

const situation = object({
  id,
  title: text(''),
  starts: text('How it begins.'),
  for: list(text(''), 'Titles of roles.'),
  href,
  places: list(
    object(
      {
        number: whole('As it stands in the flowchart.'),
        kind: { enum: ['question', 'step', 'outcome'] },
        text: text(''),
        action,
        next: list(object({ say: text('The answer that leads there.'), to: whole('Number of a place.') })),
      },
      ['action'],
    ),
  ),
});

const contact = object({
  id,
  group: text('Group of the directory it stands in.'),
  name: text(''),
  of: text('Team and organisation.'),
  for: text(''),
  phone: text('As people write it.'),
  tel: text('As it follows `tel:`.'),
  email: text(''),
  hours: text(''),
  out_of_hours: text(''),
  address: text(''),
  checked: text('When somebody made sure that it is right.'),
  deputy: text(''),
  href,
});

export const openDataSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'handbook.schema.json',
  title: 'A joint working handbook as open data',
  description: 'What a published handbook says, for other programs. Within version 1 fields may be added; none is renamed, taken out or given another meaning.',
  ...object({
    $schema: text('Where this schema stands.'),
    format: { const: OPEN_DATA_FORMAT },
    id,
    title: text(''),
    short_title: text(''),
    area: text(''),
    nation: { enum: ['england', 'scotland'] },
    language: text('BCP 47.'),
    invented: flag('An example: not to be used for a real child.'),
    edition: text(''),
    day: day('Day on which this edition was issued.'),
    status: text('Draft, out for comment, in force, in force and under review, or superseded, in words.'),
    summary: text(''),
    contact: text('E-mail for what is wrong in the handbook.'),
    live: text('Where the handbook is live; empty when nobody said.'),
    notices: list(object({ kind: text(''), text: text('') }), 'What a reader must know before reading.'),
    emergency: list(object({ when: text(''), do: text(''), call: text(''), tel: text('') })),
    sections: list(section),
    situations: list(situation),
    roles: list(object({ id, title: text(''), does: text(''), href })),
    duties: list(
      object({
        role: text('Id of a role.'),
        who: text(''),
        does: text(''),
        within: text(''),
        from: text(''),
        tells: text(''),
        clause: text('Id of a clause.'),
        href,
      }),
    ),
    directory: list(contact),
    glossary: list(object({ id, term: text(''), means: text(''), also: list(text('')), href })),
    documents: list(object({ title: text(''), kind: text(''), href })),
    partners: list(object({ name: text(''), role: text(''), signed_by: text(''), signed_on: text(''), text: text('Which text was signed.') })),
    not_partners: list(object({ name: text(''), reason: text('') })),
    approvals: list(object({ body: text(''), date: text(''), reference: text('') })),
    versions: list(object({ edition: text(''), day: day(''), change: text('') })),
    editions: list(
      object({
        edition: text(''),
        from: day('First day in force.'),
        until: day('Last day in force; empty for the last one.'),
        agreed: text('SHA-256 of the agreed text.'),
        href,
        data: href,
      }),
      'Frozen editions, oldest first.',
    ),
    review_dates: list(object({ id, day: day(''), title: text('') })),
    completeness: object({
      verdict: text(''),
      caution: text('What a check cannot tell.'),
      requirements: list(object({ id, title: text(''), section: text(''), status: text(''), outcome: text(''), force: text(''), demanded: text('') })),
    }),
  }),
};
