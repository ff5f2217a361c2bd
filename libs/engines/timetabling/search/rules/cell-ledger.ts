import type { Term, TimetableInstance } from '../../model/instance';
import { mixedKeys } from '../../model/mixed-keys';
import type { Measures } from './measures';

/** What depends on all talks that a cell holds. */
export interface CellPrices {
  readonly firstSlot: number;
  readonly alone: number;
  readonly mixing: number;
  /** By talk: whether it is a first one. */
  readonly isFirst: Uint8Array;
  /** For each mixed key, by talk: the number of its value, or -1 where it has none or its track cannot be mixed. */
  readonly values: readonly Int32Array[];
  /** How many values all keys have at most. */
  readonly most: number;
}

/** Compiles first talks and mixing; undefined where there is nothing to pay. */
export function cellPrices(instance: TimetableInstance, weight: (term: Term) => number): CellPrices | undefined {
  const { submissions, mixing = [] } = instance;
  const anyFirst = submissions.some(({ firstTime }) => firstTime);
  const firstSlot = anyFirst ? weight('First Slot') : 0;
  const alone = anyFirst ? weight('First-timer Alone') : 0;
  const mixed = weight('Mixing') > 0 ? mixedKeys(instance) : [];
  const price = mixed.some((keys) => keys.length > 0) ? weight('Mixing') : 0;
  if (firstSlot === 0 && alone === 0 && price === 0) return undefined;
  let most = 0;
  const values = (price > 0 ? [...new Set(mixing)] : []).map((key) => {
    const known = [...new Set(submissions.flatMap(({ mix }) => mix?.[key] ?? []))];
    most = Math.max(most, known.length);
    return Int32Array.from(submissions, ({ mix, track }) =>
      mixed[track]!.includes(key) && mix?.[key] !== undefined ? known.indexOf(mix[key]) : -1,
    );
  });
  return {
    firstSlot,
    alone,
    mixing: price,
    isFirst: Uint8Array.from(submissions, ({ firstTime }) => (firstTime ? 1 : 0)),
    values,
    most,
  };
}

/** Keeps what each cell costs as a whole; counts anew those that a move has touched. */
export class CellLedger {
  private readonly prices: Float64Array;
  private readonly touched: Int32Array;
  private touches = 0;
  private readonly isTouched: Uint8Array;
  private readonly counts: Int32Array;

  constructor(
    private readonly measures: Measures,
    private readonly rules: CellPrices,
    private readonly grid: Int32Array,
  ) {
    this.prices = new Float64Array(measures.cells);
    this.isTouched = new Uint8Array(measures.cells);
    this.touched = new Int32Array(measures.cells);
    this.counts = new Int32Array(rules.most);
  }

  /** Notes that a talk has come to the cell, or leaves it. */
  touch(cell: number): void {
    if (this.isTouched[cell] === 1) return;
    this.isTouched[cell] = 1;
    this.touched[this.touches] = cell;
    this.touches += 1;
  }

  /** Returns what the touched cells cost more than before. */
  settle(): number {
    let change = 0;
    for (let at = 0; at < this.touches; at += 1) {
      const cell = this.touched[at]!;
      const price = this.count(cell);
      change += price - this.prices[cell]!;
      this.prices[cell] = price;
      this.isTouched[cell] = 0;
    }
    this.touches = 0;
    return change;
  }

  private count(cell: number): number {
    const { width, lengthOf } = this.measures;
    const { firstSlot, alone, isFirst, values } = this.rules;
    let [talks, firsts, price] = [0, 0, 0];
    const end = (cell + 1) * width;
    for (let k = cell * width; k < end; ) {
      const talk = this.grid[k]!;
      if (talk >= 0) {
        if (talks === 0 && isFirst[talk] === 1) price += firstSlot;
        talks += 1;
        firsts += isFirst[talk]!;
      }
      k += talk < 0 ? 1 : lengthOf[talk]!;
    }
    if (firsts === 1 && talks > 1) price += alone;
    for (const key of values) price += this.surplus(cell, key) * this.rules.mixing;
    return price;
  }

  /** By how many talks one value goes beyond half of the talks that have any. */
  private surplus(cell: number, values: Int32Array): number {
    const { width, lengthOf } = this.measures;
    let [counted, most] = [0, 0];
    this.counts.fill(0);
    for (let k = cell * width; k < (cell + 1) * width; ) {
      const talk = this.grid[k]!;
      const value = talk < 0 ? -1 : values[talk]!;
      if (value >= 0) {
        counted += 1;
        this.counts[value]! += 1;
        most = Math.max(most, this.counts[value]!);
      }
      k += talk < 0 ? 1 : lengthOf[talk]!;
    }
    return Math.max(0, most - Math.ceil(counted / 2));
  }
}
