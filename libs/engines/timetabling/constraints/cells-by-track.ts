import type { Cell, Plan } from '../model/plan';

/** The cells of each track that has any, by session and then room. */
export function cellsByTrack({ cells }: Plan): Map<number, Cell[]> {
  const byTrack = new Map<number, Cell[]>();
  for (const cell of cells) {
    const known = byTrack.get(cell.track);
    if (known) known.push(cell);
    else byTrack.set(cell.track, [cell]);
  }
  return byTrack;
}
