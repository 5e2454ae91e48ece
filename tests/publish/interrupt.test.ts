import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { namesIn, pages, publishToy, tree, workplace } from './toy-site.ts';

const MODULE = new URL('../../src/cli/publish/publish-site.ts', import.meta.url).href;

/** A program of its own that publishes to `out`; `work` is the body of its render, with `staging` at hand. */
function publisher(out: string, work: string): ChildProcess {
  const program = `
    const { publishSite } = await import(${JSON.stringify(MODULE)});
    const { writeFileSync } = await import('node:fs');
    const render = async (staging) => { writeFileSync(staging + '/index.html', 'new'); ${work} };
    const onNote = (sentence) => console.log(sentence);
    await publishSite({ out: ${JSON.stringify(out)}, sources: [], render, toolVersion: '0', base: '/', onNote });
    console.log('left: ' + ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'].map((name) => process.listenerCount(name)).join());
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function outcome(child: ChildProcess): Promise<{ code: number | null; signal: string | null; text: string }> {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
  const [code, signal] = await once(child, 'close');
  return { code, signal, text };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s ends with %i, nothing left behind, the old site whole', async (signal, code) => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  const child = publisher(out, `console.log('rendering'); await new Promise((done) => setTimeout(done, 60_000));`);
  child.stdout?.once('data', () => child.kill(signal));
  expect(await outcome(child)).toMatchObject({ code, signal: null, text: 'rendering\n' });
  expect(tree(out)).toMatchObject(pages('one'));
  expect(namesIn(place)).toEqual(['site']);
});

test('a library that ends the process leaves nothing behind either', async () => {
  const place = workplace();
  const out = join(place, 'site');
  await publishToy(out, 'one');
  expect(await outcome(publisher(out, 'process.exit(7);'))).toMatchObject({ code: 7 });
  expect(tree(out)).toMatchObject(pages('one'));
  expect(namesIn(place)).toEqual(['site']);
});

test('the handlers are gone afterwards', async () => {
  const out = join(workplace(), 'site');
  expect(await outcome(publisher(out, ''))).toMatchObject({ code: 0, text: 'left: 0,0,0,0\n' });
});

test('a reader that closes the pipe is no fault', async () => {
  const out = join(workplace(), 'site');
  const child = publisher(out, `await new Promise((done) => setTimeout(done, 200)); for (let line = 0; line < 5000; line++) console.log('x'.repeat(100));`);
  child.stdout?.destroy();
  expect(await outcome(child)).toMatchObject({ code: 0, text: '' });
  expect(tree(out)['index.html']).toBe('new');
});
