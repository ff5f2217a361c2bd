import { type PDFDict, PDFDocument, PDFStream } from '@cantoo/pdf-lib';
import { type Annotation, readAnnotations } from './annotations';
import { readFont, type UsedFont } from './fonts';
import { type Metadata, readMetadata } from './metadata';
import { asDict, bytesOf, dictAt, dictsAt, entry, textAt } from './objects';
import { type PageContent, readPageContent, type UsedCodes } from './page-content';
import { readStructure, type Structure } from './structure';

/** A page as the rules see it. */
export interface ParsedPage {
  /** From 1. */
  readonly number: number;
  readonly dict: PDFDict;
  readonly content: PageContent;
  readonly annotations: readonly Annotation[];
}

/** A file, read once for all rules by parsers that did not write it. */
export interface ParsedPdf {
  /** The first line. */
  readonly header: string;
  readonly catalog: PDFDict;
  readonly encryption: PDFDict | undefined;
  readonly metadata: Metadata | null;
  readonly structure: Structure;
  readonly pages: readonly ParsedPage[];
  readonly fonts: readonly UsedFont[];
  /** Of the whole file; undefined where it names none. */
  readonly language: string | undefined;
  /** Every dictionary of the file that stands for itself, those of streams too. */
  readonly dicts: readonly PDFDict[];
}

/** Reads a file for the rules. Throws on what is no PDF. */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const end = bytes.subarray(0, 64).findIndex((code) => code === 10 || code === 13);
  return readPdfDocument(document, Buffer.from(bytes.subarray(0, Math.max(0, end))).toString('latin1'));
}

/** Reads a document whose objects are parsed already. */
export function readPdfDocument(document: PDFDocument, header: string): ParsedPdf {
  const catalog: PDFDict = document.catalog;
  const structure = readStructure(catalog);
  const used = new Map<PDFDict, UsedCodes>();
  const usedIn = (font: PDFDict): UsedCodes => {
    const known = used.get(font) ?? { shown: new Set<number>(), rendered: new Set<number>() };
    used.set(font, known);
    return known;
  };
  const pages = document.getPages().map(({ node }, at): ParsedPage => {
    const content = readPageContent(node, (number) => structure.ownerOf(node, number), usedIn);
    return { number: at + 1, dict: node, content, annotations: readAnnotations(node, structure) };
  });
  const description = bytesOf(entry(catalog, 'Metadata'));
  return {
    ...{ header, catalog, structure, pages },
    encryption: asDict(document.context.lookup(document.context.trailerInfo.Encrypt)),
    metadata: description ? readMetadata(description.toString('utf8')) : null,
    fonts: [...used].map(([dict, codes]) => readFont(dict, codes)),
    language: textAt(catalog, 'Lang') || undefined,
    dicts: document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const dict = object instanceof PDFStream ? object.dict : asDict(object);
      return dict ? [dict] : [];
    }),
  };
}

/** The form fields of the file, those within others too. */
export function formFields(catalog: PDFDict): PDFDict[] {
  const walk = (fields: readonly PDFDict[], depth: number): PDFDict[] =>
    depth > 50 ? [] : fields.flatMap((field) => [field, ...walk(dictsAt(field, 'Kids'), depth + 1)]);
  return walk(dictsAt(dictAt(catalog, 'AcroForm'), 'Fields'), 0);
}
