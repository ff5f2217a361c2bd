import { DomainError } from '@colloquy/kernel';
import type { DataSource } from 'typeorm';

/**
 * Refuses a database that has not been brought to this version's tables: a process that only serves does not migrate.
 * @throws DomainError `database-older`
 */
export async function refuseOlderSchema(dataSource: DataSource): Promise<void> {
  if (!(await dataSource.showMigrations())) return;
  const message = 'This database does not have the tables of this version yet. Run "npx colloquy migrate" first.';
  throw new DomainError('unavailable', 'database-older', message);
}
