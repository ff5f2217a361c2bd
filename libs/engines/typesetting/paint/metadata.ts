import type { Plan } from '../model/plan';
import { markOf } from './mark';
import type { Archive, PdfWriter } from './pdf-objects';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The name under which files are signed. */
export const PRODUCER = 'Colloquy';

/**
 * The description of the file in XMP (ISO 16684-1). It claims nothing: for a claim there is room, which `marked` fills
 * once the finished file has been judged. The variant for a validator of PDF/A-1 has to say from the start what it is.
 */
export function xmpOf(plan: Plan, archive: Archive): string {
  const date = `${plan.createdAt.slice(0, 19)}Z`;
  const text = (value: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(value)}</rdf:li></rdf:Alt>`;
  const mark = markOf(archive);
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title>${text(plan.title)}</dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(plan.organiser)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${text(plan.subject)}</dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(plan.language)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>`,
    `</rdf:Description>${archive === '1a' ? mark : ' '.repeat(mark.length)}</rdf:RDF></x:xmpmeta>`,
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** Puts the description into the file in place of pdfkit's own, which does not escape what it is given. */
export function writeMetadata(pdf: PdfWriter, plan: Plan, archive: Archive): void {
  pdf.endMetadata = () => {};
  const ref = pdf.ref({ Type: 'Metadata', Subtype: 'XML' });
  ref.compress = false;
  ref.write(new TextEncoder().encode(xmpOf(plan, archive)));
  ref.end();
  pdf._root.data.Metadata = ref;
}
