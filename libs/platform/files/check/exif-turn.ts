const ORIENTATION = 0x0112;

/**
 * Which way up a photograph is, from its Exif block (CIPA DC-008): 1 to 8; 1 where it does not say.
 *
 * @param tiff the block after its name
 */
export function turnOf(tiff: Buffer): number {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return 1;
  const small = order === 'II';
  const short = (at: number) => (at + 2 > tiff.length ? 0 : small ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = small ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (short(at) !== ORIENTATION) continue;
    const turn = short(at + 8);
    return turn >= 1 && turn <= 8 ? turn : 1;
  }
  return 1;
}

/** A whole Exif segment that says which way up the picture is, and nothing else. */
export function exifWithTurn(turn: number): Buffer {
  const head = Buffer.from('ffe10022457869660000', 'hex');
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex');
  tiff[19] = turn;
  return Buffer.concat([head, tiff]);
}
