import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OpenedFile } from '../pages/open-file';
import type { PosterFacts } from './findings';
import { contrastIn, type Picture, type TextRun } from './measures';

/** As wide a page is drawn to look at the dots behind its letters. */
const LOOK_WIDTH = 2_400;
/** So many places are looked at: the smallest letters first, which need it most. */
const MOST_LOOKS = 400;

type Matrix = readonly [number, number, number, number, number, number];
const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];

function times([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Reads of the first page what is measured. @throws where the file cannot be read */
export async function readPoster(file: OpenedFile): Promise<PosterFacts> {
  const { width, height } = await file.sizeOf(1);
  if (!file.pdf) return { width, height, pdf: null };
  const page = await file.pdf.getPage(1);
  const runs = await runsOf(page);
  const { pictures, fonts } = await drawnOn(page);
  const marks = await file.pdf.getMarkInfo();
  const tree = await page.getStructTree().catch(() => null);
  const says = await namesOf(file.pdf);
  return {
    ...{ width, height },
    pdf: {
      ...{ runs, pictures, ...says },
      missingFonts: fonts,
      tagged: marks?.Marked === true && tree !== null && tree.children.length > 0,
      contrasts: await contrastsOf(file, runs, width),
    },
  };
}

async function namesOf(pdf: PDFDocumentProxy): Promise<{ hasTitle: boolean; hasLanguage: boolean }> {
  const { info } = await pdf.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string | null };
  return { hasTitle: (Title ?? '').trim() !== '', hasLanguage: (Language ?? '') !== '' };
}

async function runsOf(page: PDFPageProxy): Promise<TextRun[]> {
  const { items } = await page.getTextContent();
  const { transform } = page.getViewport({ scale: 1 });
  return items.flatMap((item): TextRun[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a, b, c, d, x, baseline] = times(transform as unknown as Matrix, item.transform as unknown as Matrix);
    const size = Math.hypot(c, d);
    // What is written upwards is left to people: its box is not a line.
    if (Math.abs(b) > Math.abs(a) * 0.1) return [{ text: item.str, size, x, y: baseline, width: 0 }];
    return [{ text: item.str, size, x, y: baseline - size, width: item.width }];
  });
}

/** Pictures as they are drawn, and fonts that are used and not in the file. */
async function drawnOn(page: PDFPageProxy): Promise<{ pictures: Picture[]; fonts: string[] }> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: Picture[] = [];
  const fonts = new Set<string>();
  const kept: Matrix[] = [];
  let now: Matrix = UNTURNED;
  fnArray.forEach((operator, at) => {
    const args = argsArray[at] as readonly unknown[] | null;
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore) now = kept.pop() ?? UNTURNED;
    else if (operator === OPS.transform) now = times(now, args as unknown as Matrix);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(now);
      if (Array.isArray(args?.[0])) now = times(now, args[0] as unknown as Matrix);
    } else if (operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? UNTURNED;
    else if (operator === OPS.paintImageXObject && typeof args?.[1] === 'number')
      pictures.push({ dots: args[1], width: Math.hypot(now[0], now[1]) });
    else if (operator === OPS.setFont && typeof args?.[0] === 'string') fonts.add(args[0]);
  });
  return { pictures: pictures.filter(({ width }) => width > 0), fonts: missingOf(page, [...fonts]) };
}

function missingOf(page: PDFPageProxy, loaded: readonly string[]): string[] {
  const names = loaded.flatMap((id): string[] => {
    if (!page.commonObjs.has(id)) return [];
    const font = page.commonObjs.get(id) as { missingFile?: boolean; isType3Font?: boolean; name?: string };
    return font.missingFile && !font.isType3Font ? [font.name ?? id] : [];
  });
  return [...new Set(names)];
}

async function contrastsOf(file: OpenedFile, runs: readonly TextRun[], width: number) {
  const canvas = document.createElement('canvas');
  await file.paint(1, canvas, LOOK_WIDTH, new AbortController().signal);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) return [];
  const scale = canvas.width / width;
  const looked = [...runs]
    .filter((run) => run.width > 0)
    .sort((a, b) => a.size - b.size)
    .slice(0, MOST_LOOKS);
  const found = looked.flatMap(({ text, size, x, y, width: wide }) => {
    const box = {
      x: Math.floor(x * scale),
      y: Math.floor((y + size * 0.1) * scale),
      w: Math.ceil(wide * scale),
      h: Math.ceil(size * 1.1 * scale),
    };
    if (box.w < 4 || box.h < 6 || box.x < 0 || box.y < 0) return [];
    const ratio = contrastIn(drawing.getImageData(box.x, box.y, box.w, box.h).data);
    return ratio === null ? [] : [{ text: text.trim(), size, ratio }];
  });
  return found.sort((a, b) => a.ratio - b.ratio);
}
