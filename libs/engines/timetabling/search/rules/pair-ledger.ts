import type { Measures } from './measures';
import {
  COME_AFTER,
  COME_BEFORE,
  FOLLOW_FROM_AFAR,
  FOLLOW_SOON,
  LIE_IN_TWO_HALVES,
  type PairPrices,
  RUN_AT_ONCE,
  STAND_APART,
} from './pair-prices';

/** Prices how a talk stands to the others that are placed, in whatever session. */
export class PairLedger {
  constructor(
    private readonly measures: Measures,
    private readonly pairs: PairPrices,
    private readonly cellOf: Int32Array,
    private readonly slotOf: Int32Array,
  ) {}

  /** What the talk costs, where it stands, towards all others. */
  priceOf(talk: number): number {
    const { from, with: others, fault, price } = this.pairs;
    let sum = 0;
    for (let at = from[talk]!; at < from[talk + 1]!; at += 1) {
      const other = others[at]!;
      if (this.cellOf[other]! >= 0 && this.isBroken(fault[at]!, talk, other)) sum += price[at]!;
    }
    return sum;
  }

  private isBroken(fault: number, a: number, b: number): boolean {
    const [cell, other] = [this.cellOf[a]!, this.cellOf[b]!];
    if (fault === STAND_APART) return cell !== other;
    const { rooms } = this.measures;
    const [session, otherSession] = [Math.floor(cell / rooms), Math.floor(other / rooms)];
    switch (fault) {
      case RUN_AT_ONCE:
        return session === otherSession && this.startsBeforeEndOf(a, b) && this.startsBeforeEndOf(b, a);
      case COME_AFTER:
        return session > otherSession || (session === otherSession && this.startsBeforeEndOf(b, a));
      case COME_BEFORE:
        return session < otherSession || (session === otherSession && this.startsBeforeEndOf(a, b));
      case LIE_IN_TWO_HALVES:
        return this.pairs.halfOf[session] !== this.pairs.halfOf[otherSession];
      case FOLLOW_SOON:
      case FOLLOW_FROM_AFAR:
        return this.followsTooSoon(fault, a, b);
      default:
        return cell === other;
    }
  }

  /** Of two talks in one session: whether `a` begins before `b` has ended. */
  private startsBeforeEndOf(a: number, b: number): boolean {
    return this.slotOf[a]! < this.slotOf[b]! + this.measures.lengthOf[b]!;
  }

  private followsTooSoon(fault: number, a: number, b: number): boolean {
    const { rooms, lengthOf } = this.measures;
    const { pause, ways, slotMinutes } = this.pairs;
    const [begin, other] = [this.beginOf(a), this.beginOf(b)];
    const isFirst = begin <= other;
    const gap = Math.abs(other - begin) - lengthOf[isFirst ? a : b]! * slotMinutes;
    if (gap < 0) return false;
    if (fault === FOLLOW_SOON) return gap < pause;
    const [room, otherRoom] = [this.cellOf[a]! % rooms, this.cellOf[b]! % rooms];
    if (room === otherRoom) return false;
    return gap < (isFirst ? ways[room * rooms + otherRoom]! : ways[otherRoom * rooms + room]!);
  }

  private beginOf(talk: number): number {
    return (
      this.pairs.begins[Math.floor(this.cellOf[talk]! / this.measures.rooms)]! +
      this.slotOf[talk]! * this.pairs.slotMinutes
    );
  }
}
