// brand.yaml and the logo it names, as far as both can be used. What is not a colour, an address or a safe picture is left out.

import type { Brand, ColourName, Logo } from '../model/brand.ts';
import { COLOUR_NAMES } from '../model/brand.ts';
import { COLOUR } from '../model/colours.ts';
import type { Problem } from '../model/finding.ts';
import { value, wholeFile } from '../model/place.ts';
import { fault } from './faults.ts';
import type { Folder } from './files.ts';
import { isLogo, LIMITS } from './files.ts';
import { readLogo } from './logo.ts';
import { mapping, text } from './shape.ts';

export interface ReadBrand {
  readonly brand: Brand;
  readonly problems: readonly Problem[];
}

/** `data` is what brand.yaml holds; undefined when there is none. */
export function readBrand(folder: Folder, data: unknown): ReadBrand {
  const file = `${folder.prefix}brand.yaml`;
  const block = mapping(data);
  const written = mapping(block['logo']);
  const named = text(written['file']);
  const alt = text(written['alt']);
  const problems: Problem[] = [];
  for (const { path } of folder.files)
    if (isLogo(path) && path !== named) problems.push(fault('unknown-file', wholeFile(folder.prefix + path), `\`${path}\` is not named in brand.yaml.`));
  const logo = named === '' ? undefined : logoAt(folder, named, alt);
  if (typeof logo === 'string') problems.push(fault('unsafe-logo', value(file, 'logo', 'file'), logo));
  const brand: Brand = {
    file,
    name: text(block['name']),
    footer: text(block['footer']),
    links: listed(block['links']),
    colours: colours(mapping(block['colours'])),
    ...(typeof logo === 'object' ? { logo } : {}),
    ...(named === '' ? {} : { logoText: alt }),
  };
  return { brand, problems };
}

function logoAt(folder: Folder, path: string, alt: string): Logo | string {
  const found = folder.files.find((one) => one.path === path);
  if (!found || !isLogo(path)) return `There is no picture \`${path.slice(0, 80)}\` in the folder of this protocol.`;
  if (found.bytes === undefined) return `\`${path}\` has more than ${LIMITS.logoBytes / 1000} KB.`;
  const size = readLogo(path, found.bytes);
  return typeof size === 'string' ? `\`${path}\` cannot be published. ${size}` : { file: path, alt, ...size };
}

function colours(block: Readonly<Record<string, unknown>>): Brand['colours'] {
  const set = COLOUR_NAMES.flatMap((name): [ColourName, string][] => {
    const written = text(block[name]);
    return COLOUR.test(written) ? [[name, written.toLowerCase()]] : [];
  });
  return Object.fromEntries(set);
}

function listed(data: unknown): Brand['links'] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    const { text: words, address } = mapping(entry);
    const [said, leads] = [text(words), text(address)];
    return said !== '' && /^https:\/\/[^/]/.test(leads) && URL.canParse(leads) ? [{ text: said, address: leads }] : [];
  });
}
