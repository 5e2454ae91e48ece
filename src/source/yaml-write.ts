// Data to YAML that yaml.ts reads back as it was: no anchors, and texts in quotes only where they need them.

import { stringify } from 'yaml';

/** A value as lines of block YAML. */
export function yamlLines(value: unknown): string[] {
  return stringify(value, { version: '1.2', schema: 'core', lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split('\n');
}
