import { deflateSync } from 'node:zlib';

/** A PDF of one empty page, with these objects besides, and these entries in its catalogue. */
export function pdf({
  objects = [],
  catalogue = '',
}: {
  objects?: readonly Buffer[];
  catalogue?: string;
} = {}): Buffer {
  const parts = [
    Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
    ...objects,
  ];
  let text = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
  const places = parts.map((part, index) => {
    const place = text.length;
    text = Buffer.concat([text, Buffer.from(`${index + 1} 0 obj\n`), part, Buffer.from('\nendobj\n')]);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = parts.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.concat([text, Buffer.from(end)]);
}

/** A stream with this dictionary. */
export function stream(dictionary: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** Objects packed together, as newer programs write them. */
export function objectStream(text: string | Buffer, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode') {
  return stream(dictionary, dictionary.includes('FlateDecode') ? deflateSync(Buffer.from(text)) : Buffer.from(text));
}
