// JSON Schema of brand.yaml: how a partnership's handbook looks.

import { DEFAULT_COLOURS } from '../model/brand.ts';
import type { JsonSchema } from './control-schemas.ts';
import { closed, DIALECT, many, text } from './control-schemas.ts';

const colour = (description: string, example: string): JsonSchema => ({
  type: 'string',
  pattern: '^#[0-9A-Fa-f]{6}$',
  maxLength: 7,
  description: `${description} Six digits or letters a to f after \`#\`, in quotes.`,
  examples: [example],
});

export const brandSchema: JsonSchema = {
  $schema: DIALECT,
  title: 'Brand of a joint protocol',
  description:
    'Name, colours, logo and footer of the partnership. Contrast is checked. Not for the crown or the GOV.UK logotype: only services on the domain of GOV.UK may show them.',
  ...closed({
    name: text('Name of the partnership, shown in the bar at the top of every page.', { maxLength: 80, examples: ['Glenarrick Partnership'] }),
    colours: {
      ...closed({
        brand: colour('The bar at the top, buttons, and the lines of boxes and charts.', DEFAULT_COLOURS.brand),
        on_brand: colour('Words on that colour: white, or nearly black.', DEFAULT_COLOURS.on_brand),
        link: colour('Links.', DEFAULT_COLOURS.link),
        link_hover: colour('Links and buttons under the pointer.', DEFAULT_COLOURS.link_hover),
        surface: colour('The pale ground of the menu, of notes and of the footer.', DEFAULT_COLOURS.surface),
      }),
      description: 'Colours of your own. Those that you leave out stay as they are. No other colour of the handbook can be changed.',
    },
    logo: {
      ...closed(
        {
          file: text('The picture, in the folder `brand/` of this protocol: .png, .jpg or a plain .svg, at most 100 KB.', {
            maxLength: 120,
            pattern: '^brand/[A-Za-z0-9][A-Za-z0-9._-]*\\.(?:png|PNG|jpe?g|JPE?G|svg|SVG)$',
            examples: ['brand/logo.png'],
          }),
          alt: text('What the logo shows, for those who do not see it.', { maxLength: 160, examples: ['Glenarrick Partnership'] }),
        },
        ['file', 'alt'],
      ),
      description: 'The logo. It stands on white, so that every logo can be seen. Never the crown or the GOV.UK logotype.',
    },
    footer: text('A line or two at the foot of every page: who publishes this, and for whom.', { maxLength: 600 }),
    links: {
      ...many(
        closed(
          {
            text: text('What the link says.', { maxLength: 80 }),
            address: text('Where it leads; begins with https://.', { maxLength: 300, pattern: '^https://[^\\s"<>]+$' }),
          },
          ['text', 'address'],
        ),
        'Links at the foot of every page, for example to the partners’ own sites.',
      ),
      maxItems: 8,
    },
  }),
};
