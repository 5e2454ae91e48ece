// What errors of a schema mean in words: the real errors of small schemas, one for each way to be wrong.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { chooseErrors, keysBeside, pathOf, shapeFault } from '../../src/check/shape-words.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });

/** `<path> on <key or value>: <message> <fix>`. */
function words(schema: object, value: unknown, base: readonly (string | number)[] = ['top']): string[] {
  const validate = ajv.compile(schema);
  validate(value);
  return chooseErrors(validate.errors ?? []).map((error) => {
    const { path, on, message, fix } = shapeFault(error, base, keysBeside(schema, error.schemaPath));
    return `${path.join('.')} on ${on}: ${message} ${fix}`;
  });
}

const EXAMPLES = 'Look at the examples in the schema.';
const person = { type: 'object', properties: { name: { type: 'string' }, phone: { type: 'string' } }, required: ['name'], additionalProperties: false };
const within = (schema: object): object => ({ type: 'object', properties: { at: schema } });

describe('shape-words', () => {
  test.each<[string, object, unknown, string[]]>([
    ['nothing wrong', person, { name: 'A' }, []],
    ['a slip in a key', person, { name: 'A', phne: '1' }, ['top.phne on key: The key `phne` is not known here. Did you mean `phone`?']],
    [
      'an unknown key',
      person,
      { name: 'A', zzzzzz: '1' },
      ['top.zzzzzz on key: The key `zzzzzz` is not known here. Delete it, or use one of the keys of this place: `name`, `phone`.'],
    ],
    [
      'another word of as many letters',
      person,
      { name: 'A', bane: '1' },
      ['top.bane on key: The key `bane` is not known here. Delete it, or use one of the keys of this place: `name`, `phone`.'],
    ],
    [
      'a key where none is known',
      { type: 'object', additionalProperties: false },
      { zzzzzz: '1' },
      ['top.zzzzzz on key: The key `zzzzzz` is not known here. Delete it, or look up the keys of this place in the schema.'],
    ],
    [
      'the rest of a text that a comma has cut',
      person,
      { name: 'A card', 'and leaves it at the door': null },
      [
        'top.and leaves it at the door on key: The key `and leaves it at the door` is not known here. If it belongs to the text before the comma, put that text in quotes.',
      ],
    ],
    ['a key that is missing', person, {}, ['top on key: `name` is missing here. Add `name:`.']],
    ['the same fault twice', { allOf: [person, person] }, {}, ['top on key: `name` is missing here. Add `name:`.']],
    [
      'a text wanted',
      person,
      { name: 3 },
      ['top.name on value: `name` has to be a text. Write it as one text; in quotes if it looks like a number or a list.'],
    ],
    ['a number wanted', within({ type: 'number' }), { at: 'x' }, ['top.at on value: `at` has to be a number. Write it in digits.']],
    [
      'a whole number wanted',
      within({ type: 'integer' }),
      { at: 1.5 },
      ['top.at on value: `at` has to be a whole number. Write it in digits, without a point.'],
    ],
    [
      'true or false wanted',
      within({ type: 'boolean' }),
      { at: 'x' },
      ['top.at on value: `at` has to be `true` or `false`. Write `true` or `false`, without quotes.'],
    ],
    [
      'a list wanted',
      within({ type: 'array' }),
      { at: 'x' },
      ['top.at on value: `at` has to be a list (lines that begin with `- `). Write each entry on a line of its own that begins with `- `.'],
    ],
    [
      'a mapping wanted',
      within(person),
      { at: 'x' },
      [
        'top.at on value: `at` has to be a set of keys with values. Write its keys, below it, each on a line of its own and indented by two blanks: `name:`, `phone:`.',
      ],
    ],
    [
      'one of two wanted',
      within({ type: ['string', 'null'] }),
      { at: 3 },
      ['top.at on value: `at` has to be a text or nothing. Write it as one text; in quotes if it looks like a number or a list.'],
    ],
    [
      'an entry of a list',
      { type: 'array', items: person },
      [3],
      [
        'top.0 on value: This entry has to be a set of keys with values. Write its keys, below it, each on a line of its own and indented by two blanks: `name:`, `phone:`.',
      ],
    ],
    [
      'a value that is not on the list',
      within({ enum: ['a', 2] }),
      { at: 'c' },
      ['top.at on value: `at` has a value that is not on the list. Choose one of: `a`, `2`.'],
    ],
    ['another value', within({ const: 1 }), { at: 2 }, ['top.at on value: `at` has to be `1`. Write `1`.']],
    ['another form', within({ pattern: '^a' }), { at: 'b' }, [`top.at on value: \`at\` is not written in the form that is needed here. ${EXAMPLES}`]],
    [
      'another colour',
      within({ pattern: '^#[0-9a-f]{6}$' }),
      { at: 'red' },
      ['top.at on value: `at` is not written in the form that is needed here. Write `#` and six digits or letters a to f, in quotes, for example `"#0f4c5c"`.'],
    ],
    [
      'another address',
      within({ pattern: '^https://' }),
      { at: 'www.example.org' },
      ['top.at on value: `at` is not written in the form that is needed here. Copy the whole address from the browser, with `https://` at its beginning.'],
    ],
    [
      'another form of a key',
      within({ type: 'object', propertyNames: { pattern: '^[a-z]+$' } }),
      { at: { 'A B': 1 } },
      ['top.at.A B on key: `A B` is not written in the form that is needed here. Use small letters, digits and hyphens, for example `front-door`.'],
    ],
    ['an empty text', within({ minLength: 1 }), { at: '' }, ['top.at on value: `at` is empty. Fill it in, or take it out.']],
    ['an empty list', within({ minItems: 1 }), { at: [] }, ['top.at on value: `at` is empty. Fill it in, or take it out.']],
    ['a short text', within({ minLength: 3 }), { at: 'a' }, ['top.at on value: `at` is too short: at least 3 signs are needed. Say more, or take it out.']],
    ['a short list', within({ minItems: 2 }), { at: [1] }, ['top.at on value: `at` is too short: at least 2 entries are needed. Say more, or take it out.']],
    ['a small number', within({ minimum: 2 }), { at: 1 }, ['top.at on value: `at` has to be at least 2. Write such a number, or take it out.']],
    ['a large number', within({ maximum: 2 }), { at: 3 }, ['top.at on value: `at` has to be at most 2. Write such a number, or take it out.']],
    ['a long text', within({ maxLength: 1 }), { at: 'ab' }, ['top.at on value: `at` is longer than can be handled. Shorten it or split it.']],
    ['a long list', within({ maxItems: 1 }), { at: [1, 2] }, ['top.at on value: `at` is longer than can be handled. Shorten it or split it.']],
    ['many keys', within({ maxProperties: 1 }), { at: { a: 1, b: 2 } }, ['top.at on value: `at` is longer than can be handled. Shorten it or split it.']],
    ['anything else', within({ not: {} }), { at: 1 }, [`top.at on value: \`at\` does not have the form that is needed here. ${EXAMPLES}`]],
    [
      'a text where an entry or a list of entries may stand',
      within({ anyOf: [person, { type: 'array', items: person }] }),
      { at: 'x' },
      [
        'top.at on value: `at` has to be a set of keys with values. Write its keys, below it, each on a line of its own and indented by two blanks: `name:`, `phone:`.',
      ],
    ],
    [
      'an entry with a slip, where a list might stand too',
      within({ anyOf: [{ type: 'array', items: person }, person] }),
      { at: { name: 'A', phne: '1' } },
      ['top.at.phne on key: The key `phne` is not known here. Did you mean `phone`?'],
    ],
    [
      'a list with a slip, where an entry might stand too',
      within({ anyOf: [person, { type: 'array', items: person }] }),
      { at: [{ name: 'A' }, { name: 'B', phne: '1' }] },
      ['top.at.1.phne on key: The key `phne` is not known here. Did you mean `phone`?'],
    ],
    [
      'the form with the fewest faults',
      within({ anyOf: [{ required: ['a', 'b'] }, { required: ['c'] }] }),
      { at: {} },
      ['top.at on key: `c` is missing here. Add `c:`.'],
    ],
    [
      'a choice within a choice, and a fault beside them',
      {
        type: 'object',
        required: ['z'],
        properties: { at: { anyOf: [{ type: 'string' }, { type: 'array', items: { anyOf: [{ type: 'string' }, person] } }] } },
      },
      { at: ['a', { name: 3 }] },
      [
        'top on key: `z` is missing here. Add `z:`.',
        'top.at.1.name on value: `name` has to be a text. Write it as one text; in quotes if it looks like a number or a list.',
      ],
    ],
  ])('%s', (_, schema, value, expected) => expect(words(schema, value)).toEqual(expected));

  test('a pointer becomes a path: indexes are numbers, and signs that stand for others are put back', () => {
    expect(pathOf('')).toEqual([]);
    expect(pathOf('/a/0/b~1c/d~0e/1x/x1/~1~0~1~0')).toEqual(['a', 0, 'b/c', 'd~e', '1x', 'x1', '/~/~']);
  });

  test('keys beside a fault are those of its place in the schema', () => {
    expect(keysBeside(within(person), '#/properties/at/additionalProperties')).toEqual(['name', 'phone']);
    expect(keysBeside(within(person), '#/properties/none/additionalProperties')).toEqual([]);
    expect(keysBeside({ a: 'x' }, '#/a/length/additionalProperties')).toEqual([]);
    expect(keysBeside(undefined, '#/a')).toEqual([]);
    expect(keysBeside(null, '#/a/b/c')).toEqual([]);
  });
});
