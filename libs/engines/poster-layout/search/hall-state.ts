import type { Hanging } from '../model/score';
import type { SearchCosts } from './costs';

/** Which poster hangs where, both ways round, with exact prices of swaps in the time of a few neighbours. */
export class HallState {
  readonly hanging: Int32Array;
  readonly boardOf: Int32Array;

  constructor(
    readonly costs: SearchCosts,
    hanging: Hanging,
  ) {
    this.hanging = Int32Array.from(hanging);
    this.boardOf = new Int32Array(costs.size);
    for (const [board, poster] of hanging.entries()) this.boardOf[poster] = board;
  }

  /** Whether what is hard lets the posters of two boards change places. */
  maySwap(a: number, b: number): boolean {
    const { allowed, size } = this.costs;
    return allowed[this.hanging[a]! * size + b] === 1 && allowed[this.hanging[b]! * size + a] === 1;
  }

  /** What the plan gains when the posters of two boards change places, with the shifts of the boards. */
  swapGain(a: number, b: number): number {
    const { size, nearStart, nearBoard, nearWeight, reward, own, turns } = this.costs;
    const { hanging } = this;
    const p = hanging[a]! * size;
    const q = hanging[b]! * size;
    let gain = own[p + a]! + own[q + b]! - own[p + b]! - own[q + a]!;
    for (let i = nearStart[a]!, end = nearStart[a + 1]!; i < end; i += 1) {
      const board = nearBoard[i]!;
      if (board === b) continue;
      const near = hanging[board]!;
      gain += nearWeight[i]! * (reward[q + near]! - reward[p + near]!);
    }
    for (let i = nearStart[b]!, end = nearStart[b + 1]!; i < end; i += 1) {
      const board = nearBoard[i]!;
      if (board === a) continue;
      const near = hanging[board]!;
      gain += nearWeight[i]! * (reward[p + near]! - reward[q + near]!);
    }
    const [mine, other] = [turns[a]!, turns[b]!];
    if (mine === other) return gain;
    return (
      gain + this.turnGain(hanging[a]!, hanging[b]!, mine, other) + this.turnGain(hanging[b]!, hanging[a]!, other, mine)
    );
  }

  /** What a poster gains by being shown in another shift; its meeting with the other of a swap stays as it is. */
  private turnGain(poster: number, except: number, from: number, to: number): number {
    const { linkStart, linkPoster, linkCost, turns } = this.costs;
    let gain = 0;
    for (let i = linkStart[poster]!, end = linkStart[poster + 1]!; i < end; i += 1) {
      const other = linkPoster[i]!;
      if (other === except) continue;
      const shift = turns[this.boardOf[other]!]!;
      if (shift === from) gain += linkCost[i]!;
      else if (shift === to) gain -= linkCost[i]!;
    }
    return gain;
  }

  swap(a: number, b: number): void {
    const [p, q] = [this.hanging[a]!, this.hanging[b]!];
    this.hanging[a] = q;
    this.hanging[b] = p;
    this.boardOf[p] = b;
    this.boardOf[q] = a;
  }

  /** The whole of what swaps change: rewards of neighbours, less what posters cost by themselves and in one shift. */
  total(): number {
    const { size, nearStart, nearBoard, nearWeight, reward, own, turns, linkStart, linkPoster, linkCost } = this.costs;
    let sum = 0;
    for (let b = 0; b < size; b += 1) {
      const p = this.hanging[b]!;
      sum -= own[p * size + b]!;
      for (let i = nearStart[b]!; i < nearStart[b + 1]!; i += 1)
        sum += (nearWeight[i]! * reward[p * size + this.hanging[nearBoard[i]!]!]!) / 2;
      for (let i = linkStart[p]!; i < linkStart[p + 1]!; i += 1)
        if (turns[this.boardOf[linkPoster[i]!]!] === turns[b]) sum -= linkCost[i]! / 2;
    }
    return sum;
  }
}
