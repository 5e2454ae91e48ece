// joint-protocol explain: what a rule finds, or what guidance asks of a protocol, in words. Reads no protocol.

import { loadCatalogue } from '../../guidance/catalogue.ts';
import { nearest } from '../../model/did-you-mean.ts';
import { NATIONS } from '../../model/requirement.ts';
import type { RuleText } from '../../model/rule-text.ts';
import { requirementText, ruleText } from '../explain-text.ts';
import { readArguments } from '../options.ts';
import { EXIT_CODES } from '../publish/exit-codes.ts';
import { say } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export async function run(args: readonly string[]): Promise<number> {
  const { positionals } = readArguments(args, {});
  const [written, second] = positionals;
  if (written === undefined || second !== undefined)
    throw new UsageError('`explain` takes one id.', 'Give the id of a rule or of a requirement, for example `joint-protocol explain no-definite-time`.');
  const id = written.replace(/^\[|\]$/g, '');
  const texts = (await import('../../../schemas/json/rules.json', { with: { type: 'json' } })).default as readonly RuleText[];
  const rule = texts.find((one) => one.id === id);
  const catalogues = await Promise.all(NATIONS.map(loadCatalogue));
  const asked = catalogues.flatMap((catalogue) => {
    const requirement = catalogue.byId.get(id);
    return requirement ? [requirementText(catalogue, requirement)] : [];
  });
  const found = [...(rule ? [ruleText(rule)] : []), ...asked];
  if (found.length === 0) {
    const near = nearest(id, [...texts.map((one) => one.id), ...catalogues.flatMap((catalogue) => [...catalogue.byId.keys()])]);
    throw new UsageError(
      `There is no rule and no requirement \`${id.slice(0, 80)}\`.`,
      near === undefined ? 'Copy the id from a report of `joint-protocol check`.' : `Did you mean \`${near}\`?`,
    );
  }
  say(found.join(`\n${'-'.repeat(80)}\n\n`));
  return EXIT_CODES.clean;
}
