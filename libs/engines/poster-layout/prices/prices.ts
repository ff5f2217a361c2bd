import { DomainError } from '@colloquy/kernel';
import { constraintOf, isHard, weightOf } from '../constraints/catalogue';
import type { Violation } from '../constraints/constraint';
import type { LayoutModel } from '../model/layout-model';
import { readProblem } from '../model/read-problem';
import { type BoardPlan, CONSTRAINT_NAMES, type ConstraintName, type Placement, type PosterProblem } from '../problem';
import { type OwnPrice, ownPrices } from './own-prices';
import { type BesidePrice, besidePrices, type TogetherPrice, togetherPrices } from './pair-prices';
import { type StandingPlan, standingPlan } from './standing-plan';

/** The part of a price that one constraint makes up. */
export interface PriceTerm {
  readonly constraint: ConstraintName;
  /** With its weight; negative where it gains. */
  readonly change: number;
}

/** Another board for a poster, and what it would change. */
export interface BoardPrice {
  readonly board: number;
  /** The shift in which it would be shown there: the cheapest one. */
  readonly shift: number;
  /** The poster that it changes places with; null for a free board. One without a board sends the other to the pool. */
  readonly swapWith: string | null;
  /** The shift of that poster on the board that it gets; null where there is none. */
  readonly swapShift: number | null;
  /** What the plan would cost more; less, where negative: exactly the difference that `check` finds. */
  readonly price: number;
  /** The same constraint by constraint, without those that stay as they are. */
  readonly terms: readonly PriceTerm[];
  /** What is hard and would not hold, in words. */
  readonly breaks: readonly Violation[];
}

/** Below this, two costs are the same: prices need not be whole numbers. */
const NEARLY_NOTHING = 1e-9;
const NO_BREAKS: readonly Violation[] = [];
const INDEX = new Map(CONSTRAINT_NAMES.map((name, index) => [name, index]));

/** Boards and shifts that a poster and the one that it changes places with leave and get; -1 is nowhere and nobody. */
interface Exchange {
  readonly p: number;
  readonly q: number;
  readonly from: number;
  readonly to: number;
  /** Shifts of both before and after; -1 for one that hangs nowhere. */
  readonly pBefore: number;
  readonly qBefore: number;
  pAfter: number;
  qAfter: number;
}

/**
 * The prices of all boards for all posters in one plan: compiled once, then asked for poster by poster. What it says is
 * exactly the difference that `check` finds between the plan as it is and as it would be, where the plan gives no board
 * and no poster twice.
 */
export class Pricer {
  private readonly model: LayoutModel;
  private readonly plan: StandingPlan;
  private readonly own: readonly OwnPrice[];
  private readonly beside: readonly BesidePrice[];
  private readonly together: readonly TogetherPrice[];
  private readonly turnWeight: number;
  private readonly placedWeight: number;
  /** Boards side by side with each. */
  private readonly next: readonly (readonly number[])[];
  /** Weighted changes by constraint: of the exchange in hand, and of the cheapest so far. */
  private changes = new Float64Array(CONSTRAINT_NAMES.length);
  private cheapest = new Float64Array(CONSTRAINT_NAMES.length);

  /** @param plan need not be complete; what of it is unknown counts as not placed */
  constructor(problem: PosterProblem, plan: BoardPlan) {
    this.model = readProblem(problem);
    this.plan = standingPlan(this.model, plan);
    this.own = ownPrices(this.model);
    this.beside = besidePrices(this.model);
    this.together = togetherPrices(this.model);
    this.turnWeight = this.model.shifts > 1 ? weightOf(problem, 'neighbours-take-turns') : 0;
    this.placedWeight = weightOf(problem, 'poster-placed');
    this.next = this.model.neighbours.map((some) =>
      some.filter(({ relation }) => relation === 'next').map(({ board }) => board),
    );
  }

  /**
   * Every other board for a poster, the cheapest first; one that hangs nowhere yet is priced on all boards.
   * @param poster its id
   * @throws DomainError `no-such-poster`
   */
  pricesOf(poster: string): BoardPrice[] {
    const p = this.model.posterAt.get(poster);
    if (p === undefined) throw new DomainError('not-found', 'no-such-poster', `There is no poster “${poster}” here.`);
    const from = this.plan.boardOf[p]!;
    const prices: BoardPrice[] = [];
    for (let to = 0; to < this.model.size; to += 1) if (to !== from) prices.push(this.priceOf(p, from, to));
    return prices.sort((a, b) => a.price - b.price || a.board - b.board);
  }

