import type { Archive } from './pdf-objects';

const AIIM = 'http://www.aiim.org';
/** PDF/A knows no property of PDF/UA unless the file itself declares it (ISO 19005-2, 6.6.2.3). */
const DECLARATION = [
  `<rdf:Description rdf:about="" xmlns:pdfaExtension="${AIIM}/pdfa/ns/extension/" xmlns:pdfaSchema="${AIIM}/pdfa/ns/schema#" xmlns:pdfaProperty="${AIIM}/pdfa/ns/property#">`,
  '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>Universal accessibility</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${AIIM}/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>',
];

/** What a file says of itself: which part of PDF/A it keeps to, and that it keeps to PDF/UA-1. Plain ASCII. */
export function markOf(archive: Archive): string {
  const [part, level] = archive.toUpperCase();
  return [
    `<rdf:Description rdf:about="" xmlns:pdfaid="${AIIM}/pdfa/ns/id/"><pdfaid:part>${part}</pdfaid:part><pdfaid:conformance>${level}</pdfaid:conformance></rdf:Description>`,
    `<rdf:Description rdf:about="" xmlns:pdfuaid="${AIIM}/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`,
    ...DECLARATION,
  ].join('');
}

const SPACE = 0x20;

/** Where the last stretch of so many spaces begins, or -1. */
function roomIn(bytes: Uint8Array, length: number): number {
  let found = 0;
  for (let at = bytes.length - 1; at >= 0; at -= 1) {
    found = bytes[at] === SPACE ? found + 1 : 0;
    if (found === length) return at;
  }
  return -1;
}

/**
 * The file with the mark of PDF/A-2a and PDF/UA-1 in the room that `emit` left for it; nothing else in it changes, so
 * what has been judged is what bears the mark. Null when there is no room.
 */
export function marked(bytes: Uint8Array): Uint8Array | null {
  const mark = markOf('2a');
  const at = roomIn(bytes, mark.length);
  if (at < 0) return null;
  const copy = Uint8Array.from(bytes);
  copy.set(new TextEncoder().encode(mark), at);
  return copy;
}
