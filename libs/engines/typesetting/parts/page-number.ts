import { child } from '../model/element';
import type { Colour, Element, Mark } from '../model/plan';
import { INK } from '../model/theme';

/**
 * The page of an anchor against a right edge, linked.
 * @param y the baseline
 */
export function pageNumber(
  of: string,
  right: number,
  y: number,
  size: number,
  owner: Element,
  description: string,
  colour: Colour = INK,
): Mark[] {
  const link = child(owner, 'Link');
  return [
    { kind: 'page-number', owner: link, right, y, of, face: 'sans-bold', size, colour },
    {
      kind: 'link',
      owner: link,
      box: [right - size * 2.2, y - size, right, y + size * 0.35],
      to: `#${of}`,
      description: `${description}, page`,
    },
  ];
}
