import { buildProgrammePdf } from '../book/build-programme-pdf';
import type { OutputFile } from '../domain/output-file';
import { readRelease } from '../domain/read-release';
import type { Release } from '../domain/release';
import { buildSite } from '../site/build-site';
import { buildOpenData } from './files';
import { floorPlanSvgs } from './floor-plans';

const SVG = 'image/svg+xml';
const PDF = 'application/pdf';

/** Kilobytes or megabytes, as a visitor reads them. */
function inWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * Everything that is made from a release, and from nothing else: the PDF programme, the floor plans, the open data, and
 * the programme site below `site/`, which has the PDF and the plans with it so that it stands alone on any host. The
 * same release gives the same bytes on every machine.
 * @param release must have passed `checkRelease`
 */
export async function buildOutputs(release: Release): Promise<OutputFile[]> {
  const reader = readRelease(release);
  const pdf = await buildProgrammePdf(release);
  const plans = [...floorPlanSvgs(reader, false).values()].map((text, index) => ({
    path: index === 0 ? 'floor-plan.svg' : `floor-plan-${index + 1}.svg`,
    text,
    mediaType: SVG,
  }));
  const programme: OutputFile = { path: 'programme.pdf', bytes: pdf.bytes, mediaType: PDF };
  const site = buildSite(release, {
    floorPlanSvgs: floorPlanSvgs(reader, true),
    downloads: [
      { href: programme.path, label: 'The programme as a PDF', size: inWords(pdf.bytes.length) },
      ...plans.map(({ path }) => ({ href: path, label: 'Floor plan of the posters' })),
    ],
  });
  return [
    programme,
    ...plans,
    ...buildOpenData(release),
    ...[...site, programme, ...plans].map((file) => ({ ...file, path: `site/${file.path}` })),
  ];
}
