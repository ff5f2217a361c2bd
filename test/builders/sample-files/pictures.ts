import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG picture with its right sum. */
export function chunk(kind: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A grey PNG picture, with more chunks before its data and bytes after its end where they are given. */
export function png(
  width = 16,
  height = 9,
  { chunks = [], after = '' }: { chunks?: readonly Buffer[]; after?: string | Buffer } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc(Math.min((width + 1) * height, 1_000_000), 0);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...[chunk('IHDR', header), ...chunks, chunk('IDAT', deflateSync(rows)), chunk('IEND'), Buffer.from(after)],
  ]);
}

/** A segment of a JPEG picture. */
export function segment(marker: number, data: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]);
  return Buffer.concat([head, data]);
}

/** What a telephone writes: which way up, and where it was taken. */
export function exif(turn: number): Buffer {
  const tiff = Buffer.from('49492a0008000000020012010300010000000000000025880400010000002600000000000000', 'hex');
  tiff[18] = turn;
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('GPS 51.5007 N 0.1246 W')]));
}

/** A grey JPEG picture of 8 × 8 dots, or one that says that it is larger. */
export function jpeg({
  width = 8,
  height = 8,
  segments = [],
  scans = 1,
  after = '',
}: {
  width?: number;
  height?: number;
  segments?: readonly Buffer[];
  scans?: number;
  after?: string | Buffer;
} = {}) {
  const frame = Buffer.from([8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]);
  const lengths = (first: number) => Buffer.from([first, 1, ...new Array<number>(15).fill(0), 0]);
  const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x3f, 0xff, 0, 0x3f])]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...segments,
    segment(0xdb, Buffer.from([0, ...new Array<number>(64).fill(1)])),
    ...[segment(0xc0, frame), segment(0xc4, lengths(0)), segment(0xc4, lengths(0x10))],
    ...new Array<Buffer>(scans).fill(scan),
    ...[Buffer.from([0xff, 0xd9]), Buffer.from(after)],
  ]);
}
