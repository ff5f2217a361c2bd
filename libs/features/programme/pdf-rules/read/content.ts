/** A value in a content stream. Names keep their slash, so that they differ from strings. */
export type ContentValue = string | number | Uint8Array | ContentValue[] | ContentDict;

/** A dictionary written in a content stream. */
export interface ContentDict {
  readonly entries: ReadonlyMap<string, ContentValue>;
}

/** Whether a value is a dictionary. */
export function isDict(value: ContentValue | undefined): value is ContentDict {
  return typeof value === 'object' && 'entries' in value && !Array.isArray(value) && !(value instanceof Uint8Array);
}

const [TAB, FEED, RETURN, NEWLINE, NUL, SPACE] = [9, 12, 13, 10, 0, 32];
const BACKSLASH = 0x5c;

const isSpace = (code: number): boolean =>
  code === SPACE || code === NEWLINE || code === RETURN || code === TAB || code === FEED || code === NUL;
/** ( ) < > [ ] / % */
const isDelimiter = (code: number): boolean =>
  code === 0x28 ||
  code === 0x29 ||
  code === 0x3c ||
  code === 0x3e ||
  code === 0x5b ||
  code === 0x5d ||
  code === 0x2f ||
  code === 0x25;

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** Reads the operators of a content stream (ISO 32000-1, 7.8.2) one after the other. */
export class ContentReader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  /** Calls `operate` with each operator and what stands before it. */
  run(operate: (operator: string, operands: readonly ContentValue[]) => void): void {
    let operands: ContentValue[] = [];
    for (let token = this.next(); token !== undefined; token = this.next()) {
      if (typeof token === 'object' && 'operator' in token) {
        if (token.operator === 'BI') this.skipImage();
        operate(token.operator, operands);
        operands = [];
      } else operands.push(token);
    }
  }

  private skipSpace(): void {
    for (; this.at < this.bytes.length; this.at += 1) {
      const code = this.bytes[this.at] ?? 0;
      if (code === 0x25) while (this.at < this.bytes.length && !this.isLineEnd()) this.at += 1;
      else if (!isSpace(code)) return;
    }
  }

  private isLineEnd(): boolean {
    const code = this.bytes[this.at];
    return code === NEWLINE || code === RETURN;
  }

  private next(): ContentValue | { readonly operator: string } | undefined {
    this.skipSpace();
    const code = this.bytes[this.at];
    if (code === undefined) return undefined;
    if (code === 0x28) return this.literal();
    if (code === 0x5b) return this.array();
    if (code === 0x3c) return this.bytes[this.at + 1] === 0x3c ? this.dict() : this.hex();
    if (code === 0x2f) {
      this.at += 1;
      return `/${this.word()}`;
    }
    if (isDelimiter(code)) {
      this.at += 1;
      return this.next();
    }
    const word = this.word();
    const value = Number(word);
    return Number.isNaN(value) ? { operator: word } : value;
  }

  private word(): string {
    const from = this.at;
    while (this.at < this.bytes.length) {
      const code = this.bytes[this.at] ?? 0;
      if (isSpace(code) || isDelimiter(code)) break;
      this.at += 1;
    }
    return this.bytes.toString('latin1', from, this.at);
  }

  private hex(): Uint8Array {
    const end = this.bytes.indexOf(0x3e, this.at);
    const to = end < 0 ? this.bytes.length : end;
    const digits = this.bytes.toString('latin1', this.at + 1, to).replace(/\s/g, '');
    this.at = to + 1;
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
  }

  private literal(): Uint8Array {
    const out: number[] = [];
    let depth = 0;
    for (; this.at < this.bytes.length; this.at += 1) {
      const code = this.bytes[this.at] ?? 0;
      if (code === BACKSLASH) {
        this.at += 1;
        const sign = String.fromCharCode(this.bytes[this.at] ?? 0);
        const digits = /^[0-7]{1,3}/.exec(this.bytes.toString('latin1', this.at, this.at + 3))?.[0];
        if (digits) this.at += digits.length - 1;
        out.push(digits ? Number.parseInt(digits, 8) : (ESCAPES[sign] ?? sign.charCodeAt(0)));
        continue;
      }
      if (code === 0x28 && depth++ === 0) continue;
      if (code === 0x29 && --depth === 0) break;
      out.push(code);
    }
    this.at += 1;
    return Uint8Array.from(out);
  }

  private array(): ContentValue[] {
    this.at += 1;
    const values: ContentValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.at >= this.bytes.length || this.bytes[this.at] === 0x5d) break;
      const value = this.next();
      if (value !== undefined && !(typeof value === 'object' && 'operator' in value)) values.push(value);
    }
    this.at += 1;
    return values;
  }

  private dict(): ContentDict {
    this.at += 2;
    const entries = new Map<string, ContentValue>();
    for (;;) {
      this.skipSpace();
      if (this.at >= this.bytes.length || this.bytes[this.at] === 0x3e) break;
      const key = this.next();
      const value = this.next();
      if (typeof key !== 'string' || value === undefined) break;
      if (!(typeof value === 'object' && 'operator' in value)) entries.set(key.slice(1), value);
    }
    this.at += 2;
    return { entries };
  }

  /** An image within the content: its bytes are not operators. */
  private skipImage(): void {
    const end = this.bytes.indexOf('EI', this.at, 'latin1');
    this.at = end < 0 ? this.bytes.length : end + 2;
  }
}
