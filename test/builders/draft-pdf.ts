import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { asDict, bytesOf, dictAt, entry, listAt, nameAt } from '../../libs/features/programme/pdf-rules/read/objects';
import { type ParsedPdf, readPdfDocument } from '../../libs/features/programme/pdf-rules/read/parsed-pdf';

type Entries = Record<string, unknown>;

/** A good file that a spec spoils in one place. */
export class Draft {
  header = '%PDF-1.7';

  private constructor(
    readonly document: PDFDocument,
    readonly context: PDFContext,
  ) {}

  static async of(bytes: Uint8Array): Promise<Draft> {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    return new Draft(document, document.context);
  }

  parsed(): ParsedPdf {
    return readPdfDocument(this.document, this.header);
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  get root(): PDFDict {
    return this.must(dictAt(this.catalog, 'StructTreeRoot'));
  }

  page(at = 1): PDFDict {
    return this.must(this.document.getPages()[at]).node;
  }

  must<T>(found: T | undefined): T {
    if (found === undefined) throw new Error('The good file has nothing of the kind.');
    return found;
  }

  /** Sets entries of a dictionary: plain values, objects and references; undefined takes one away. */
  set(dict: PDFDict | undefined, entries: Entries): void {
    for (const [key, value] of Object.entries(entries)) {
      if (value === undefined) dict?.delete(PDFName.of(key));
      else dict?.set(PDFName.of(key), this.value(value));
    }
  }

  /** Strings become text strings; names begin with a slash. */
  value(value: unknown): PDFObject {
    if (typeof value === 'string') return value.startsWith('/') ? PDFName.of(value.slice(1)) : PDFString.of(value);
    if (Array.isArray(value)) {
      const array = PDFArray.withContext(this.context);
      for (const one of value) array.push(this.value(one));
      return array;
    }
    if (typeof value === 'object' && value !== null && value.constructor === Object) {
      const dict = this.context.obj({});
      this.set(dict, value as Entries);
      return dict;
    }
    return this.context.obj(value as never) as PDFObject;
  }

  register(entries: Entries): PDFRef {
    return this.context.register(this.value(entries));
  }

  /** The first element of a type. */
  element(type: string): PDFDict {
    const dicts = this.context.enumerateIndirectObjects().map(([, object]) => object);
    return this.must(
      dicts.find((one): one is PDFDict => one instanceof PDFDict && nameAt(one, 'S') === type && !!entry(one, 'P')),
    );
  }

  refOf(dict: PDFDict): PDFRef {
    return this.must(this.context.getObjectRef(dict));
  }

  /** Puts a new element at the end of another. */
  add(parent: PDFDict, entries: Entries): PDFDict {
    const ref = this.register({ P: this.refOf(parent), ...entries });
    const raw = parent.get(PDFName.of('K'));
    const found = raw && this.context.lookup(raw);
    const kids = found instanceof PDFArray ? found.asArray() : raw ? [raw] : [];
    this.set(parent, { K: [...kids, ref] });
    return this.context.lookup(ref, PDFDict);
  }

  /** A new table under the document, row by row; cells as `TH`, `TD`, or with entries. */
  table(rows: readonly (readonly (string | [string, Entries])[])[]): PDFDict {
    const table = this.add(this.element('Document'), { S: '/Table' });
    for (const row of rows) {
      const line = this.add(table, { S: '/TR' });
      for (const cell of row) {
        const [type, given] = typeof cell === 'string' ? [cell, {}] : cell;
        this.add(line, { S: `/${type}`, ...given });
      }
    }
    return table;
  }

  /** Something on a page, in an element of a type if one is named. */
  annotation(entries: Entries, type?: string, more: Entries = {}): PDFDict {
    const ref = this.register({ Type: '/Annot', Rect: [10, 10, 50, 50], ...entries });
    const dict = this.context.lookup(ref, PDFDict);
    const page = this.page();
    this.set(page, { Annots: [...listAt(page, 'Annots'), ref], Tabs: '/S' });
    if (!type) return dict;
    const element = this.add(this.element('Document'), { S: `/${type}`, K: { Type: '/OBJR', Obj: ref }, ...more });
    this.set(dict, { StructParent: 900_001 });
    this.set(dictAt(this.root, 'ParentTree'), {
      Nums: [...listAt(dictAt(this.root, 'ParentTree'), 'Nums'), 900_001, this.refOf(element)],
    });
    return dict;
  }

  private stream(text: string): PDFRef {
    return this.context.register(PDFRawStream.of(this.context.obj({}), Buffer.from(text, 'latin1')));
  }

  /** A stream of one's own. */
  own(text: string, entries: Entries = {}): PDFRef {
    const ref = this.stream(text);
    this.set(asDict(this.context.lookup(ref)), entries);
    return ref;
  }

  /** Rewrites what a page draws. */
  draw(edit: (operators: string) => string, page = this.page()): void {
    const parts = listAt(page, 'Contents').map((one) => bytesOf(one)?.toString('latin1') ?? '');
    this.set(page, { Contents: this.stream(edit(parts.join('\n'))) });
  }

  /** Rewrites the description of the file. */
  describe(edit: (xmp: string) => string): void {
    const xmp = bytesOf(entry(this.catalog, 'Metadata'))?.toString('utf8') ?? '';
    this.set(this.catalog, { Metadata: this.stream(Buffer.from(edit(xmp), 'utf8').toString('latin1')) });
  }

  /** The first font of a page. */
  font(): PDFDict {
    const fonts = this.must(dictAt(dictAt(this.page(), 'Resources'), 'Font'));
    return this.must(dictAt(fonts, this.must(fonts.keys()[0]).decodeText()));
  }

  /** The CIDFont in it. */
  inner(): PDFDict {
    return this.must(listAt(this.font(), 'DescendantFonts')[0] as PDFDict | undefined);
  }

  descriptor(): PDFDict {
    return this.must(dictAt(this.inner(), 'FontDescriptor'));
  }

  /** Makes the font a simple TrueType one. */
  simple(flags: number, entries: Entries, program?: Buffer): void {
    this.set(this.descriptor(), { Flags: flags });
    const file = program && this.own(program.toString('latin1'));
    if (file) this.set(this.descriptor(), { FontFile2: file });
    const descriptor = this.refOf(this.descriptor());
    this.set(this.font(), { Subtype: '/TrueType', FontDescriptor: descriptor, Encoding: undefined, ...entries });
  }
}

/** A TrueType program with nothing in it but the tables that are asked for. */
export function program(maps: readonly (readonly [platform: number, encoding: number])[]): Buffer {
  const tables = {
    head: Buffer.alloc(54),
    hhea: Buffer.alloc(36),
    hmtx: Buffer.alloc(8),
    maxp: Buffer.alloc(6),
    cmap: Buffer.alloc(4 + maps.length * 8),
  };
  tables.head.writeUInt16BE(1000, 18);
  tables.hhea.writeUInt16BE(1, 34);
  tables.maxp.writeUInt16BE(1, 4);
  tables.cmap.writeUInt16BE(maps.length, 2);
  maps.forEach(([platform, encoding], at) => {
    tables.cmap.writeUInt16BE(platform, 4 + at * 8);
    tables.cmap.writeUInt16BE(encoding, 6 + at * 8);
  });
  const entries = Object.entries(tables);
  const head = Buffer.alloc(12 + entries.length * 16);
  head.writeUInt16BE(entries.length, 4);
  let offset = head.length;
  entries.forEach(([name, bytes], at) => {
    head.write(name, 12 + at * 16, 'latin1');
    head.writeUInt32BE(offset, 20 + at * 16);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...entries.map(([, bytes]) => bytes)]);
}
