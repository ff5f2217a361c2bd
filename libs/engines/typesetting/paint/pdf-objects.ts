import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';

/** An indirect object of the file that is being written. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  compress: boolean;
  write(chunk: Uint8Array): void;
  end(): void;
}

/** A font as embedded: pdfkit makes the subset and the map back to Unicode. */
export interface EmbeddedFont {
  readonly id: string;
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
  readonly widths: (number | undefined)[];
  readonly unicode: (readonly number[] | undefined)[];
  ref(): PdfReference;
}

/**
 * What the painter uses of pdfkit 0.20: objects, pages, font subsets. Its text, outline, structure and metadata layers
 * are not used: they leave out the spaces of justified lines, the counts of the outline, the right page of links in the
 * tag tree, and the escaping of metadata.
 */
export interface PdfWriter {
  /** The file's identifier, its description, and where each object begins. */
  readonly _id: unknown;
  readonly _info: unknown;
  readonly _offsets: readonly (number | null)[];
  readonly _offset: number;
  _write: (chunk: string) => void;
  _finalize: () => void;
  push(end: null): void;
  readonly _root: { readonly data: Record<string, unknown> };
  readonly _font: EmbeddedFont;
  readonly page: {
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
  };
  endMetadata: () => void;
  ref(data: Record<string, unknown>): PdfReference;
  font(source: Font, family: string): unknown;
  addPage(options: { size: [number, number]; margin: number }): unknown;
  addContent(operators: string): unknown;
  addNamedDestination(name: string, kind: 'XYZ', left: null, top: number, zoom: null): void;
  getStructTreeRoot(): PdfReference & {
    readonly data: { readonly ParentTree: { add(key: number, value: unknown): void } };
  };
  read(): Uint8Array | null;
  end(): void;
}

/** A text string object, as opposed to a name. */
export function pdfText(text: string): unknown {
  return Object(text);
}

/**
 * The part and level of PDF/A: `2a` for what is published; `1a` for the same pages as a validator of PDF/A-1 can judge
 * them, which is larger, since PDF 1.4 has no object streams.
 */
export type Archive = '1a' | '2a';

/** A new file: tagged, with an output intent, the dates and titles given and no others. */
export function openPdf(options: {
  readonly archive: Archive;
  readonly language: string;
  readonly info: Record<string, string | Date>;
}): PdfWriter {
  return new PDFDocument({
    pdfVersion: options.archive === '1a' ? '1.4' : '1.7',
    subset: `PDF/A-${options.archive}`,
    tagged: true,
    autoFirstPage: false,
    displayTitle: true,
    lang: options.language,
    info: options.info,
    font: null as unknown as string,
    fontLayoutCache: false,
  } as PDFKit.PDFDocumentOptions) as unknown as PdfWriter;
}
