import type { TimetableInstance } from '../../model/instance';
import type { Measures } from './measures';

/** Which talks are first ones, and what each pair of them costs for each slot in common. */
export interface AtOncePrices {
  readonly price: number;
  readonly isFirst: Uint8Array;
  readonly sessions: number;
}

/** Compiles who presents for the first time; undefined where no two talks do, or nothing is to pay. */
export function atOncePrices({ submissions, sessions }: TimetableInstance, price: number): AtOncePrices | undefined {
  const isFirst = Uint8Array.from(submissions, ({ firstTime }) => (firstTime ? 1 : 0));
  const firsts = isFirst.reduce((sum, first) => sum + first, 0);
  return price === 0 || firsts < 2 ? undefined : { price, isFirst, sessions: sessions.length };
}

/** Keeps how many first talks run in each slot of each session. */
export class AtOnceLedger {
  private readonly running: Int32Array;

  constructor(
    private readonly measures: Measures,
    private readonly prices: AtOncePrices,
  ) {
    this.running = new Int32Array(prices.sessions * measures.width);
  }

  /** What it costs more that the talk comes to the session at that slot. */
  enter(talk: number, session: number, slot: number): number {
    const { isFirst, price } = this.prices;
    if (isFirst[talk] === 0) return 0;
    const { width, lengthOf } = this.measures;
    const first = session * width + slot;
    let others = 0;
    for (let at = first; at < first + lengthOf[talk]!; at += 1) {
      others += this.running[at]!;
      this.running[at]! += 1;
    }
    return others * price;
  }

  /** What it costs less that the talk leaves the session. */
  leave(talk: number, session: number, slot: number): number {
    const { isFirst, price } = this.prices;
    if (isFirst[talk] === 0) return 0;
    const { width, lengthOf } = this.measures;
    const first = session * width + slot;
    let others = 0;
    for (let at = first; at < first + lengthOf[talk]!; at += 1) {
      this.running[at]! -= 1;
      others += this.running[at]!;
    }
    return others * price;
  }
}
