import type { Board } from './board';
import type { Move } from './move';

const SAMPLES = 2_000;
const ACCEPTED_AT_FIRST = 0.35;

/** Tries one move of the deck. Returns what it changes, still undoable; or undefined, with all as it was. */
export function attempt(board: Board, deck: readonly Move[]): number | undefined {
  const { state, random } = board;
  state.begin();
  const move = deck[random.int(deck.length)]!;
  if (move(board)) return state.change();
  state.undo();
  return undefined;
}

/**
 * Temperatures fit for an instance, from moves sampled where it stands: `hot` accepts about a third of the moves that
 * cost more, `cold` hardly any of the cheapest. Leaves the board as it is.
 */
export function calibrate(board: Board, deck: readonly Move[]): { hot: number; cold: number } {
  const uphill: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const change = attempt(board, deck);
    if (change === undefined) continue;
    board.state.undo();
    if (change > 1e-9) uphill.push(change);
  }
  if (uphill.length === 0) return { hot: 1, cold: 0.1 };
  const accepted = (temperature: number): number =>
    uphill.reduce((sum, change) => sum + Math.exp(-change / temperature), 0) / uphill.length;
  const cheapest = Math.min(...uphill);
  let hot = cheapest;
  while (accepted(hot) < ACCEPTED_AT_FIRST) hot *= 1.2;
  return { hot, cold: cheapest / 10 };
}
