import { Unzlib } from 'fflate';
import { damaged, FileRefused } from './refusal';

const PIECE = 4 * 1024;
/** Ways of packing that no program uses for objects, and in which they could hide. */
const UNUSUAL = ['LZWDecode', 'LZW', 'ASCIIHexDecode', 'AHx', 'ASCII85Decode', 'A85', 'RunLengthDecode', 'RL', 'Crypt'];

/** Whoever reads what comes out. */
export interface ObjectReader {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** Objects that are packed together in a stream (ISO 32000-2, 7.5.7): unpacked piece by piece, and read like the others. */
export class ObjectStream {
  private readonly piece = new Uint8Array(PIECE);
  private filled = 0;
  private readonly unpacker: Unzlib | null;

  /**
   * The object stream that these names describe; null where they describe another stream. Readers do not ask for its
   * type, only for where its first object stands.
   *
   * @param allowance how many unpacked bytes all of them together may still have
   * @throws FileRefused `file-unusual` where it is packed in a way that cannot be followed
   */
  static describedBy(
    names: ReadonlySet<string>,
    reader: () => ObjectReader,
    allowance: { left: number },
  ): ObjectStream | null {
    if (!names.has('ObjStm') && !(names.has('First') && names.has('N'))) return null;
    const packed = names.has('FlateDecode') || names.has('Fl');
    const unusual = UNUSUAL.some((name) => names.has(name)) || names.has('Predictor') || names.has('F');
    if (unusual || (names.has('Filter') && !packed))
      throw new FileRefused(
        'file-unusual',
        'This PDF is packed in a rare way. Print it to a new PDF, and upload that.',
      );
    return new ObjectStream(reader(), packed, allowance);
  }

  private constructor(
    private readonly reader: ObjectReader,
    packed: boolean,
    private readonly allowance: { left: number },
  ) {
    this.unpacker = packed ? new Unzlib((bytes) => this.read(bytes)) : null;
  }

  push(value: number): void {
    this.piece[this.filled] = value;
    this.filled += 1;
    if (this.filled === PIECE) this.flush();
  }

  /** All of it is there. */
  end(): void {
    this.flush();
    this.unpack(new Uint8Array(0), true);
    this.reader.end();
  }

  private flush(): void {
    const bytes = this.piece.slice(0, this.filled);
    this.filled = 0;
    if (this.unpacker) this.unpack(bytes, false);
    else this.read(bytes);
  }

  /** A piece that cannot be unpacked would be read as far as it goes by some programs and not by others. */
  private unpack(bytes: Uint8Array, last: boolean): void {
    try {
      this.unpacker?.push(bytes, last);
    } catch (error) {
      throw error instanceof FileRefused ? error : damaged('PDF');
    }
  }

  private read(bytes: Uint8Array): void {
    this.allowance.left -= bytes.length;
    if (this.allowance.left < 0)
      throw new FileRefused(
        'file-too-much-inside',
        'This PDF grows far too large once it is unpacked. Print it to a new PDF, and upload that.',
      );
    this.reader.push(bytes);
  }
}
