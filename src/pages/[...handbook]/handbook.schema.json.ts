// The schema of protocol.json, beside it.

import type { APIRoute } from 'astro';
import { handbookPaths } from '../../handbook/handoff.ts';
import { openDataSchema } from '../../handbook/open-data-schema.ts';

export const getStaticPaths = () => handbookPaths();

export const GET: APIRoute = () => new Response(`${JSON.stringify(openDataSchema, null, 1)}\n`);
