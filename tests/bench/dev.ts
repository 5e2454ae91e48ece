// How long it takes from saving a chapter until the open browser shows it: `dev`, a real Chromium, one save after another.

import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../chromium.ts';
import { BIN, corpus } from './corpus.ts';
import { median } from './measure.ts';
import { add } from './results.ts';

const SAVES = 9;
/** An author reads what they saved before they save again. */
const PAUSE_MS = 500;

export async function benchDev(): Promise<void> {
  const { folder, written } = await corpus(1);
  const id = written[0]?.id ?? '';
  const section = [...(written[0]?.words.keys() ?? [])][0] ?? '';
  const path = join(folder, id, 'sections', `${section}.md`);
  const text = readFileSync(path, 'utf8');
  const dev = spawn('node', [BIN, 'dev', id, '--port', '0'], { cwd: folder, env: { ...process.env, JOINT_PROTOCOL_TODAY: '2026-11-23' } });
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
  try {
    const address = await addressOf(dev);
    const page = await browser.newPage();
    await page.goto(`${address}sections/${section}/`);
    const waits: number[] = [];
    for (let save = 0; save < SAVES; save += 1) {
      const sentence = `Saved for the ${save + 1}th time, with the number ${save * 7 + 11}.`;
      await page.waitForTimeout(PAUSE_MS);
      const saved = performance.now();
      writeFileSync(path, `${text}\n${sentence}\n`);
      await page.getByText(sentence).waitFor({ timeout: 60_000 });
      waits.push((performance.now() - saved) / 1000);
    }
    const sorted = waits.toSorted((a, b) => a - b);
    add('`dev`, from a save to the open page, seconds', median(waits), 1, `${SAVES} saves, ${sorted[0]?.toFixed(2)} to ${sorted.at(-1)?.toFixed(2)} s`);
  } finally {
    await browser.close();
    dev.kill('SIGKILL');
    writeFileSync(path, text);
  }
}

function addressOf(dev: ReturnType<typeof spawn>): Promise<string> {
  let heard = '';
  return new Promise((settle, fail) => {
    const hear = (chunk: Buffer): void => {
      heard += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(heard)?.[0];
      if (address !== undefined && heard.includes('Waiting for changes')) settle(address);
    };
    dev.stdout?.on('data', hear);
    dev.stderr?.on('data', hear);
    dev.once('exit', () => fail(new Error(`dev ended:\n${heard.slice(-2000)}`)));
  });
}
