/** What a proposal was asked for. */
export interface ProposalWish {
  /**
   * To begin anew, to improve what stands, or to mend it with as few moves as can be, after a loss; what is pinned or
   * locked stays in each.
   */
  readonly from: 'nothing' | 'here' | 'mend';
  /** How long the engine may search; it ends earlier where it is cancelled, with the best so far. */
  readonly seconds: number | null;
  /** Steps instead of seconds: the same seed and steps give the same timetable. */
  readonly iterations: number | null;
  readonly seed: number;
  /** Instead of the weights of the conference, for comparing. */
  readonly weights: Readonly<Record<string, number>> | null;
}
