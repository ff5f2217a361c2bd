import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import type { Desk } from '../../domain/desk/desk';
import type { PlannedChange } from '../../domain/desk/plan-change';

const LIFT = 'DELETE FROM placement WHERE submission_id = ANY ($1)';

const SESSIONS = `
  INSERT INTO session (id, conference_id, code, title, title_by_hand, track_id, room_id, block_id, starts_at, ends_at, version)
  SELECT id, $1, code, title, "titleByHand", "trackId", "roomId", "blockId", "startsAt", "endsAt",
    CASE WHEN id = ANY ($3) THEN $4 ELSE 0 END FROM json_to_recordset($2) AS given (id uuid, code text, title text,
    "titleByHand" boolean, "trackId" uuid, "roomId" uuid, "blockId" uuid, "startsAt" timestamptz, "endsAt" timestamptz)
  ON CONFLICT (id) DO UPDATE SET code = excluded.code, title = excluded.title, track_id = excluded.track_id,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at`;

const PLACEMENTS = `
  INSERT INTO placement (submission_id, session_id, starts_at, ends_at)
  SELECT "submissionId", "sessionId", "startsAt", "endsAt" FROM json_to_recordset($1) AS given
    ("submissionId" uuid, "sessionId" uuid, "startsAt" timestamptz, "endsAt" timestamptz)`;

const PRESENTERS = `
  INSERT INTO engagement (person_id, conference_id, session_id, submission_id, role, starts_at, ends_at)
  SELECT person::uuid, $1, "sessionId", "submissionId", 'presenter', "startsAt", "endsAt" FROM json_to_recordset($2) AS given
    ("submissionId" uuid, "sessionId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "presenterIds" json)
  CROSS JOIN LATERAL json_array_elements_text("presenterIds") AS person`;

const CHAIRS = `
  UPDATE engagement e SET starts_at = s.starts_at, ends_at = s.ends_at FROM session s
  WHERE s.id = e.session_id AND e.role = 'chair' AND s.id = ANY ($1)`;

const CHAIRS_AGAIN = `
  INSERT INTO engagement (person_id, conference_id, session_id, role, starts_at, ends_at)
  SELECT "chairId", $1, id, 'chair', "startsAt", "endsAt" FROM json_to_recordset($2) AS given
    (id uuid, "chairId" uuid, "startsAt" timestamptz, "endsAt" timestamptz) WHERE "chairId" IS NOT NULL`;

const RECORDS = `
  INSERT INTO timetable_talk (submission_id, conference_id, version, joins, note)
  SELECT "submissionId", $1, $3, joins, note FROM json_to_recordset($2) AS given ("submissionId" uuid, joins uuid, note text)
  ON CONFLICT (submission_id) DO UPDATE SET version = excluded.version, joins = excluded.joins, note = excluded.note,
    pinned = timetable_talk.pinned AND EXISTS (SELECT 1 FROM placement WHERE submission_id = excluded.submission_id)`;

/**
 * Writes a planned change: everything that moves is lifted before anything is placed, and what may not be in two places is
 * looked at once all of it stands.
 * @param made.notes why talks come into the pool, by their ids
 */
export async function writePlaces(
  tx: Transaction,
  { conferenceId }: Pick<Desk, 'conferenceId'>,
  { steps, placed, sessions, gone, revived }: PlannedChange,
  made: { readonly version: number; readonly notes: ReadonlyMap<Id, string> },
): Promise<void> {
  const places = placed.map(({ talk, sessionId, place }) => ({
    ...{ submissionId: talk.submissionId, presenterIds: [...new Set(talk.presenterIds)], sessionId },
    ...{ startsAt: place.startsAt, endsAt: place.endsAt },
  }));
  await tx.query(
    'SET CONSTRAINTS one_session_a_code, one_session_a_room, one_talk_at_a_time, nobody_in_two_places DEFERRED',
  );
  await tx.query(LIFT, [steps.map(({ submissionId }) => submissionId)]);
  if (gone.length > 0) await tx.query('DELETE FROM session WHERE id = ANY ($1)', [gone.map(({ id }) => id)]);
  if (sessions.length > 0) await tx.query(SESSIONS, [conferenceId, JSON.stringify(sessions), revived, made.version]);
  if (places.length > 0) {
    await tx.query(PLACEMENTS, [JSON.stringify(places)]);
    await tx.query(PRESENTERS, [conferenceId, JSON.stringify(places)]);
  }
  const chaired = sessions.filter(({ chairId }) => chairId !== null).map(({ id }) => id);
  if (chaired.length > 0) await tx.query(CHAIRS, [chaired]);
  const again = sessions.filter(({ id }) => revived.includes(id));
  if (again.length > 0) await tx.query(CHAIRS_AGAIN, [conferenceId, JSON.stringify(again)]);
  const records = steps.map(({ submissionId, after }) => ({
    ...{ submissionId, joins: after?.joins ?? null },
    note: after ? '' : (made.notes.get(submissionId) ?? ''),
  }));
  await tx.query(RECORDS, [conferenceId, JSON.stringify(records), made.version]);
  await tx.query(
    'SET CONSTRAINTS one_session_a_code, one_session_a_room, one_talk_at_a_time, nobody_in_two_places IMMEDIATE',
  );
}
