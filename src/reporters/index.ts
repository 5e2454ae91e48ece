// The one list of report formats. Each is loaded only when it is asked for: most runs want one of them.

import type { Report } from '../model/report.ts';
import type { PrettyOptions } from './pretty.ts';

export type Reporter = (report: Report, options: PrettyOptions) => string;

const LOADERS = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>;

export type Format = keyof typeof LOADERS;

export const FORMATS = Object.keys(LOADERS) as readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(LOADERS, name);
}

export function reporterOf(format: Format): Promise<Reporter> {
  return LOADERS[format]();
}