  private priceOf(p: number, from: number, to: number): BoardPrice {
    const { posters, boards, shifts } = this.model;
    const { posterOn, shiftOf } = this.plan;
    const q = posterOn[to]!;
    const [pBefore, qBefore] = [from < 0 ? -1 : shiftOf[p]!, q < 0 ? -1 : shiftOf[q]!];
    const exchange: Exchange = { p, q, from, to, pBefore, qBefore, pAfter: pBefore, qAfter: qBefore };
    let least = Number.POSITIVE_INFINITY;
    let [pShift, qShift] = [-1, -1];
    const weigh = (pAfter: number, qAfter: number): void => {
      exchange.pAfter = pAfter;
      exchange.qAfter = qAfter;
      const price = this.weigh(exchange);
      if (price >= least - NEARLY_NOTHING) return;
      least = price;
      pShift = pAfter;
      qShift = qAfter;
      [this.changes, this.cheapest] = [this.cheapest, this.changes];
    };
    if (q >= 0 && from >= 0) {
      weigh(qBefore, pBefore);
      if (pBefore !== qBefore) weigh(pBefore, qBefore);
    } else for (let shift = 0; shift < shifts; shift += 1) weigh(shift, -1);
    exchange.pAfter = pShift;
    exchange.qAfter = qShift;
    return {
      board: boards[to]!.number,
      shift: pShift,
      swapWith: q < 0 ? null : posters[q]!.id,
      swapShift: qShift < 0 ? null : qShift,
      price: least,
      terms: this.terms(),
      breaks: this.breaks(exchange),
    };
  }

  /** Fills `changes` and gives their sum. */
  private weigh(exchange: Exchange): number {
    const { p, q, from, to, pBefore, qBefore, pAfter, qAfter } = exchange;
    this.changes.fill(0);
    let price = 0;
    const count = (name: ConstraintName, change: number): void => {
      this.changes[INDEX.get(name)!]! += change;
      price += change;
    };
    if (from < 0) count('poster-placed', (q < 0 ? -1 : 0) * this.placedWeight);
    for (const { name, weight, concerns, amount } of this.own) {
      let units = 0;
      if (concerns[p]) units += amount(p, to, pAfter) - (from < 0 ? 0 : amount(p, from, pBefore));
      if (q >= 0 && concerns[q]) units += (from < 0 ? 0 : amount(q, from, qAfter)) - amount(q, to, qBefore);
      if (units !== 0) count(name, weight * units);
    }
    for (const each of this.beside) count(each.name, each.weight * this.neighbourChange(each, exchange));
    if (this.turnWeight > 0) count('neighbours-take-turns', this.turnWeight * this.turnChange(exchange));
    if (pBefore !== pAfter || qBefore !== qAfter) {
      for (const each of this.together) {
        const units = this.meetingChange(each, p, q, pBefore, pAfter, qBefore, qAfter, true);
        count(
          each.name,
          each.weight * (units + (q < 0 ? 0 : this.meetingChange(each, q, p, qBefore, qAfter, pBefore, pAfter, false))),
        );
      }
    }
    return price;
  }

  private neighbourChange({ amount }: BesidePrice, { p, q, from, to }: Exchange): number {
    const { posterOn } = this.plan;
    const { neighbours } = this.model;
    let units = 0;
    if (from >= 0) {
      for (const { board, weight } of neighbours[from]!) {
        const near = posterOn[board]!;
        if (board !== to && near >= 0) units += weight * ((q < 0 ? 0 : amount(q, near)) - amount(p, near));
      }
    }
    for (const { board, weight } of neighbours[to]!) {
      const near = posterOn[board]!;
      if (board !== from && near >= 0) units += weight * (amount(p, near) - (q < 0 ? 0 : amount(q, near)));
    }
    return units;
  }

