import { type ConferenceCloned, findConference, shiftInstant } from '@colloquy/features/conferences';
import { type Instant, newId } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import { standingPosterSessions } from './read-posters';
import { storePosterSession } from './set-up-poster-session';

/**
 * A conference that is made from an earlier one has its poster sessions and halls as drawn, on this year's days and
 * without posters. What would lie after the last day, and what somebody has planned meanwhile, stays as it is.
 */
export const copyHalls: EventHandler<ConferenceCloned> = {
  name: 'posters.copy-halls',
  handles: 'ConferenceCloned',
  async handle(tx, { conferenceId, payload }) {
    const { from, timeZone, eventDays } = payload;
    const there = await standingPosterSessions(tx, conferenceId);
    if (there.length > 0) return;
    const rooms = new Map(payload.rooms);
    const { endsOn } = await findConference(tx, conferenceId);
    const moved = <Span extends { startsAt: Instant; endsAt: Instant }>(span: Span): Span => ({
      ...span,
      startsAt: shiftInstant(timeZone, span.startsAt, eventDays),
      endsAt: shiftInstant(timeZone, span.endsAt, eventDays),
    });
    for (const { placements: _, ...session } of await standingPosterSessions(tx, from)) {
      const roomId = rooms.get(session.roomId);
      const { startsAt, endsAt } = moved(session);
      if (!roomId || dayIn(timeZone, startsAt) > endsOn) continue;
      const shifts = session.shifts.map(moved);
      await storePosterSession(tx, conferenceId, { ...session, id: newId(), roomId, startsAt, endsAt, shifts });
    }
  },
};

const dayIn = (timeZone: string, at: Instant): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at));
