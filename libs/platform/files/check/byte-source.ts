import { readSync } from 'node:fs';

const PIECE = 64 * 1024;

/** The bytes of an open file, read in pieces of 64 kB: whatever the file's size, no more of it is held. */
export class ByteSource {
  private readonly piece = Buffer.allocUnsafe(PIECE);
  private from = 0;
  private to = 0;

  constructor(
    private readonly file: number,
    readonly size: number,
  ) {}

  /** The byte at a place; -1 outside the file. */
  at(place: number): number {
    if (place < this.from || place >= this.to) {
      if (place < 0 || place >= this.size) return -1;
      this.load(place);
    }
    return this.piece[place - this.from] ?? -1;
  }

  /** A copy of up to `length` bytes; callers bound it. */
  slice(place: number, length: number): Buffer {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, this.size - place)));
    if (bytes.length <= PIECE / 4 && bytes.length > 0) {
      if (place < this.from || place + bytes.length > this.to) this.load(place);
      if (place + bytes.length <= this.to) {
        this.piece.copy(bytes, 0, place - this.from);
        return bytes;
      }
    }
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(this.file, bytes, filled, bytes.length - filled, place + filled);
      if (read === 0) break;
      filled += read;
    }
    return bytes.subarray(0, filled);
  }

  /** Hands over the bytes from `place` to `end` in pieces that are only good until the next one comes. */
  *pieces(place: number, end: number, most = PIECE): Generator<Buffer> {
    for (let at = place; at < end; ) {
      if (at < this.from || at >= this.to) this.load(at);
      const piece = this.piece.subarray(at - this.from, Math.min(this.to, end, at + most) - this.from);
      if (piece.length === 0) return;
      yield piece;
      at += piece.length;
    }
  }

  private load(place: number): void {
    this.from = place;
    this.to = place + readSync(this.file, this.piece, 0, PIECE, place);
    if (this.to === place) throw new Error('The file became shorter while it was read.');
  }
}
