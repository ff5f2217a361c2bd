import { inlineText, type Part, plain } from '@colloquy/engines/typesetting';
import type { ReleasePosterSession } from '../domain/release';
import { drawingOf } from '../outputs/floor-drawing';
import { abstractAnchor, boardsAnchor } from './anchors';
import type { BookSource } from './book-source';
import { floorFigure } from './floor-figure';
import { authorText } from './people-text';

function partOf(session: ReleasePosterSession, place: number, source: BookSource): Part {
  const { reader, times, mark } = source;
  const { floorPlan } = session;
  const room = reader.room(session.roomId);
  const shifts = session.shifts.map((shift) => `${shift.name}, ${times.span(shift.startsAt, shift.endsAt)}`);
  const when = `${times.day(session.startsAt)}, ${times.span(session.startsAt, session.endsAt)}, ${room.name}.`;
  return {
    kind: 'boards',
    anchor: boardsAnchor(place),
    heading: session.title,
    introduction: [
      ...plain(`${when} `, { strong: true }),
      ...plain(shifts.length > 0 ? `Presenters stand at their posters in shifts: ${shifts.join('; ')}. ` : ''),
      ...plain('Board numbers follow the walk through the room.'),
    ],
    boards: session.placements.map(({ boardNumber, submissionId, shift }) => {
      const submission = reader.submission(submissionId);
      const own = session.shifts[shift];
      return {
        number: boardNumber,
        shift: own ? times.span(own.startsAt, own.endsAt) : '',
        code: submission.code,
        title: inlineText(submission.title),
        people: authorText(submission, reader, false),
        mark: mark(submission.trackId),
        to: abstractAnchor(submission.code),
      };
    }),
    plan: floorPlan.boards.length > 0 ? floorFigure(floorPlan, drawingOf(reader, session)) : null,
  };
}

/** The poster sessions by board, each with its floor plan. */
export function boardsParts(source: BookSource): Part[] {
  return source.release.posterSessions.map((session, place) => partOf(session, place, source));
}
