// Starlight as it comes, search included, but with the sidebar cut to the protocol of the page: the fairest peer at 50 protocols.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://handbook.example.org',
  integrations: [starlight({ title: 'Handbook', routeMiddleware: './src/prune.mjs' })],
});
