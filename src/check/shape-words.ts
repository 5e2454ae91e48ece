// What a schema error means in plain words, and where it stands.

import { nearest } from '../model/did-you-mean.ts';
import type { KeyPath } from '../model/place.ts';
import type { ShapeError } from './validators.generated.js';

export interface ShapeFault {
  readonly path: KeyPath;
  readonly on: 'key' | 'value';
  readonly message: string;
  readonly fix: string;
  /** Where the value of an unknown key belongs, if that can be told. */
  readonly meant?: KeyPath;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list (lines that begin with `- `)',
  object: 'a set of keys with values',
  null: 'nothing',
};

/** What to write for each; how for a set of keys depends on which are known. */
const TYPE_FIXES: Readonly<Record<string, string>> = {
  string: 'Write it as one text; in quotes if it looks like a number or a list.',
  number: 'Write it in digits.',
  integer: 'Write it in digits, without a point.',
  boolean: 'Write `true` or `false`, without quotes.',
  array: 'Write each entry on a line of its own that begins with `- `.',
  null: 'Take the value out.',
};
const MOST_KEYS = 6;

function typeFix(types: readonly string[], keys: readonly string[], isFile: boolean): string {
  if (types.length > 1 || types[0] !== 'object') return TYPE_FIXES[types.find((type) => type !== 'object') ?? ''] ?? 'Write it in that form.';
  const where = isFile ? 'each at the beginning of a line' : 'below it, each on a line of its own and indented by two blanks';
  if (keys.length === 0) return `Write the keys, ${where}, then a colon, a blank and the value.`;
  const known = keys.slice(0, MOST_KEYS).map((key) => `\`${key}:\``);
  return `Write its keys, ${where}: ${known.join(', ')}${keys.length > MOST_KEYS ? ' and others' : ''}.`;
}

export function pathOf(pointer: string): KeyPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const plain = part.replace(/~1/g, '/').replace(/~0/g, '~');
      return /^\d+$/.test(plain) ? Number(plain) : plain;
    });
}

/** The errors worth showing: where a value may have one of several forms, only those of the form that it comes nearest to. */
export function chooseErrors(errors: readonly ShapeError[]): ShapeError[] {
  let kept = errors.filter((error) => error.keyword !== 'anyOf' && !error.schemaPath.includes('/propertyNames/'));
  for (const choice of errors.filter((error) => error.keyword === 'anyOf')) {
    const inside = kept.filter((error) => isInside(error, choice));
    const best = new Set(nearestForm(inside, choice));
    kept = kept.filter((error) => best.has(error) || !inside.includes(error));
  }
  const seen = new Set<string>();
  return kept.filter((error) => {
    const id = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    return seen.has(id) ? false : Boolean(seen.add(id));
  });
}

function isInside(error: ShapeError, choice: ShapeError): boolean {
  const sameValue = error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`);
  return sameValue && error.schemaPath.startsWith(`${choice.schemaPath}/`);
}

/** The form with the fewest errors; one that was meant for another kind of value only when there is no other. */
function nearestForm(errors: readonly ShapeError[], choice: ShapeError): readonly ShapeError[] {
  const forms = Object.values(Object.groupBy(errors, (error) => error.schemaPath.slice(choice.schemaPath.length + 1).split('/')[0] ?? '')).map(
    (form) => form ?? [],
  );
  const isOther = (form: readonly ShapeError[]): boolean => form.some((error) => error.keyword === 'type' && error.instancePath === choice.instancePath);
  return forms.toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)) || a.length - b.length)[0] ?? [];
}

/** The keys that are known where an error of `additionalProperties` stands: those beside it in the schema. */
export function keysBeside(schema: unknown, schemaPath: string): string[] {
  return Object.keys(propertiesBeside(schema, schemaPath));
}

/** The keys below each of those, where it holds a set of keys. */
export function keysBelow(schema: unknown, schemaPath: string): Map<string, readonly string[]> {
  const below = Object.entries(propertiesBeside(schema, schemaPath)).map(([key, one]) => [key, Object.keys(one.properties ?? {})] as const);
  return new Map(below.filter(([, keys]) => keys.length > 0));
}

interface WithProperties {
  readonly properties?: Readonly<Record<string, WithProperties>>;
}

function propertiesBeside(schema: unknown, schemaPath: string): Readonly<Record<string, WithProperties>> {
  let node = schema;
  for (const step of pathOf(schemaPath).slice(0, -1))
    node = typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined;
  return ((node ?? {}) as WithProperties).properties ?? {};
}

/** The known key that was meant: nearly the same, or the only one whose words stand within (`review_date` for `review`). */
function keyMeant(extra: string, keys: readonly string[]): string | undefined {
  const words = (key: string): string[] => key.toLowerCase().split(/[\s_-]+/);
  const within = keys.filter((key) => words(key).every((word) => words(extra).includes(word)));
  return nearest(extra, keys) ?? (within.length === 1 ? within[0] : undefined);
}

function unknownKey(extra: string, path: KeyPath, keys: readonly string[], below: ReadonlyMap<string, readonly string[]>): ShapeFault {
  const fault = { path: [...path, extra], on: 'key', message: `The key \`${extra}\` is not known here.` } as const;
  const near = keyMeant(extra, keys);
  if (near !== undefined) return { ...fault, fix: `Did you mean \`${near}\`?`, meant: [...path, near] };
  for (const [key, inside] of below) {
    const deeper = keyMeant(extra, inside);
    if (deeper !== undefined) return { ...fault, fix: `Did you mean \`${deeper}\`, below \`${key}:\`?`, meant: [...path, key, deeper] };
  }
  return { ...fault, fix: unknownKeyFix(extra, keys) };
}

