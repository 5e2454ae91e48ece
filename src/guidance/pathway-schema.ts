// JSON Schema of a situation, pathways/<name>.yaml.

import type { JsonSchema } from './control-schemas.ts';
import { byId, closed, DIALECT, many, text } from './control-schemas.ts';

/** More would be a second handbook, and neither a chart nor a person can hold it. */
const MOST_NODES = 60;

const NAMES = (description: string): JsonSchema => ({
  anyOf: [
    { type: 'string', minLength: 1, maxLength: 400 },
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: 400 }, minItems: 1, maxItems: 12 },
  ],
  description,
});
const words = (description: string, maxLength: number, more: JsonSchema = {}): JsonSchema => text(description, { maxLength, ...more });
const GO = words('Id of the question, step or outcome that comes next.', 80);
const WHO = NAMES('Who does it: the id of a role, post or team in directory.yaml, or a list of ids.');
const WITHIN = words('A definite time, as in the answer that says so.', 120, { examples: ['same day', '1 working day', '24 hours'] });
const CLAUSE = words('Id of the requirement whose answer says so. Readers get a link to it.', 120);
const nodes = (entry: JsonSchema, description: string): JsonSchema => ({ ...byId(entry, description), maxProperties: MOST_NODES });

export const pathwaySchema: JsonSchema = {
  $schema: DIALECT,
  title: 'A situation',
  description: 'Something that happens to practitioners, and the way from there to what to do, by when, and whom to ring.',
  ...closed(
    {
      title: words('What has happened, as somebody on the telephone would say it.', 80, { examples: ['Nobody lets us in'] }),
      starts: words('When a reader is in this situation, in a sentence.', 400),
      for: { ...many(words('Id of a role in directory.yaml.', 80), 'Roles that this is written for.'), maxItems: 30 },
      order: { type: 'integer', minimum: 1, maximum: 999, description: 'Where it stands among the other situations: low numbers come first.' },
      start: words('Id of the question or step with which it begins.', 80),
      questions: nodes(
        closed(
          {
            ask: words('The question, short enough to be asked during a call.', 160),
            help: words('How to tell, in a sentence or two.', 600),
            answers: {
              ...many(closed({ say: words('The answer in a few words.', 100), go: GO }, ['say']), 'Answers, the most urgent first.'),
              minItems: 1,
              maxItems: 8,
            },
          },
          ['ask'],
        ),
        'Questions by id.',
      ),
      steps: nodes(
        closed(
          {
            who: WHO,
            does: words('What this person does, beginning with a verb.', 300),
            tells: NAMES('Who is told: an id from directory.yaml, a list of ids, or words for somebody outside.'),
            within: WITHIN,
            from: words('The event from which the time counts.', 200),
            clause: CLAUSE,
            go: GO,
          },
          ['who', 'does'],
        ),
        'Steps by id: things to do on the way.',
      ),
      outcomes: nodes(
        closed(
          {
            title: words('What it comes to.', 120),
            does: words('What is done now, in a sentence or two.', 600),
            who: WHO,
            within: WITHIN,
            clause: CLAUSE,
            contact: words('Whose number to ring: the id of a team, post or role in directory.yaml.', 120),
          },
          ['title'],
        ),
        'Outcomes by id: every way ends in one.',
      ),
    },
    ['title', 'starts', 'start', 'outcomes'],
  ),
};
