import { DomainError } from '@colloquy/kernel';
import { readSettings } from '@colloquy/platform/config';
import { startServer } from './start-server';

/** One process of the server. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.databaseUrl) {
    throw new DomainError(
      'invalid',
      'no-database',
      'DATABASE_URL is not set. Use "npm start", which starts a database where there is none.',
    );
  }
  const server = await startServer(settings, settings.databaseUrl);
  process.send?.({ ready: true, port: server.port });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.stop();
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
