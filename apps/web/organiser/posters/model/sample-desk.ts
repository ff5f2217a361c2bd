import { type FloorPlan, furnishBoards } from '@colloquy/engines/poster-layout';
import type { Desk, Poster } from './desk';

/** For specs: a hall with two runs of three boards along its long sides, numbered from 1. */
export const sampleHall: FloorPlan = furnishBoards({
  name: 'Hall',
  outline: [
    { x: 0, y: 0 },
    { x: 12, y: 0 },
    { x: 12, y: 10 },
    { x: 0, y: 10 },
  ],
  doors: [{ id: 'D1', at: { x: 0, y: 5 }, width: 2, kind: 'entrance', label: 'Door' }],
  ...{ areas: [], power: [], boards: [] },
  runs: [
    { id: 'R1', from: { x: 3, y: 3 }, to: { x: 6.6, y: 3 }, sides: 1, facing: 'right', boardWidth: 1.2 },
    { id: 'R2', from: { x: 3, y: 7 }, to: { x: 6.6, y: 7 }, sides: 1, facing: 'left', boardWidth: 1.2 },
  ],
});

/** For specs: a session in that hall with the posters that are named. */
export function sampleDesk(posters: readonly Partial<Poster>[], own: Partial<Desk> = {}): Desk {
  const desk = {
    ...{ id: 'session', version: 1, floorPlan: sampleHall, things: [], acknowledged: [], weights: {}, problem: {} },
    posters: posters.map((poster) => ({
      ...{ code: `UG-${poster.submissionId}`, title: 'A poster', version: 1, board: null, shift: null, pinned: false },
      ...poster,
    })),
    ...own,
  };
  return desk as unknown as Desk;
}
