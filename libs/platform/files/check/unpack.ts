import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ByteSource } from './byte-source';
import { damaged, FileRefused } from './refusal';
import type { ZipEntry } from './zip-directory';

const WHAT = 'PowerPoint presentation';
const MOST_UNPACKED = 120 * 1024 * 1024;

/** How much may still come out of one archive, and of those in it. */
export class Allowance {
  private left = MOST_UNPACKED;

  /** @throws FileRefused `file-too-much-inside` once it is used up */
  take(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0)
      throw new FileRefused(
        'file-too-much-inside',
        'This file grows far too large once it is unpacked. Make its pictures smaller, or save it as a PDF.',
      );
  }
}

/**
 * Hands over an entry's bytes as they are unpacked, and keeps none.
 *
 * @throws FileRefused `file-damaged` where its size or sum is not as declared; `file-too-much-inside`
 */
export async function unpack(
  source: ByteSource,
  entry: ZipEntry,
  allowance: Allowance,
  onBytes: (bytes: Buffer) => void,
): Promise<void> {
  let [size, sum] = [0, 0];
  const pieces = source.pieces(entry.at, entry.at + entry.packed);
  for await (const bytes of entry.method === 0 ? pieces : inflated(pieces, entry.packed)) {
    allowance.take(bytes.length);
    size += bytes.length;
    if (size > entry.declared) throw damaged(WHAT);
    sum = crc32(bytes, sum);
    onBytes(bytes);
  }
  if (size !== entry.declared || sum !== entry.sum) throw damaged(WHAT);
}

async function* inflated(pieces: Iterable<Buffer>, packed: number): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw();
  // The source hands out the same memory again and again; what waits for the unpacker needs its own.
  const copies = Readable.from(
    (function* () {
      for (const piece of pieces) yield Buffer.from(piece);
    })(),
  );
  copies.pipe(inflate);
  try {
    for await (const bytes of inflate) yield bytes;
  } catch {
    throw damaged(WHAT);
  } finally {
    copies.destroy();
    inflate.destroy();
  }
  if (inflate.bytesWritten !== packed) throw damaged(WHAT);
}
