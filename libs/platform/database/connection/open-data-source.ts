import { DataSource } from 'typeorm';
import type { FeatureSchema } from '../feature-schema';
import { explainConnectionError } from './explain-connection-error';
import { refuseUnsafeSettings } from './refuse-unsafe-settings';

/**
 * Connects to a database and makes sure that it is a safe one. Changes nothing in it: see {@link migrate}.
 *
 * @param schema the tables of the whole program, from `joinSchemas`
 * @throws DomainError with one sentence where the database cannot be reached, refuses us, or could lose data
 */
export async function openDataSource(url: string, schema: FeatureSchema): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...schema.entities],
    migrations: [...schema.migrations],
    applicationName: 'colloquy',
    connectTimeoutMS: 10_000,
  });
  try {
    await dataSource.initialize();
    await refuseUnsafeSettings(dataSource);
    return dataSource;
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy();
    throw explainConnectionError(url, error);
  }
}
