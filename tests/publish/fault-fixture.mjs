// A tiny program that publishes a toy site of 20 pages, for shared/hostile/fault-run.mjs:
//   node tests/publish/fault-fixture.mjs <project folder> <output folder>
// Each page repeats every file of the project, so a changed project gives another site.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishSite } from '../../src/cli/publish/publish-site.ts';

const [project, out] = process.argv.slice(2);

async function render(staging) {
  const texts = [];
  for (const name of (await readdir(project)).sort()) texts.push(await readFile(join(project, name), 'utf8'));
  for (let page = 1; page <= 20; page++) {
    await mkdir(join(staging, `page-${page}`));
    await writeFile(join(staging, `page-${page}`, 'index.html'), `<!doctype html><title>Page ${page}</title><p>${texts.join('')}</p>\n`);
  }
}

try {
  await publishSite({ out, sources: [project], render, toolVersion: '0.0.0', base: '/', onNote: (sentence) => console.log(sentence) });
} catch (error) {
  console.error(error.message);
  process.exitCode = error.exitCode ?? 4;
}
