// Address cards: one of each entry, and all of them in one file.

import type { APIRoute } from 'astro';
import { addressCards, cardName, contactsToKeep } from '../../../handbook/contact-files.ts';
import { currentSite, handbookPaths } from '../../../handbook/handoff.ts';
import { liveHome } from '../../../handbook/live-address.ts';
import type { ContactView, Handbook } from '../../../handbook/site.ts';

interface Props {
  readonly handbook: Handbook;
  readonly contacts: readonly ContactView[];
}

export const getStaticPaths = () =>
  handbookPaths().flatMap(({ params, props: { handbook } }) => {
    const contacts = contactsToKeep(handbook);
    const named = contacts.flatMap((contact) => (cardName(contact) === undefined ? [] : [{ card: contact.id, contacts: [contact] }]));
    return [{ card: 'all-contacts', contacts }, ...named].map(({ card, contacts: some }) => ({
      params: { ...params, card },
      props: { handbook, contacts: some },
    }));
  });

export const GET: APIRoute<Props> = ({ props: { handbook, contacts } }) => new Response(addressCards(handbook, contacts, liveHome(currentSite(), handbook)));
