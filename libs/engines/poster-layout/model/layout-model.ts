import type { Board } from '../floor-plan';
import type { Poster, PosterProblem } from '../problem';
import type { Neighbour } from './neighbours';

/**
 * A problem in numbers. Posters and boards go by their places in the problem's lists. There are as many posters as
 * boards: those at the end, without a {@link Poster}, are the empty boards.
 */
export interface LayoutModel {
  readonly problem: PosterProblem;
  /** Number of boards. */
  readonly size: number;
  readonly posters: readonly Poster[];
  readonly boards: readonly Board[];
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** size × size, 0 to 1. */
  readonly similarity: Float64Array;
  /** What two posters gain as neighbours of weight 1: their similarity, less the price of two crowds side by side. */
  readonly reward: Float64Array;
  /** 1 where the poster (row) may hang on the board (column). */
  readonly allowed: Uint8Array;
  /** The board where a poster hung in the last plan, or -1; and what staying there is worth. */
  readonly home: Int32Array;
  readonly stay: number;
}
