import { DomainError } from '@colloquy/kernel';

/** What decides whether something is sent in on time; all instants in milliseconds since 1970. */
export interface DeadlineFacts {
  /** When the request began, by the clock of the database. */
  readonly at: number;
  /** The end of the submission phase; null where the organisers have set none. */
  readonly endsAt: number | null;
  readonly graceMinutes: number;
  /** Of a work that may come late. */
  readonly lateUntil: number | null;
}

/**
 * Whether a request came in time: exactly at the deadline is in time, a millisecond later is grace, which is noted, and
 * after that it is too late. Instants only: what the clocks on the wall show that night changes nothing.
 */
export function timeliness({
  at,
  endsAt,
  graceMinutes,
  lateUntil,
}: DeadlineFacts): 'in time' | 'in grace' | 'too late' {
  if (endsAt === null || at <= endsAt || (lateUntil !== null && at <= lateUntil)) return 'in time';
  return at <= Math.max(endsAt, lateUntil ?? endsAt) + graceMinutes * 60_000 ? 'in grace' : 'too late';
}

/** @throws DomainError `deadline-passed` */
export function refuseTooLate(facts: DeadlineFacts): void {
  if (timeliness(facts) !== 'too late') return;
  throw new DomainError(
    'conflict',
    'deadline-passed',
    'The deadline has passed. Your text is kept; ask the organisers for a late link if there was a good reason.',
  );
}

/** Whether it would be too late without leave to come late. */
export function isLate(facts: DeadlineFacts): boolean {
  return timeliness({ ...facts, lateUntil: null }) === 'too late';
}
