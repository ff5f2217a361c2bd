import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { checkBackup } from './backup-file';
import { dumpLines } from './dump';
import { inSession } from './session';
import type { CopyReport } from './table-hashes';

/**
 * Writes a whole database, as it is at one instant, to a file that only its owner may read: gzipped lines of JSON. The
 * file appears under its name when it is whole and on the disk; then it is read back and compared.
 *
 * @param file an earlier one of that name is replaced
 * @throws DomainError where the database cannot be reached
 */
export async function backUp(url: string, file: string): Promise<CopyReport> {
  const scratch = `${file}.${randomUUID()}`;
  try {
    await inSession(url, 'snapshot', async (client) => {
      const lines = Readable.from(withLineBreaks(dumpLines(client)));
      await pipeline(lines, createGzip(), createWriteStream(scratch, { flags: 'wx', mode: 0o600, flush: true }));
    });
    await rename(scratch, file);
  } finally {
    await rm(scratch, { force: true });
  }
  return checkBackup(file);
}

async function* withLineBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
