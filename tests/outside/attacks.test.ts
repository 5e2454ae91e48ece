// Attack strings laid into every kind of place that Markdown has; the page is judged by the auditor, whatever the check said before.

import { expect, test } from 'vitest';
import { ADDRESSES, STRINGS } from './attack-strings.ts';
import { audit, visibleText } from './auditor.ts';
import { inEveryPlace } from './places.ts';
import { render } from './render.ts';

test.each([...STRINGS, ...ADDRESSES])('%j', (attack) => {
  const faults = inEveryPlace(attack).flatMap((text) => audit(render(text).html ?? '').map((fault) => `${JSON.stringify(text)}: ${fault}`));
  expect(faults).toEqual([]);
});

test('what stands alone is refused by name, or is seen as it is written', () => {
  const lost = STRINGS.filter((attack) => /^<(?!!--|https:)/.test(attack)).filter((attack) => {
    const { html = '', problems } = render(`${attack}\n`);
    return problems.length === 0 && signs(visibleText(html)) !== signs(attack);
  });
  expect(lost).toEqual([]);
});

/** White space and what typing in Markdown takes away are left out. */
function signs(text: string): string {
  return text.replace(/[\s\\`*_~\uFFFD]/g, '');
}

test('an address that runs or leads away is refused by name', () => {
  const bad = ADDRESSES.filter((address) => /^[a-z-]+:alert|^[/\\]{2}|^data:|^https:\/\/user/i.test(address));
  expect(bad.length).toBeGreaterThan(20);
  expect(bad.filter((address) => render(`[x](<${address.replace(/[<>\n]/g, '')}>)\n`).problems.length === 0)).toEqual([]);
});

test('the auditor sees what it is there for', () => {
  const bad = [
    '<script>1</script>',
    '<a href="java\tscript:1">x</a>',
    '<img src="https://a.b/c">',
    '<p onclick="1">',
    '<p id="location">',
    '<a href="//a.b">',
    '<svg></svg>',
  ];
  for (const html of bad) expect(audit(html), html).not.toEqual([]);
  expect(audit('<p><a href="https://example.org/" class="external" rel="noopener">a</a> <a href="../b/#c">b</a> <img src="/d.png" alt=""></p>')).toEqual([]);
});
