import { crc32, inflateSync } from 'node:zlib';
import type { ByteSink } from './byte-sink';
import type { ByteSource } from './byte-source';
import { expectPictureSize } from './picture-size';
import { damaged } from './refusal';

/** What is needed to show a picture as it was meant. Everything else may tell of people and places, and is left out. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'cICP', 'sBIT', 'bKGD', 'pHYs']);
/** Programs write 8 kB or more at a time: 20 MB have some thousands. */
const MOST_CHUNKS = 50_000;
const LARGEST_PROFILE = 4 * 1024 * 1024;
const DEPTHS: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * Copies a PNG picture without its texts, times and places (W3C PNG, third edition). What stands after its end is cut:
 * screenshots and phones leave such things by accident, and the copy cannot carry them.
 *
 * @throws FileRefused `file-damaged` or `picture-too-large`
 */
export function checkPng(source: ByteSource, sink: ByteSink): void {
  sink.write(source.slice(0, 8));
  let [chunks, runsOfData] = [0, 0];
  let before = '';
  for (let at = 8; before !== 'IEND'; ) {
    const head = source.slice(at, 8);
    if (head.length < 8) throw damaged('PNG picture');
    const length = head.readUInt32BE(0);
    const kind = head.toString('latin1', 4);
    const end = at + 12 + length;
    if (end > source.size || !/^[A-Za-z]{4}$/.test(kind)) throw damaged('PNG picture');
    chunks += 1;
    if ((chunks === 1) !== (kind === 'IHDR') || chunks > MOST_CHUNKS) throw damaged('PNG picture');
    if (kind === 'IDAT' && before !== 'IDAT') runsOfData += 1;
    if (sumOf(source, at + 4, end - 4) !== source.slice(end - 4, 4).readUInt32BE(0)) throw damaged('PNG picture');
    if (kind === 'IHDR') checkHeader(source.slice(at + 8, length));
    if (KEPT.has(kind) || (kind === 'iCCP' && isProfile(source, at + 8, length))) sink.copy(source, at, end);
    before = kind;
    at = end;
  }
  if (runsOfData !== 1) throw damaged('PNG picture');
}

function checkHeader(header: Buffer): void {
  if (header.length !== 13) throw damaged('PNG picture');
  const [depth = 0, colour = 0, packing, filter, interlace = 0] = header.subarray(8);
  if (!DEPTHS[colour]?.includes(depth) || packing !== 0 || filter !== 0 || interlace > 1) throw damaged('PNG picture');
  expectPictureSize(header.readUInt32BE(0), header.readUInt32BE(4));
}

function sumOf(source: ByteSource, from: number, to: number): number {
  let sum = 0;
  for (const piece of source.pieces(from, to)) sum = crc32(piece, sum);
  return sum;
}

/** A colour profile is packed: one that is no profile, or grows beyond all reason, is left out. */
function isProfile(source: ByteSource, at: number, length: number): boolean {
  if (length > LARGEST_PROFILE) return false;
  const bytes = source.slice(at, length);
  const name = bytes.indexOf(0);
  if (name < 1 || name > 79 || bytes[name + 1] !== 0) return false;
  try {
    const profile = inflateSync(bytes.subarray(name + 2), { maxOutputLength: LARGEST_PROFILE });
    return profile.toString('latin1', 36, 40) === 'acsp';
  } catch {
    return false;
  }
}
