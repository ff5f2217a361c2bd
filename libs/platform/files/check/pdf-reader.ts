import { refuseName } from './pdf-names';
import { type ObjectReader, ObjectStream } from './pdf-object-stream';

const [OPEN, CLOSE, SLASH, HASH, BACKSLASH, LESS, PERCENT] = [0x28, 0x29, 0x2f, 0x23, 0x5c, 0x3c, 0x25];
const LONGEST_NAME = 127;
const MOST_NAMES = 400;
/** Bytes of unpacked objects: the largest of real posters have a tenth of it. */
const MOST_OBJECTS = 24 * 1024 * 1024;
const END_STREAM = Buffer.from('endstream');

/** White space and delimiters: what ends a name or a word. */
const ENDS = new Uint8Array(256);
for (const value of [0, 9, 10, 12, 13, 32, OPEN, CLOSE, LESS, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, SLASH, PERCENT])
  ENDS[value] = 1;

/** Where the reader is: among objects, in a text between brackets, or among the bytes of a stream. */
type Place = 'objects' | 'text' | 'stream';

/**
 * Goes through the bytes of a PDF once, however they are cut into pieces, and keeps a name and a few flags at a time. It
 * trusts no table of where objects stand and no length: a reader may be led to any byte, so names count everywhere, but
 * for texts that hold no object, such as links to a page about JavaScript.
 */
export class PdfReader implements ObjectReader {
  private place: Place = 'objects';
  /** Brackets that are open in a text, and whether it holds an object that a table could lead to. */
  private depth = 0;
  private escaped = false;
  private objectInText = false;
  private before = 0;
  private inComment = false;
  /** The name or word that is being read; null between them. */
  private name: number[] | null = null;
  private word: number[] = [];
  /** The names of the object so far: what a stream after it is, they say. */
  private names = new Set<string>();
  private matched = 0;
  private objects: ObjectStream | null = null;

  /** @param inside whether these are the objects of an object stream, in which no further stream can begin */
  constructor(
    private readonly inside = false,
    private readonly allowance = { left: MOST_OBJECTS },
  ) {}

  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 1) {
      const value = bytes[at]!;
      this.readName(value);
      if (this.place === 'stream') this.inStream(value);
      else if (this.place === 'text') this.inText(value);
      else this.inObjects(value);
      this.before = value;
    }
  }

  /** The last name may end with the file. */
  end(): void {
    this.readName(0);
    this.objects?.end();
  }

  private readName(value: number): void {
    if (this.name !== null) {
      if (!ENDS[value]) {
        if (this.name.length <= LONGEST_NAME * 3) this.name.push(value);
        return;
      }
      if (this.name.length > 0) this.take(nameOf(this.name));
      this.name = null;
    }
    if (value === SLASH) this.name = [];
  }

  private take(name: string): void {
    if (this.place === 'text' && !this.objectInText) return;
    refuseName(name, this.place === 'stream');
    if (this.place === 'objects' && this.names.size < MOST_NAMES) this.names.add(name);
  }

  private inObjects(value: number): void {
    if (this.inComment) {
      this.inComment = value !== 0x0a && value !== 0x0d;
      return;
    }
    this.inComment = value === PERCENT;
    if (value === OPEN) {
      this.place = 'text';
      [this.depth, this.escaped, this.objectInText] = [1, false, false];
    }
    if (!ENDS[value]) {
      if (this.name === null && this.word.length < 8) this.word.push(value);
      return;
    }
    const word = this.word;
    if (word.length === 0) return;
    this.word = [];
    if (isWord(word, 'obj') || isWord(word, 'endobj')) this.names.clear();
    else if (!this.inside && isWord(word, 'stream')) this.beginStream(value);
  }

  private inText(value: number): void {
    if (value === LESS && this.before === LESS) this.objectInText = true;
    if (this.escaped) this.escaped = false;
    else if (value === BACKSLASH) this.escaped = true;
    else if (value === OPEN) this.depth += 1;
    else if (value === CLOSE) {
      this.depth -= 1;
      if (this.depth === 0) this.place = 'objects';
    }
  }

  private beginStream(value: number): void {
    this.place = 'stream';
    this.matched = 0;
    this.objects = ObjectStream.describedBy(this.names, () => new PdfReader(true, this.allowance), this.allowance);
    if (value !== 0x0d && value !== 0x0a) this.objects?.push(value);
  }

  private inStream(value: number): void {
    this.objects?.push(value);
    this.matched = value === END_STREAM[this.matched] ? this.matched + 1 : value === END_STREAM[0] ? 1 : 0;
    if (this.matched < END_STREAM.length) return;
    this.objects?.end();
    this.objects = null;
    this.place = 'objects';
    this.names.clear();
    this.word = [];
  }
}

const isWord = (bytes: readonly number[], word: string): boolean =>
  bytes.length === word.length && bytes.every((value, at) => value === word.charCodeAt(at));

/** A name as it is meant: `J#61vaScript` is JavaScript. */
function nameOf(bytes: readonly number[]): string {
  const text = String.fromCharCode(...bytes);
  return bytes.includes(HASH)
    ? text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
}
