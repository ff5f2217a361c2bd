import { deflateSync } from 'node:zlib';
import { objectStream, pdf, stream } from './pdf';
import { chunk, exif, jpeg, png, segment } from './pictures';
import { archive, pptx, relations } from './presentation';

/** A file as somebody would send it. */
export interface SampleFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export const named = (name: string, bytes: Buffer): SampleFile => {
  const types: Record<string, string> = { pdf: 'application/pdf', png: 'image/png', pptx: PPTX };
  return { name, type: types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'image/jpeg', bytes };
};

/** Honest files of every kind, with what harmless things real ones have. */
export function goodFiles(): Readonly<Record<string, SampleFile>> {
  const link = '<< /Type /Annot /A << /S /URI /URI (https://example.org/Web/JavaScript/Launch) >> >>';
  return {
    'a PDF': named('poster.pdf', pdf()),
    'a PDF that links to a page about JavaScript': named('poster.pdf', pdf({ objects: [Buffer.from(link)] })),
    'a PDF with packed objects': named('poster.pdf', pdf({ objects: [objectStream(`4 0 ${link}`)] })),
    'a PDF with a packed page': named(
      'Poster – final v2.pdf',
      pdf({ objects: [stream('/Filter /FlateDecode', deflateSync(Buffer.from('BT (Frogs) Tj ET')))] }),
    ),
    'a PNG': named('figure.png', png()),
    'a PNG with a comment and a place': named(
      'figure.PNG',
      png(16, 9, { chunks: [chunk('tEXt', Buffer.from('Author\0Ada')), chunk('eXIf', Buffer.from('GPS 51.5'))] }),
    ),
    'a PNG with something behind it': named('figure.png', png(16, 9, { after: '<script>alert(1)</script>' })),
    'a JPEG': named('photo.jpg', jpeg()),
    'a photograph taken upright, with its place and a comment': named(
      'photo.jpeg',
      jpeg({ segments: [exif(6), segment(0xfe, Buffer.from('GPS in a comment'))] }),
    ),
    'a photograph with a film behind it': named('photo.jpg', jpeg({ after: pptx() })),
    'a presentation': named('slides.pptx', pptx()),
    'a presentation with a link, a film on the web and a chart': named(
      'slides.pptx',
      pptx({
        'ppt/slides/_rels/slide1.xml.rels': relations(
          ['hyperlink', 'https://example.org/?a=1&amp;b=2'],
          ['video', 'https://example.org/film'],
        ),
        'ppt/embeddings/Microsoft_Excel_Sheet1.xlsx': archive({ 'xl/workbook.xml': '<workbook/>' }),
      }),
    ),
  };
}
