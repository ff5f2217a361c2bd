import type { ByteSink } from './byte-sink';
import type { ByteSource } from './byte-source';
import { exifWithTurn, turnOf } from './exif-turn';
import { expectPictureSize } from './picture-size';
import { damaged, FileRefused } from './refusal';

/** Baseline, extended and progressive: what every browser shows. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const TABLES = [0xc4, 0xdb, 0xdd];
const [START, END, SCAN] = [0xd8, 0xd9, 0xda];
/** A browser paints the picture anew for each scan: some hundreds of them hold it up for minutes. */
const MOST_SCANS = 100;
const MOST_SEGMENTS = 2_000;

/**
 * Copies a JPEG picture without where, when and by whom it was taken (ITU-T T.81; Exif, XMP, IPTC and comments are left
 * out); which way up it is stays. What stands after its end is cut: phones append films and previews there.
 *
 * @throws FileRefused `file-damaged`, `file-unusual` or `picture-too-large`
 */
export function checkJpeg(source: ByteSource, sink: ByteSink): void {
  sink.write(Buffer.from([0xff, START]));
  let [segments, frames, scans] = [0, 0, 0];
  for (let at = 2; ; ) {
    segments += 1;
    while (source.at(at) === 0xff && source.at(at + 1) === 0xff) at += 1;
    const marker = source.at(at + 1);
    if (source.at(at) !== 0xff || marker < 0 || segments > MOST_SEGMENTS) throw damaged('JPEG picture');
    if (marker === END) break;
    const length = source.at(at + 2) * 256 + source.at(at + 3);
    const end = at + 2 + length;
    if (length < 2 || end > source.size) throw damaged('JPEG picture');
    if (FRAMES.includes(marker)) {
      frames += 1;
      checkFrame(source.slice(at + 4, length - 2));
    }
    if (isKept(marker)) copySegment(source, sink, at, end);
    at = end;
    if (marker === SCAN) {
      scans += 1;
      if (frames !== 1 || scans > MOST_SCANS) throw damaged('JPEG picture');
      at = endOfScan(source, end);
      sink.copy(source, end, at);
    }
  }
  if (scans === 0) throw damaged('JPEG picture');
  sink.write(Buffer.from([0xff, END]));
}

function checkFrame(frame: Buffer): void {
  if (frame.length < 9 || frame.length !== 6 + 3 * (frame[5] ?? 0)) throw damaged('JPEG picture');
  expectPictureSize(frame.readUInt16BE(3), frame.readUInt16BE(1));
}

/** @throws FileRefused for the kinds of JPEG that browsers do not show */
function isKept(marker: number): boolean {
  if (marker >= 0xe0 && marker <= 0xfe) return true;
  if (FRAMES.includes(marker) || TABLES.includes(marker) || marker === SCAN) return true;
  throw new FileRefused('file-unusual', 'This JPEG is of a rare kind that browsers do not show. Save it again.');
}

/** Of what programs add, the colours stay (JFIF, profile, Adobe), and which way up the picture is. */
function copySegment(source: ByteSource, sink: ByteSink, at: number, end: number): void {
  const marker = source.at(at + 1);
  const named = (name: string) => source.slice(at + 4, name.length).toString('latin1') === name;
  if (marker === 0xe1 && named('Exif\0\0')) {
    const turn = turnOf(source.slice(at + 10, end - at - 10));
    if (turn > 1) sink.write(exifWithTurn(turn));
  }
  const colours =
    (marker === 0xe0 && named('JFIF\0')) ||
    (marker === 0xe2 && named('ICC_PROFILE\0')) ||
    (marker === 0xee && named('Adobe'));
  if (marker < 0xe0 || colours) sink.copy(source, at, end);
}

/** Where the next marker stands: packed data has a zero after each 0xFF, or a mark to start anew. */
function endOfScan(source: ByteSource, from: number): number {
  for (let at = from; at < source.size; at += 1) {
    if (source.at(at) !== 0xff) continue;
    const next = source.at(at + 1);
    if (next === 0xff || next === 0 || (next >= 0xd0 && next <= 0xd7)) continue;
    return at;
  }
  throw damaged('JPEG picture');
}
