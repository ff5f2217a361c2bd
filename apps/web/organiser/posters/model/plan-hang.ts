import type { BoardPrice } from '@colloquy/engines/poster-layout';
import { type Desk, type PosterStep, postersByBoard } from './desk';

/** What hanging a poster somewhere comes to, or why it cannot be done. */
export type Hang =
  | { readonly how: 'move' | 'swap'; readonly steps: readonly PosterStep[] }
  | { readonly refused: string };

/**
 * What hanging a poster on a board would do: where another one hangs, both change places; one from the pool sends it there.
 * @param board null: take it down
 * @param prices with the shifts that are the cheapest, where they are known; else the server chooses
 */
export function planHang(
  desk: Desk,
  id: string,
  board: number | null,
  prices: readonly BoardPrice[] | null = null,
): Hang {
  const poster = desk.posters.find(({ submissionId }) => submissionId === id);
  if (!poster) return { refused: 'This poster is not here any more.' };
  if (board === poster.board) return { how: 'move', steps: [] };
  if (poster.pinned) return { refused: `${poster.code} is pinned. Take the pin out to move it.` };
  if (board === null) return { how: 'move', steps: [{ submissionId: id, to: null }] };
  const other = postersByBoard(desk).get(board);
  if (other?.pinned) return { refused: `${other.code} is pinned to board ${board}. Choose another board.` };
  const price = prices?.find((one) => one.board === board);
  const first: PosterStep = { submissionId: id, to: { board, shift: price?.shift } };
  if (!other) return { how: 'move', steps: [first] };
  const to = poster.board === null ? null : { board: poster.board, shift: price?.swapShift ?? undefined };
  return { how: 'swap', steps: [first, { submissionId: other.submissionId, to }] };
}
