import type { Box } from '../formula/box';
import type { Piece } from '../model/plan';
import type { Run } from '../model/run';
import type { TextItem } from './items';
import type { Tools } from './tools';

/** A stretch of a line that is drawn at once: words that lead to the same place, or a piece of a formula. */
export interface Segment {
  readonly run: Run;
  readonly pieces: readonly Piece[];
  readonly formula: Box | null;
}

/** Joins what has the same style, word parts included: an unbroken word is shaped as one. */
export function segmentsOf(items: readonly TextItem[]): Segment[] {
  const segments: { run: Run; pieces: Piece[]; formula: Box | null }[] = [];
  let before: TextItem | null = null;
  for (const item of items) {
    const { text, run, face, size, rise, formula } = item;
    if (text === '') continue;
    let segment = segments.at(-1);
    if (!segment || formula || segment.formula || segment.run.to !== run.to) {
      segment = { run, pieces: [], formula: formula ?? null };
      segments.push(segment);
    }
    if (formula) continue;
    const last = segment.pieces.at(-1);
    const isJoined = !item.whole && !before?.whole;
    before = item;
    if (last && isJoined && last.face === face && last.size === size && last.rise === rise)
      segment.pieces[segment.pieces.length - 1] = { ...last, text: last.text + text };
    else segment.pieces.push({ text, face, size, rise });
  }
  return segments;
}

/** Natural width of pieces in points. */
export function widthOf(pieces: readonly Piece[], { fonts }: Tools): number {
  let width = 0;
  for (const { text, face, size } of pieces) {
    for (const token of text.split(/( )/)) if (token) width += fonts.width(face, token) * size;
  }
  return width;
}

/** How many spaces the pieces hold. */
export function spacesIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.split(' ').length - 1, 0);
}
