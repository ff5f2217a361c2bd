import type { PdfReference, PdfWriter } from './pdf-objects';

/** How many objects share a stream: more compress better, fewer are found faster. */
const PER_STREAM = 200;
/** Bytes of the three fields of a cross-reference entry: kind, place, place within. */
const WIDTHS = [1, 4, 2] as const;

type Entry = readonly [kind: number, place: number, within: number];

/** Closes an object: `end` writes it in a place of its own, `pack` together with others. */
export interface ObjectPacker {
  pack(ref: PdfReference): void;
  /** Writes what is still waiting; before the file is ended. */
  flush(): void;
}

function crossReferences(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * WIDTHS.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const entry of entries) {
    WIDTHS.forEach((width, field) => {
      for (let byte = width - 1; byte >= 0; byte -= 1)
        bytes[at++] = Math.floor((entry[field] ?? 0) / 256 ** byte) % 256;
    });
  }
  return bytes;
}

/** Every object in a place of its own: PDF 1.4 knows nothing else. */
export const separateObjects: ObjectPacker = { pack: (ref) => ref.end(), flush: () => {} };

/**
 * Lets small objects share compressed streams, and ends the file with a cross-reference stream in place of the table
 * (ISO 32000-1, 7.5.7 and 7.5.8). pdfkit knows neither; a tagged book is less than half as large with them.
 */
export function packObjects(pdf: PdfWriter): ObjectPacker {
  const packed = new Map<number, Entry>();
  let waiting: { readonly id: number; readonly body: string }[] = [];

  const flush = (): void => {
    if (waiting.length === 0) return;
    let offset = 0;
    const places = waiting.map(({ id, body }) => {
      const place = `${id} ${offset}`;
      offset += body.length + 1;
      return place;
    });
    const head = `${places.join(' ')}\n`;
    const stream = pdf.ref({ Type: 'ObjStm', N: waiting.length, First: head.length });
    waiting.forEach(({ id }, at) => {
      packed.set(id, [2, stream.id, at]);
    });
    stream.write(Uint8Array.from(head + waiting.map(({ body }) => body).join('\n'), (sign) => sign.charCodeAt(0)));
    stream.end();
    waiting = [];
  };

  const pack = (ref: PdfReference): void => {
    const written: string[] = [];
    const write = pdf._write;
    // pdfkit writes the head, the body and the end of an object in three goes; only the body goes into the stream.
    pdf._write = (chunk) => {
      written.push(chunk);
    };
    ref.end();
    pdf._write = write;
    waiting.push({ id: ref.id, body: written[1] ?? 'null' });
    if (waiting.length >= PER_STREAM) flush();
  };

  pdf._finalize = () => {
    const start = pdf._offset;
    const table = pdf.ref({ Type: 'XRef', W: WIDTHS, Root: pdf._root, Info: pdf._info, ID: [pdf._id, pdf._id] });
    table.data.Size = table.id + 1;
    const places = pdf._offsets.map((offset, at) => packed.get(at + 1) ?? ([1, offset ?? start, 0] as const));
    table.write(crossReferences([[0, 0, 65_535], ...places]));
    table.end();
    pdf._write('startxref');
    pdf._write(String(start));
    pdf._write('%%EOF');
    pdf.push(null);
  };
  return { pack, flush };
}
