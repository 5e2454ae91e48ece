// All rules of the tool as SARIF describes them, so that a scanner can explain a finding without asking anybody.

import ruleTexts from '../../schemas/json/rules.json' with { type: 'json' };
import type { Finding } from '../model/finding.ts';
import type { RuleText } from '../model/rule-text.ts';
import { oneLine } from './plain-text.ts';

export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
}

/** The tool's rules, then those of findings that it does not know, as in a report of another version. */
export function sarifRules(findings: readonly Finding[]): SarifRule[] {
  const known = (ruleTexts as readonly RuleText[]).map(ruleOf);
  const ids = new Set(known.map(({ id }) => id));
  const unknown = new Map(findings.filter(({ rule }) => !ids.has(oneLine(rule))).map((finding) => [oneLine(finding.rule), finding]));
  return [...known, ...[...unknown].map(([id, finding]) => strangeRule(id, finding))];
}

function ruleOf({ id, title, why, fix, level, severity, page }: RuleText): SarifRule {
  const words = [`${why}${fix === '' ? '' : ` ${fix}`}`, `This is ${severity}.`];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: words.join('\n\n'), markdown: [`# ${title}`, ...(page === '' ? words : [page, words[1]])].join('\n\n') },
    defaultConfiguration: { level: level === 'advice' ? 'note' : level },
  };
}

function strangeRule(id: string, { why, severity }: Finding): SarifRule {
  const text = oneLine(why);
  return {
    id,
    shortDescription: { text: id },
    fullDescription: { text },
    // NOTE: these words are the report's, not ours: shown as code they can be no link and no picture.
    help: { text, markdown: `    ${text}` },
    defaultConfiguration: { level: severity === 'error' ? 'error' : 'warning' },
  };
}
