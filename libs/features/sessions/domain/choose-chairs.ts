import type { Id } from '@colloquy/kernel';
import type { PlannedSession, TimetableFacts } from './timetable-facts';

/**
 * Gives each session a chair: somebody who is nowhere else in that block, who neither presents in it nor mentors one of
 * its talks, who chairs this track, and who chairs as few others as possible. A session that nobody can chair stays without one.
 */
export function chooseChairs(facts: TimetableFacts, sessions: readonly PlannedSession[]): PlannedSession[] {
  const attendeesOf = new Map(facts.talks.map((talk) => [talk.submissionId, talk.attendeeIds]));
  const chaired = new Map<Id, number>();
  const busy = new Map<Id, Set<Id>>();
  const engage = (blockId: Id, personId: Id): void => {
    busy.set(blockId, (busy.get(blockId) ?? new Set()).add(personId));
  };
  for (const { blockId, talks } of sessions) {
    for (const { presenterIds } of talks) for (const id of presenterIds) engage(blockId, id);
  }
  return sessions.map((session) => {
    const own = new Set(session.talks.flatMap(({ submissionId }) => attendeesOf.get(submissionId) ?? []));
    const wishes = (id: Id): boolean =>
      sessions.some(
        ({ blockId, code, talks }) =>
          blockId === session.blockId &&
          code !== session.code &&
          talks.some(({ submissionId }) => attendeesOf.get(submissionId)?.includes(id)),
      );
    const [chair] = facts.chairs
      .filter(({ trackIds }) => !trackIds || trackIds.includes(session.trackId))
      .filter(({ id }) => !own.has(id) && !busy.get(session.blockId)?.has(id))
      .sort(
        (a, b) => (chaired.get(a.id) ?? 0) - (chaired.get(b.id) ?? 0) || Number(wishes(a.id)) - Number(wishes(b.id)),
      );
    if (!chair) return session;
    chaired.set(chair.id, (chaired.get(chair.id) ?? 0) + 1);
    engage(session.blockId, chair.id);
    return { ...session, chairId: chair.id };
  });
}
