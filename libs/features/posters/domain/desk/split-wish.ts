import type { BoardFeature, splitSessions } from '@colloquy/engines/poster-layout';
import type { Id, Instant } from '@colloquy/kernel';
import { likenessTable, type PosterLikeness } from '../poster-likeness';
import type { DeskPosterSession, PosterDesk } from './poster-desk';

type Engaged = ReadonlyMap<Id, readonly { readonly startsAt: Instant; readonly endsAt: Instant }[]>;

/** What the engine is told to share posters out over sessions: those that hang stay, all others may go anywhere they can. */
export function splitWish(
  desk: PosterDesk,
  likeness: PosterLikeness,
  engaged: Engaged,
): Parameters<typeof splitSessions>[0] {
  const posters = [...desk.posters.values()];
  const sessions = [...desk.sessions.values()];
  return {
    posters: posters.map(({ submissionId, title, presenterIds, needs, mentorIds = [], trackId }) => ({
      ...{ id: submissionId, title, presenters: presenterIds, needs, mentors: mentorIds, topic: trackId },
      not: desk.standing.has(submissionId)
        ? []
        : sessions.filter((session) => isAway(session, presenterIds, engaged)).map(({ id }) => id),
    })),
    similarity: likenessTable(
      likeness,
      posters.map(({ submissionId }) => submissionId),
    ),
    sessions: sessions.map(({ id, floorPlan, shifts }) => ({
      ...{ id, boards: floorPlan.boards.length, shifts: shifts.length },
      offers: offersOf(floorPlan.boards.map(({ features }) => features)),
    })),
    keep: posters.flatMap(({ submissionId }) => {
      const place = desk.standing.get(submissionId);
      return place ? [{ poster: submissionId, session: place.posterSessionId }] : [];
    }),
  };
}

/** Whether somebody who presents is elsewhere in every shift. */
function isAway({ shifts }: DeskPosterSession, presenterIds: readonly Id[], engaged: Engaged): boolean {
  const times = presenterIds.flatMap((id) => engaged.get(id) ?? []);
  return shifts.every((shift) => times.some((time) => time.startsAt < shift.endsAt && shift.startsAt < time.endsAt));
}

function offersOf(boards: readonly (readonly BoardFeature[])[]): Record<BoardFeature, number> {
  const count = (feature: BoardFeature): number => boards.filter((features) => features.includes(feature)).length;
  return {
    ...{ power: count('power'), quiet: count('quiet'), 'step-free': count('step-free') },
    ...{ seat: count('seat'), 'near-exit': count('near-exit') },
  };
}
