import { DomainError } from '@colloquy/kernel';
import { constraintOf, isHard, weightOf } from '../constraints/catalogue';
import type { Violation } from '../constraints/constraint';
import type { LayoutModel } from '../model/layout-model';
import { readProblem } from '../model/read-problem';
import { type BoardPlan, CONSTRAINT_NAMES, type ConstraintName, type Placement, type PosterProblem } from '../problem';
import { type OwnPrice, ownPrices } from './own-prices';
import { type PriceTables, priceTables } from './price-tables';
import { moveTo, type StandingPlan, standingPlan } from './standing-plan';

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
const indexOf = (name: string): number => (CONSTRAINT_NAMES as readonly string[]).indexOf(name);

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
 * and no poster twice and names no shift that there is not.
 */
export class Pricer {
  private readonly model: LayoutModel;
  private readonly plan: StandingPlan;
  private readonly own: readonly (OwnPrice & { readonly index: number })[];
  private readonly placedWeight: number;
  private readonly hard: readonly number[];
  /** Weight of neighbouring boards, size × size; and whether they hang side by side. */
  private readonly nearness: Float64Array;
  private readonly sideBySide: Uint8Array;
  private tables: PriceTables | undefined;
  /** Weighted changes by constraint: of the exchange in hand, and of the cheapest so far. */
  private changes = new Float64Array(CONSTRAINT_NAMES.length);
  private cheapest = new Float64Array(CONSTRAINT_NAMES.length);
  /** The price and the shifts of the cheapest so far. */
  private least = 0;
  private pShift = -1;
  private qShift = -1;

  /** @param plan need not be complete; what of it is unknown counts as not placed */
  constructor(problem: PosterProblem, plan: BoardPlan) {
    this.model = readProblem(problem);
    const { size, neighbours } = this.model;
    this.plan = standingPlan(this.model, plan);
    this.own = ownPrices(this.model).map((price) => ({ ...price, index: indexOf(price.name) }));
    this.placedWeight = weightOf(problem, 'poster-placed');
    this.hard = CONSTRAINT_NAMES.flatMap((name, i) => (isHard(problem, name) && name !== 'poster-placed' ? [i] : []));
    this.nearness = new Float64Array(size * size);
    this.sideBySide = new Uint8Array(size * size);
    for (const [board, some] of neighbours.entries()) {
      for (const near of some) {
        this.nearness[board * size + near.board] = near.weight;
        this.sideBySide[board * size + near.board] = Number(near.relation === 'next');
      }
    }
  }

  /**
   * Every other board for a poster, the cheapest first; one that hangs nowhere yet is priced on all boards.
   * @param poster its id
   * @throws DomainError `no-such-poster`
   */
  pricesOf(poster: string): BoardPrice[] {
    const p = this.model.posterAt.get(poster);
    if (p === undefined) throw new DomainError('not-found', 'no-such-poster', `There is no poster “${poster}” here.`);
    this.tables ??= priceTables(this.model, this.plan, indexOf);
    const from = this.plan.boardOf[p]!;
    const prices: BoardPrice[] = [];
    for (let to = 0; to < this.model.size; to += 1)
      if (to !== from) prices.push(this.priceOf(this.tables, p, from, to));
    return prices.sort((a, b) => a.price - b.price || a.board - b.board);
  }

  /** Makes an exchange that {@link pricesOf} told; what is asked later is asked of the plan as it is then. */
  make(poster: string, { board, shift, swapWith, swapShift }: BoardPrice): void {
    const { posterAt, boardAt } = this.model;
    const p = posterAt.get(poster)!;
    const from = this.plan.boardOf[p]!;
    moveTo(this.plan, p, -1, -1);
    if (swapWith !== null) moveTo(this.plan, posterAt.get(swapWith)!, from, swapShift ?? -1);
    moveTo(this.plan, p, boardAt.get(board)!, shift);
    this.tables = undefined;
  }

