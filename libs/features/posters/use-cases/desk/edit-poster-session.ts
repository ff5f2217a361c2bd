import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, type Instant, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { WantedBoardStep } from '../../domain/desk/plan-moves';
import type { DeskPosterSession, PosterDesk } from '../../domain/desk/poster-desk';
import type { Shift } from '../../domain/poster-session';
import { timeFaults } from '../../domain/shifts';
import { posterRoom, unlessHallTaken } from '../set-up-poster-session';
import { changePosters } from './change-posters';
import { keepChange } from './keep-change';
import { holdPosters, readPosterGround, sessionOn } from './read-desk';
import { whoChanged } from './refuse-stale';
import { settlePosters } from './settle-posters';

/** A session as an organiser wants it, from the version that they saw. */
export interface EditedSession {
  readonly version: number;
  readonly title: string;
  readonly roomId: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly shifts: readonly Shift[];
}

/** Organisers give a poster session another title, room or time, or other shifts; posters stay on their boards. */
@Injectable()
export class EditPosterSession {
  constructor(private readonly acts: Acts) {}

  /**
   * @throws DomainError `not-found` for others than organisers; `stale` with both versions; `unknown-room`; `unclear-times` beside
   *   the fields; `hall-taken`; `double-presenter` where fewer shifts leave none for somebody
   */
  run(
    context: ActContext,
    input: EditedSession & { readonly conferenceId: Id; readonly posterSessionId: Id },
  ): Promise<{ version: number }> {
    const { conferenceId, posterSessionId, version: seen, ...wanted } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('poster session');
    const record = { act: 'edit-poster-session', conferenceId, subject: posterSessionId };
    return this.acts.run(context, record, async (tx) => {
      await holdPosters(tx, conferenceId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      const session = sessionOn(desk, posterSessionId);
      if (session.version !== seen) await refuseStaleSession(tx, desk, session, { version: seen, ...wanted });
      const room = await posterRoom(tx, conferenceId, wanted.roomId);
      const faults = timeFaults(wanted, wanted.shifts);
      if (faults.length > 0)
        throw new DomainError('invalid', 'unclear-times', 'The times of the session do not fit.', faults);
      const version = desk.version + 1;
      await unlessHallTaken(room, () => writeSession(tx, posterSessionId, wanted, version));
      const { title, roomId, startsAt, endsAt, shifts } = session;
      const besides = { before: { title, roomId, startsAt, endsAt, shifts }, after: wanted };
      const change = { kind: 'session', by: context.viewer.personId, sessionIds: [posterSessionId], besides } as const;
      const edited = { ...desk, sessions: new Map(desk.sessions).set(posterSessionId, { ...session, ...wanted }) };
      const steps = intoShifts(edited, posterSessionId, wanted.shifts.length);
      if (steps.length > 0) await changePosters(tx, edited, { ...change, steps });
      else await keepChange(tx, conferenceId, { ...change, version });
      return { version };
    });
  }
}

/** Posters of shifts that are not there any more stay on their boards, in another shift. */
function intoShifts(desk: PosterDesk, posterSessionId: Id, count: number): WantedBoardStep[] {
  return [...desk.standing].flatMap(([submissionId, { board, shift, ...at }]) =>
    at.posterSessionId === posterSessionId && shift >= count
      ? [{ submissionId, to: { posterSessionId, board, shift: null } }]
      : [],
  );
}

function writeSession(
  tx: Transaction,
  posterSessionId: Id,
  { title, roomId, startsAt, endsAt, shifts }: Omit<EditedSession, 'version'>,
  version: number,
): Promise<unknown> {
  return tx.query(
    `UPDATE poster_session SET title = $2, room_id = $3, starts_at = $4, ends_at = $5, shifts = $6, version = $7 WHERE id = $1`,
    [posterSessionId, title, roomId, startsAt, endsAt, JSON.stringify(shifts), version],
  );
}

async function refuseStaleSession(
  tx: Transaction,
  desk: PosterDesk,
  { version, title, roomId, startsAt, endsAt, shifts }: DeskPosterSession,
  yours: EditedSession,
): Promise<never> {
  const changed = await whoChanged(tx, desk.conferenceId, [version]);
  const theirs = { version, title, roomId, startsAt, endsAt, shifts, ...changed(version) };
  const message = `${theirs.by ?? 'Somebody'} changed this session meanwhile; nothing of yours was kept. Look at both, and choose.`;
  throw new DomainError('stale', 'stale', message, [], { yours, theirs });
}
