import type { ActContext } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';

/**
 * When a request began, by the clock of the database: its time now, less what has passed since the first byte came. A slow
 * line or a busy server costs nobody their deadline, and a wrong clock of this machine decides nothing.
 * @returns milliseconds since 1970
 */
export async function timeOfRequest(db: Reader, { receivedAt }: Pick<ActContext, 'receivedAt'>): Promise<number> {
  const [row]: { now: number }[] = await db.query(
    'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
  );
  const elapsed = receivedAt === undefined ? 0 : performance.now() - receivedAt;
  return (row?.now ?? 0) - elapsed;
}
