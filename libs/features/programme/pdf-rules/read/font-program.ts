/** What a TrueType font program says of itself (ISO/IEC 14496-22). */
export interface FontProgram {
  readonly glyphs: number;
  /** Advance width of a glyph in thousandths of an em. */
  readonly width: (glyph: number) => number;
  /** Platform and encoding of each table that maps characters. */
  readonly maps: readonly { readonly platform: number; readonly encoding: number }[];
}

const RECORD = 16;

/** Reads the tables of a TrueType program; undefined where the bytes are none. */
export function readFontProgram(bytes: Buffer): FontProgram | undefined {
  if (bytes.length < 12) return undefined;
  const tables = new Map<string, number>();
  for (let at = 0; at < bytes.readUInt16BE(4) && 12 + (at + 1) * RECORD <= bytes.length; at += 1) {
    const record = 12 + at * RECORD;
    tables.set(bytes.toString('latin1', record, record + 4), bytes.readUInt32BE(record + 8));
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  const unitsPerEm = bytes.readUInt16BE(head + 18);
  const long = bytes.readUInt16BE(hhea + 34);
  const glyphs = bytes.readUInt16BE(maxp + 4);
  const cmap = tables.get('cmap');
  const count = cmap === undefined ? 0 : bytes.readUInt16BE(cmap + 2);
  const maps = Array.from({ length: count }, (_, at) => ({
    platform: bytes.readUInt16BE((cmap ?? 0) + 4 + at * 8),
    encoding: bytes.readUInt16BE((cmap ?? 0) + 6 + at * 8),
  }));
  const width = (glyph: number): number =>
    (bytes.readUInt16BE(hmtx + Math.min(glyph, long - 1) * 4) / unitsPerEm) * 1000;
  return { glyphs, width, maps };
}
