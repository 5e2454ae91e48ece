// JSON Schema of the files that are the same in every nation: protocol.yaml, directory.yaml, glossary.yaml, waivers.yaml, and the frame
// of an answer.

import type { Nation } from '../model/requirement.ts';
import { LANGUAGE_TAG } from '../model/translation.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
export const text = (description: string, more: JsonSchema = {}): JsonSchema => ({ type: 'string', minLength: 1, maxLength: 4000, description, ...more });
const day = (description: string): JsonSchema => ({ type: 'string', maxLength: 40, description, examples: ['2026-09-01'] });
export const closed = (properties: JsonSchema, required: readonly string[] = []): JsonSchema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
export const many = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, maxItems: 400, description });
export const byId = (entry: JsonSchema, description: string): JsonSchema => ({
  type: 'object',
  description,
  propertyNames: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  additionalProperties: entry,
});

/** Kinds of service that guidance of a nation names as partners. */
export const PARTNER_KINDS: Readonly<Record<Nation, readonly string[]>> = {
  england: [
    'childrens-social-care',
    'public-health',
    'adult-treatment',
    'young-peoples-treatment',
    'icb',
    'police',
    'maternity',
    'health-visiting',
    'mental-health',
    'probation',
    'domestic-abuse',
    'young-carers',
  ],
  scotland: [
    'health',
    'education',
    'children-families-social-work',
    'justice-social-work',
    'adult-social-work',
    'alcohol-drug',
    'third-sector',
    'housing',
    'police',
  ],
};

const PARTNER = {
  anyOf: [
    closed(
      {
        organisation: text('Id of the organisation in directory.yaml.'),
        kind: { enum: [...new Set([...PARTNER_KINDS.england, ...PARTNER_KINDS.scotland, 'other'])], description: 'What kind of service this partner is.' },
        role: text('What this partner does under the protocol.'),
        signed: closed({ post: text('Id of the post that signed.'), name: text('Only where a name has to be published.'), date: day('Day of signing.') }),
      },
      ['organisation', 'kind'],
    ),
    closed({ not_applicable: text('The kind of service that is not a partner.'), reason: text('Why not.') }, ['not_applicable', 'reason']),
  ],
};

export const protocolSchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Control block of a joint protocol',
  description: 'Who this protocol is for, which edition it is, who owns and signed it, and when it is reviewed.',
  ...closed(
    {
      format: { const: 1, description: 'Format of these files; always 1.' },
      title: text('Title of the protocol.'),
      short_title: text('A short name for headers and tabs.'),
      nation: { enum: ['england', 'scotland'], description: 'Whose national guidance it is checked against.' },
      area: text('The area it covers.'),
      edition: text('Edition, in quotes.', { examples: ['2.1'] }),
      status: {
        enum: ['draft', 'consultation', 'in-force', 'under-review', 'superseded'],
        description: 'Where it stands. While it is under review it stays in force until the day of `dates.review`.',
      },
      invented: { type: 'boolean', description: 'True for examples: every page says that the partnership is invented.' },
      language: text('Language tag.', { pattern: `^${LANGUAGE_TAG}$`, examples: ['en-GB', 'cy', 'gd'] }),
      languages: many(
        text('Language tag.', { pattern: `^${LANGUAGE_TAG}$`, examples: ['en-GB', 'cy', 'gd'] }),
        'Every language in which it is published, its own first. The words of the others stand in translations/.',
      ),
      summary: text('Two or three sentences on who it is for and what it does.'),
      contact: text('Mailbox for questions about the protocol.', { examples: ['protocol@northmere.example.org'] }),
      dates: closed({
        issued: day('Day on which this edition was published.'),
        approved: day('Day on which the approving body agreed to it.'),
        effective: day('Day from which staff follow it.'),
        review: day('Day by which it will have been reviewed.'),
      }),
      owners: many(
        closed({ post: text('Id of a post.'), side: { enum: ['treatment', 'children', 'both'] }, level: { enum: ['strategic', 'operational'] } }, ['post']),
        'Who owns it, on each side.',
      ),
      partners: many(PARTNER, 'Every partner, with its signature; a kind of service that is no partner, with the reason.'),
      approvals: many(
        closed(
          {
            body: text('The approving body.'),
            kind: { enum: ['safeguarding-partnership', 'adp', 'cpc', 'other'] },
            date: day('Day of approval.'),
            reference: text('Minute or reference.'),
          },
          ['body', 'kind', 'date'],
        ),
        'Bodies that approved this edition.',
      ),
      versions: many(
        closed(
          {
            edition: text('Edition, in quotes.'),
            date: day('Day.'),
            change: text('What changed.'),
            by: text('Id of the post that wrote it.'),
            approved_by: text('Body or post that approved it.'),
          },
          ['edition', 'date', 'change'],
        ),
        'Earlier editions and this one.',
      ),
      emergency: many(
        closed(
          {
            when: text('What has happened.'),
            do: text('What to do.'),
            call: text('A number in quotes, or the id of a team or post.'),
            out_of_hours: { type: 'boolean', description: 'True for who answers at night, at weekends and on holidays; shown on every page.' },
          },
          ['when', 'do', 'call'],
        ),
        'The box at the top of the first page, in order.',
      ),
      own_sections: byId(
        closed({ title: text('Title of the chapter.'), practice: text('One sentence for practitioners.') }, ['title']),
        'Chapters of your own, beside those that guidance asks for.',
      ),
    },
    ['format', 'title', 'nation', 'area', 'edition', 'status'],
  ),
};

