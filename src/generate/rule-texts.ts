// Every rule with its words and the text of its page: the rules, the schema pass, those about waivers, and the reader’s faults. Those
// of the reader have no page: theirs is made of their words and their examples.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeRule } from '../check/data-shape.ts';
import { waiverRules } from '../check/waiver-rules.ts';
import { wrap } from '../model/wrap.ts';
import type { Severity } from '../model/finding.ts';
import type { RuleText } from '../model/rule-text.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { SOURCE_FAULTS } from '../source/faults.ts';
import { PROJECT } from './catalogue.ts';
import { faultExamples } from './fault-examples.ts';

const ALWAYS: Readonly<Record<Severity, string>> = { error: 'an error at every gate', warning: 'a warning at every gate', advice: 'advice at every gate' };

/** All rules, in the order of rules/index.ts, then the schema pass, those about waivers, and the reader's faults. */
export function ruleTexts(folder = join(PROJECT, 'src/rules')): RuleText[] {
  const own = rules.map((rule) => ({ id: rule.id, title: rule.title, why: rule.why, ...severityOf(rule), fix: '', page: pageOf(folder, rule.id) }));
  const examples = faultExamples();
  const shape = { ...shapeRule, ...always('error'), fix: '', page: madePage({ ...shapeRule, fix: SHAPE_FIX }, examples.get(shapeRule.id)) };
  const waivers = waiverRules.map(({ severity, ...words }) => ({ ...words, ...always(severity), fix: '', page: pageOf(folder, words.id) }));
  const faults = Object.entries(SOURCE_FAULTS).map(([id, fault]) => ({
    id,
    title: fault.title,
    why: fault.why,
    ...always('severity' in fault ? fault.severity : 'error'),
    fix: fault.fix,
    page: madePage(fault, examples.get(id)),
  }));
  return [...own, shape, ...waivers, ...faults];
}

const SHAPE_FIX = 'Write what the finding says. An editor that knows the schema shows which keys and values there are.';

/** Of a fault of form: its own words and its examples, under the headings that the pages of rules have. */
function madePage({ why, fix }: { readonly why: string; readonly fix: string }, examples = ''): string {
  const parts = [['Why it matters', why] as const, ['What to write instead', fix] as const];
  return captioned([...parts.map(([heading, words]) => `## ${heading}\n\n${wrap(words).join('\n')}`), examples].join('\n\n').trim());
}

function always(level: Severity): Pick<RuleText, 'level' | 'severity'> {
  return { level, severity: ALWAYS[level] };
}

function severityOf({ errorFrom, isAdvice }: Rule): Pick<RuleText, 'level' | 'severity'> {
  if (errorFrom === 'requirement') return { level: 'error', severity: 'an error from the gate on at which the requirement is demanded, before that advice' };
  if (errorFrom === 'never') return always(isAdvice ? 'advice' : 'warning');
  return errorFrom === 'draft' ? always('error') : { level: 'error', severity: `an error from the gate ${errorFrom} on, before that a warning` };
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
