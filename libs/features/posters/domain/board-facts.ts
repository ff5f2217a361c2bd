import type { BoardFeature, FloorPlan, SimilarityTable } from '@colloquy/engines/poster-layout';
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
  /** People who guide its authors, and want to be there when they present it. */
  readonly mentorIds?: readonly Id[];
  /** Whether its authors do not know yet that it is accepted. */
  readonly pending?: boolean;
  /** The sheet that it is printed on, where its authors have said so. */
  readonly sheet?: PosterSheet;
  /** Where the published programme has it. */
  readonly published?: { readonly posterSessionId: Id; readonly board: number };
}

/** The sheets on which posters are printed. */
export const POSTER_SHEETS = ['A0 portrait', 'A0 landscape', 'A1 portrait', 'A1 landscape'] as const;
export type PosterSheet = (typeof POSTER_SHEETS)[number];

/** Everything that a board plan depends on. */
export interface BoardFacts {
  readonly floorPlan: FloorPlan;
  readonly posters: readonly PosterToPlace[];
  readonly shifts: number;
  /** How alike the posters are, where that is known already. */
  readonly similarity?: SimilarityTable;
}

/** A poster on its board. */
export interface PlannedPoster {
  readonly boardNumber: number;
  readonly submissionId: Id;
  /** In which shift its presenters stand there, from 0. */
  readonly shift: number;
}
