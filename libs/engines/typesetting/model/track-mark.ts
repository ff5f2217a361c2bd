/** How a track is told from the others without colour: its letter, and a pattern of its own. */
export interface TrackMark {
  readonly letter: string;
  /** Place among the tracks, from 0: chooses the pattern. */
  readonly pattern: number;
}
