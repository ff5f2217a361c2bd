import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DomainError } from '@colloquy/kernel';
import type { DumpHeader } from './dump';
import { readRows } from './read-lines';
import { type CopyReport, differences, LineHash } from './table-hashes';

/**
 * Reads a whole backup and compares what it holds with what its header promises.
 * @throws DomainError `backup-damaged` where it cannot be read to its end
 */
export async function checkBackup(file: string): Promise<CopyReport> {
  const hashes = new Map<string, LineHash>();
  let header: DumpHeader | undefined;
  for await (const read of readRows(backupLines(file))) {
    if ('header' in read) {
      header = read.header;
      for (const { table } of header.tables) hashes.set(table, new LineHash());
    } else hashes.get(read.heading.table)?.add(read.line);
  }
  const wanted = header?.tables ?? [];
  const found = [...hashes].map(([table, hash]) => hash.of(table));
  return { tables: found, differences: differences(wanted, found) };
}

/** The lines of a backup file. Throws DomainError `backup-missing` or `backup-damaged`. */
export async function* backupLines(file: string): AsyncGenerator<string> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    const words = error.code === 'ENOENT' ? 'There is no such file' : `The file cannot be read (${error.code})`;
    throw new DomainError('not-found', 'backup-missing', `${words}: ${file}.`);
  });
  const text = createGunzip();
  const reading = pipeline(handle.createReadStream(), text).catch(() => undefined);
  text.setEncoding('utf8');
  let rest = '';
  try {
    for await (const piece of text as AsyncIterable<string>) {
      rest += piece;
      if (!piece.includes('\n')) continue;
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError(
      'invalid',
      'backup-damaged',
      `${file} is damaged or no backup: ${(error as Error).message}. Take another one.`,
    );
  } finally {
    await reading;
  }
}
