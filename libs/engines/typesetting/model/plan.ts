import type { Instant } from '@colloquy/kernel';

/** The faces in which a book is set. */
export type FaceName =
  | 'serif'
  | 'serif-italic'
  | 'serif-bold'
  | 'serif-bold-italic'
  | 'sans'
  | 'sans-italic'
  | 'sans-bold'
  | 'sans-bold-italic';

/** Red, green and blue from 0 to 1. */
export type Colour = readonly [number, number, number];

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that a programme needs. */
export type Tag =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Formula'
  | 'Figure'
  | 'Caption';

/** A node of the tag tree. Children and content appear in the order in which they are placed on the pages. */
export interface Element {
  readonly tag: Tag;
  readonly parent: Element | null;
  /** What it is about: the code of an abstract, named in faults. */
  readonly title?: string;
  /** What somebody who cannot see it is told. */
  alternative?: string;
  readonly scope?: 'Row' | 'Column';
  readonly columnSpan?: number;
  /** How the labels of a list's items are made. */
  readonly numbering?: 'Disc' | 'UpperAlpha';
  /** Left, top, right, bottom on its page in points from the top left corner. */
  box?: readonly [number, number, number, number];
  readonly kids: Kid[];
  attached: boolean;
}

/** What hangs under an element: another one, a marked piece of a page's content, or a link's active area. */
export type Kid =
  | Element
  | { readonly page: number; readonly content: number }
  | { readonly page: number; readonly link: number };

/** Text in one face and size. Spaces are kept. */
export interface Piece {
  readonly text: string;
  readonly face: FaceName;
  readonly size: number;
  /** How far the baseline is raised, in points. */
  readonly rise: number;
}

interface Owned {
  /** The element that it belongs to; null for what only decorates the page. */
  readonly owner: Element | null;
}

/** A stretch of a line; y is the baseline. Coordinates are points from the top left corner. */
export interface TextMark extends Owned {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly pieces: readonly Piece[];
  /** Added to every space, in points. */
  readonly gap: number;
  /** Horizontal scale of the glyphs, 1 for none. */
  readonly stretch: number;
  readonly colour: Colour;
  /** Natural width in points, before `gap` and `stretch`. */
  readonly width: number;
  /** The line is justified: it counts in the figures of evenness. */
  readonly justified?: boolean;
  /** The word was broken here: a hyphen is printed that readers may drop. */
  readonly hyphenated?: boolean;
  /** Degrees clockwise about its start; level when left out. */
  readonly turn?: number;
  /** A space follows on the next line. */
  readonly spaced?: boolean;
}

/** A line through points, or a filled or hatched area. */
export interface ShapeMark extends Owned {
  readonly kind: 'shape';
  readonly points: readonly (readonly [number, number])[];
  readonly closed: boolean;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly lineWidth?: number;
  readonly dash?: readonly [number, number];
  /** The shape bounds what the lines of `hatch` are clipped to. */
  readonly hatch?: { readonly pattern: number; readonly colour: Colour; readonly step: number };
}

/** The area that leads somewhere when tapped. */
export interface LinkMark {
  readonly kind: 'link';
  readonly owner: Element;
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  readonly to: string;
  readonly description: string;
}

/** The number of the page on which an anchor stands, set against a right edge once it is known. */
export interface PageNumberMark extends Owned {
  readonly kind: 'page-number';
  readonly right: number;
  readonly y: number;
  readonly of: string;
  readonly face: FaceName;
  readonly size: number;
  readonly colour: Colour;
}

/** An element without content, such as an empty cell. */
export interface EmptyMark {
  readonly kind: 'empty';
  readonly owner: Element;
}

/** Anything that stands on a page, in reading order. */
export type Mark = TextMark | ShapeMark | LinkMark | PageNumberMark | EmptyMark;

/** A mark in its column, numbered from 0 over the whole page; null outside columns. */
export interface Placed {
  readonly mark: Exclude<Mark, PageNumberMark>;
  readonly column: number | null;
}

/** A run of marks of one owner: what becomes one marked-content sequence. */
export interface ContentGroup {
  readonly owner: Element | null;
  /** The number of the sequence on its page; null for decoration. */
  readonly content: number | null;
  readonly marks: readonly (TextMark | ShapeMark)[];
}

/** One page, ready to be painted. */
export interface PlannedPage {
  readonly width: number;
  readonly height: number;
  /** Its number is printed on it. */
  readonly isNumbered: boolean;
  readonly placed: readonly Placed[];
  readonly groups: readonly ContentGroup[];
  readonly links: readonly LinkMark[];
  /** What stands here for links to lead to; y in points from the top. */
  readonly anchors: readonly { readonly name: string; readonly y: number }[];
}

/** A line of the outline (the bookmarks) with what stands under it. */
export interface OutlineEntry {
  readonly title: string;
  readonly to: string;
  readonly open: boolean;
  readonly children: readonly OutlineEntry[];
}

/** A book with everything in its place: what `emit` paints and `check` judges. */
export interface Plan {
  readonly title: string;
  readonly organiser: string;
  readonly subject: string;
  readonly language: string;
  readonly createdAt: Instant;
  readonly pages: readonly PlannedPage[];
  /** Where each anchor stands: page from 0, and points from its top. */
  readonly anchors: ReadonlyMap<string, { readonly page: number; readonly y: number }>;
  readonly structure: Element;
  readonly outline: readonly OutlineEntry[];
}
