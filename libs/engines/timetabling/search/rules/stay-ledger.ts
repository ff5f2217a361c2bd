import type { TimetableInstance, TimetableSolution } from '../../model/instance';

/** Talks that are to stay where they stand, but for a few. */
export interface Stay {
  readonly solution: TimetableSolution;
  /** How many of them may stand elsewhere. */
  readonly most: number;
  /** What each one more costs. */
  readonly price: number;
}

/** The same in numbers. */
export interface StayPrices {
  /** By talk: cell × width + slot, or -1 where it may stand anywhere. */
  readonly homes: Int32Array;
  readonly most: number;
  readonly price: number;
}

/** Compiles who is to stay where. */
export function stayPrices(instance: TimetableInstance, { solution, most, price }: Stay, width: number): StayPrices {
  const homeOf = new Map(
    solution.placements.map(({ submission, session, room, slot }) => [
      submission,
      (session * instance.rooms.length + room) * width + slot,
    ]),
  );
  return { homes: Int32Array.from(instance.submissions, ({ ref }) => homeOf.get(ref) ?? -1), most, price };
}

/** What it costs that nobody is at home. */
export function priceOfAll(prices: StayPrices): number {
  return awayPrice(prices, countHomes(prices));
}

function countHomes({ homes }: StayPrices): number {
  return homes.reduce((sum, home) => sum + (home >= 0 ? 1 : 0), 0);
}

function awayPrice({ most, price }: StayPrices, away: number): number {
  return price * Math.max(0, away - most);
}

/** Counts the talks that are not where they are to stay; those without a place count too. */
export class StayLedger {
  private away: number;

  constructor(
    private readonly prices: StayPrices,
    private readonly width: number,
  ) {
    this.away = countHomes(prices);
  }

  /** What it costs more that the talk comes to the place. */
  enter(talk: number, cell: number, slot: number): number {
    if (this.prices.homes[talk] !== cell * this.width + slot) return 0;
    const before = awayPrice(this.prices, this.away);
    this.away -= 1;
    return awayPrice(this.prices, this.away) - before;
  }

  /** What it costs less that the talk leaves the place. */
  leave(talk: number, cell: number, slot: number): number {
    if (this.prices.homes[talk] !== cell * this.width + slot) return 0;
    const before = awayPrice(this.prices, this.away);
    this.away += 1;
    return before - awayPrice(this.prices, this.away);
  }
}
