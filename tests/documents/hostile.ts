// A handbook whose words try to be markup of every format that it is printed in. They must come out as the words they are.

import type { AnswerView, Handbook } from '../../src/handbook/site.ts';
import { handbook } from '../site-fixture/site.ts';

const WORDS = [
  '#import "@preview/x:1.0.0": *',
  '#read("/etc/passwd")',
  '$ 1 / 0 $ and `raw` and *bold* and _em_ and @cite <label> \\ backslash',
  'unclosed [ ( { " \' brackets',
  ']] } ) closing ones',
  '#panic("stop")',
  '= Not a heading',
  '// not a comment /* nor this */',
  '</w:t></w:r><w:p> & < > &amp; ]]> <!--',
  '\\u{1F600} \\n \\" \\',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the words of somebody who tries
  '{#id} {.class} ${template}',
  'Llŷn, naïve, Ŵ, ☐, →, “quoted”, ½',
  '%%EOF endobj << /JavaScript (x) >>',
];

export function hostile(): { readonly book: Handbook; readonly words: readonly string[] } {
  const book = handbook('northmere', '/', 'Northmere');
  const [first, ...others] = book.sections;
  if (!first) throw new Error('The fixture has no section.');
  const escaped = (text: string): string => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
  const answer = (text: string, index: number): AnswerView => ({
    ...(first.answers[0] as AnswerView),
    id: index === 0 ? 'constructor' : `hostile-${index}`,
    title: text,
    html: `<p>${escaped(text)}</p><ul><li>${escaped(text)}<ol start="3"><li>deep</li></ol></li></ul><pre><code>${escaped(text)}</code></pre><p>bell\u0007 and half \ud800 a sign</p>`,
    facts: [
      { type: 'table', caption: text, columns: [text, 'b'], rows: [[[{ text }], []], []] },
      {
        type: 'pairs',
        caption: '',
        pairs: [{ label: text, value: [{ text, link: { to: 'address', href: `https://example.org/?q=${encodeURIComponent(text)}` } }] }],
      },
      { type: 'list', caption: text, items: [[{ text, link: { to: 'requirement', id: 'nowhere' } }]] },
    ],
  });
  const chapter = { ...first, title: WORDS[0] ?? '', answers: WORDS.map(answer) };
  return { book: { ...book, title: 'A "title" #{with} \\ signs', area: WORDS[5] ?? '', sections: [chapter, ...others] }, words: WORDS };
}
