import type { TextStyle } from '../lines/text-style';
import type { Colour } from './plan';

/** Text: 16:1 on white. */
export const INK: Colour = [0.1, 0.11, 0.13];
/** Secondary text: 7:1 on white. */
export const MUTED: Colour = [0.33, 0.35, 0.38];
/** The one accent: deep petrol, 9:1 on white. */
export const ACCENT: Colour = [0.04, 0.27, 0.33];
/** White: the paper, and type on the accent. */
export const PAPER: Colour = [1, 1, 1];
/** Tints for areas behind ink. */
export const TINT: Colour = [0.925, 0.95, 0.955];
/** Thin lines between things; they carry no meaning. */
export const HAIRLINE: Colour = [0.72, 0.75, 0.77];

/** The distance of the lines of running text, in points; everything in columns keeps to it. */
export const GRID = 11.5;

/** Where text stands on a page, in points from its edges. */
export const MARGIN = { left: 51, right: 51, top: 74, bottom: 62 } as const;
/** Between two columns. */
export const GUTTER = 20;

const base = { align: 'left', hyphenate: false } as const;

/** Every style of the book. */
export const STYLES = {
  body: { family: 'serif', size: 9.25, leading: GRID, align: 'justify', hyphenate: true, eitherWay: true },
  prose: { ...base, family: 'serif', size: 10.5, leading: 15 },
  serif: { ...base, family: 'serif', size: 9.25, leading: GRID },
  serifStrong: { ...base, family: 'serif', size: 9.5, leading: 12.5, strong: true },
  note: { ...base, family: 'sans', size: 8, leading: GRID },
  partHeading: { ...base, family: 'sans', size: 24, leading: 28, strong: true },
  heading: { ...base, family: 'sans', size: 14, leading: 18, strong: true },
  subheading: { ...base, family: 'sans', size: 11.5, leading: 14, strong: true },
  abstractTitle: { ...base, family: 'sans', size: 11, leading: 13, strong: true, eitherWay: true },
  label: { ...base, family: 'sans', size: 8.5, leading: GRID, strong: true },
  sans: { ...base, family: 'sans', size: 9, leading: 12 },
  sansStrong: { ...base, family: 'sans', size: 9, leading: 12, strong: true },
  small: { ...base, family: 'sans', size: 7.5, leading: 9 },
  smallStrong: { ...base, family: 'sans', size: 7.5, leading: 9, strong: true },
  coverTitle: { ...base, family: 'sans', size: 40, leading: 44, strong: true },
  coverLine: { ...base, family: 'sans', size: 14, leading: 20 },
} as const satisfies Record<string, TextStyle>;
