import { writeSync } from 'node:fs';
import type { ByteSource } from './byte-source';

/** Writes what is kept of a picture to another open file. */
export class ByteSink {
  constructor(private readonly file: number) {}

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at, bytes.length - at);
  }

  /** Copies bytes of the source as they are. */
  copy(source: ByteSource, from: number, to: number): void {
    for (const piece of source.pieces(from, to)) this.write(piece);
  }
}
