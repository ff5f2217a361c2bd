import type { Problem } from './problem';

/** Keeps, for every track, the cells that it has, and what they cost by themselves and as a whole. */
export class TrackLedger {
  /** track × session, track × room: how many cells. */
  private readonly inSession: Int32Array;
  private readonly inRoom: Int32Array;
  private readonly roomsUsed: Int32Array;
  private readonly interruption: Float64Array;
  private readonly disorder: Float64Array;
  private readonly disturbed: number[] = [];
  private readonly isDisturbed: Uint8Array;

  constructor(
    private readonly problem: Problem,
    private readonly cellOf: Int32Array,
    private readonly slotOf: Int32Array,
  ) {
    const { tracks, sessions, rooms } = problem;
    this.inSession = new Int32Array(tracks * sessions);
    this.inRoom = new Int32Array(tracks * rooms);
    this.roomsUsed = new Int32Array(tracks);
    this.interruption = new Float64Array(tracks);
    this.disorder = new Float64Array(tracks);
    this.isDisturbed = new Uint8Array(tracks);
  }

  /** What it costs more that the track takes the cell. */
  open(cell: number, track: number): number {
    const { rooms, sessions, cells, trackCell, parallel, extraRoom } = this.problem;
    const session = Math.floor(cell / rooms);
    let price = trackCell[track * cells + cell]!;
    const here = track * sessions + session;
    this.inSession[here]! += 1;
    if (this.inSession[here]! > 1) price += parallel;
    else price += this.interruptionChange(track);
    const there = track * rooms + cell - session * rooms;
    this.inRoom[there]! += 1;
    if (this.inRoom[there] === 1) {
      this.roomsUsed[track]! += 1;
      if (this.roomsUsed[track]! > 1) price += extraRoom;
    }
    return price;
  }

  /** What it costs less that the track leaves the cell. */
  close(cell: number, track: number): number {
    const { rooms, sessions, cells, trackCell, parallel, extraRoom } = this.problem;
    const session = Math.floor(cell / rooms);
    let price = trackCell[track * cells + cell]!;
    const here = track * sessions + session;
    this.inSession[here]! -= 1;
    if (this.inSession[here]! > 0) price += parallel;
    else price -= this.interruptionChange(track);
    const there = track * rooms + cell - session * rooms;
    this.inRoom[there]! -= 1;
    if (this.inRoom[there] === 0) {
      this.roomsUsed[track]! -= 1;
      if (this.roomsUsed[track]! > 0) price += extraRoom;
    }
    return price;
  }

  /** Notes that a talk of the track has come or gone. */
  disturb(track: number): void {
    if (this.problem.ordered[track] === 0 || this.isDisturbed[track] === 1) return;
    this.isDisturbed[track] = 1;
    this.disturbed.push(track);
  }

  /** Counts the disturbed tracks' talks anew, and returns what their order costs more than before. */
  settleOrder(): number {
    let change = 0;
    for (const track of this.disturbed) {
      const disorder = this.disorderOf(track);
      change += disorder - this.disorder[track]!;
      this.disorder[track] = disorder;
      this.isDisturbed[track] = 0;
    }
    this.disturbed.length = 0;
    return change;
  }

  private interruptionChange(track: number): number {
    const { interrupted, sessions } = this.problem;
    if (interrupted === 0) return 0;
    let first = -1;
    let last = -1;
    let used = 0;
    for (let session = 0; session < sessions; session += 1) {
      if (this.inSession[track * sessions + session] === 0) continue;
      if (first < 0) first = session;
      last = session;
      used += 1;
    }
    const now = used > 1 && last - first + 1 !== used ? interrupted : 0;
    const change = now - this.interruption[track]!;
    this.interruption[track] = now;
    return change;
  }

  /** A talk's position is one more than the talks of its track that come before it, by session, room and slot. */
  private disorderOf(track: number): number {
    const { talksOfTrack, orderOf, width, outOfOrder } = this.problem;
    const talks = talksOfTrack[track]!;
    let wrong = 0;
    for (const talk of talks) {
      if (orderOf[talk] === 0 || this.cellOf[talk]! < 0) continue;
      const key = this.cellOf[talk]! * width + this.slotOf[talk]!;
      let position = 1;
      for (const other of talks) {
        if (this.cellOf[other]! >= 0 && this.cellOf[other]! * width + this.slotOf[other]! < key) position += 1;
      }
      if (position !== orderOf[talk]) wrong += 1;
    }
    return wrong * outOfOrder;
  }
}
