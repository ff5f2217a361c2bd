import { QueryFailedError } from 'typeorm';

const DEADLOCK = '40P01';

/** Whether a transaction was broken off because it and another waited for each other: the other has gone on, so that it may be tried again. */
export function wasDeadlock(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === DEADLOCK;
}
