import { halves } from '../../model/hours';
import type { TimetableInstance } from '../../model/instance';

/** Who has to come for each talk, and what each half day beyond their first costs. */
export interface HalfDayPrices {
  readonly price: number;
  readonly people: number;
  readonly halves: number;
  readonly halfOf: Int32Array;
  /** By talk: the numbers of those who come for it. */
  readonly peopleOf: readonly (readonly number[])[];
}

/** Compiles who comes for what; undefined where nobody has two talks, no half days are said, or nothing is to pay. */
export function halfDayPrices(instance: TimetableInstance, price: number): HalfDayPrices | undefined {
  const halfOf = halves(instance);
  const count = new Set(halfOf).size;
  if (price === 0 || count < 2 || instance.sessions.every(({ half }) => half === undefined)) return undefined;
  const talksOf = new Map<string, Set<number>>();
  for (const [talk, { presenters, attendees }] of instance.submissions.entries()) {
    const commuters = attendees.filter((person) => instance.people?.[person]?.commutes);
    for (const person of [...presenters, ...commuters])
      talksOf.set(person, (talksOf.get(person) ?? new Set()).add(talk));
  }
  const busy = [...talksOf.values()].filter(({ size }) => size > 1);
  if (busy.length === 0) return undefined;
  const peopleOf = instance.submissions.map((): number[] => []);
  for (const [person, talks] of busy.entries()) for (const talk of talks) peopleOf[talk]!.push(person);
  return { price, people: busy.length, halves: count, halfOf: Int32Array.from(halfOf), peopleOf };
}

/** Keeps on how many half days everybody has to come. */
export class HalfDayLedger {
  private readonly talksOn: Int32Array;
  private readonly daysOf: Int32Array;

  constructor(private readonly prices: HalfDayPrices) {
    this.talksOn = new Int32Array(prices.people * prices.halves);
    this.daysOf = new Int32Array(prices.people);
  }

  /** What it costs more that the talk comes to the session. */
  enter(talk: number, session: number): number {
    const { peopleOf, halves: width, halfOf, price } = this.prices;
    let sum = 0;
    for (const person of peopleOf[talk]!) {
      const at = person * width + halfOf[session]!;
      this.talksOn[at]! += 1;
      if (this.talksOn[at]! > 1) continue;
      this.daysOf[person]! += 1;
      if (this.daysOf[person]! > 1) sum += price;
    }
    return sum;
  }

  /** What it costs less that the talk leaves the session. */
  leave(talk: number, session: number): number {
    const { peopleOf, halves: width, halfOf, price } = this.prices;
    let sum = 0;
    for (const person of peopleOf[talk]!) {
      const at = person * width + halfOf[session]!;
      this.talksOn[at]! -= 1;
      if (this.talksOn[at]! > 0) continue;
      if (this.daysOf[person]! > 1) sum += price;
      this.daysOf[person]! -= 1;
    }
    return sum;
  }
}