const CONTACT: JsonSchema = {
  phone: text('Telephone number, in quotes.', { examples: ['01632 960101'] }),
  email: text('A team mailbox, not a person’s.', { pattern: '^[^\\s@<>:;,]+@[^\\s@<>:;,]+\\.[^\\s@<>:;,]+$' }),
  hours: text('When it is answered.'),
  out_of_hours: text('What to do at other times: a number, words, or the id of the team or post that answers then.'),
  address: text('Postal address of the office.'),
  web: text('Address that begins with https://.', { pattern: '^https://' }),
  checked: day('Day on which these details were last tried out.'),
  for: text('What to use this contact for.'),
  service: { type: 'boolean', description: 'True for a duty line or a team mailbox that looks like a person’s: whoever is on duty answers it.' },
};
const SIDE = { enum: ['treatment', 'children', 'both', 'health', 'other'], description: 'Which side of the protocol it belongs to.' };

export const directorySchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Directory of a joint protocol',
  description: 'Organisations, teams, posts and roles. Every name used anywhere in the protocol is one of these ids.',
  ...closed({
    organisations: byId(closed({ name: text('Full name.'), kind: text('Kind of organisation.'), ...CONTACT }, ['name']), 'Organisations.'),
    teams: byId(
      closed({ name: text('Name of the team.'), organisation: text('Id of its organisation.'), side: SIDE, ...CONTACT }, ['name']),
      'Teams with a telephone number or mailbox.',
    ),
    posts: byId(
      closed(
        {
          title: text('Title of the post; never a person’s name.'),
          team: text('Id of its team.'),
          organisation: text('Id of its organisation.'),
          side: SIDE,
          deputy: text('Id of the post that stands in.'),
          ...CONTACT,
        },
        ['title'],
      ),
      'Posts.',
    ),
    roles: byId(
      closed(
        {
          title: text('What this role is called.'),
          side: SIDE,
          does: text('What this role does, in a sentence.'),
          reached_through: text('Id of the team or post through which this role is reached.'),
        },
        ['title'],
      ),
      'Roles in a case.',
    ),
  }),
};

export const glossarySchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Glossary of a joint protocol',
  description: 'Words that the two workforces use differently, in plain English.',
  ...closed({
    terms: byId(
      closed(
        { term: text('The word.'), means: text('What it means, in plain words.'), also: many(text('Another word or an abbreviation for it.'), 'Other names.') },
        ['term', 'means'],
      ),
      'Terms by id.',
    ),
  }),
};

export const translationTextsSchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Short texts of a joint protocol in another language',
  description: 'Titles, names and texts of facts. What is on the left stands in the protocol; on the right is how it reads in this language.',
  ...closed({
    checked: { type: 'boolean', description: 'True once a native speaker has checked this translation. Until then every page says that nobody has.' },
    texts: { type: 'object', additionalProperties: { type: 'string', maxLength: 4000 }, description: 'The words of the protocol, each with its translation.' },
  }),
};

export const madeFromSchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Which wording each translated clause was made from',
  description: 'Written by `joint-protocol translated`.',
  ...closed({ clauses: { type: 'object', additionalProperties: { type: 'string', maxLength: 40 }, description: 'Fingerprint of the source by clause.' } }),
};

export const synonymsSchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Other words of a joint protocol, for search',
  description: 'Street names, old names of bodies and local words, beside those that the toolkit knows. They are used for search and shown nowhere.',
  ...closed({
    groups: many(
      { type: 'array', minItems: 2, maxItems: 40, items: text('A word or phrase.', { maxLength: 80 }) },
      'Each a list of words that mean the same to somebody who looks for something.',
    ),
  }),
};

const WAIVER: JsonSchema = {
  requirement: text('Id of the requirement whose gap is accepted.'),
  rule: text('Id of the rule whose findings are accepted; alone, or for the requirement only.', { examples: ['missing-answer'] }),
  reason: text('Why the gap is there and why it can wait, in a sentence that an auditor can judge.', { minLength: 20 }),
  owner: text('Id of the post that will close the gap.'),
  approver: text('Id of the post that agreed to it; not the owner.'),
  expires: day('Last day on which the gap is accepted, at most 12 months away.'),
  fingerprint: text('What was agreed to: 16 signs that `joint-protocol check` gives, in quotes.', { pattern: '^[0-9a-f]{16}$' }),
};
const waiverFile = (waiver: JsonSchema): JsonSchema => ({
  $schema: DIALECT,
  title: 'Accepted gaps of a joint protocol',
  description: 'Gaps that somebody has agreed to leave open for a time.',
  ...byId(waiver, 'Accepted gaps, each under a name of its own.'),
});

export const waiversSchema: JsonSchema = waiverFile({
  ...closed(WAIVER, ['reason', 'owner', 'approver', 'expires', 'fingerprint']),
  anyOf: [{ required: ['requirement'] }, { required: ['rule'] }],
});

/** What the machine pass tests: what is missing has a rule of its own, in better words. */
export const waiversShape: JsonSchema = waiverFile(closed(Object.fromEntries(Object.keys(WAIVER).map((name) => [name, { type: 'string', maxLength: 4000 }]))));

/** What every answer may hold beside its facts. */
export const ANSWER_FRAME: JsonSchema = {
  status: {
    enum: ['implemented', 'partial', 'planned', 'alternative', 'not-applicable'],
    description: 'Where this stands. The last three need a reason; planned also needs `by` and `owner`.',
  },
  reason: text('Why it is not (yet) done the usual way.'),
  by: day('Day by which a plan will be in place.'),
  owner: text('Id of the post that answers for the plan.'),
};

export const answerSchema: JsonSchema = { type: 'object', properties: ANSWER_FRAME, required: ['status'] };

export const ownChecklistSchema: JsonSchema = {
  ...byId(text('A line to tick.'), 'Checklist lines of your own, by a permanent id.'),
};
