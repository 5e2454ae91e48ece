// A link drawn as a QR code. A script of its own, fetched only when somebody asks for a code.

import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** One path of dark squares on white, whatever colours the page has: cameras want it so. */
export function qrCode(text: string): SVGSVGElement {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const drawn = document.createElementNS(SVG, 'svg');
  const draw = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    drawn.append(shape);
  };
  drawn.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawn.setAttribute('role', 'img');
  drawn.setAttribute('aria-label', 'QR code of the link to this checklist with its ticks');
  drawn.setAttribute('shape-rendering', 'crispEdges');
  drawn.setAttribute('class', 'share__code');
  draw('rect', { width: `${size}`, height: `${size}`, fill: '#fff' });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  draw('path', { d: squares.join(''), fill: '#000' });
  return drawn;
}
