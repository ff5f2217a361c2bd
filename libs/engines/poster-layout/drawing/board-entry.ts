/** A track of the conference: one capital letter, and the name for the legend. */
export interface Topic {
  readonly letter: string;
  readonly name: string;
}

/** What hangs on a board. */
export interface BoardEntry {
  readonly board: number;
  readonly topic?: Topic;
  readonly title?: string;
  readonly presenter?: string;
  /** Where the board leads on a page: the abstract. */
  readonly href?: string;
}
