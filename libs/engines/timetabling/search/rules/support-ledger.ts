import { slotsAway, supportersOf } from '../../model/hours';
import type { TimetableInstance } from '../../model/instance';
import type { Measures } from './measures';

/** Somebody who would support a first talk. */
interface Supporter {
  /** session × width: 1 where they cannot be there for the talk from that slot on; undefined where they always can. */
  readonly isAway: Uint8Array | undefined;
  /** What they present themselves. */
  readonly presents: readonly number[];
}

/** What it costs that a first talk has no supporter. */
export interface SupportPrices {
  readonly price: number;
  /** By talk; nobody for talks that need no support. */
  readonly supportersOf: readonly (readonly Supporter[])[];
  /** By talk: the first talks whose support may change when it moves. */
  readonly concerns: readonly (readonly number[])[];
}

/** Compiles who supports whom; undefined where nobody is to be supported. */
export function supportPrices(instance: TimetableInstance, price: number, width: number): SupportPrices | undefined {
  const { submissions, sessions, people } = instance;
  if (price === 0 || !submissions.some((submission) => supportersOf(submission).length > 0)) return undefined;
  const presents = new Map<string, number[]>();
  for (const [talk, { presenters }] of submissions.entries()) {
    for (const person of new Set(presenters)) presents.set(person, [...(presents.get(person) ?? []), talk]);
  }
  const concerns = submissions.map((): Set<number> => new Set());
  const supporters = submissions.map((submission, talk) =>
    supportersOf(submission).map((person): Supporter => {
      concerns[talk]!.add(talk);
      for (const other of presents.get(person) ?? []) concerns[other]!.add(talk);
      const closed = people?.[person]?.closed ?? [];
      const isAway = Uint8Array.from({ length: sessions.length * width }, (_, at) => {
        const spot = { session: Math.floor(at / width), room: -1, slot: at % width };
        return slotsAway(closed, spot, submission.slots) > 0 ? 1 : 0;
      });
      return { isAway: closed.length > 0 ? isAway : undefined, presents: presents.get(person) ?? [] };
    }),
  );
  return { price, supportersOf: supporters, concerns: concerns.map((talks) => [...talks]) };
}

/** Keeps which first talks are without support; looks anew at those that a move has touched. */
export class SupportLedger {
  private readonly isAlone: Uint8Array;
  private readonly touched: Int32Array;
  private touches = 0;
  private readonly isTouched: Uint8Array;

  constructor(
    private readonly measures: Measures,
    private readonly rules: SupportPrices,
    private readonly cellOf: Int32Array,
    private readonly slotOf: Int32Array,
  ) {
    this.isAlone = new Uint8Array(measures.talks);
    this.isTouched = new Uint8Array(measures.talks);
    this.touched = new Int32Array(measures.talks);
  }

  /** Notes that a talk comes or goes. */
  touch(talk: number): void {
    for (const first of this.rules.concerns[talk]!) {
      if (this.isTouched[first] === 1) continue;
      this.isTouched[first] = 1;
      this.touched[this.touches] = first;
      this.touches += 1;
    }
  }

  /** Returns what the touched talks cost more than before. */
  settle(): number {
    let change = 0;
    for (let at = 0; at < this.touches; at += 1) {
      const talk = this.touched[at]!;
      const isAlone = this.cellOf[talk]! >= 0 && !this.hasSupport(talk) ? 1 : 0;
      change += (isAlone - this.isAlone[talk]!) * this.rules.price;
      this.isAlone[talk] = isAlone;
      this.isTouched[talk] = 0;
    }
    this.touches = 0;
    return change;
  }

  private hasSupport(talk: number): boolean {
    const { rooms, width } = this.measures;
    const session = Math.floor(this.cellOf[talk]! / rooms);
    const at = session * width + this.slotOf[talk]!;
    for (const { isAway, presents } of this.rules.supportersOf[talk]!) {
      if (isAway?.[at] !== 1 && !presents.some((other) => this.isElsewhere(other, talk, session))) return true;
    }
    return false;
  }

  /** Whether the other talk runs in another room while this one does. */
  private isElsewhere(other: number, talk: number, session: number): boolean {
    const { rooms, lengthOf } = this.measures;
    const cell = this.cellOf[other]!;
    if (cell < 0 || cell === this.cellOf[talk] || Math.floor(cell / rooms) !== session) return false;
    const [from, to] = [this.slotOf[talk]!, this.slotOf[other]!];
    return from < to + lengthOf[other]! && to < from + lengthOf[talk]!;
  }
}
