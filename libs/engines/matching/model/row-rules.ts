import type { Fault } from '@colloquy/kernel';
import type { MatchingProblem, Quota } from './problem';

/** What the columns of one row must be to each other, and what uneven loads cost. */
export interface RowRules {
  readonly apart: readonly (readonly number[])[];
  readonly apartBecause: string;
  readonly quotas: readonly Quota[];
  readonly balance: number;
}

/** Reads the rules of a problem that go beyond pairs and counts. Adds to `faults` what cannot be read. */
export function readRowRules(problem: MatchingProblem, columns: number, faults: Fault[]): RowRules {
  const { apart = [], apartBecause = 'must not share one', quotas = [], balance = 0 } = problem;
  const areColumns = (set: unknown): set is number[] =>
    Array.isArray(set) && set.every((each) => Number.isInteger(each) && each >= 0 && each < columns);
  const read = <T>(field: string, list: readonly T[], isRule: (rule: T) => boolean, wanted: string): readonly T[] => {
    if (!Array.isArray(list)) {
      faults.push({ field, message: `${field} must be a list.` });
      return [];
    }
    for (const [at, rule] of list.entries()) {
      if (!isRule(rule)) faults.push({ field: `${field}.${at}`, message: `Each entry of ${field} must be ${wanted}.` });
    }
    return list;
  };
  const isQuota = (rule: Quota): boolean =>
    typeof rule?.name === 'string' && areColumns(rule.columns) && Number.isSafeInteger(rule.least) && rule.least >= 0;
  if (!(Number.isFinite(balance) && balance >= 0)) {
    faults.push({ field: 'balance', message: `balance is ${String(balance)}. Write a number from 0.` });
  }
  if (typeof apartBecause !== 'string') faults.push({ field: 'apartBecause', message: 'apartBecause must be a text.' });
  const below = `numbers of columns below ${columns}`;
  return {
    apart: read('apart', apart, areColumns, `a list of ${below}`),
    apartBecause,
    quotas: read('quotas', quotas, isQuota, `{"name", "columns": [${below}], "least": a whole number from 0}`),
    balance,
  };
}