  /** The plan as it stands after all exchanges made. */
  standing(): StandingPlan {
    return this.plan;
  }

  private priceOf(tables: PriceTables, p: number, from: number, to: number): BoardPrice {
    const { posters, boards, shifts } = this.model;
    const { posterOn, shiftOf } = this.plan;
    const q = posterOn[to]!;
    const pBefore = from < 0 ? -1 : shiftOf[p]!;
    const qBefore = q < 0 ? -1 : shiftOf[q]!;
    const exchange: Exchange = { p, q, from, to, pBefore, qBefore, pAfter: -1, qAfter: -1 };
    this.least = Number.POSITIVE_INFINITY;
    if (q >= 0 && from >= 0) {
      this.consider(tables, exchange, qBefore, pBefore);
      if (pBefore !== qBefore) this.consider(tables, exchange, pBefore, qBefore);
    } else for (let shift = 0; shift < shifts; shift += 1) this.consider(tables, exchange, shift, -1);
    exchange.pAfter = this.pShift;
    exchange.qAfter = this.qShift;
    return {
      board: boards[to]!.number,
      shift: this.pShift,
      swapWith: q < 0 ? null : posters[q]!.id,
      swapShift: this.qShift < 0 ? null : this.qShift,
      price: this.least,
      terms: this.terms(),
      breaks: this.breaks(exchange),
    };
  }

  /** Weighs an exchange with these shifts, and keeps it if it is the cheapest so far. */
  private consider(tables: PriceTables, exchange: Exchange, pAfter: number, qAfter: number): void {
    exchange.pAfter = pAfter;
    exchange.qAfter = qAfter;
    const price = this.weigh(tables, exchange);
    if (price >= this.least - NEARLY_NOTHING) return;
    this.least = price;
    this.pShift = pAfter;
    this.qShift = qAfter;
    const { changes } = this;
    this.changes = this.cheapest;
    this.cheapest = changes;
  }

  /** Fills `changes` and gives their sum. */
  private weigh({ beside, together, turns }: PriceTables, exchange: Exchange): number {
    const { p, q, from, to, pBefore, qBefore, pAfter, qAfter } = exchange;
    const { size, shifts } = this.model;
    const { changes } = this;
    changes.fill(0);
    let price = 0;
    if (from < 0 && q < 0) {
      changes[0] = -this.placedWeight;
      price -= this.placedWeight;
    }
    for (const { index, weight, concerns, amount } of this.own) {
      let units = 0;
      if (concerns[p]) units += amount(p, to, pAfter) - (from < 0 ? 0 : amount(p, from, pBefore));
      if (q >= 0 && concerns[q]) units += (from < 0 ? 0 : amount(q, from, qAfter)) - amount(q, to, qBefore);
      changes[index] = weight * units;
      price += weight * units;
    }
    const near = from < 0 ? 0 : this.nearness[from * size + to]!;
    for (const { index, weight, sums, amount } of beside) {
      let units = sums[p * size + to]!;
      if (from >= 0) units -= sums[p * size + from]!;
      if (q >= 0) {
        units -= sums[q * size + to]!;
        if (from >= 0) units += sums[q * size + from]!;
        // Neighbours that change places stay neighbours.
        if (near > 0) units += 2 * near * amount(p, q);
      }
      changes[index] = weight * units;
      price += weight * units;
    }
    if (turns) {
      const { sums } = turns;
      let units = sums[to * shifts + pAfter]!;
      if (q >= 0) units -= sums[to * shifts + qBefore]!;
      if (from >= 0) {
        units -= sums[from * shifts + pBefore]!;
        if (q >= 0) units += sums[from * shifts + qAfter]!;
        if (near > 0 && this.sideBySide[from * size + to] === 1) units += besideChange(exchange);
      }
      changes[turns.index] = turns.weight * units;
      price += turns.weight * units;
    }
    if (pBefore === pAfter && qBefore === qAfter) return price;
    for (const { index, weight, sums, others, amounts } of together) {
      let units = shiftChange(sums, shifts, p, pBefore, pAfter);
      if (q >= 0) {
        units += shiftChange(sums, shifts, q, qBefore, qAfter);
        const link = others[p]!.indexOf(q);
        if (link >= 0) units += amounts[p]![link]! * meetingChange(exchange);
      }
      changes[index] = weight * units;
      price += weight * units;
    }
    return price;
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
    const { posters } = this.model;
    const found: Violation[] = [];
    for (const i of this.hard) {
      if (this.cheapest[i]! <= NEARLY_NOTHING) continue;
      const name = CONSTRAINT_NAMES[i]!;
      const plan = this.own.some(({ index }) => index === i) ? this.both(exchange) : this.around(exchange);
      const ids = [exchange.p, exchange.q].flatMap((place) => posters[place]?.id ?? []);
      for (const { message, posters: concerned, boards } of constraintOf(name).findings(this.model, plan)) {
        if (concerned.some((id) => ids.includes(id)))
          found.push({ constraint: name, message, posters: concerned, boards });
      }
    }
    return found.length > 0 ? found : NO_BREAKS;
  }

