import { AtOnceLedger } from './at-once-ledger';
import { CellLedger } from './cell-ledger';
import type { Measures } from './measures';
import { PairLedger } from './pair-ledger';
import type { Rules } from './rules';
import { StayLedger } from './stay-ledger';
import { SupportLedger } from './support-ledger';
import { VisitLedger } from './visit-ledger';

/** Keeps what an instance's rules cost, through every step: at once where talks are priced one by one, and after each move the rest. */
export class RuleBook {
  private readonly pairs: PairLedger | undefined;
  private readonly visits: readonly VisitLedger[];
  private readonly cells: CellLedger | undefined;
  private readonly support: SupportLedger | undefined;
  private readonly stay: StayLedger | undefined;
  private readonly atOnce: AtOnceLedger | undefined;

  constructor(
    private readonly measures: Measures,
    private readonly rules: Rules,
    private readonly cellOf: Int32Array,
    private readonly slotOf: Int32Array,
    grid: Int32Array,
  ) {
    this.pairs = rules.pairs && new PairLedger(measures, rules.pairs, cellOf, slotOf);
    this.visits = rules.visits.map((prices) => new VisitLedger(prices));
    this.cells = rules.cells && new CellLedger(measures, rules.cells, grid);
    this.support = rules.support && new SupportLedger(measures, rules.support, cellOf, slotOf);
    this.stay = rules.stay && new StayLedger(rules.stay, measures.width);
    this.atOnce = rules.atOnce && new AtOnceLedger(measures, rules.atOnce);
  }

  /** What a talk that has just been placed costs. */
  enter(talk: number): number {
    const session = this.touch(talk);
    let price = this.priceOf(talk, session) + (this.atOnce?.enter(talk, session, this.slotOf[talk]!) ?? 0);
    for (const visits of this.visits) price += visits.enter(talk, session);
    if (this.stay) price += this.stay.enter(talk, this.cellOf[talk]!, this.slotOf[talk]!);
    return price;
  }

  /** What a talk that is still placed will cost no more. */
  leave(talk: number): number {
    const session = this.touch(talk);
    let price = this.priceOf(talk, session) + (this.atOnce?.leave(talk, session, this.slotOf[talk]!) ?? 0);
    for (const visits of this.visits) price += visits.leave(talk, session);
    if (this.stay) price += this.stay.leave(talk, this.cellOf[talk]!, this.slotOf[talk]!);
    return price;
  }

  /** What all that the move has touched costs more than before it. */
  settle(): number {
    return (this.cells?.settle() ?? 0) + (this.support?.settle() ?? 0);
  }

  private touch(talk: number): number {
    const cell = this.cellOf[talk]!;
    this.cells?.touch(cell);
    this.support?.touch(talk);
    return Math.floor(cell / this.measures.rooms);
  }

  private priceOf(talk: number, session: number): number {
    const { starts, spots, cells } = this.rules.own;
    const { width } = this.measures;
    const [cell, slot] = [this.cellOf[talk]!, this.slotOf[talk]!];
    let price = this.pairs?.priceOf(talk) ?? 0;
    const [start, spot] = [starts[talk], spots[talk]];
    if (start) price += start[session * width + slot]!;
    if (spot) price += spot[cell * width + slot]!;
    if (cells) price += cells[cell]!;
    return price;
  }
}
