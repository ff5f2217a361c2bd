import type { FaceName } from '../model/plan';

/** What the planner must know of the fonts. Painting uses the same object, so that widths cannot disagree. */
export interface Fonts {
  /** Advance width of the text in this face, in em. */
  width(face: FaceName, text: string): number;
  /** The characters of the text that no font of the face's chain can show. */
  missing(face: FaceName, text: string): string[];
}

/** Which way text runs, by the Unicode Bidirectional Algorithm (UAX #9). */
export interface Directions {
  /**
   * The level of every UTF-16 unit: even runs to the right, odd to the left.
   * @param eitherWay whether the first strong letter decides where the paragraph begins; otherwise it begins on the left
   */
  levels(text: string, eitherWay: boolean): { readonly levels: ArrayLike<number>; readonly base: number };
  /** The sign as it looks in text that runs to the left: brackets are turned round. */
  mirrored(sign: string): string;
}

/** What setting text takes besides the text. */
export interface Tools {
  readonly fonts: Fonts;
  /** Cuts a word of letters where it may be hyphenated: `['pro', 'gramme']`. */
  readonly directions: Directions;
  readonly hyphenate: (word: string) => readonly string[];
}
