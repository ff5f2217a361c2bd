import { TooManyRequests } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { hashOf } from './secret-token';

/**
 * How often one address may be asked for, how often one machine may ask, and how often it may begin to write: a whole
 * lecture theatre may sit behind one machine, and begin in the same minute.
 */
const MOST = { address: 5, client: 100, writer: 1_000 } as const;
const WINDOW_MINUTES = 15;

/** Who or what is counted. */
export interface Tries {
  readonly of: keyof typeof MOST;
  readonly name: string;
}

/**
 * Counts one more try in the last quarter of an hour, by the database's clock; requests at the same moment are counted
 * one after the other, each at the time when its turn came: `now()` is when its transaction began, which may be before
 * the tries it waited for. What is refused is not counted, since the caller's transaction is rolled back.
 * @throws TooManyRequests with the seconds until the oldest try is forgotten
 */
export async function countTry(tx: Transaction, { of, name }: Tries): Promise<void> {
  const subject = hashOf(`${of} ${name}`);
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended(encode($1, 'hex'), 0))`, [subject]);
  const [row]: { tries: number; wait: number }[] = await tx.query(
    `SELECT count(*)::int AS tries, ceil(extract(epoch FROM min(at) - clock_timestamp()) + $2 * 60)::int AS wait
     FROM sign_in_attempt WHERE subject_hash = $1 AND at > clock_timestamp() - $2 * interval '1 minute'`,
    [subject, WINDOW_MINUTES],
  );
  if (row && row.tries >= MOST[of]) {
    throw new TooManyRequests('That was often enough for now. Wait a quarter of an hour, then try again.', row.wait);
  }
  await tx.query('INSERT INTO sign_in_attempt (subject_hash, at) VALUES ($1, clock_timestamp())', [subject]);
}

/** Forgets tries that no longer count. */
export async function forgetOldTries(tx: Transaction): Promise<void> {
  await tx.query(`DELETE FROM sign_in_attempt WHERE at < now() - $1 * interval '1 minute'`, [WINDOW_MINUTES]);
}
