import type { Prover } from '@colloquy/engines/timetabling';
import { proverWith } from '@colloquy/engines/timetabling';
import loadHighs from 'highs';

/** What proves bounds and conflicts: HiGHS, loaded when it is needed. */
export async function loadProver(): Promise<Prover> {
  return proverWith(await loadHighs());
}

/** How near a cost is to the best possible, in words. */
export function nearness(cost: number, bound: number | undefined): string {
  if (bound === undefined) return 'No bound is known.';
  if (!Number.isFinite(bound)) return 'There is no timetable at all.';
  if (cost <= bound) return `No timetable costs less than ${bound}: this one is proven to be the best.`;
  const share = cost === 0 ? 0 : ((cost - bound) / cost) * 100;
  return `No timetable costs less than ${bound}: this one is at most ${share.toFixed(1)} % from the best possible.`;
}
