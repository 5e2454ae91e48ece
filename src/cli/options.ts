// Reading arguments: every command names its options once, and a slip gets "did you mean".

import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { isDay } from '../model/days.ts';
import { nearest } from '../model/did-you-mean.ts';
import type { Gate } from '../model/gate.ts';
import { GATES, isGate } from '../model/gate.ts';
import { UsageError } from './usage-error.ts';

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** Of options that may be given more than once: what was given, in order. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly positionals: readonly string[];
}

export function readArguments(args: readonly string[], options: ParseArgsOptionsConfig): Arguments {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean> = {};
  const lists: Record<string, string[]> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!known) {
      const near = nearest(token.name, Object.keys(options));
      throw new UsageError(`There is no option \`${token.rawName}\`.`, near === undefined ? 'Run `joint-protocol --help`.' : `Did you mean \`--${near}\`?`);
    }
    if (known.type === 'string' && (token.value === undefined || token.value === ''))
      throw new UsageError(`\`${token.rawName}\` needs a value.`, `Write \`${token.rawName} <value>\`.`);
    // NOTE: `--out --pdf` would make a folder called `--pdf`, and no PDF.
    if (known.type === 'string' && token.inlineValue === false && /^--?[a-z]/i.test(token.value ?? ''))
      throw new UsageError(
        `\`${token.rawName}\` needs a value, and \`${token.value}\` looks like another option.`,
        `Write \`${token.rawName} <value>\`, or \`${token.rawName}=${token.value}\` if that is the value.`,
      );
    if (known.type === 'boolean' && token.value !== undefined) throw new UsageError(`\`${token.rawName}\` takes no value.`, 'Take the value out.');
    if (known.multiple !== true) values[token.name] = token.value ?? true;
    else if (token.value !== undefined) lists[token.name] = [...(lists[token.name] ?? []), token.value];
  }
  return { values, lists, positionals };
}

/** The folder that is given beside the options, or undefined. Throws UsageError for several. */
export function onlyFolder({ positionals }: Arguments, command: string): string | undefined {
  if (positionals.length <= 1) return positionals[0];
  throw new UsageError(`\`${command}\` takes one folder, and ${positionals.map((one) => `\`${one}\``).join(' and ')} were given.`, 'Give one at a time.');
}

export function gateFrom(written: string | boolean | undefined, otherwise: Gate): Gate {
  if (written === undefined) return otherwise;
  if (typeof written === 'string' && isGate(written)) return written;
  const near = typeof written === 'string' ? nearest(written, GATES) : undefined;
  throw new UsageError(`\`${String(written)}\` is not a gate.`, `${near === undefined ? '' : `Did you mean \`${near}\`? `}The gates are ${GATES.join(', ')}.`);
}

/** A whole number from 0 up. */
export function numberFrom(name: string, written: string | boolean | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (typeof written === 'string' && /^\d{1,6}$/.test(written)) return Number(written);
  throw new UsageError(`\`--${name}\` needs a whole number, not \`${String(written)}\`.`, `Write for example \`--${name} 20\`.`);
}

/** Of this computer; 0 takes any free one. */
export function portFrom(written: string | boolean | undefined, otherwise: number): number {
  const port = written === undefined ? otherwise : Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UsageError(`\`${String(written)}\` is not a port.`, 'Give a number from 1 to 65535.');
}

/** Day of the check. JOINT_PROTOCOL_TODAY fixes it, so that a run can be repeated to the byte. Throws UsageError when that is no day. */
export function today(): string {
  const fixed = process.env['JOINT_PROTOCOL_TODAY'] ?? '';
  if (fixed === '') return new Date().toISOString().slice(0, 10);
  if (!isDay(fixed))
    throw new UsageError(
      `\`${fixed.slice(0, 40)}\`, given as JOINT_PROTOCOL_TODAY, is not a day.`,
      'Write it as year, month and day, for example 2027-01-31, or leave it out.',
    );
  return fixed;
}
