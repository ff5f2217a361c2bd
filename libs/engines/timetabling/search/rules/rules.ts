import { chairs as chairsHard } from '../../constraints/people/chairs';
import { chairsAtEase } from '../../constraints/people/chairs-at-ease';
import type { SessionChair, Term, TimetableInstance } from '../../model/instance';
import { type AtOncePrices, atOncePrices } from './at-once-ledger';
import { type CellPrices, cellPrices } from './cell-ledger';
import { type OwnPrices, ownPrices } from './own-prices';
import { type PairPrices, pairPrices } from './pair-prices';
import { priceOfAll, type Stay, type StayPrices, stayPrices } from './stay-ledger';
import { type SupportPrices, supportPrices } from './support-ledger';
import { type VisitPrices, visitPrices } from './visit-ledger';

/** What an instance asks for beyond the published terms, each part only where there is something. */
export interface Rules {
  readonly own: OwnPrices;
  readonly pairs: PairPrices | undefined;
  readonly visits: readonly VisitPrices[];
  readonly cells: CellPrices | undefined;
  readonly support: SupportPrices | undefined;
  readonly atOnce: AtOncePrices | undefined;
  readonly stay: StayPrices | undefined;
  /** What the chairs cost wherever talks stand, and what it costs that nobody stays. */
  readonly fixed: number;
  /** The most that one of the prices is. */
  readonly most: number;
  readonly slotsMatter: boolean;
}

/** Compiles them for the search; undefined where an instance has none, so that it pays no time for them. */
export function compileRules(
  instance: TimetableInstance,
  weight: (term: Term) => number,
  chairs: readonly SessionChair[],
  width: number,
  staying: Stay | undefined,
): Rules | undefined {
  const own = ownPrices(instance, weight, chairs, width);
  const pairs = pairPrices(instance, weight);
  const visits = visitPrices(instance, weight);
  const cells = cellPrices(instance, weight);
  const support = supportPrices(instance, weight('Supporter in the Room'), width);
  const atOnce = atOncePrices(instance, weight('First Talks at Once'));
  const stay = staying && stayPrices(instance, staying, width);
  const fixed = fixedPrice(instance, weight, chairs) + (stay ? priceOfAll(stay) : 0);
  const tables = [...own.starts, ...own.spots, own.cells, pairs?.price].filter((table) => table !== undefined);
  if (tables.length === 0 && visits.length === 0 && !cells && !support && !atOnce && !stay && fixed === 0)
    return undefined;
  const wholes = [
    ...visits.map(({ price }) => price),
    cells?.firstSlot ?? 0,
    cells?.alone ?? 0,
    cells?.mixing ?? 0,
    support?.price ?? 0,
    atOnce?.price ?? 0,
  ];
  const most = tables.reduce(
    (top, table) => table.reduce((high, price) => Math.max(high, price), top),
    Math.max(...wholes),
  );
  const slotsMatter =
    own.slotsMatter ||
    (pairs?.slotsMatter ?? false) ||
    (cells?.firstSlot ?? 0) > 0 ||
    support !== undefined ||
    atOnce !== undefined ||
    stay !== undefined;
  return { own, pairs, visits, cells, support, atOnce, stay, fixed, most, slotsMatter };
}

/** What the constraints find about the chairs themselves, with no talk placed. */
function fixedPrice(
  instance: TimetableInstance,
  weight: (term: Term) => number,
  chairs: readonly SessionChair[],
): number {
  if (chairs.length === 0) return 0;
  const plan = { instance, spots: [], cells: [], chairs };
  return [chairsHard, chairsAtEase].reduce(
    (sum, { term, findings }) => sum + weight(term) * [...findings(plan)].reduce((all, { amount }) => all + amount, 0),
    0,
  );
}
