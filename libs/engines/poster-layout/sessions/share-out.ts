import type { Random } from '@colloquy/kernel';

/** Restarts, of which the best counts. */
const STARTS = 4;
/** What a session costs for each poster more or less than its part, squared. */
const UNEVEN = 0.5;
const GAIN = 1e-9;

/** So many posters of a kind a session takes at most. */
interface Limit {
  readonly session: number;
  readonly most: number;
  readonly members: readonly number[];
}

/** Posters to be shared out, in numbers. */
export interface Share {
  readonly posters: number;
  /** What two posters in one session cost, posters × posters. */
  readonly cost: Float64Array;
  readonly boards: readonly number[];
  /** The session where a poster stays, or -1. */
  readonly fixed: Int32Array;
  /** Sessions that cannot take a poster. */
  readonly closed: readonly ReadonlySet<number>[];
  readonly limits: readonly Limit[];
  /** What each poster has in common with all others: the heaviest are placed first. */
  readonly heaviness: Float64Array;
}

/** The sums of the rows of a table. */
export function heavinessOf(cost: Float64Array, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, p) => {
    return cost.subarray(p * size, (p + 1) * size).reduce((sum, value) => sum + value, 0);
  });
}

/** Which session has which posters, with what each poster costs in each session kept exact. */
class Shares {
  readonly sessionOf: Int32Array;
  private readonly load: Int32Array;
  private readonly part: Float64Array;
  private readonly beside: Float64Array;
  private readonly used: Int32Array;
  private readonly limitsOf: readonly (readonly number[])[];

  constructor(private readonly share: Share) {
    const { posters, boards, limits } = share;
    this.sessionOf = new Int32Array(posters).fill(-1);
    this.load = new Int32Array(boards.length);
    const room = boards.reduce((sum, each) => sum + each, 0);
    this.part = Float64Array.from(boards, (each) => (room === 0 ? 0 : (posters * each) / room));
    this.beside = new Float64Array(posters * boards.length);
    this.used = new Int32Array(limits.length);
    const of: number[][] = Array.from({ length: posters }, () => []);
    for (const [i, { members }] of limits.entries()) for (const p of members) of[p]!.push(i);
    this.limitsOf = of;
  }

  put(p: number, session: number): void {
    const { posters, cost, boards, limits } = this.share;
    const before = this.sessionOf[p]!;
    const count = boards.length;
    for (let q = 0; q < posters; q += 1) {
      const each = cost[p * posters + q]!;
      if (each === 0) continue;
      if (before >= 0) this.beside[q * count + before]! -= each;
      if (session >= 0) this.beside[q * count + session]! += each;
    }
    for (const i of this.limitsOf[p]!) {
      if (limits[i]!.session === before) this.used[i]! -= 1;
      if (limits[i]!.session === session) this.used[i]! += 1;
    }
    if (before >= 0) this.load[before]! -= 1;
    if (session >= 0) this.load[session]! += 1;
    this.sessionOf[p] = session;
  }

  /** Whether a session can take a poster, once another one has left it. */
  takes(session: number, p: number, instead = -1): boolean {
    const { boards, closed, limits } = this.share;
    if (closed[p]!.has(session)) return false;
    if (this.load[session]! - Number(instead >= 0) >= boards[session]!) return false;
    return this.limitsOf[p]!.every((i) => {
      const { session: own, most, members } = limits[i]!;
      return own !== session || this.used[i]! - Number(instead >= 0 && members.includes(instead)) < most;
    });
  }

  priceOf(p: number, session: number): number {
    const over = this.load[session]! - this.part[session]!;
    return this.beside[p * this.share.boards.length + session]! + UNEVEN * (2 * over + 1);
  }

  /** What it changes when a poster goes to another session. */
  moveChange(p: number, to: number): number {
    const from = this.sessionOf[p]!;
    const count = this.share.boards.length;
    const uneven = 2 * (this.load[to]! - this.part[to]! - this.load[from]! + this.part[from]!) + 2;
    return this.beside[p * count + to]! - this.beside[p * count + from]! + UNEVEN * uneven;
  }

  swapChange(p: number, q: number): number {
    const [from, to] = [this.sessionOf[p]!, this.sessionOf[q]!];
    const { posters, cost, boards } = this.share;
    const count = boards.length;
    const both = 2 * cost[p * posters + q]!;
    return (
      this.beside[p * count + to]! -
      this.beside[p * count + from]! +
      this.beside[q * count + from]! -
      this.beside[q * count + to]! -
      both
    );
  }

  total(): number {
    let sum = 0;
    for (const [p, session] of this.sessionOf.entries())
      sum += session < 0 ? 1e6 : this.beside[p * this.share.boards.length + session]! / 2;
    for (const [session, load] of this.load.entries()) sum += UNEVEN * (load - this.part[session]!) ** 2;
    return sum;
  }
}

/**
 * Shares posters out so that those in one session have little in common: placed one by one where they cost least, then
 * moved and exchanged as long as that gains, from several starts.
 * @returns the session of each poster; -1 for one that none can take
 */
export function shareOut(share: Share, random: Random): Int32Array {
  let best: Int32Array | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let start = 0; start < STARTS; start += 1) {
    const shares = begin(share, start === 0 ? undefined : random);
    settle(share, shares);
    const total = shares.total();
    if (total < least - GAIN) [best, least] = [shares.sessionOf.slice(), total];
  }
  return best ?? new Int32Array(share.posters).fill(-1);
}

function begin(share: Share, random: Random | undefined): Shares {
  const shares = new Shares(share);
  for (const [p, session] of share.fixed.entries()) if (session >= 0) shares.put(p, session);
  const loose = [...share.fixed.keys()].filter((p) => share.fixed[p]! < 0);
  const choices = (p: number): number => share.boards.length - share.closed[p]!.size;
  const order = random
    ? random.shuffle(loose)
    : loose.sort((a, b) => share.heaviness[b]! - share.heaviness[a]! || a - b);
  for (const p of order.sort((a, b) => choices(a) - choices(b))) {
    const open = [...share.boards.keys()].filter((session) => shares.takes(session, p));
    open.sort((a, b) => shares.priceOf(p, a) - shares.priceOf(p, b) || a - b);
    if (open[0] !== undefined) shares.put(p, open[0]);
  }
  return shares;
}

function settle(share: Share, shares: Shares): void {
  const { posters, fixed, boards } = share;
  const { sessionOf } = shares;
  for (let gained = true; gained; ) {
    gained = false;
    for (let p = 0; p < posters; p += 1) {
      if (fixed[p]! >= 0) continue;
      for (let to = 0; to < boards.length; to += 1) {
        if (to === sessionOf[p] || !shares.takes(to, p)) continue;
        if (sessionOf[p]! >= 0 && shares.moveChange(p, to) >= -GAIN) continue;
        shares.put(p, to);
        gained = true;
      }
      for (let q = 0; q < posters; q += 1) {
        if (fixed[q]! >= 0 || sessionOf[q] === sessionOf[p] || sessionOf[q]! < 0) continue;
        gained = exchangeIfGaining(shares, p, q) || gained;
      }
    }
  }
}

/** Exchanges two posters, or lets one that has no session take the place of another that finds a free one. */
function exchangeIfGaining(shares: Shares, p: number, q: number): boolean {
  const [from, to] = [shares.sessionOf[p]!, shares.sessionOf[q]!];
  if (from < 0 || shares.swapChange(p, q) >= -GAIN) return false;
  if (!shares.takes(to, p, q) || !shares.takes(from, q, p)) return false;
  shares.put(q, -1);
  shares.put(p, to);
  shares.put(q, from);
  return true;
}
