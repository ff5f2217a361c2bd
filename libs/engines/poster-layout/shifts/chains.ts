import type { Random } from '@colloquy/kernel';
import { BESIDE, costOfShifts, HARD, type ShiftCosts } from './shift-costs';

/** How often the search is shaken, and how many chains are thrown over each time. */
const SHAKES = 30;
const THROWN = 3;
const GAIN = 1e-9;

/** Chains of posters that must exchange two shifts together, so that no bond is broken (Kempe's chains). */
class Chains {
  /** The chain in hand. */
  readonly posters: Int32Array;
  length = 0;
  private readonly mark: Int32Array;
  private stamp = 0;

  constructor(
    private readonly costs: ShiftCosts,
    readonly shiftOf: Int32Array,
  ) {
    this.posters = new Int32Array(costs.posters);
    this.mark = new Int32Array(costs.posters);
  }

  /** Takes the chain of a poster in hand: all that depend on it by bonds of at least this strength. */
  take(root: number, to: number, least: number): void {
    const { shiftOf, mark, posters } = this;
    const from = shiftOf[root]!;
    this.stamp += 1;
    mark[root] = this.stamp;
    posters[0] = root;
    this.length = 1;
    for (let i = 0; i < this.length; i += 1) {
      const p = posters[i]!;
      for (const { other, bond } of this.costs.together[p]!) {
        if (bond < least || mark[other] === this.stamp) continue;
        const shift = shiftOf[other]!;
        if (shift === shiftOf[p] || (shift !== from && shift !== to)) continue;
        mark[other] = this.stamp;
        posters[this.length] = other;
        this.length += 1;
      }
    }
  }

  /** What it changes when the chain in hand exchanges two shifts. */
  change(from: number, to: number): number {
    const { shifts, own, together } = this.costs;
    const { shiftOf, mark, posters } = this;
    let change = 0;
    for (let i = 0; i < this.length; i += 1) {
      const p = posters[i]!;
      const before = shiftOf[p]!;
      const after = before === from ? to : from;
      change += own[p * shifts + after]! - own[p * shifts + before]!;
      for (const { other, cost } of together[p]!) {
        if (mark[other] === this.stamp) continue;
        const shift = shiftOf[other]!;
        if (shift === after) change += cost;
        else if (shift === before) change -= cost;
      }
    }
    return change;
  }

  exchange(from: number, to: number): void {
    for (let i = 0; i < this.length; i += 1) {
      const p = this.posters[i]!;
      this.shiftOf[p] = this.shiftOf[p] === from ? to : from;
    }
  }

  /** Exchanges shifts along chains, shorter ones too, until none gains. */
  settle(): void {
    const { posters, shifts } = this.costs;
    // A chain that does not gain need not be asked again from each of its posters.
    const asked = new Int32Array(posters);
    let sweep = 0;
    for (let gained = true; gained; ) {
      gained = false;
      for (const least of [BESIDE, HARD, HARD + 1]) {
        for (let to = 0; to < shifts; to += 1) {
          sweep += 1;
          for (let p = 0; p < posters; p += 1) {
            const from = this.shiftOf[p]!;
            if (to === from || asked[p] === sweep) continue;
            this.take(p, to, least);
            if (this.change(from, to) < -GAIN) {
              this.exchange(from, to);
              gained = true;
            } else if (shifts === 2) for (let i = 0; i < this.length; i += 1) asked[this.posters[i]!] = sweep;
          }
        }
      }
    }
  }
}

/**
 * Improves who presents when: chains of posters that depend on each other exchange two shifts as long as that gains, and
 * are thrown over at random now and then.
 * @returns the best found; never worse than what it starts from
 */
export function improveShifts(costs: ShiftCosts, start: Int32Array, random: Random, shakes = SHAKES): Int32Array {
  let best: Int32Array = Int32Array.from(start);
  if (costs.shifts < 2 || costs.posters === 0) return best;
  new Chains(costs, best).settle();
  let least = costOfShifts(costs, best);
  for (let shake = 0; shake < shakes && least > GAIN; shake += 1) {
    const chains = new Chains(costs, Int32Array.from(best));
    for (let i = 0; i < THROWN; i += 1) {
      const root = random.int(costs.posters);
      const from = chains.shiftOf[root]!;
      const to = (from + 1 + random.int(costs.shifts - 1)) % costs.shifts;
      chains.take(root, to, BESIDE);
      chains.exchange(from, to);
    }
    chains.settle();
    const cost = costOfShifts(costs, chains.shiftOf);
    if (cost < least - GAIN) [best, least] = [chains.shiftOf, cost];
  }
  return best;
}
