import type { Board } from './board';
import { attempt, calibrate } from './calibrate';
import type { Cooling } from './cooling';
import { deckFor } from './deck';
import { restore, type Snapshot, snapshot } from './snapshot';

const STEPS_BETWEEN_LOOKS = 128;

/** What the search tells while it runs. */
export interface AnnealingProgress {
  readonly iterations: number;
  /** Of the best timetable so far. */
  readonly best: Snapshot;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) on the board. A step that costs more is kept with
 * probability exp(-change / temperature); the temperature falls geometrically from `hot` to `cold` in each cycle;
 * each further cycle starts hot again from the best timetable. Leaves the best timetable on the board.
 * @param warmth how hot the cycles begin: 1 is the calibrated temperature, less keeps nearer to what is there
 * @returns the number of steps
 */
export function anneal(
  board: Board,
  cooling: Cooling,
  warmth: number,
  onBetter: (progress: AnnealingProgress) => void,
): number {
  const { state, random } = board;
  const deck = deckFor(board);
  const { hot, cold } = calibrate(board, deck);
  let best = snapshot(state);
  let temperature = hot;
  let cycle = 0;
  let iterations = 0;
  for (;;) {
    if (iterations % STEPS_BETWEEN_LOOKS === 0) {
      const now = cooling(iterations);
      if (!now) break;
      if (now.cycle !== cycle) restore(state, best);
      cycle = now.cycle;
      const top = Math.max(cold, hot * warmth);
      temperature = top * (cold / top) ** now.share;
    }
    iterations += 1;
    const change = attempt(board, deck);
    if (change === undefined) continue;
    if (change > 0 && random.next() >= Math.exp(-change / temperature)) state.undo();
    else if (state.cost < best.cost - 1e-9) {
      best = snapshot(state);
      onBetter({ iterations, best });
    }
  }
  restore(state, best);
  return iterations;
}
