import type { State } from './state';

/** Where every talk stood at one moment, and what that cost. */
export interface Snapshot {
  readonly cost: number;
  readonly unplaced: number;
  /** By talk: its cell, or -1. */
  readonly cells: Int32Array;
  readonly slots: Int32Array;
}

/** Remembers where everything stands. */
export function snapshot(state: State): Snapshot {
  return { cost: state.cost, unplaced: state.unplaced, cells: state.cellOf.slice(), slots: state.slotOf.slice() };
}

/** Puts everything back to where it stood. */
export function restore(state: State, { cells, slots }: Snapshot): void {
  state.begin();
  for (const talk of cells.keys()) if (state.cellOf[talk]! >= 0) state.lift(talk);
  for (const [talk, cell] of cells.entries()) if (cell >= 0) state.place(talk, cell, slots[talk]!);
  state.change();
}
