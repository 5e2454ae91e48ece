// What search ranks by.

import type { APIRoute } from 'astro';
import { finderIndex } from '../../handbook/finder-index.ts';
import { handbookPaths } from '../../handbook/handoff.ts';
import type { Handbook } from '../../handbook/site.ts';

export const getStaticPaths = () => handbookPaths();

export const GET: APIRoute<{ readonly handbook: Handbook }> = ({ props: { handbook } }) => new Response(JSON.stringify(finderIndex(handbook)));
