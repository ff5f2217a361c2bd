import { DomainError } from '@colloquy/kernel';
import { readSettings, type Settings } from '@colloquy/platform/config';
import { startEmbeddedServer } from '@colloquy/platform/database';
import { NoAnswer, Unreadable } from '../outcome';

/**
 * Runs the work on the database of the settings: the server of DATABASE_URL, else the embedded one, which is started
 * for the time being or shared with the Colloquy that runs.
 *
 * @throws Unreadable where a backup file is at fault, NoAnswer where two databases do not allow what was asked
 */
export async function withDatabase(work: (url: string, settings: Settings) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedServer(settings.dataFolder, { whenOwned: 'join' });
  try {
    await work(settings.databaseUrl ?? embedded?.url ?? '', settings);
  } catch (error) {
    throw error instanceof DomainError ? inWordsOfTheCommand(error) : error;
  } finally {
    await embedded?.stop();
  }
}

function inWordsOfTheCommand(error: DomainError): Error {
  if (error.code.startsWith('backup-')) return new Unreadable(error.message);
  if (error.kind === 'conflict') return new NoAnswer(error.message);
  return error;
}
