import type { Id } from '@colloquy/kernel';

/** Number of the block and letter of the room, as they stand in the set-up: `2B`. */
export function sessionCode(
  {
    blocks,
    rooms,
  }: { readonly blocks: readonly { readonly id: Id }[]; readonly rooms: readonly { readonly id: Id }[] },
  { blockId, roomId }: { readonly blockId: Id; readonly roomId: Id },
): string {
  const block = blocks.findIndex(({ id }) => id === blockId);
  return `${block + 1}${letterOf(rooms.findIndex(({ id }) => id === roomId))}`;
}

/** A, B, … Z, AA, AB, … */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
