import { assignChairs, type Placement } from '@colloquy/engines/timetabling';
import type { PlannedSession, TimetableFacts } from './timetable-facts';
import { slotMinutesOf, timetableInstance } from './timetable-instance';

/** Sessions with chairs, and why nobody could be found for the rest. */
export interface ChosenChairs {
  readonly sessions: readonly PlannedSession[];
  /** In words: for each session that nobody can chair, what keeps whom from it. */
  readonly reasons: readonly string[];
}

/**
 * Gives each session without a chair one: somebody who is nowhere else in that block, who neither presents in it nor
 * mentors one of its talks, and who chairs this track; a talk counts to the track of the session that it stands in; the
 * load is spread. A session that nobody can chair stays without one.
 */
export function chooseChairs(facts: TimetableFacts, sessions: readonly PlannedSession[]): ChosenChairs {
  const standsIn = new Map(
    sessions.flatMap(({ trackId, talks }) => talks.map(({ submissionId }) => [submissionId, trackId])),
  );
  const talks = facts.talks.map((talk) => ({ ...talk, trackId: standsIn.get(talk.submissionId) ?? talk.trackId }));
  const instance = timetableInstance({ ...facts, talks });
  const slotMinutes = slotMinutesOf(facts);
  const places = sessions.map(({ blockId, roomId }) => ({
    session: facts.blocks.findIndex(({ id }) => id === blockId),
    room: facts.rooms.findIndex(({ id }) => id === roomId),
  }));
  const placements = sessions.flatMap((session, at) => {
    const place = places[at]!;
    const block = facts.blocks[place.session];
    return session.talks.map(({ submissionId, startsAt }): Placement => {
      const minutes = block ? (Date.parse(startsAt) - Date.parse(block.startsAt)) / 60_000 : 0;
      return { submission: submissionId, ...place, slot: Math.floor(minutes / slotMinutes) };
    });
  });
  const named = sessions.flatMap(({ chairId }, at) => (chairId ? [{ ...places[at]!, person: chairId }] : []));
  const { chairs, reasons } = assignChairs(instance, { placements, chairs: named });
  const chaired = sessions.map((session, at) => {
    const place = places[at]!;
    const chair = chairs.find(({ session: block, room }) => block === place.session && room === place.room);
    return { ...session, chairId: chair?.person ?? session.chairId };
  });
  return { sessions: chaired, reasons };
}
