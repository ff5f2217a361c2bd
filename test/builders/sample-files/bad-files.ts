import { deflateSync } from 'node:zlib';
import { named, PPTX, type SampleFile } from './good-files';
import { objectStream, pdf, stream } from './pdf';
import { jpeg, png } from './pictures';
import { archive, changed, type Parts, pptx, relations } from './presentation';

/** A file that must not be taken, and the code with which it is refused. */
export interface BadFile extends SampleFile {
  readonly code: string;
}

const bad = (code: string, name: string, bytes: Buffer): BadFile => ({ ...named(name, bytes), code });
const badPdf = (code: string, bytes: Buffer) => bad(code, 'poster.pdf', bytes);
const badSlides = (code: string, parts: Parts) => bad(code, 'slides.pptx', pptx(parts));
const JS = '<< /S /JavaScript /JS (app.alert(1)) >>';

/** Files that pretend to be others, are cut, locked or blown up, do something by themselves, or hold what they should not. */
export function badFiles(): Readonly<Record<string, BadFile>> {
  return { ...badNames(), ...badPdfs(), ...badPictures(), ...badPresentations() };
}

function badNames(): Record<string, BadFile> {
  return {
    'a program called a PDF': badPdf('file-kind', Buffer.from('MZ\x90\0\x03\0\0\0')),
    'a PDF called a PNG': bad('file-kind', 'figure.png', pdf()),
    'a PNG declared as a JPEG': { ...bad('file-kind', 'figure.png', png()), type: 'image/jpeg' },
    'an SVG': { ...bad('file-kind', 'figure.svg', Buffer.from('<svg/>')), type: 'image/svg+xml' },
    'a name with two endings': bad('file-name', 'poster.exe.pdf', pdf()),
    'a name written backwards': bad('file-name', 'poster\u202efdp.pdf', pdf()),
    'a name with a path': bad('file-name', '../poster.pdf', pdf()),
    'a name without letters': bad('file-kind', '.pdf', pdf()),
    'an empty file': badPdf('file-kind', Buffer.alloc(0)),
  };
}

function badPdfs(): Record<string, BadFile> {
  const action = (text: string) => pdf({ catalogue: '/OpenAction 4 0 R', objects: [Buffer.from(text)] });
  const bomb = objectStream(Buffer.alloc(200 * 1024 * 1024));
  return {
    'a script that runs at opening': badPdf('file-active', action(JS)),
    'a script spelled with signs': badPdf('file-active', action('<< /S /J#61vaScript /J#53 (x) >>')),
    'a script in packed objects': badPdf('file-active', pdf({ objects: [objectStream(`4 0 ${JS}`)] })),
    'a script in packed objects of no type': badPdf(
      'file-active',
      pdf({ objects: [objectStream(`4 0 ${JS}`, '/N 1 /First 4 /Filter [/FlateDecode]')] }),
    ),
    'a script in the bytes of a stream': badPdf(
      'file-active',
      pdf({ objects: [stream('', Buffer.from(`9 0 obj ${JS}`))] }),
    ),
    'a script in a text': badPdf('file-active', action(`(9 0 obj ${JS} endobj)`)),
    'a script after a bracket in a comment': badPdf('file-active', action(`%(\n${JS}`)),
    'a program that is started': badPdf('file-active', action('<< /S /Launch /F (cmd.exe) >>')),
    'a form that is sent': badPdf('file-active', action('<< /S /SubmitForm /F (https://example.org) >>')),
    'a file inside': badPdf('file-inside', pdf({ objects: [stream('/Type /EmbeddedFile', Buffer.from('x'))] })),
    'a PDF with a password': badPdf('file-locked', pdf({ catalogue: '/Encrypt 4 0 R' })),
    'objects packed in a rare way': badPdf(
      'file-unusual',
      pdf({
        objects: [objectStream('4 0 <<>>', '/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]')],
      }),
    ),
    'packed objects that grow to 200 MB': badPdf('file-too-much-inside', pdf({ objects: [bomb] })),
    'packed objects that are cut': badPdf(
      'file-damaged',
      pdf({
        objects: [
          stream(
            '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
            deflateSync(Buffer.alloc(999, 'a1b2')).subarray(0, 12),
          ),
        ],
      }),
    ),
    'a page of HTML before it': badPdf('file-kind', Buffer.concat([Buffer.from('<html><script>1</script>'), pdf()])),
    'HTML in its head': badPdf('file-holds-more', changed(pdf(), Buffer.from('<< /Type'), Buffer.from('<script>'))),
    'an archive behind it': badPdf('file-holds-more', Buffer.concat([pdf(), archive({ a: 'b' })])),
    'an archive in it that a comment ends': badPdf(
      'file-holds-more',
      Buffer.concat([pdf(), commented(archive({ a: 'b' }), 7), Buffer.from('\n%%EOF\n')]),
    ),
    'a PDF that is cut': badPdf('file-holds-more', pdf().subarray(0, 300)),
  };
}

