import type { Problem } from '../search/problem';
import type { LinearProgram } from './linear-program';

/** The variables of a timetable of which rooms and slots are left open, by number. */
export interface Relaxation {
  readonly program: LinearProgram;
  readonly problem: Problem;
  /** talk × session: whether the talk is there; undefined where it is longer than the session. */
  readonly seated: readonly (readonly (number | undefined)[])[];
  /** track × session: how many cells the track has. */
  readonly cells: readonly (readonly number[])[];
  /** track × session: whether it has any. */
  readonly present: readonly (readonly number[])[];
}
