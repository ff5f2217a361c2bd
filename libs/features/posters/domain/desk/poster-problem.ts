import {
  type BoardPlan,
  CONSTRAINT_NAMES,
  DEFAULT_WEIGHTS,
  type Poster,
  type PosterProblem,
} from '@colloquy/engines/poster-layout';
import type { Id, Instant } from '@colloquy/kernel';
import type { PosterToPlace } from '../board-facts';
import { likenessTable, type PosterLikeness } from '../poster-likeness';
import { type DeskPosterSession, keptBoardOf, type PosterDesk } from './poster-desk';

/** What is weighed, by the names of the engine's constraints. */
export const WEIGHED: readonly string[] = CONSTRAINT_NAMES;

/** What weighs how much: as usual, except where organisers have said otherwise. */
export function weightsWith(kept: Readonly<Record<string, number>>): Record<string, number> {
  return { ...DEFAULT_WEIGHTS, ...kept };
}

/** The posters that a session has to hang: those that were given to it, and those that belong to none yet. */
export function postersOf(desk: PosterDesk, posterSessionId: Id): PosterToPlace[] {
  return [...desk.posters.values()].filter(({ submissionId }) => {
    const belongsTo = keptBoardOf(desk, submissionId)?.posterSessionId;
    return belongsTo === undefined || belongsTo === posterSessionId;
  });
}

/** What the engine's value of a session is made of beside its desk. */
export interface ProblemParts {
  readonly likeness: PosterLikeness;
  /** When people speak or chair. */
  readonly engaged: ReadonlyMap<Id, readonly { readonly startsAt: Instant; readonly endsAt: Instant }[]>;
  /** What organisers have said matters how much. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The engine's value of a session as it stands: what the browser judges a drag by, and what a search starts from. */
export function posterProblem(
  desk: PosterDesk,
  session: DeskPosterSession,
  { likeness, engaged, weights }: ProblemParts,
): PosterProblem {
  const posters = postersOf(desk, session.id);
  const ids = posters.map(({ submissionId }) => submissionId);
  return {
    floorPlan: session.floorPlan,
    posters: posters.map((poster) => posterValue(session, poster, engaged)),
    similarity: likenessTable(likeness, ids),
    shifts: session.shifts.length,
    pins: pinsOf(desk, session.id),
    people: Object.fromEntries(Object.entries(desk.names).map(([id, name]) => [id, { name }])),
    weights,
  };
}

function posterValue(session: DeskPosterSession, poster: PosterToPlace, engaged: ProblemParts['engaged']): Poster {
  const { submissionId, title, presenterIds, mentorIds = [], needs, sheet, published } = poster;
  const times = presenterIds.flatMap((id) => engaged.get(id) ?? []);
  const busy = session.shifts.flatMap(({ startsAt, endsAt }, shift) =>
    times.some((time) => time.startsAt < endsAt && startsAt < time.endsAt) ? [shift] : [],
  );
  return {
    ...{ id: submissionId, title, presenters: presenterIds, needs, mentors: mentorIds, busy },
    ...(sheet ? { sheet } : {}),
    ...(published?.posterSessionId === session.id ? { published: published.board } : {}),
  };
}

function pinsOf(desk: PosterDesk, posterSessionId: Id): { poster: Id; board: number }[] {
  return [...desk.standing].flatMap(([poster, place]) =>
    place.posterSessionId === posterSessionId && desk.records.get(poster)?.pinned && desk.posters.has(poster)
      ? [{ poster, board: place.board }]
      : [],
  );
}

/** Where the posters of a session hang, for the engine. */
export function standingPlan(desk: PosterDesk, posterSessionId: Id): BoardPlan {
  const placements = [...desk.standing].flatMap(([poster, place]) =>
    place.posterSessionId === posterSessionId && desk.posters.has(poster)
      ? [{ poster, board: place.board, shift: place.shift }]
      : [],
  );
  return { placements: placements.sort((a, b) => a.board - b.board) };
}
