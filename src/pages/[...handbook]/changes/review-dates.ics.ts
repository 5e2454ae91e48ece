// Review dates for a calendar.

import type { APIRoute } from 'astro';
import { reviewCalendar } from '../../../handbook/calendar.ts';
import { currentSite, handbookPaths } from '../../../handbook/handoff.ts';
import type { Handbook } from '../../../handbook/site.ts';

export const getStaticPaths = () => handbookPaths();

export const GET: APIRoute<{ readonly handbook: Handbook }> = ({ props: { handbook } }) => {
  const { address, base } = currentSite();
  return new Response(reviewCalendar(handbook, address === '' ? '' : address + handbook.home.slice(base.length)));
};
