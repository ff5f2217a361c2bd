import { DomainError } from '@colloquy/kernel';
import type { DataSource } from 'typeorm';
import type { FeatureSchema } from '../feature-schema';

/**
 * The names of the migrations that a database has been through, oldest first.
 * @param select runs a query and gives its rows
 */
export async function appliedMigrations(select: (sql: string) => Promise<object[]>): Promise<string[]> {
  const [known] = (await select(`SELECT to_regclass('public.migrations') IS NOT NULL AS there`)) as {
    there: boolean;
  }[];
  if (!known?.there) return [];
  const rows = (await select('SELECT name FROM public.migrations ORDER BY timestamp, id')) as { name: string }[];
  return rows.map(({ name }) => name);
}

/** The name under which a database remembers a migration. */
export function migrationName(migration: FeatureSchema['migrations'][number]): string {
  return new migration().name ?? migration.name;
}

/**
 * Refuses a database that a newer version of the program has already changed: this one would not know its tables.
 * @throws DomainError `database-newer`
 */
export async function refuseNewerSchema(dataSource: DataSource): Promise<void> {
  const known = new Set(dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name));
  const unknown = (await appliedMigrations((sql) => dataSource.query(sql))).filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new DomainError(
    'unavailable',
    'database-newer',
    `This database was last used by a newer version of Colloquy (${unknown.join(', ')}). Install that version, or restore a backup made by this one into an empty database.`,
  );
}
