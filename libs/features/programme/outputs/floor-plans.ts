import { type BoardEntry, drawFloorPlan, paintSvg } from '@colloquy/engines/poster-layout';
import { withoutMarks } from '@colloquy/kernel';
import { fileName } from '../domain/file-name';
import type { ReleaseReader } from '../domain/read-release';
import type { ReleasePosterSession } from '../domain/release';

/** What hangs on each board of a poster session. */
function boardEntries(reader: ReleaseReader, session: ReleasePosterSession, linked: boolean): BoardEntry[] {
  return session.placements.map(({ boardNumber, submissionId }) => {
    const submission = reader.submission(submissionId);
    return {
      board: boardNumber,
      topic: reader.track(submission.trackId),
      title: withoutMarks(submission.title),
      presenter: reader
        .presenters(submission)
        .map(({ name }) => name)
        .join(', '),
      ...(linked ? { href: `abstract-${fileName(submission.code)}.html` } : {}),
    };
  });
}

/**
 * The floor plan of each poster session as SVG.
 * @param linked whether boards lead to the pages of the programme site
 */
export function floorPlanSvgs(reader: ReleaseReader, linked: boolean): Map<string, string> {
  return new Map(
    reader.release.posterSessions.map((session, index) => {
      const drawing = drawFloorPlan(session.floorPlan, boardEntries(reader, session, linked));
      const svg = paintSvg(drawing, {
        title: `${session.title}: ${session.floorPlan.name}`,
        description: `Floor plan with ${session.floorPlan.boards.length} numbered boards in walking order. The list of posters names what hangs on each.`,
        id: `floor-plan-${index + 1}`,
      });
      return [session.id, svg];
    }),
  );
}
