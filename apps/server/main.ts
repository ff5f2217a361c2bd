import { join } from 'node:path';
import { DomainError } from '@colloquy/kernel';
import { readSettings } from '@colloquy/platform/config';
import { openDataSource, refuseNewerSchema, refuseOlderSchema } from '@colloquy/platform/database';
import { localFileStore } from '@colloquy/platform/files';
import { JobRunner, prepareQueue } from '@colloquy/platform/jobs';
import { MailDelivery } from '@colloquy/platform/mail';
import { createServer } from './create-server';
import { SERVER_SCHEMA } from './schemas';

/** One process of the server: answers people (web), runs jobs (worker), or both. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.databaseUrl) {
    throw new DomainError(
      'invalid',
      'no-database',
      'DATABASE_URL is not set. Use "npm start", which starts a database where there is none.',
    );
  }
  const dataSource = await openDataSource(settings.databaseUrl, SERVER_SCHEMA);
  await refuseNewerSchema(dataSource);
  await refuseOlderSchema(dataSource);
  const files = localFileStore(join(settings.dataFolder, 'files'));
  const app = await createServer({ settings, dataSource, files });
  const runner = app.get(JobRunner);
  const mail = app.get(MailDelivery);
  if (settings.role !== 'web') {
    await prepareQueue(settings.databaseUrl, dataSource);
    await runner.start(settings.databaseUrl);
    await mail.start(settings.databaseUrl);
  }
  if (settings.role !== 'worker') await app.listen(settings.port, settings.host);
  const address = app.getHttpServer().address();
  process.send?.({ ready: true, port: typeof address === 'object' ? address?.port : undefined });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await Promise.all([runner.stop(), mail.stop()]);
    await app.close();
    await dataSource.destroy();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  process.on('disconnect', () => void stop());
}

main().catch((error: NodeJS.ErrnoException) => {
  const busy =
    error.code === 'EADDRINUSE' ? 'This port is in use by another program. Choose another with PORT=….' : null;
  console.error(busy ?? (error instanceof DomainError ? error.message : error));
  process.exit(1);
});
