import type { Problem } from './problem';
import { RuleBook } from './rules/rule-book';
import { TrackLedger } from './track-ledger';

/**
 * A timetable in the making: where every talk stands, and what that costs, kept exact through every step. Each move is a
 * series of `lift` and `place` between `begin` and either nothing (kept) or `undo`.
 */
export class State {
  /** Of all placed talks; the price of each talk without a place comes on top (see `missing`). */
  cost = 0;
  /** By talk: its cell, or -1; and its first slot there. */
  readonly cellOf: Int32Array;
  readonly slotOf: Int32Array;
  /** cell × width: the talk in each slot, or -1. */
  readonly grid: Int32Array;
  /** By cell: the track that has it, or -1; its talks; its free slots. */
  readonly trackIn: Int32Array;
  readonly talksIn: Int32Array;
  readonly freeIn: Int32Array;
  /** How many talks have no place. */
  unplaced: number;
  private readonly ledger: TrackLedger;
  private readonly rules: RuleBook | undefined;
  private readonly sessionOf: Int32Array;
  private readonly roomOf: Int32Array;
  private readonly touched: Int32Array;
  private readonly cellBefore: Int32Array;
  private readonly slotBefore: Int32Array;
  private readonly stamp: Int32Array;
  private touches = 0;
  private move = 0;
  private costBefore = 0;

  /** @param missing what a talk without a place costs for each of its slots */
  constructor(
    readonly problem: Problem,
    private readonly missing: number,
  ) {
    const { talks, cells, width, slotsOf, rooms, lengthOf } = problem;
    this.cellOf = new Int32Array(talks).fill(-1);
    this.slotOf = new Int32Array(talks);
    this.sessionOf = new Int32Array(talks).fill(-1);
    this.roomOf = new Int32Array(talks).fill(-1);
    this.grid = new Int32Array(cells * width).fill(-1);
    this.trackIn = new Int32Array(cells).fill(-1);
    this.talksIn = new Int32Array(cells);
    this.freeIn = new Int32Array(cells).map((_, cell) => slotsOf[Math.floor(cell / rooms)]!);
    this.touched = new Int32Array(talks);
    this.cellBefore = new Int32Array(talks);
    this.slotBefore = new Int32Array(talks);
    this.stamp = new Int32Array(talks);
    this.unplaced = talks;
    this.cost = lengthOf.reduce((sum, length) => sum + length, 0) * missing;
    this.ledger = new TrackLedger(problem, this.cellOf, this.slotOf);
    this.rules = problem.rules && new RuleBook(problem, problem.rules, this.cellOf, this.slotOf, this.grid);
    this.cost += problem.rules?.fixed ?? 0;
  }

  /** Starts a move: what comes now can be undone together. */
  begin(): void {
    this.touches = 0;
    this.move += 1;
    this.costBefore = this.cost;
  }

  /** What the move has changed so far. */
  change(): number {
    this.cost += this.ledger.settleOrder();
    if (this.rules) this.cost += this.rules.settle();
    return this.cost - this.costBefore;
  }

  /** Takes the move back. */
  undo(): void {
    for (let at = 0; at < this.touches; at += 1) {
      const talk = this.touched[at]!;
      if (this.cellOf[talk]! >= 0) this.lift(talk);
    }
    for (let at = 0; at < this.touches; at += 1) {
      const talk = this.touched[at]!;
      if (this.cellBefore[talk]! >= 0) this.place(talk, this.cellBefore[talk]!, this.slotBefore[talk]!);
    }
    this.ledger.settleOrder();
    this.rules?.settle();
    this.cost = this.costBefore;
  }

  /** Whether a talk of this length fits at this slot of the cell. */
  fits(cell: number, slot: number, length: number): boolean {
    const { slotsOf, rooms, width } = this.problem;
    if (slot + length > slotsOf[Math.floor(cell / rooms)]!) return false;
    for (let k = cell * width + slot; k < cell * width + slot + length; k += 1) if (this.grid[k]! >= 0) return false;
    return true;
  }

