import type { Board } from './board';
import { moveTrackInTime, moveTrackToRoom, swapCells, swapSessions, swapTracks } from './cell-moves';
import type { Move } from './move';
import { emptyCell, pushTalk, reorderCell, seatMissing, shiftTalk, swapTalks } from './talk-moves';

/** The moves, each as often as it is to be tried; found by trial on published instances. */
export function deckFor({ problem, state }: Board): readonly Move[] {
  const shares: readonly (readonly [Move, number])[] = [
    [shiftTalk, 30],
    [swapTalks, 25],
    [pushTalk, 5],
    [reorderCell, problem.slotsMatter ? 10 : 0],
    [swapCells, 30],
    [emptyCell, 5],
    [moveTrackToRoom, 4],
    [moveTrackInTime, 2],
    [swapSessions, 1],
    [swapTracks, 2],
    [seatMissing, state.unplaced > 0 ? 20 : 0],
  ];
  return shares.flatMap(([move, share]) => Array.from({ length: share }, () => move));
}
