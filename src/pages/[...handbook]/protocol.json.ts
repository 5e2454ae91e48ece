// The handbook as open data.

import type { APIRoute } from 'astro';
import { currentSite, handbookPaths } from '../../handbook/handoff.ts';
import { liveHome } from '../../handbook/live-address.ts';
import { openData } from '../../handbook/open-data.ts';
import type { Handbook } from '../../handbook/site.ts';

export const getStaticPaths = () => handbookPaths();

export const GET: APIRoute<{ readonly handbook: Handbook }> = ({ props: { handbook } }) =>
  new Response(`${JSON.stringify(openData(handbook, liveHome(currentSite(), handbook)), null, 1)}\n`);
