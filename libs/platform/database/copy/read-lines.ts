import { DomainError } from '@colloquy/kernel';
import type { DumpedTable, DumpHeader } from './dump';

/** What a backup says, line by line: its header, then each row as the line it is, under the heading of its table. */
export type DumpedLine = { readonly header: DumpHeader } | { readonly heading: DumpedTable; readonly line: string };

/**
 * Understands the lines of a backup.
 * @throws DomainError `backup-damaged` where a line is out of place or the end is missing, `backup-newer` where a newer
 *   version wrote it
 */
export async function* readRows(lines: AsyncIterable<string>): AsyncGenerator<DumpedLine> {
  let begun = false;
  let ended = false;
  let heading: DumpedTable | undefined;
  for await (const line of lines) {
    if (!begun) {
      begun = true;
      yield { header: readHeader(line) };
    } else if (line.startsWith('[') && heading && !ended) yield { heading, line };
    else if (line.startsWith('{"table":') && !ended) heading = parse(line) as DumpedTable;
    else if (line === '{"end":true}') ended = true;
    else throw damaged('a line is out of place');
  }
  if (!ended) throw damaged('its end is missing');
}

function readHeader(line: string): DumpHeader {
  const header = parse(line) as Partial<DumpHeader> | null;
  if (header?.format !== 'colloquy-backup') throw damaged('it does not begin as a backup does');
  if (header.version !== 1) {
    throw new DomainError(
      'invalid',
      'backup-newer',
      'This backup was made by a newer version of Colloquy. Restore it with that version.',
    );
  }
  return header as DumpHeader;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged('a line is not JSON');
  }
}

function damaged(why: string): DomainError {
  return new DomainError('invalid', 'backup-damaged', `The backup is damaged: ${why}. Take another one.`);
}
