// How a partnership's handbooks look: its name, colours, logo and footer; and every pair of colours that comes of it.

/** Colours that a partnership may set, as they are when it sets none. The same values stand in styles/colours.scss. */
export const DEFAULT_COLOURS = {
  brand: '#0f4c5c',
  on_brand: '#ffffff',
  link: '#0a5a80',
  link_hover: '#063a54',
  surface: '#eef4f5',
} as const;

export type ColourName = keyof typeof DEFAULT_COLOURS;
export const COLOUR_NAMES = Object.keys(DEFAULT_COLOURS) as readonly ColourName[];

/** Colours that stay, with their names in styles/colours.scss. */
export const FIXED_COLOURS = {
  white: '#ffffff',
  ink: '#1b2328',
  quiet: '#4a565e',
  focus: '#ffdd00',
  'urgent-pale': '#fcf0ef',
  'caution-pale': '#fff8e5',
} as const;

export interface Logo {
  /** Relative to the protocol folder. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** Pixels, or units of an SVG: only their ratio is used. */
  readonly width: number;
  readonly height: number;
}

export interface Brand {
  readonly file: string;
  readonly name: string;
  readonly footer: string;
  readonly links: readonly { readonly text: string; readonly address: string }[];
  readonly colours: Readonly<Partial<Record<ColourName, string>>>;
  readonly logo?: Logo;
  /** The alternative text as it stands in the file, whether or not the logo itself can be published. */
  readonly logoText?: string;
}

type Named = ColourName | keyof typeof FIXED_COLOURS;

/** Two colours that meet on the pages. */
export interface ColourPair {
  readonly front: Named;
  readonly back: Named;
  /** Where, in words that follow "on" or "of". */
  readonly where: string;
  /** Of WCAG 2.2: 1.4.3 for text, 1.4.11 for shapes and controls. */
  readonly criterion: '1.4.3' | '1.4.11';
}

const text = (front: Named, back: Named, where: string): ColourPair => ({ front, back, where, criterion: '1.4.3' });
const shape = (front: Named, back: Named, where: string): ColourPair => ({ front, back, where, criterion: '1.4.11' });

export const COLOUR_PAIRS: readonly ColourPair[] = [
  text('on_brand', 'brand', 'the name in the bar at the top, and the words on buttons'),
  shape('brand', 'white', 'the frames of choices and the lines of charts'),
  shape('brand', 'surface', 'the mark of the current entry in the menu'),
  shape('focus', 'brand', 'the mark of the keyboard in the bar at the top'),
  text('link', 'white', 'links'),
  text('link', 'surface', 'links in the menu, in notes and in the footer'),
  text('link', 'urgent-pale', 'links in what is urgent'),
  text('link', 'caution-pale', 'links in banners'),
  text('link_hover', 'white', 'links under the pointer, and buttons under it'),
  text('link_hover', 'surface', 'links under the pointer in the menu, in notes and in the footer'),
  text('link_hover', 'urgent-pale', 'links under the pointer in what is urgent'),
  text('link_hover', 'caution-pale', 'links under the pointer in banners'),
  text('ink', 'surface', 'text in notes and in the footer'),
  text('quiet', 'surface', 'small print in the footer'),
];

/** What WCAG 2.2 asks at level AA. */
export const LEAST_RATIO: Readonly<Record<ColourPair['criterion'], number>> = { '1.4.3': 4.5, '1.4.11': 3 };

/** The colours of a handbook, all of them. */
export function allColours({ colours }: Pick<Brand, 'colours'>): Readonly<Record<Named, string>> {
  return { ...DEFAULT_COLOURS, ...FIXED_COLOURS, ...colours };
}
