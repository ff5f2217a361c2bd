import type { Id } from '@colloquy/kernel';
import type { Shift } from '../poster-session';
import type { BoardPlace, PosterDesk } from './poster-desk';

/** Somebody who would have to be at two boards at once. */
export interface PresenterElsewhere {
  readonly personId: Id;
  /** The other poster that they present then, and its board. */
  readonly other: Id;
  readonly board: number;
}

/** Who of those who present a poster stands at another one while they would stand at this place, in any session. */
export function presenterElsewhere(
  desk: PosterDesk,
  standing: ReadonlyMap<Id, BoardPlace>,
  submissionId: Id,
  place: BoardPlace,
): PresenterElsewhere | null {
  const presenters = desk.posters.get(submissionId)?.presenterIds ?? [];
  for (const [other, at] of standing) {
    if (other === submissionId) continue;
    const personId = desk.posters.get(other)?.presenterIds.find((id) => presenters.includes(id));
    if (personId !== undefined && atOnce(desk, place, at)) return { personId, other, board: at.board };
  }
  return null;
}

function atOnce(desk: PosterDesk, one: BoardPlace, other: BoardPlace): boolean {
  if (one.posterSessionId === other.posterSessionId) return one.shift === other.shift;
  const [a, b] = [shiftAt(desk, one), shiftAt(desk, other)];
  return a !== undefined && b !== undefined && a.startsAt < b.endsAt && b.startsAt < a.endsAt;
}

function shiftAt(desk: PosterDesk, { posterSessionId, shift }: BoardPlace): Shift | undefined {
  return desk.sessions.get(posterSessionId)?.shifts[shift];
}
