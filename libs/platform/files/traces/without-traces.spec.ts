import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { withoutTraces } from './without-traces';

const AUTHOR = 'Ada Lovelace';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** A poster as an office program saves it: its author in the properties, the metadata, a note and a kept original. */
async function poster(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 300]);
  page.drawText('A difference engine');
  pdf.setAuthor(AUTHOR);
  pdf.setTitle(`Poster of ${AUTHOR}`);
  const { context } = pdf;
  const metadata = context.stream(`<x:xmpmeta><dc:creator>${AUTHOR}</dc:creator></x:xmpmeta>`, { Type: 'Metadata' });
  pdf.catalog.set(PDFName.of('Metadata'), context.register(metadata));
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Draw: { Private: PDFString.of(AUTHOR) } }));
  const note = { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: PDFString.of('Larger?') };
  page.node.addAnnot(context.register(context.obj({ ...note, T: PDFHexString.fromText(AUTHOR) })));
  await pdf.attach(strToU8(AUTHOR), `${AUTHOR}.txt`);
  return pdf.save();
}

/** Everything that stands anywhere in a PDF, unpacked. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const info = context.lookup(context.trailerInfo.Info);
  const words = [info, ...context.enumerateIndirectObjects().map(([, object]) => object)].map((object) => {
    if (object instanceof PDFRawStream) return `${object.dict}${Buffer.from(object.getContents()).toString('latin1')}`;
    if (!(object instanceof PDFDict)) return String(object);
    return [...object.entries()]
      .map(([, value]) => (value instanceof PDFHexString ? value.decodeText() : `${value}`))
      .join();
  });
  return [Buffer.from(bytes).toString('latin1'), ...words].join('\n');
}

describe('a file without what it says of the people behind it', () => {
  it('is a PDF with its pages and notes, and without the name of its author in any place', async () => {
    const bytes = await poster();
    expect((await everythingIn(bytes)).split(AUTHOR).length).toBeGreaterThan(4);
    const clean = await withoutTraces('application/pdf', bytes);
    const words = await everythingIn(clean);
    expect(words).not.toContain(AUTHOR);
    expect(words).not.toContain('Lovelace');
    expect(words).toContain('Larger?');
    const { width, height } = (await PDFDocument.load(clean)).getPage(0).getSize();
    expect([width, height]).toEqual([400, 300]);
  });

  it('is the same every time, so that it tells nothing of when it was asked for', async () => {
    const bytes = await poster();
    const [one, other] = [await withoutTraces('application/pdf', bytes), await withoutTraces('application/pdf', bytes)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('is a presentation with its slides, and without its properties and who commented on it', async () => {
    const slides = zipSync({
      'docProps/core.xml': strToU8(`<cp:coreProperties><dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`),
      'docProps/app.xml': strToU8('<Properties><Company>Example University</Company></Properties>'),
      'docProps/thumbnail.jpeg': strToU8(AUTHOR),
      'ppt/commentAuthors.xml': strToU8(
        `<p:cmAuthorLst><p:cmAuthor id="0" name="${AUTHOR}" initials="AL"/></p:cmAuthorLst>`,
      ),
      'ppt/slides/slide1.xml': strToU8('<p:sld>A difference engine</p:sld>'),
    });
    const parts = unzipSync(await withoutTraces(PPTX, slides));
    const words = Object.values(parts).map((part) => Buffer.from(part).toString());
    for (const trace of [AUTHOR, 'AL"', 'Example University']) expect(words.join()).not.toContain(trace);
    expect(words).toContain('<p:sld>A difference engine</p:sld>');
    expect(Object.keys(parts)).toHaveLength(5);
  });

  it('is not made of what cannot be read', async () => {
    await expect(withoutTraces('application/pdf', strToU8('not a PDF'))).rejects.toThrow();
  });
});
