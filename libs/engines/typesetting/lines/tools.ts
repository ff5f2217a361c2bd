import type { FaceName } from '../model/plan';

/** What the planner must know of the fonts. Painting uses the same object, so that widths cannot disagree. */
export interface Fonts {
  /** Advance width of the text in this face, in em. */
  width(face: FaceName, text: string): number;
  /** The characters of the text that no font of the face's chain can show. */
  missing(face: FaceName, text: string): string[];
}

/** What setting text takes besides the text. */
export interface Tools {
  readonly fonts: Fonts;
  /** Cuts a word of letters where it may be hyphenated: `['pro', 'gramme']`. */
  readonly hyphenate: (word: string) => readonly string[];
}
