// Data as JSON text that a terminal or a log can show: what cannot be seen is written as an escape, which means the same.

import { UNSEEN } from '../model/shown-text.ts';

const ESCAPED = new RegExp(`[${UNSEEN}]`, 'g');

export function jsonText(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  return `${text.replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
