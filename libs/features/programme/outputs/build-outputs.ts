import { drawFloorPlan, paintSvg } from '@colloquy/engines/poster-layout';
import { buildProgrammePdf } from '../book/build-programme-pdf';
import type { OutputFile } from '../domain/output-file';
import type { Release } from '../domain/release';
import { buildSite } from '../site/build-site';
import { buildOpenData } from './files';

/**
 * Everything that is made from a release, and from nothing else: the PDF programme, the floor plans, the open data and
 * the programme site below `site/`. The same release gives the same bytes on every machine.
 */
export async function buildOutputs(release: Release): Promise<OutputFile[]> {
  return [];
}
