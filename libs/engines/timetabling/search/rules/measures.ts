/** How large everything is: the part of a compiled problem that the ledgers of rules look at. */
export interface Measures {
  readonly talks: number;
  readonly rooms: number;
  readonly cells: number;
  /** The slots of the longest session: the width of a cell's row in the grid. */
  readonly width: number;
  readonly lengthOf: Int32Array;
}
