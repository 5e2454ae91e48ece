// Data as JSON text that a terminal or a log can show: what cannot be seen is written as an escape, which means the same.

const UNSEEN = /[\u007F-\u009F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;

export function jsonText(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  return `${text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