  /** The placements of both posters after the exchange. */
  private both({ p, q, from, to, pAfter, qAfter }: Exchange): BoardPlan {
    return { placements: [...this.placed(p, to, pAfter), ...this.placed(q, from, qAfter)] };
  }

  /** The same, and of everybody beside or linked to them. */
  private around(exchange: Exchange): BoardPlan {
    const { p, q, from, to } = exchange;
    const { boardOf, shiftOf, posterOn } = this.plan;
    const beside = [from, to].flatMap((board) =>
      (this.model.neighbours[board] ?? []).map((near) => posterOn[near.board]!),
    );
    const linked = (this.tables?.together ?? []).flatMap(({ others }) => [...others[p]!, ...(others[q] ?? [])]);
    const near = [...new Set([...beside, ...linked])].filter((poster) => poster >= 0 && poster !== p && poster !== q);
    const placements = near.flatMap((poster) => this.placed(poster, boardOf[poster]!, shiftOf[poster]!));
    return { placements: [...this.both(exchange).placements, ...placements] };
  }

  private placed(poster: number, board: number, shift: number): Placement[] {
    const { posters, boards } = this.model;
    return poster < 0 || board < 0 ? [] : [{ poster: posters[poster]!.id, board: boards[board]!.number, shift }];
  }
}

/** What a poster's meetings with all but the other of an exchange change by its new shift. */
function shiftChange(sums: Float64Array, shifts: number, poster: number, before: number, after: number): number {
  return (after < 0 ? 0 : sums[poster * shifts + after]!) - (before < 0 ? 0 : sums[poster * shifts + before]!);
}

/**
 * What sums by board miss where two neighbours change places: each board counts who was on the other, from both sides,
 * instead of the pair once before and once after; one that moves to a free board beside counts itself.
 */
function besideChange({ pBefore, qBefore, pAfter, qAfter }: Exchange): number {
  if (qBefore < 0) return -Number(pBefore === pAfter);
  const before = Number(pBefore === qBefore);
  return before - Number(qBefore === qAfter) - Number(pBefore === pAfter) + Number(pAfter === qAfter);
}

/** The same for sums by poster of two that are linked: each counts the other in its old shift. */
function meetingChange({ pBefore, qBefore, pAfter, qAfter }: Exchange): number {
  if (pBefore < 0) return -Number(qBefore === pAfter);
  const before = Number(pBefore === qBefore);
  return before - Number(qBefore === pAfter) - Number(pBefore === qAfter) + Number(pAfter === qAfter);
}

/** Every other board for one poster, the cheapest first. For many posters of one plan make one {@link Pricer}. */
export function pricesOf(problem: PosterProblem, plan: BoardPlan, poster: string): BoardPrice[] {
  return new Pricer(problem, plan).pricesOf(poster);
}
