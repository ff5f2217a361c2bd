import type { Drawing } from './drawing';
import type { Text } from './run';
import type { TrackMark } from './track-mark';

/** A drawing with what it says to somebody who cannot see it. */
export interface FigureEntry {
  readonly drawing: Drawing;
  /** What it is called; faults name it. */
  readonly title: string;
  readonly alternative: string;
}

/** A square of dark and light cells that a phone reads, such as a QR code. */
export interface CodeSquare {
  /** Row by row from the top: whether each cell is dark. */
  readonly rows: readonly (readonly boolean[])[];
  readonly alternative: string;
}

/** What hangs above a board. */
export interface BoardLabel {
  readonly number: number;
  /** Of the poster; empty for a free board. */
  readonly code: string;
  readonly title: Text;
  readonly people: Text;
  readonly track: (TrackMark & { readonly name: string }) | null;
  /** When its presenters are there. */
  readonly when: string;
  /** Session, day and room. */
  readonly where: string;
  readonly square: CodeSquare | null;
}

/** Labels of boards, one or two to a sheet; each fills a sheet, or half of one, on its side. */
export interface LabelsPart {
  readonly kind: 'labels';
  readonly heading: string;
  readonly perPage: 1 | 2;
  readonly labels: readonly BoardLabel[];
}

/** A drawing on a page of its own, on its side where the drawing is. */
export interface FigurePart {
  readonly kind: 'figure';
  readonly heading: string;
  readonly figure: FigureEntry;
}

/** A table whose first cells name its rows. Its head is repeated on every page. */
export interface TablePart {
  readonly kind: 'table';
  readonly heading: string;
  readonly introduction: Text;
  /** Widths as shares of the page's; a box is drawn for a tick in columns without text. */
  readonly columns: readonly { readonly name: string; readonly share: number; readonly box?: boolean }[];
  readonly rows: readonly { readonly mark: TrackMark | null; readonly cells: readonly (readonly Text[])[] }[];
}
