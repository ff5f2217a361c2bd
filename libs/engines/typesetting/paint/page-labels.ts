import type { PlannedPage } from '../model/plan';
import { type PdfWriter, pdfText } from './pdf-objects';

/**
 * Says what each page is called (ISO 32000-1, 12.4.2), so that a reader who asks for page 7 is shown the one on which 7
 * is printed. A first page without a number is the cover.
 */
export function writePageLabels(pdf: PdfWriter, pages: readonly PlannedPage[]): void {
  const isCover = pages[0]?.isNumbered === false && pages[1]?.isNumbered === true;
  const cover = [0, { P: pdfText('Cover') }, 1, { S: 'D', St: 2 }];
  pdf._root.data.PageLabels = { Nums: isCover ? cover : [0, { S: 'D' }] };
}
