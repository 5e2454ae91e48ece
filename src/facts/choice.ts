// One of a closed list, with a reason where the choice needs one.

import { patternText } from '../model/pattern-text.ts';
import type { FactKind, JsonSchema } from './kind.ts';
import { isEmpty, labelOf, plain } from './kind.ts';

function read(value: unknown): { choice: string; reason: string } {
  if (typeof value === 'object' && value !== null) {
    const { choice, reason } = value as Record<string, unknown>;
    return { choice: isEmpty(choice) ? '' : String(choice), reason: isEmpty(reason) ? '' : String(reason) };
  }
  return { choice: isEmpty(value) ? '' : String(value), reason: '' };
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The options are what an editor offers; what `same` takes for one of them is accepted too. */
function optionsSchema(options: readonly string[]): { readonly anyOf: readonly JsonSchema[] } {
  const pattern = `^\\s*(?:${options.map(inAnyCapitals).join('|')})\\s*$`;
  return { anyOf: [{ enum: options.flatMap(asYamlReads) }, { type: 'string', pattern, patternErrorMessage: `Choose one of: ${options.join(', ')}.` }] };
}

/** NOTE: an author who writes `true` without quotes gives no text. */
function asYamlReads(option: string): (string | boolean)[] {
  return option === 'true' || option === 'false' ? [option, option === 'true'] : [option];
}

/** NOTE: a pattern of a JSON Schema has no flags. */
function inAnyCapitals(option: string): string {
  return [...option.trim()]
    .map((sign) => (sign.toLowerCase() === sign.toUpperCase() ? patternText(sign) : `[${sign.toUpperCase()}${sign.toLowerCase()}]`))
    .join('');
}

export const choice: FactKind = {
  kind: 'choice',
  shape: {
    anyOf: [
      { type: ['string', 'boolean'] },
      { type: 'object', properties: { choice: { type: ['string', 'boolean'] }, reason: { type: 'string' } }, required: ['choice'] },
    ],
  },
  schema: (spec) => {
    const options = optionsSchema((spec.options ?? []).map(String));
    return { anyOf: [...options.anyOf, { type: 'object', properties: { choice: options, reason: { type: 'string' } }, required: ['choice'] }] };
  },
  test(fact) {
    const { choice: chosen, reason } = read(fact.value);
    const options = fact.spec.options ?? [];
    if (!options.some((option) => same(String(option), chosen))) {
      return [
        {
          rule: 'fact-incomplete',
          message: `\`${chosen.slice(0, 40)}\` is not one of the choices.`,
          fix: `Choose one of: ${options.map((option) => `\`${option}\``).join(', ')}.`,
        },
      ];
    }
    if (reason === '' && (fact.spec.reason_for ?? []).some((option) => same(String(option), chosen))) {
      return [{ rule: 'fact-incomplete', message: `The choice \`${chosen}\` needs a reason.`, fix: `Write \`{choice: ${chosen}, reason: …}\`.` }];
    }
    return [];
  },
  view(fact) {
    const { choice: chosen, reason } = read(fact.value);
    return chosen === ''
      ? []
      : [{ type: 'pairs', caption: '', pairs: [{ label: labelOf(fact), value: plain(reason === '' ? chosen : `${chosen}. ${reason}`) }] }];
  },
  slot: (fact) => read(fact.value).choice || undefined,
};
