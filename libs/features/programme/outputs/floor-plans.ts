import { paintSvg } from '@colloquy/engines/poster-layout';
import type { ReleaseReader } from '../domain/read-release';
import { drawingOf } from './floor-drawing';

/**
 * The floor plan of each poster session as SVG.
 * @param linked whether boards lead to the pages of the programme site
 */
export function floorPlanSvgs(reader: ReleaseReader, linked: boolean): Map<string, string> {
  return new Map(
    reader.release.posterSessions.map((session, index) => {
      const { list, mark } = drawingOf(reader, session);
      const svg = paintSvg(list, {
        title: `${session.title}: ${session.floorPlan.name}`,
        description: `Floor plan with ${session.floorPlan.boards.length} numbered boards in walking order. The list of posters names what hangs on each.`,
        id: `floor-plan-${index + 1}`,
        ...{ linked, mark },
      });
      return [session.id, svg];
    }),
  );
}
