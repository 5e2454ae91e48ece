// What a partnership's brand adds to its handbook's folder: a few lines of style, and the logo.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookedInto } from './look-into-documents.ts';
import type { JudgedProtocol } from './run-check.ts';

export function writeBrand({ folder, handbook, hashes }: JudgedProtocol, staging: string, base: string): void {
  if (!handbook) return;
  const { css, cssHref, logo } = handbook.brand;
  const put = (address: string, content: string | Uint8Array): void => {
    const target = join(staging, address.slice(base.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  if (css !== '') put(cssHref, css);
  if (logo === undefined) return;
  const bytes = lookedInto(folder.path, logo.file, hashes);
  put(logo.src, bytes);
}
