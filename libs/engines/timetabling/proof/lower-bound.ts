import type { TimetableInstance } from '../model/instance';
import type { Prover } from './prover';
import { relax } from './relaxation';

/** Beyond this many numbers in its rows a program is not proven within minutes. */
const LARGEST = 400_000;

/**
 * A cost that no timetable of the instance goes below, or undefined where none is known: what is proven of the program of
 * {@link relax} within the time. With whole prices the bound is rounded up.
 * @param limits seconds: how long the prover may work
 */
export function lowerBound(
  instance: TimetableInstance,
  prover: Prover,
  limits: { readonly seconds: number },
): number | undefined {
  const { program } = relax(instance);
  const size = program.rows.reduce((numbers, { terms }) => numbers + terms.length, 0);
  if (size > LARGEST) return undefined;
  const proof = prover(program, limits);
  if (proof.outcome === 'infeasible') return Number.POSITIVE_INFINITY;
  if (!Number.isFinite(proof.bound)) return undefined;
  const isWhole = [program.constant, ...program.variables.map(({ cost }) => cost)].every(Number.isInteger);
  return Math.max(0, isWhole ? Math.ceil(proof.bound - TOLERANCE) : proof.bound);
}

/** Of the prover's arithmetic. */
const TOLERANCE = 1e-4;
