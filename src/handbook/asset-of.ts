// The script of a page in its reader's language: each is bundled once a language, with the words it shows.

import { interfaceLanguage } from '../interface/say.ts';
import type { AssetName, Site } from './site.ts';

export function assetOf(assets: Site['assets'], name: AssetName, tag: string): string {
  const language = interfaceLanguage(tag);
  return (language === 'en' ? undefined : assets[`${name}-${language}`]) ?? assets[name];
}
