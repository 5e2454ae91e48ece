// Review dates for a calendar.

import type { APIRoute } from 'astro';
import { reviewCalendar } from '../../../handbook/calendar.ts';
import { currentSite, handbookPaths } from '../../../handbook/handoff.ts';
import { liveHome } from '../../../handbook/live-address.ts';
import type { Handbook } from '../../../handbook/site.ts';

export const getStaticPaths = () => handbookPaths();

export const GET: APIRoute<{ readonly handbook: Handbook }> = ({ props: { handbook } }) => {
  return new Response(reviewCalendar(handbook, liveHome(currentSite(), handbook)));
};
