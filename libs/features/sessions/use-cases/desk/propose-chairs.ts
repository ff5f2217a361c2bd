import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { chooseChairs } from '../../domain/choose-chairs';
import type { PlannedSession, TimetableFacts } from '../../domain/timetable-facts';
import { type ReadDesk, readDesk, readGround } from './read-desk';

/** Who could chair which session, and what speaks against it. */
export interface ProposedChairs {
  readonly chairs: readonly {
    readonly sessionId: Id;
    readonly code: string;
    readonly version: number;
    readonly chairId: Id | null;
    readonly name: string | null;
  }[];
  readonly reasons: readonly string[];
}

/** Chairs for the sessions as they stand. Run in one snapshot. @throws DomainError `not-found` for others than organisers */
export async function proposeChairs(db: Reader, viewer: Viewer, conferenceId: Id): Promise<ProposedChairs> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
  const { facts, ...ground } = await readGround(db, conferenceId);
  const desk = await readDesk(db, { facts, ...ground });
  const { sessions: planned, reasons } = chooseChairs(facts, plannedFrom(facts, desk));
  const chairs = desk.sessions.map(({ id: sessionId, code, version }, place) => {
    const chairId = planned[place]?.chairId ?? null;
    const name = facts.chairs.find(({ id }) => id === chairId)?.name ?? null;
    return { sessionId, code, version, chairId, name };
  });
  return { chairs, reasons };
}

/** The sessions of the desk as planned ones: whoever chairs one already goes on to. */
function plannedFrom(facts: TimetableFacts, desk: ReadDesk): PlannedSession[] {
  const presenters = new Map(facts.talks.map(({ submissionId, presenterIds }) => [submissionId, presenterIds]));
  return desk.sessions.map(({ id, code, title, trackId, roomId, blockId, chairId, startsAt, endsAt }) => ({
    ...{ code, title, trackId, roomId, blockId, chairId, startsAt, endsAt },
    talks: [...desk.standing.values()]
      .filter(({ sessionId }) => sessionId === id)
      .map((talk) => ({ ...talk, presenterIds: presenters.get(talk.submissionId) ?? [] })),
  }));
}
