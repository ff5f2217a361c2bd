import { join } from 'node:path';
import type { Settings } from '@colloquy/platform/config';
import { openDataSource, refuseNewerSchema, refuseOlderSchema } from '@colloquy/platform/database';
import { localFileStore } from '@colloquy/platform/files';
import { JobRunner, prepareQueue } from '@colloquy/platform/jobs';
import { MailDelivery } from '@colloquy/platform/mail';
import { createServer } from './create-server';
import { SERVER_SCHEMA } from './schemas';

/** A server that answers people (web), runs jobs (worker), or both. */
export interface StartedServer {
  /** Where it listens; undefined for a worker. */
  readonly port: number | undefined;
  /** Ends what it is doing, and lets go of its database. */
  stop(): Promise<void>;
}

/** Starts a server on a migrated database. @throws DomainError where its tables are of another version */
export async function startServer(settings: Settings, databaseUrl: string): Promise<StartedServer> {
  const dataSource = await openDataSource(databaseUrl, SERVER_SCHEMA);
  await refuseNewerSchema(dataSource);
  await refuseOlderSchema(dataSource);
  const files = localFileStore(join(settings.dataFolder, 'files'));
  const app = await createServer({ settings, dataSource, files });
  const runner = app.get(JobRunner);
  const mail = app.get(MailDelivery);
  if (settings.role !== 'web') {
    await prepareQueue(databaseUrl, dataSource);
    await runner.start(databaseUrl);
    await mail.start(databaseUrl);
  }
  if (settings.role !== 'worker') await app.listen(settings.port, settings.host);
  const address = app.getHttpServer().address();
  return {
    port: typeof address === 'object' ? address?.port : undefined,
    stop: async () => {
      await Promise.all([runner.stop(), mail.stop()]);
      await app.close();
      await dataSource.destroy();
    },
  };
}
