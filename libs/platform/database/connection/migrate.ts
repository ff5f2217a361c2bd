import type { DataSource } from 'typeorm';
import { refuseNewerSchema } from './refuse-newer-schema';

const MIGRATION_LOCK = 0x6d696772;

/**
 * Brings the database to this version's schema, each migration in a transaction of its own: a killed one is repeated
 * whole. Of several processes that start at once one migrates and the others wait for it.
 *
 * @returns the names of the migrations run now, in their order
 * @throws DomainError `database-newer` where the database is ahead of this version
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const session = dataSource.createQueryRunner();
  await session.connect();
  try {
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await refuseNewerSchema(dataSource);
    const run = await dataSource.runMigrations({ transaction: 'each' });
    return run.map(({ name }) => name);
  } finally {
    await session.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await session.release();
  }
}
