import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { DeskSession } from '../../domain/desk/desk';
import { sessionTitles } from '../../domain/session-titles';
import { keepChange } from './keep-change';
import { type DeskGround, holdTimetable, type ReadDesk, readDesk, readGround } from './read-desk';
import { settleDesk } from './settle-desk';

/** What a session is to be called and who is to chair it; what is left out stays as it is. */
export interface SessionEdit {
  readonly sessionId: Id;
  /** Empty: as the program calls it. */
  readonly title?: string;
  readonly chairId?: Id | null;
  /** Of the session as it was seen. */
  readonly version: number;
}

/** SQLSTATE of a broken exclusion constraint. */
const EXCLUSION_VIOLATION = '23P01';

/** Organisers give sessions titles and chairs: one by one, or all chairs at once as the engine proposes them. */
@Injectable()
export class EditSessions {
  constructor(private readonly acts: Acts) {}

  /**
   * @throws DomainError `not-found` for others than organisers, and where a session has ended; `stale` with both versions;
   *   `no-chair`; `double-booked`
   */
  run(
    context: ActContext,
    input: { readonly conferenceId: Id; readonly kind: 'session' | 'chairs'; readonly edits: readonly SessionEdit[] },
  ): Promise<{ version: number; sessions: readonly DeskSession[] }> {
    const { conferenceId, kind, edits } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('conference');
    const record = { act: 'edit-sessions', conferenceId, count: () => edits.length };
    return this.acts.run(context, record, async (tx) => {
      await holdTimetable(tx, conferenceId);
      const ground = await readGround(tx, conferenceId);
      const desk = await settleDesk(tx, ground);
      refuseStaleEdits(desk, edits);
      const version = desk.version + 1;
      await tx.query('SET CONSTRAINTS nobody_in_two_places DEFERRED');
      for (const edit of edits) await writeEdit(tx, ground, desk, edit, version);
      await refuseTwoPlaces(
        tx,
        edits.map(({ sessionId }) => sessionId),
      );
      const now = await readDesk(tx, ground);
      const besides = { sessions: edits.map((edit) => told(desk, now, edit)) };
      await keepChange(tx, conferenceId, { version, kind, by: context.viewer.personId, besides });
      return { version, sessions: now.sessions.filter(({ id }) => edits.some(({ sessionId }) => sessionId === id)) };
    });
  }
}

function refuseStaleEdits(desk: ReadDesk, edits: readonly SessionEdit[]): void {
  const stale = edits.flatMap((edit) => {
    const theirs = desk.sessions.find(({ id }) => id === edit.sessionId);
    if (!theirs) throw notFound('session');
    return theirs.version === edit.version
      ? []
      : [{ sessionId: edit.sessionId, code: theirs.code, yours: edit, theirs }];
  });
  if (stale.length === 0) return;
  const codes = stale.map(({ code }) => code).join(', ');
  const message = `Somebody else has changed ${codes} meanwhile; nothing of yours was changed. Look at both, and choose.`;
  throw new DomainError('stale', 'stale', message, [], { sessions: stale });
}

async function writeEdit(
  tx: Transaction,
  { facts }: DeskGround,
  desk: ReadDesk,
  { sessionId, title, chairId }: SessionEdit,
  version: number,
): Promise<void> {
  const session = desk.sessions.find(({ id }) => id === sessionId);
  if (!session) throw notFound('session');
  if (title !== undefined) {
    const byHand = title.trim();
    const here = [...desk.standing.values()].filter((talk) => talk.sessionId === sessionId);
    const automatic = sessionTitles(facts)(
      session.trackId,
      here.map(({ submissionId }) => submissionId),
    );
    await tx.query('UPDATE session SET title = $2, title_by_hand = $3 WHERE id = $1', [
      ...[sessionId, byHand || automatic, byHand !== ''],
    ]);
  }
  if (chairId !== undefined && chairId !== session.chairId) {
    if (chairId !== null && !facts.chairs.some(({ id }) => id === chairId)) {
      const message = 'Nobody of this name chairs here. Make them a chair under People first.';
      throw new DomainError('invalid', 'no-chair', message, [{ field: 'chairId', message }]);
    }
    await tx.query(`DELETE FROM engagement WHERE session_id = $1 AND role = 'chair'`, [sessionId]);
    await tx.query(
      `INSERT INTO engagement (person_id, conference_id, session_id, role, starts_at, ends_at)
       SELECT $2::uuid, conference_id, id, 'chair', starts_at, ends_at FROM session WHERE id = $1 AND $2 IS NOT NULL`,
      [sessionId, chairId],
    );
  }
  await tx.query('UPDATE session SET version = $2 WHERE id = $1', [sessionId, version]);
}

/** Looks at all of it together, so that two chairs may be exchanged. */
async function refuseTwoPlaces(tx: Transaction, sessionIds: readonly Id[]): Promise<void> {
  const clashes: { name: string; one: string; other: string }[] = await tx.query(
    `SELECT p.name, s.code AS one, t.code AS other FROM engagement c JOIN engagement e ON e.person_id = c.person_id
       AND e.conference_id = c.conference_id AND (e.session_id <> c.session_id OR e.role <> c.role)
       AND tstzrange(e.starts_at, e.ends_at) && tstzrange(c.starts_at, c.ends_at)
     JOIN person p ON p.id = c.person_id JOIN session s ON s.id = c.session_id JOIN session t ON t.id = e.session_id
     WHERE c.role = 'chair' AND c.session_id = ANY ($1) LIMIT 1`,
    [sessionIds],
  );
  const [clash] = clashes;
  if (clash) {
    const message = `${clash.name} cannot chair ${clash.one}: they speak or chair in ${clash.other} at that time. Choose somebody else.`;
    throw new DomainError('conflict', 'double-booked', message, [{ field: 'chairId', message }]);
  }
  try {
    await tx.query('SET CONSTRAINTS nobody_in_two_places IMMEDIATE');
  } catch (error) {
    if ((error as { code?: string }).code !== EXCLUSION_VIOLATION) throw error;
    throw new DomainError(
      'conflict',
      'double-booked',
      'Somebody would be in two places at once. Choose somebody else.',
    );
  }
}

/** What became of one session, for the history. */
function told(desk: ReadDesk, now: ReadDesk, { sessionId }: SessionEdit) {
  const [before, after] = [desk, now].map(({ sessions }) => sessions.find(({ id }) => id === sessionId));
  return {
    ...{ sessionId, code: after?.code ?? '' },
    before: { title: before?.title, chairId: before?.chairId },
    after: { title: after?.title, chairId: after?.chairId },
  };
}
