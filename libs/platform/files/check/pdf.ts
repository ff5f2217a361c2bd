import type { ByteSource } from './byte-source';
import { PdfReader } from './pdf-reader';
import { damaged, holdsMore } from './refusal';

const TAIL = 1024;
/** The directory of a ZIP archive may stand this far before the end of a file, with a comment behind it. */
const ZIP_REACH = 65_557;

/**
 * Looks for what makes a PDF do something by itself (ISO 32000-2: scripts, starting programs, files inside, forms that
 * are sent), also inside packed object streams, and for a second file before or behind it. Nothing is changed: a PDF
 * is kept byte for byte.
 *
 * @throws FileRefused `file-damaged`, `file-holds-more`, `file-locked`, `file-active`, `file-inside` or `file-unusual`
 */
export function checkPdf(source: ByteSource): void {
  const head = source.slice(0, TAIL).toString('latin1');
  if (!/^%PDF-[12]\.\d[\r\n \t]/.test(head)) throw damaged('PDF');
  if (/<(!doctype|html|script|svg|body)\b/i.test(head)) throw holdsMore('PDF');
  checkEnd(source);
  const reader = new PdfReader();
  for (const piece of source.pieces(0, source.size)) reader.push(piece);
  reader.end();
}

function checkEnd(source: ByteSource): void {
  const tail = source.slice(Math.max(0, source.size - TAIL), TAIL).toString('latin1');
  const end = tail.lastIndexOf('%%EOF');
  if (end < 0) throw source.size > 0 && tail.trim() === '' ? damaged('PDF') : holdsMore('PDF');
  if (!/^[\s\0]*$/.test(tail.slice(end + 5))) throw holdsMore('PDF');
  const reach = source.slice(Math.max(0, source.size - ZIP_REACH), ZIP_REACH);
  for (let at = reach.indexOf('PK\x05\x06', 0, 'latin1'); at >= 0; at = reach.indexOf('PK\x05\x06', at + 1, 'latin1')) {
    if (at + 22 <= reach.length && reach.readUInt16LE(at + 20) <= reach.length - at - 22) throw holdsMore('PDF');
  }
}
