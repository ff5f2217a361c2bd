/** A rectangle on a page, in thousandths of its width and height. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WHOLE = 1000;
const LEAST = 20;
const ROWS = ['top', 'middle', 'bottom'] as const;
const COLUMNS = ['left', 'centre', 'right'] as const;

/** The nine places of a page, and all of it, for those who choose instead of drawing. */
export const NAMED_PLACES: readonly { readonly name: string; readonly place: Place }[] = [
  ...ROWS.flatMap((row, down) =>
    COLUMNS.map((column, right) => ({
      name: row === 'middle' && column === 'centre' ? 'middle of the page' : `${row} ${column}`,
      place: { x: 20 + right * 325, y: 20 + down * 325, width: 310, height: 310 },
    })),
  ),
  { name: 'the whole page', place: { x: 0, y: 0, width: WHOLE, height: WHOLE } },
];

/** Where a place is, in words, by its middle. */
export function placeWords({ x, y, width, height }: Place): string {
  if (width >= 900 && height >= 900) return 'the whole page';
  const at = (middle: number): number => Math.min(2, Math.max(0, Math.floor((middle * 3) / WHOLE)));
  const [row, column] = [at(y + height / 2), at(x + width / 2)];
  return row === 1 && column === 1 ? 'middle of the page' : `${ROWS[row]} ${COLUMNS[column]}`;
}

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)));

/** The place between two points, whichever way it was drawn, never too small to be seen. */
export function placeBetween(from: readonly [number, number], to: readonly [number, number]): Place {
  const x = within(Math.min(from[0], to[0]), 0, WHOLE - LEAST);
  const y = within(Math.min(from[1], to[1]), 0, WHOLE - LEAST);
  return {
    ...{ x, y },
    width: within(Math.abs(to[0] - from[0]), LEAST, WHOLE - x),
    height: within(Math.abs(to[1] - from[1]), LEAST, WHOLE - y),
  };
}

/** The place moved by a step; it stays on the page. */
export const movedBy = (place: Place, right: number, down: number): Place => ({
  ...place,
  x: within(place.x + right, 0, WHOLE - place.width),
  y: within(place.y + down, 0, WHOLE - place.height),
});

/** The place made larger or smaller by a step; its upper left corner stays. */
export const resizedBy = (place: Place, right: number, down: number): Place => ({
  ...place,
  width: within(place.width + right, LEAST, WHOLE - place.x),
  height: within(place.height + down, LEAST, WHOLE - place.y),
});
