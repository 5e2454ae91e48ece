// What a partnership's brand adds to its handbook's folder: a few lines of style, and the logo.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBytes } from '../source/disk.ts';
import { readLogo } from '../source/logo.ts';
import { BuildFault } from './publish/faults.ts';
import type { JudgedProtocol } from './run-check.ts';

export function writeBrand({ folder, handbook }: JudgedProtocol, staging: string, base: string): void {
  if (!handbook) return;
  const { css, cssHref, logo } = handbook.brand;
  const put = (address: string, content: string | Uint8Array): void => {
    const target = join(staging, address.slice(base.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  if (css !== '') put(cssHref, css);
  if (logo === undefined) return;
  const bytes = readBytes(folder.path, logo.file);
  // NOTE: another file may stand there since the check.
  const size = readLogo(logo.file, bytes);
  if (typeof size === 'string') throw new BuildFault(`The logo ${logo.file} cannot be published. ${size}`);
  put(logo.src, bytes);
}
