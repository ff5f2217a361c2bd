import { FileRefused } from './refusal';

const LONGEST_SIDE = 20_000;
/** A0 at 200 dots an inch has 62 million; shown, each takes four bytes of somebody's telephone. */
const MOST_PIXELS = 64_000_000;

/** A picture's size as its header says it. @throws FileRefused `picture-too-large` or `file-damaged` */
export function expectPictureSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw new FileRefused('file-damaged', 'This picture has no size. Save it again.');
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS)
    throw new FileRefused(
      'picture-too-large',
      `This picture has ${width} × ${height} dots, more than a browser can show. Make it smaller (200 dots an inch are enough for A0), or upload a PDF.`,
    );
}
