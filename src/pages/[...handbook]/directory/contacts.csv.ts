// The directory as a table.

import type { APIRoute } from 'astro';
import { contactsToKeep, contactTable } from '../../../handbook/contact-files.ts';
import { handbookPaths } from '../../../handbook/handoff.ts';
import type { Handbook } from '../../../handbook/site.ts';

export const getStaticPaths = () => handbookPaths();

export const GET: APIRoute<{ readonly handbook: Handbook }> = ({ props: { handbook } }) =>
  new Response(contactTable(contactsToKeep(handbook), handbook.language));
