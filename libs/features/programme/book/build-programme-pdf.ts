import { type Archive, check, emit, plan } from '@colloquy/engines/typesetting';
import type { Release } from '../domain/release';
import { bookOf } from './book-of';
import { directions } from './directions';
import { hyphenateBritish } from './hyphenate';
import { programmeFonts } from './programme-fonts';
import { sealPdf } from './seal-pdf';

/** The printed programme and what is wrong with it, if anything: sentences that name the abstract. */
export interface ProgrammePdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly faults: string[];
  /** Why the file bears no mark of PDF/UA; empty when it does. */
  readonly findings: string[];
}

/**
 * Sets the printed programme of a release as a tagged PDF in A4. The same release gives the same bytes. Never refuses
 * a release whose references resolve: characters without a glyph and the like are reported, not thrown.
 */
export async function buildProgrammePdf(release: Release, archive: Archive = '2a'): Promise<ProgrammePdf> {
  const fonts = await programmeFonts();
  const planned = plan(bookOf(release), { fonts, directions, hyphenate: hyphenateBritish });
  const chunks: Uint8Array[] = [];
  for await (const chunk of emit(planned, fonts, archive)) chunks.push(chunk);
  const faults = check(planned, fonts).map(({ page, message }) => `Page ${page}: ${message}`);
  const painted = Buffer.concat(chunks);
  const { bytes, findings } = archive === '1a' ? { bytes: painted, findings: [] } : await sealPdf(painted);
  return { bytes, pages: planned.pages.length, faults, findings };
}
