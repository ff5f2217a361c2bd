import type { CodeSquare } from '@colloquy/engines/typesetting';
import qrcode from 'qrcode-generator';

/** Light cells round the dark ones, without which phones do not find them (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code of an address; it can be read with up to 15 % of it torn or covered. */
export function codeSquare(address: string, alternative: string): CodeSquare {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const side = code.getModuleCount();
  const cells = Array.from({ length: side + 2 * QUIET }, (_, at) => at - QUIET);
  const inside = (at: number): boolean => at >= 0 && at < side;
  return {
    rows: cells.map((down) => cells.map((along) => inside(down) && inside(along) && code.isDark(down, along))),
    alternative,
  };
}
