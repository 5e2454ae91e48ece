// The feed of editions.

import type { APIRoute } from 'astro';
import { atomFeed } from '../../../handbook/feed.ts';
import { currentSite, handbookPaths } from '../../../handbook/handoff.ts';
import type { Handbook } from '../../../handbook/site.ts';

export const getStaticPaths = () => handbookPaths();

export const GET: APIRoute<{ readonly handbook: Handbook }> = ({ props }) => {
  const { address, base } = currentSite();
  return new Response(atomFeed(props.handbook, address, base));
};