  private turnChange({ from, to, pBefore, qBefore, pAfter, qAfter }: Exchange): number {
    const { shiftOn } = this.plan;
    let units = 0;
    const around = (board: number, other: number, before: number, after: number): void => {
      for (const beside of this.next[board]!) {
        if (beside === other) {
          // The pair of both boards is met from each of them, unless one of them is nowhere.
          units += (Number(pAfter >= 0 && pAfter === qAfter) - Number(pBefore >= 0 && pBefore === qBefore)) / 2;
          continue;
        }
        const shift = shiftOn[beside]!;
        if (shift >= 0) units += Number(shift === after) - Number(shift === before);
      }
    };
    if (from >= 0) around(from, to, pBefore, qAfter);
    around(to, from, qBefore, pAfter);
    return units;
  }

  /** How a poster's meetings change, with the other of the exchange only where asked for, so that it counts once. */
  private meetingChange(
    { others, amounts }: TogetherPrice,
    poster: number,
    other: number,
    before: number,
    after: number,
    otherBefore: number,
    otherAfter: number,
    withOther: boolean,
  ): number {
    const { shiftOf } = this.plan;
    let units = 0;
    for (const [i, near] of others[poster]!.entries()) {
      if (near === other && !withOther) continue;
      const was = near === other ? otherBefore : shiftOf[near]!;
      const is = near === other ? otherAfter : was;
      units += amounts[poster]![i]! * (Number(is >= 0 && is === after) - Number(was >= 0 && was === before));
    }
    return units;
  }

  private terms(): PriceTerm[] {
    const terms: PriceTerm[] = [];
    for (let i = 0; i < CONSTRAINT_NAMES.length; i += 1) {
      const change = this.cheapest[i]!;
      if (change > NEARLY_NOTHING || change < -NEARLY_NOTHING) terms.push({ constraint: CONSTRAINT_NAMES[i]!, change });
    }
    return terms;
  }

  /** What would not hold in the cheapest exchange, told by the constraints themselves from the placements concerned. */
  private breaks(exchange: Exchange): readonly Violation[] {
    const { problem, posters } = this.model;
    const found: Violation[] = [];
    let plan: BoardPlan | undefined;
    for (let i = 0; i < CONSTRAINT_NAMES.length; i += 1) {
      const name = CONSTRAINT_NAMES[i]!;
      if (this.cheapest[i]! <= NEARLY_NOTHING || name === 'poster-placed' || !isHard(problem, name)) continue;
      plan ??= this.around(exchange);
      const ids = [exchange.p, exchange.q].flatMap((place) => posters[place]?.id ?? []);
      for (const { message, posters: concerned, boards } of constraintOf(name).findings(this.model, plan)) {
        if (concerned.some((id) => ids.includes(id)))
          found.push({ constraint: name, message, posters: concerned, boards });
      }
    }
    return found.length > 0 ? found : NO_BREAKS;
  }

  /** The placements of both posters after the exchange, and of everybody beside or linked to them. */
  private around({ p, q, from, to, pAfter, qAfter }: Exchange): BoardPlan {
    const { posters, boards, neighbours } = this.model;
    const { boardOf, shiftOf, posterOn } = this.plan;
    const placed = (poster: number, board: number, shift: number): Placement[] =>
      poster < 0 || board < 0 ? [] : [{ poster: posters[poster]!.id, board: boards[board]!.number, shift }];
    const beside = [from, to].flatMap((board) => (neighbours[board] ?? []).map((near) => posterOn[near.board]!));
    const linked = this.together.flatMap(({ others }) => [...others[p]!, ...(others[q] ?? [])]);
    const near = [...new Set([...beside, ...linked])].filter((poster) => poster >= 0 && poster !== p && poster !== q);
    return {
      placements: [
        ...placed(p, to, pAfter),
        ...placed(q, from, qAfter),
        ...near.flatMap((poster) => placed(poster, boardOf[poster]!, shiftOf[poster]!)),
      ],
    };
  }
}

/** Every other board for one poster, the cheapest first. For many posters of one plan make one {@link Pricer}. */
export function pricesOf(problem: PosterProblem, plan: BoardPlan, poster: string): BoardPrice[] {
  return new Pricer(problem, plan).pricesOf(poster);
}