  /** Takes a placed talk out of its cell. */
  lift(talk: number): void {
    this.remember(talk);
    const { trackOf, lengthOf, width } = this.problem;
    const [cell, slot, length] = [this.cellOf[talk]!, this.slotOf[talk]!, lengthOf[talk]!];
    this.cost -= this.priceOf(talk, this.sessionOf[talk]!, this.roomOf[talk]!, slot);
    if (this.rules) this.cost -= this.rules.leave(talk);
    for (let k = cell * width + slot; k < cell * width + slot + length; k += 1) this.grid[k] = -1;
    this.freeIn[cell]! += length;
    this.cellOf[talk] = -1;
    this.sessionOf[talk] = -1;
    this.talksIn[cell]! -= 1;
    if (this.talksIn[cell] === 0) {
      this.trackIn[cell] = -1;
      this.cost -= this.neighbours(cell, trackOf[talk]!) + this.ledger.close(cell, trackOf[talk]!);
    }
    this.ledger.disturb(trackOf[talk]!);
    this.unplaced += 1;
    this.cost += length * this.missing;
  }

  /** Puts a talk without a place into a cell that is empty or its track's, where it fits. */
  place(talk: number, cell: number, slot: number): void {
    this.remember(talk);
    const { trackOf, lengthOf, width, rooms } = this.problem;
    const [track, length] = [trackOf[talk]!, lengthOf[talk]!];
    if (this.talksIn[cell] === 0) {
      this.cost += this.neighbours(cell, track) + this.ledger.open(cell, track);
      this.trackIn[cell] = track;
    }
    this.talksIn[cell]! += 1;
    for (let k = cell * width + slot; k < cell * width + slot + length; k += 1) this.grid[k] = talk;
    this.freeIn[cell]! -= length;
    const session = Math.floor(cell / rooms);
    this.cellOf[talk] = cell;
    this.slotOf[talk] = slot;
    this.sessionOf[talk] = session;
    this.roomOf[talk] = cell - session * rooms;
    this.cost += this.priceOf(talk, session, this.roomOf[talk]!, slot) - length * this.missing;
    if (this.rules) this.cost += this.rules.enter(talk);
    this.ledger.disturb(track);
    this.unplaced -= 1;
  }

  private remember(talk: number): void {
    if (this.stamp[talk] === this.move) return;
    this.stamp[talk] = this.move;
    this.touched[this.touches] = talk;
    this.touches += 1;
    this.cellBefore[talk] = this.cellOf[talk]!;
    this.slotBefore[talk] = this.slotOf[talk]!;
  }

  /** What a talk costs at a place: its own prices, and its clashes with the talks in the session's other rooms. */
  private priceOf(talk: number, session: number, room: number, slot: number): number {
    const { talkSession, talkRoom, sessions, rooms, clashFrom, clashWith, clashSession, clashSlot, lengthOf } =
      this.problem;
    let price = talkSession[talk * sessions + session]! + talkRoom[talk * rooms + room]!;
    const last = clashFrom[talk + 1]!;
    for (let at = clashFrom[talk]!; at < last; at += 1) {
      const other = clashWith[at]!;
      if (this.sessionOf[other] !== session || this.roomOf[other] === room) continue;
      price += clashSession[at]!;
      const perSlot = clashSlot[at]!;
      if (perSlot === 0) continue;
      const from = this.slotOf[other]!;
      const common = Math.min(slot + lengthOf[talk]!, from + lengthOf[other]!) - Math.max(slot, from);
      if (common > 0) price += common * perSlot;
    }
    return price;
  }

  /** What a track costs in a cell towards the other tracks of the session. */
  private neighbours(cell: number, track: number): number {
    const { rooms, tracks, together } = this.problem;
    const first = cell - (cell % rooms);
    let price = 0;
    for (let next = first; next < first + rooms; next += 1) {
      const other = this.trackIn[next]!;
      if (other < 0 || other === track || next === cell) continue;
      price += next > cell ? together[track * tracks + other]! : together[other * tracks + track]!;
    }
    return price;
  }
}
