import { type Book, check, emit, type Part, plan } from '@colloquy/engines/typesetting';
import { A4 } from '../book/book-of';
import { directions } from '../book/directions';
import { hyphenateBritish } from '../book/hyphenate';
import { programmeFonts } from '../book/programme-fonts';
import { sealPdf } from '../book/seal-pdf';
import type { PosterPapers } from '../domain/poster-papers';
import { type LabelWishes, labelPart } from './label-part';
import { setUpParts } from './set-up-parts';

/** A paper as a tagged PDF, and what is wrong with it, if anything: sentences that name the abstract. */
export interface BuiltPaper {
  readonly bytes: Uint8Array;
  readonly faults: readonly string[];
}

async function build({ conference, asOf }: PosterPapers, title: string, parts: readonly Part[]): Promise<BuiltPaper> {
  const fonts = await programmeFonts();
  const book: Book = {
    ...{ title: `${title}, ${conference.title}`, subject: title, language: 'en-GB', createdAt: asOf, parts },
    ...{ organiser: `${conference.title}, ${conference.contact}`, paper: A4, cover: null },
  };
  const planned = plan(book, { fonts, directions, hyphenate: hyphenateBritish });
  const faults = check(planned, fonts)
    .filter(({ kind }) => kind === 'missing-glyph' || kind === 'overflow')
    .map(({ page, message }) => `Page ${page}: ${message}`);
  if (faults.length > 0) return { bytes: new Uint8Array(), faults };
  const chunks: Uint8Array[] = [];
  for await (const chunk of emit(planned, fonts)) chunks.push(chunk);
  const { bytes } = await sealPdf(Buffer.concat(chunks));
  return { bytes, faults };
}

/** The labels of boards. The same papers give the same bytes; with a fault there is no file. */
export function buildLabels(papers: PosterPapers, wishes: LabelWishes): Promise<BuiltPaper> {
  const part = labelPart(papers, wishes);
  return build(papers, part.heading, [part]);
}

/** The set-up sheets of a poster session. */
export function buildSetUpSheets(papers: PosterPapers): Promise<BuiltPaper> {
  return build(papers, `Set-up sheets: ${papers.session.title}`, setUpParts(papers));
}
