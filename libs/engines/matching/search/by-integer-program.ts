import { DomainError } from '@colloquy/kernel';
import type { Model } from '../model/model';
import type { MatchingSolution, Pair } from '../model/problem';
import { type IntegerSolver, type Row, solveProgram, type Terms } from './integer-program';
import { type Network, pairsTaken } from './network';
import { RuledNetwork } from './ruled-network';

/** Slack for what a solver gives back in floating point, in shares of the highest score. */
const TOLERANCE = 1e-7;

/**
 * The best pairs besides those that are kept, where rows must keep columns apart or have so many of a kind: as few missing as
 * can be, then as few short of a quota, then of a minimum, then what the objective asks for. Each is an integer program with
 * the earlier ones held at their best; what holds without these rules is a bound, so that often one program is enough.
 *
 * @param relaxed the best answer without the rules
 */
export function byIntegerProgram(
  model: Model,
  network: Network,
  kept: readonly Pair[],
  relaxed: MatchingSolution,
  solver: IntegerSolver,
): { pairs: Pair[]; notes: string[] } {
  if (relaxed.objective === 'leximin') {
    const message = 'Levels cannot be combined with rules of who shares a row. Choose "fair" or "sum".';
    throw new DomainError('invalid', 'objective-not-with-rules', message);
  }
  const ruled = new RuledNetwork(model, network, kept);
  const held: Row[] = [];
  const best = (maximise: Terms, more: readonly Row[] = []) =>
    solveProgram(solver, { maximise, rows: [...ruled.rows, ...held, ...more], binary: ruled.binary });
  const hold = (terms: Terms): void => {
    const value = best(terms);
    if (!value) throw new DomainError('invalid', 'integer-solver-failed', 'The rules leave no assignment at all.');
    const reached = terms.reduce((sum, [factor, variable]) => sum + factor * value(variable), 0);
    held.push({ terms, is: '>=', than: Math.round(reached) });
  };
  for (const shortage of ruled.shortages) if (shortage.length > 0) hold(shortage);
  if (relaxed.objective === 'fair') {
    const floor = best([[1, 'worst']], ruled.worstRows);
    if (floor) held.push(...ruled.floorRows(floor('worst') - TOLERANCE));
  }
  const answer = best(ruled.worth);
  if (!answer) throw new DomainError('unavailable', 'integer-solver-failed', 'The solver lost an answer it had found.');
  const taken = Uint8Array.from(network.edge, (_, at) => (answer(`x${at}`) > 0.5 ? 1 : 0));
  return { pairs: pairsTaken(network, taken), notes: [] };
}
