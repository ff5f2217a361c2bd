import { DomainError, type Id } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import type { FileStore } from '@colloquy/platform/files';
import { runInThread } from '@colloquy/platform/jobs';
import type { DataSource } from 'typeorm';
import { checkRelease } from '../domain/check-release';
import { composeRelease } from '../domain/compose-release';
import type { OutputFile } from '../domain/output-file';
import type { Release } from '../domain/release';
import { gatherReleaseFacts } from './gather-release-facts';
import { type StoredOutput, storeRelease } from './store-release';

/** Where a release is published from and to. */
export interface PublishPlace {
  readonly dataSource: DataSource;
  readonly files: FileStore;
  /** What else happens in the instant in which the release becomes public. */
  readonly whenPublic?: (tx: Transaction) => Promise<void>;
}

/**
 * Freezes the programme, builds every output from it, and makes all of it public at one instant.
 * @param report told how far it is, 0 to 1, and what it does now
 * @throws DomainError `not-publishable` with what contradicts itself; `published-meanwhile`
 */
export async function publishNow(
  { dataSource, files, whenPublic }: PublishPlace,
  conferenceId: Id,
  publishedBy: Id | null,
  report: (progress: number, note: string) => Promise<void>,
): Promise<{ number: number }> {
  await report(0.05, 'Freezing the programme');
  const release = await freeze(dataSource, conferenceId);
  await report(0.2, 'Typesetting the programme and building the site');
  const outputs = await runInThread<OutputFile[]>(require.resolve('../outputs/build-outputs'), 'buildOutputs', [
    release,
  ]);
  await report(0.8, `Storing ${outputs.length} files`);
  const stored: StoredOutput[] = [];
  for (const output of outputs) {
    const { hash, size } = await files.put('bytes' in output ? output.bytes : Buffer.from(output.text, 'utf8'));
    stored.push({ path: output.path, mediaType: output.mediaType, sha256: hash, bytes: size });
  }
  await inTransaction(dataSource, async (tx) => {
    await storeRelease(tx, conferenceId, release, stored, publishedBy);
    await whenPublic?.(tx);
  });
  return { number: release.number };
}

async function freeze(dataSource: DataSource, conferenceId: Id): Promise<Release> {
  const facts = await inTransaction(dataSource, async (tx) => {
    await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [{ now }]: [{ now: Date }] = await tx.query('SELECT now()');
    return gatherReleaseFacts(tx, conferenceId, now.toISOString());
  });
  const release = composeRelease(facts);
  const faults = checkRelease(release);
  if (faults.length > 0) {
    throw new DomainError(
      'conflict',
      'not-publishable',
      `The programme cannot be published yet: ${faults[0]?.message}`,
      faults,
    );
  }
  return release;
}
