import type { Random } from '@colloquy/kernel';
import type { Problem } from './problem';
import type { State } from './state';

/** What the moves work with: the timetable, the source of chance, and what must stay where it is. */
export class Board {
  readonly problem: Problem;
  private readonly starts: number[] = [];

  /** @param pinned by talk: 1 where it may not be moved */
  constructor(
    readonly state: State,
    readonly random: Random,
    readonly pinned: Uint8Array,
  ) {
    this.problem = state.problem;
  }

  /** The talks of a cell, in order of their slots. */
  talksOf(cell: number): number[] {
    const { width } = this.problem;
    const talks: number[] = [];
    for (let k = cell * width; k < (cell + 1) * width; k += 1) {
      const talk = this.state.grid[k]!;
      if (talk >= 0 && talk !== talks[talks.length - 1]) talks.push(talk);
    }
    return talks;
  }

  /** Whether none of the cell's talks is pinned. */
  isFree(cell: number): boolean {
    return this.talksOf(cell).every((talk) => this.pinned[talk] === 0);
  }

  /** Whether the cell is empty or the track's, with this many free slots in all. */
  takes(cell: number, track: number, length: number): boolean {
    const { trackIn, freeIn } = this.state;
    return (trackIn[cell]! < 0 || trackIn[cell] === track) && freeIn[cell]! >= length;
  }

  /**
   * Seats a talk without a place in a cell that `takes` it: at a free stretch, any one where slots matter, or else after
   * moving the cell's talks together. Returns whether it found a seat.
   */
  seat(talk: number, cell: number): boolean {
    const { state, problem, starts } = this;
    const length = problem.lengthOf[talk]!;
    starts.length = 0;
    const last = problem.slotsOf[Math.floor(cell / problem.rooms)]! - length;
    for (let slot = 0; slot <= last; slot += 1) {
      if (!state.fits(cell, slot, length)) continue;
      starts.push(slot);
      if (!problem.slotsMatter) break;
    }
    if (starts.length === 0 && !this.closeGaps(cell, length)) return false;
    const start = starts.length === 0 ? last : starts[this.random.int(starts.length)]!;
    state.place(talk, cell, start);
    return true;
  }

  /** Exchanges what two cells hold, keeping slots where the sessions allow it. Returns whether it could. */
  exchange(a: number, b: number): boolean {
    const [left, right] = [this.talksOf(a), this.talksOf(b)];
    const slots = (talks: readonly number[]): number[] => talks.map((talk) => this.state.slotOf[talk]!);
    const [leftSlots, rightSlots] = [slots(left), slots(right)];
    if (!this.wouldFit(left, b) || !this.wouldFit(right, a)) return false;
    for (const talk of left) this.state.lift(talk);
    for (const talk of right) this.state.lift(talk);
    this.settle(left, leftSlots, b);
    this.settle(right, rightSlots, a);
    return true;
  }

  /** Places talks one after the other from the cell's first slot. */
  pack(talks: readonly number[], cell: number): void {
    let slot = 0;
    for (const talk of talks) {
      this.state.place(talk, cell, slot);
      slot += this.problem.lengthOf[talk]!;
    }
  }

  private wouldFit(talks: readonly number[], cell: number): boolean {
    let length = 0;
    for (const talk of talks) {
      if (this.pinned[talk] === 1) return false;
      length += this.problem.lengthOf[talk]!;
    }
    return length <= this.problem.slotsOf[Math.floor(cell / this.problem.rooms)]!;
  }

  private settle(talks: readonly number[], slots: readonly number[], cell: number): void {
    const last = talks.length - 1;
    if (last < 0) return;
    const end = slots[last]! + this.problem.lengthOf[talks[last]!]!;
    if (end > this.problem.slotsOf[Math.floor(cell / this.problem.rooms)]!) this.pack(talks, cell);
    else for (const [at, talk] of talks.entries()) this.state.place(talk, cell, slots[at]!);
  }

  /** Moves the cell's talks to its beginning, when that frees `length` slots at its end. */
  private closeGaps(cell: number, length: number): boolean {
    if (this.state.freeIn[cell]! < length) return false;
    const talks = this.talksOf(cell);
    if (talks.some((talk) => this.pinned[talk] === 1)) return false;
    for (const talk of talks) this.state.lift(talk);
    this.pack(talks, cell);
    return true;
  }
}
