import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { buildProgrammePdf } from '../book/build-programme-pdf';
import { readRelease } from '../domain/read-release';
import type { Release } from '../domain/release';
import { drawingOf } from './floor-drawing';
import { floorPlanSvgs } from './floor-plans';

/** The marks of the floor plans that a PDF's figures bear. */
async function marksIn(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('S')) !== PDFName.of('Figure')) return [];
    const title = object.get(PDFName.of('T'));
    const words = title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '';
    return /^Floor plan ([0-9a-f]{16})$/.exec(words)?.[1] ?? [];
  });
}

const marksOf = (release: Release): string[] =>
  release.posterSessions.map((session) => drawingOf(readRelease(release), session).mark);

describe('the drawing of a hall', () => {
  jest.setTimeout(60_000);

  it('is one list of marks on paper and on the site', async () => {
    const release = sampleRelease();
    const wanted = marksOf(release);
    expect(wanted).toHaveLength(1);
    for (const linked of [true, false]) {
      const svgs = [...floorPlanSvgs(readRelease(release), linked).values()];
      expect(svgs.map((svg) => /data-drawing="([^"]*)"/.exec(svg)?.[1])).toEqual(wanted);
      expect(svgs.some((svg) => svg.includes('href="abstract-'))).toBe(linked);
    }
    expect(await marksIn((await buildProgrammePdf(release)).bytes)).toEqual(wanted);
  });

  it('has another mark as soon as one poster hangs elsewhere', () => {
    const release = sampleRelease();
    const moved = release.posterSessions.map((session) => {
      const [first, second, ...rest] = session.placements;
      if (!first || !second) throw new Error('The sample has no posters.');
      const swapped = [
        { ...first, submissionId: second.submissionId },
        { ...second, submissionId: first.submissionId },
      ];
      return { ...session, placements: [...swapped, ...rest] };
    });
    expect(marksOf({ ...release, posterSessions: moved })).not.toEqual(marksOf(release));
  });
});
