import type { BoardFeature, FloorPlan } from '@colloquy/engines/poster-layout';
import type { Id } from '@colloquy/kernel';

/** An accepted poster that is to be given a board. */
export interface PosterToPlace {
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly trackId: Id;
  readonly presenterIds: readonly Id[];
  /** What its presenters need of the board: a feature without a reason. */
  readonly needs: readonly BoardFeature[];
}

/** Everything that a board plan depends on. */
export interface BoardFacts {
  readonly floorPlan: FloorPlan;
  readonly posters: readonly PosterToPlace[];
  readonly shifts: number;
}

/** A poster on its board. */
export interface PlannedPoster {
  readonly boardNumber: number;
  readonly submissionId: Id;
  /** In which shift its presenters stand there, from 0. */
  readonly shift: number;
}
