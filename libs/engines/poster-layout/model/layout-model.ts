import type { Board } from '../floor-plan';
import type { Poster, PosterProblem } from '../problem';
import type { Kin } from './kin';
import type { Links } from './links';
import type { Neighbour } from './neighbours';

/**
 * A problem in numbers. Posters and boards go by their places in the problem's lists. There are as many posters as
 * boards: those at the end, without a {@link Poster}, are the empty boards.
 */
export interface LayoutModel {
  readonly problem: PosterProblem;
  /** Number of boards. */
  readonly size: number;
  /** Number of shifts. */
  readonly shifts: number;
  readonly posters: readonly Poster[];
  readonly boards: readonly Board[];
  /** Places of posters by id, and of boards by number. */
  readonly posterAt: ReadonlyMap<string, number>;
  readonly boardAt: ReadonlyMap<number, number>;
  readonly neighbours: readonly (readonly Neighbour[])[];
  /** For each board a shift such that boards side by side take turns. */
  readonly turns: Int32Array;
  /** size × size, 0 to 1. */
  readonly similarity: Float64Array;
  /** 1 where what is hard lets the poster (row) hang on the board (column), pins included. */
  readonly allowed: Uint8Array;
  /** The board and the shift that people know of a poster, or -1. */
  readonly home: Int32Array;
  readonly homeShift: Int32Array;
  /** How far each board is from an entrance, 0 to 1 for the farthest. */
  readonly fromEntrance: Float64Array;
  readonly links: Links;
  readonly kin: readonly Kin[];
}
