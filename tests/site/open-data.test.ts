// protocol.json: it keeps to its published schema, every address in it leads somewhere, and it says what the pages say.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { htmlOf, several, single } from './site.ts';

const HANDBOOKS = [
  ['northmere', several, 'northmere/'],
  ['glenarrick', several, 'glenarrick/'],
  ['northmere alone', single, ''],
] as const;

describe.each(HANDBOOKS)('%s', (_, site, home) => {
  const data = JSON.parse(htmlOf(site, `${home}protocol.json`)) as Record<string, unknown>;

  test('keeps to the schema beside it', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(htmlOf(site, `${home}handbook.schema.json`)) as object);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('leads only to what is there', () => {
    const hrefs: string[] = [];
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(collect);
      else if (typeof value === 'object' && value !== null)
        for (const [name, entry] of Object.entries(value)) {
          if (['href', 'data', 'clause'].includes(name) && typeof entry === 'string' && /[/.]/.test(entry)) hrefs.push(entry);
          else collect(entry);
        }
    };
    collect(data);
    const inside = hrefs.filter((href) => !/^[a-z]+:/.test(href));
    expect(inside.length).toBeGreaterThan(300);
    const missing = inside.filter((href) => {
      const [path = '', fragment = ''] = href.split('#');
      const file = join(site.folder, home, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
      return !existsSync(file) || (fragment !== '' && !htmlOf(site, home + path).includes(`id="${fragment}"`));
    });
    expect(missing).toEqual([]);
  });

  test('has the clauses, duties and contacts of the pages', () => {
    const { sections, duties, directory } = data as { sections: { id: string; clauses: { id: string }[] }[]; duties: unknown[]; directory: { name: string }[] };
    for (const { id, clauses } of sections) {
      const html = htmlOf(site, `${home}sections/${id}/`);
      for (const clause of clauses) expect(html).toContain(`id="${clause.id}"`);
    }
    expect(htmlOf(site, `${home}who-does-what/`).split('<tr').length - 2).toBe(duties.length);
    expect(htmlOf(site, `${home}directory/`).split('<article').length - 1).toBe(directory.length);
  });
});

test('carries the live address only when it was told', () => {
  expect(JSON.parse(htmlOf(single, 'protocol.json'))).toMatchObject({ live: 'https://handbook.example.org/' });
  expect(JSON.parse(htmlOf(several, 'northmere/protocol.json'))).toMatchObject({ live: '' });
});
