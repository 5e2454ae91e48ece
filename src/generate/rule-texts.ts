// Every rule with its words and the text of its page: the rules, the schema pass, those about waivers, and the reader’s faults. A rule
// without a page has its reason alone.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeRule } from '../check/shape-pass.ts';
import { waiverRules } from '../check/waiver-rules.ts';
import type { Severity } from '../model/finding.ts';
import type { DemandedFrom } from '../model/gate.ts';
import type { RuleText } from '../model/rule-text.ts';
import { rules } from '../rules/index.ts';
import { SOURCE_FAULTS } from '../source/faults.ts';
import { PROJECT } from './catalogue.ts';

const ALWAYS: Readonly<Record<Severity, string>> = { error: 'an error at every gate', warning: 'a warning at every gate', advice: 'advice at every gate' };

/** All rules, in the order of rules/index.ts, then the schema pass, those about waivers, and the reader's faults. */
export function ruleTexts(folder = join(PROJECT, 'src/rules')): RuleText[] {
  const own = rules.map(({ id, title, why, errorFrom }) => ({ id, title, why, severity: severityWords(errorFrom), fix: '', page: pageOf(folder, id) }));
  const shape = { ...shapeRule, severity: ALWAYS.error, fix: '', page: pageOf(folder, shapeRule.id) };
  const waivers = waiverRules.map(({ severity, ...words }) => ({ ...words, severity: ALWAYS[severity], fix: '', page: pageOf(folder, words.id) }));
  const faults = Object.entries(SOURCE_FAULTS).map(([id, fault]) => ({
    id,
    title: fault.title,
    why: fault.why,
    severity: ALWAYS['severity' in fault ? fault.severity : 'error'],
    fix: fault.fix,
    page: pageOf(folder, id),
  }));
  return [...own, shape, ...waivers, ...faults];
}

function severityWords(from: DemandedFrom | 'requirement'): string {
  if (from === 'requirement') return 'an error from the gate on at which the requirement is demanded, before that advice';
  if (from === 'never') return ALWAYS.warning;
  return from === 'draft' ? ALWAYS.error : `an error from the gate ${from} on, before that a warning`;
}

/** The page beside the rule, without its title, which the rule itself gives. */
function pageOf(folder: string, id: string): string {
  const file = join(folder, `${id}.md`);
  return existsSync(file)
    ? captioned(
        readFileSync(file, 'utf8')
          .replace(/^\s*# .*\n+/, '')
          .trim(),
      )
    : '';
}

/** Fences carry `file=… finds=…` for the tests; readers get that as a line above the block. */
function captioned(page: string): string {
  return page.replace(/^```([a-z]+) (.*\bfile=.*)$/gm, (_, language: string, meta: string) => {
    const { file = '', finds, nation } = Object.fromEntries(meta.split(' ').map((part) => part.split('=')));
    const where = nation === 'scotland' ? `In \`${file}\` of a Scottish protocol` : `In \`${file}\``;
    const lines =
      finds === undefined
        ? ''
        : `, found in ${finds.includes(',') ? 'lines' : 'line'} ${finds
            .split(',')
            .join(', ')
            .replace(/, (\d+)$/, ' and $1')}`;
    return `${where}${lines}:\n\n\`\`\`${language}`;
  });
}