function badPictures(): Record<string, BadFile> {
  const broken = png();
  broken[40] = 255 - (broken[40] ?? 0);
  return {
    'a PNG of 60,000 × 60,000 dots': bad('picture-too-large', 'figure.png', png(60_000, 60_000)),
    'a PNG of no size': bad('file-damaged', 'figure.png', png(0, 9)),
    'a PNG with a wrong sum': bad('file-damaged', 'figure.png', broken),
    'a PNG that is cut': bad('file-damaged', 'figure.png', png().subarray(0, -12)),
    'a JPEG of 65,000 × 65,000 dots': bad('picture-too-large', 'photo.jpg', jpeg({ width: 65_000, height: 65_000 })),
    'a JPEG that is cut': bad('file-damaged', 'photo.jpg', jpeg().subarray(0, -2)),
    'a JPEG with thousands of scans': bad('file-damaged', 'photo.jpg', jpeg({ scans: 5_000 })),
    'a web page with the beginning of a JPEG': bad(
      'file-damaged',
      'photo.jpg',
      Buffer.from('\xff\xd8\xff<html>', 'latin1'),
    ),
  };
}

function badPresentations(): Record<string, BadFile> {
  const wrapped = archive({ 'a.txt': 'x' });
  const zeros = Buffer.alloc(150 * 1024 * 1024);
  const bomb = pptx({ 'ppt/media/image1.bmp': zeros });
  const size = Buffer.alloc(4);
  size.writeUInt32LE(zeros.length);
  const locked = pptx();
  const rels = 'ppt/slides/_rels/slide1.xml.rels';
  return {
    'a macro': badSlides('file-active', { 'ppt/vbaProject.bin': 'x' }),
    'a macro by its kind': badSlides('file-active', { '[Content_Types].xml': '<Types>macroEnabled.main+xml</Types>' }),
    'a control': badSlides('file-active', { 'ppt/activeX/activeX1.xml': '<x/>' }),
    'an object of another program': badSlides('file-active', { 'ppt/embeddings/oleObject1.bin': 'x' }),
    'an object of another program under a false name': badSlides('file-archive-inside', {
      'ppt/media/image1.png': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    }),
    'a click that starts a program': badSlides('file-active', {
      'ppt/slides/slide1.xml': '<a action="ppaction://program"/>',
    }),
    'an archive inside': badSlides('file-archive-inside', { 'ppt/media/image1.png': wrapped }),
    'an archive in the numbers of a chart': badSlides('file-archive-inside', {
      'ppt/embeddings/Sheet1.xlsx': archive({ 'xl/a.bin': wrapped }),
    }),
    'a macro in the numbers of a chart': badSlides('file-active', {
      'ppt/embeddings/Sheet1.xlsx': archive({ 'xl/vbaProject.bin': 'x' }),
    }),
    'an object that is fetched': badSlides('file-fetches', { [rels]: relations(['oleObject', 'file:///x']) }),
    'a picture that is fetched, said with signs': badSlides('file-fetches', {
      [rels]: relations(['image', 'https://example.org']).replace('External', '&#69;xternal'),
    }),
    'definitions that grow': badSlides('file-damaged', {
      'ppt/slides/slide1.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>',
    }),
    'a show': badSlides('file-kind', { '[Content_Types].xml': '<Types>slideshow.main+xml</Types>' }),
    'another kind of archive': bad('file-damaged', 'slides.pptx', wrapped),
    'a picture that grows to 150 MB': bad('file-too-much-inside', 'slides.pptx', bomb),
    'the same, saying that it is small': bad(
      'file-damaged',
      'slides.pptx',
      changed(bomb, size, Buffer.from([9, 0, 0, 0])),
    ),
    'an archive with bytes before it': bad(
      'file-holds-more',
      'slides.pptx',
      Buffer.concat([pptx().subarray(0, 4), pptx()]),
    ),
    'an archive with bytes behind it': bad(
      'file-holds-more',
      'slides.pptx',
      Buffer.concat([pptx(), Buffer.from('<html>')]),
    ),
    'a part that a password locks': bad('file-locked', 'slides.pptx', lock(locked)),
    'a presentation that a password locks': bad(
      'file-locked',
      'slides.pptx',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
    ),
    'a picture called a presentation': { ...bad('file-kind', 'slides.pptx', png()), type: PPTX },
  };
}

/** Sets the flag of a password on the first entry of the archive's directory. */
function lock(bytes: Buffer): Buffer {
  const at = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
  return bytes;
}

/** Says that a comment of this length ends the archive. */
function commented(bytes: Buffer, length: number): Buffer {
  bytes.writeUInt16LE(length, bytes.length - 2);
  return bytes;
}