/** `keys`, `below`: those that are known at the place, and below each of them. */
export function shapeFault(error: ShapeError, base: KeyPath, keys: readonly string[], below: ReadonlyMap<string, readonly string[]> = new Map()): ShapeFault {
  const path = [...base, ...pathOf(error.instancePath)];
  const at = path.at(-1);
  const name = typeof at === 'string' ? `\`${at}\`` : at === undefined ? 'This file' : 'This entry';
  const params = error.params;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(params['additionalProperty']), path, keys, below);
    case 'required':
      return { path, on: 'key', message: `\`${String(params['missingProperty'])}\` is missing here.`, fix: `Add \`${String(params['missingProperty'])}:\`.` };
    case 'type': {
      const types = [params['type']].flat().map(String);
      const wanted = types.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
      return {
        path,
        on: 'value',
        message: `${name} has to ${types[0] === 'object' && path.length === 0 ? 'hold' : 'be'} ${wanted}.`,
        fix: typeFix(types, keys, path.length === 0),
      };
    }
    case 'enum':
      return {
        path,
        on: 'value',
        message: `${name} has a value that is not on the list.`,
        fix: `Choose one of: ${(params['allowedValues'] as readonly unknown[]).map((one) => `\`${String(one)}\``).join(', ')}.`,
      };
    case 'const':
      return { path, on: 'value', message: `${name} has to be \`${String(params['allowedValue'])}\`.`, fix: `Write \`${String(params['allowedValue'])}\`.` };
    case 'pattern':
    case 'propertyNames':
      return {
        path: error.keyword === 'propertyNames' ? [...path, String(params['propertyName'])] : path,
        on: error.keyword === 'propertyNames' ? 'key' : 'value',
        message: `${error.keyword === 'propertyNames' ? `\`${String(params['propertyName'])}\`` : name} is not written in the form that is needed here.`,
        fix: error.keyword === 'propertyNames' ? 'Use small letters, digits and hyphens, for example `front-door`.' : patternFix(String(params['pattern'])),
      };
    case 'minLength':
    case 'minItems': {
      const least = Number(params['limit']);
      if (least <= 1) return { path, on: 'value', message: `${name} is empty.`, fix: 'Fill it in, or take it out.' };
      const wanted = `at least ${least} ${error.keyword === 'minLength' ? 'signs' : 'entries'}`;
      return { path, on: 'value', message: `${name} is too short: ${wanted} are needed.`, fix: 'Say more, or take it out.' };
    }
    case 'minimum':
    case 'maximum': {
      const bound = `at ${error.keyword === 'minimum' ? 'least' : 'most'} ${String(params['limit'])}`;
      return { path, on: 'value', message: `${name} has to be ${bound}.`, fix: 'Write such a number, or take it out.' };
    }
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return { path, on: 'value', message: `${name} is longer than can be handled.`, fix: 'Shorten it or split it.' };
    default:
      return { path, on: 'value', message: `${name} does not have the form that is needed here.`, fix: 'Look at the examples in the schema.' };
  }
}

/** Often the tail of a text with a comma in `{…}`, cut off because it has no quotes. */
function unknownKeyFix(extra: string, keys: readonly string[]): string {
  if (extra.includes(' ')) return 'If it belongs to the text before the comma, put that text in quotes.';
  return keys.length === 0
    ? 'Delete it, or look up the keys of this place in the schema.'
    : `Delete it, or use one of the keys of this place: ${keys.map((key) => `\`${key}\``).join(', ')}.`;
}

/** What to write, by how the pattern begins. */
const PATTERN_FIXES: readonly (readonly [string, string])[] = [
  ['^#[0-9', 'Write `#` and six digits or letters a to f, in quotes, for example `"#0f4c5c"`.'],
  ['^https://', 'Copy the whole address from the browser, with `https://` at its beginning.'],
  ['^[^\\s@', 'Write one e-mail address and nothing else, for example `front.door@example.org`.'],
  ['^[a-z]{2,3}(?:-', 'Write for example `en-GB` for English, `cy` for Welsh, `gd` for Scottish Gaelic or `pl` for Polish.'],
  ['^\\d{4}-', 'Write the day as `2026-09-01`.'],
];

function patternFix(pattern: string): string {
  return PATTERN_FIXES.find(([start]) => pattern.startsWith(start))?.[1] ?? 'Look at the examples in the schema.';
}
