// An example of the catalogue as one line of YAML, as it would stand in a protocol.

import { isDay } from '../model/days.ts';
import { isMapping } from '../source/shape.ts';

const LONGEST = 260;

/** `steps: [{who: treatment-worker, does: rings}]`; of a list the first entry. Undefined where it is too long for a sentence. */
export function exampleLine(name: string, example: unknown): string | undefined {
  const line = `${name}: ${Array.isArray(example) ? `[${inFlow(example[0])}${example.length > 1 ? ', …' : ''}]` : typeof example === 'string' ? alone(example) : inFlow(example)}`;
  return line.length > LONGEST ? undefined : line;
}

function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (isMapping(value))
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}: ${inFlow(one)}`)
      .join(', ')}}`;
  return typeof value === 'string' && /[,{}[\]]/.test(value) ? JSON.stringify(value) : alone(value);
}

function alone(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return isDay(value) || (/^\p{L}/u.test(value) && !/: |:$| #|^(?:true|false|null|yes|no)$/i.test(value)) || /^\d+ \p{L}/u.test(value)
    ? value
    : JSON.stringify(value);
}
