// Markup only: Vite handles no style sheet and no browser script, and Astro never reads a protocol. The `build` command sets
// root, outDir, cacheDir and base, and hands the page data over before it calls Astro.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: true })],
  markdown: { syntaxHighlight: false },
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0 }, logLevel: 'error' },
});
