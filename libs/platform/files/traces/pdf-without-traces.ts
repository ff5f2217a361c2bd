import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';

/** Where a PDF keeps what nobody sees on its pages (ISO 32000-2, 14.3, 14.5, 7.11.4) and what a note says of its author. */
const HIDDEN = ['Metadata', 'PieceInfo', 'LastModified', 'AF'].map((name) => PDFName.of(name));
const OF_NOTES = ['T', 'M', 'CreationDate', 'NM', 'RC', 'Subj'].map((name) => PDFName.of(name));
const OF_CATALOG = ['Names', 'SpiderInfo', 'Legal', 'Perms', 'DSS', 'Collection'].map((name) => PDFName.of(name));
const ANNOTS = PDFName.of('Annots');

/**
 * A PDF without properties, metadata, attachments and the names of those who wrote notes in it. It is written anew from
 * what its pages need, so that nothing of earlier savings is left either; same bytes in, same bytes out.
 */
export async function pdfWithoutTraces(bytes: Uint8Array): Promise<Uint8Array> {
  const from = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of from.context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) for (const name of HIDDEN) dict.delete(name);
  }
  for (const name of OF_CATALOG) from.catalog.delete(name);
  for (const page of from.getPages()) forgetNotes(page.node.lookup(ANNOTS));
  const copy = await PDFDocument.create({ updateMetadata: false });
  for (const page of await copy.copyPages(from, from.getPageIndices())) copy.addPage(page);
  return copy.save();
}

function forgetNotes(notes: unknown): void {
  if (!(notes instanceof PDFArray)) return;
  for (let place = 0; place < notes.size(); place += 1) {
    const note = notes.lookup(place);
    if (note instanceof PDFDict) for (const name of OF_NOTES) note.delete(name);
  }
}
