import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A file whose pages can be shown. */
export interface OpenedFile {
  readonly pages: number;
  /** Of a page, in points; of a picture in dots. */
  sizeOf(page: number): Promise<{ readonly width: number; readonly height: number }>;
  /** Draws a page as wide as asked for, in dots. Ends quietly where `signal` says so. */
  paint(page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal): Promise<void>;
  /** What is inside of a PDF; null for a picture. */
  readonly pdf: PDFDocumentProxy | null;
  close(): void;
}

/** More dots than this no telephone holds on one canvas. */
const MOST_DOTS = 16_000_000;

/** Whether pages of files of this kind can be shown. */
export const canShow = (type: string): boolean => type === 'application/pdf' || type.startsWith('image/');

/**
 * Fetches a file and opens it. What reads PDFs is loaded here and on no other screen, and draws in a thread of its own;
 * it runs nothing that a file may hold and asks no other server for anything.
 */
export async function openFile(address: string, type: string): Promise<OpenedFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The file could not be fetched.');
  return type === 'application/pdf' ? openPdf(await answer.arrayBuffer()) : openPicture(await answer.blob());
}

async function openPdf(data: ArrayBuffer): Promise<OpenedFile> {
  const [reader, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  reader.GlobalWorkerOptions.workerSrc = worker.default;
  const task = reader.getDocument({ data, enableXfa: false, useWasm: false, isEvalSupported: false });
  const pdf = await task.promise;
  return {
    pages: pdf.numPages,
    pdf,
    sizeOf: async (page) => sized(await pdf.getPage(page)),
    async paint(number, canvas, width, signal) {
      const page = await pdf.getPage(number);
      if (signal.aborted) return;
      const whole = sized(page);
      const scale = scaleFor(whole, width);
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const drawing = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => drawing.cancel(), { once: true });
      await drawing.promise.catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
    close: () => void task.destroy(),
  };
}

function sized(page: PDFPageProxy): { width: number; height: number } {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

function scaleFor({ width, height }: { width: number; height: number }, wanted: number): number {
  return Math.min(wanted / width, Math.sqrt(MOST_DOTS / (width * height)));
}

async function openPicture(blob: Blob): Promise<OpenedFile> {
  const picture = await createImageBitmap(blob);
  const size = { width: picture.width, height: picture.height };
  return {
    pages: 1,
    pdf: null,
    sizeOf: async () => size,
    async paint(_, canvas, width) {
      const scale = Math.min(1, scaleFor(size, width));
      canvas.width = Math.max(1, Math.round(size.width * scale));
      canvas.height = Math.max(1, Math.round(size.height * scale));
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    },
    close: () => picture.close(),
  };
}
