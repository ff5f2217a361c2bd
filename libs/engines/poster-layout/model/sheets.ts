import type { Poster, SheetFormat, SheetSize } from '../problem';

/** The named sheets, in metres as they hang. */
export const SHEETS: Readonly<Record<SheetFormat, SheetSize>> = {
  'A0 portrait': { width: 0.841, height: 1.189 },
  'A0 landscape': { width: 1.189, height: 0.841 },
  'A1 portrait': { width: 0.594, height: 0.841 },
  'A1 landscape': { width: 0.841, height: 0.594 },
};

/** How wide a poster is, 0 where nobody knows, and how it hangs; a square has no orientation. */
export function sheetOf({ sheet, width = 0 }: Poster): { width: number; orientation?: 'portrait' | 'landscape' } {
  if (sheet === undefined) return { width };
  const size = typeof sheet === 'string' ? SHEETS[sheet] : sheet;
  const wide = Math.max(width, size.width);
  if (size.width === size.height) return { width: wide };
  return { width: wide, orientation: size.width > size.height ? 'landscape' : 'portrait' };
}
