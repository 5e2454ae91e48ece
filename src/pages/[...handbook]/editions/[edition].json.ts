// A frozen edition as the file that it is.

import type { APIRoute } from 'astro';
import type { EditionView } from '../../../handbook/edition-view.ts';
import { handbookPaths } from '../../../handbook/handoff.ts';

interface Props {
  readonly edition: EditionView;
}

export const getStaticPaths = () =>
  handbookPaths().flatMap(({ params, props: { handbook } }) =>
    handbook.editions.map((edition) => ({ params: { ...params, edition: edition.edition }, props: { edition } })),
  );

export const GET: APIRoute<Props> = ({ props }) => new Response(props.edition.data);
