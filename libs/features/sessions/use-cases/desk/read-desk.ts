import type { TimetableInstance } from '@colloquy/engines/timetabling';
import { findConference, localTimeOf } from '@colloquy/features/conferences';
import { type CalendarDay, type Id, notFound } from '@colloquy/kernel';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import type { Desk, DeskSession, StandingTalk, TalkRecord } from '../../domain/desk/desk';
import { type Frame, frameOf } from '../../domain/desk/frame';
import type { TimetableFacts } from '../../domain/timetable-facts';
import { timetableInstance } from '../../domain/timetable-instance';
import { gatherTimetableFacts } from '../gather-timetable-facts';

/** What the desk stands on: facts of the set-up and of the works, which no change of the timetable changes. */
export interface DeskGround {
  readonly conferenceId: Id;
  readonly timeZone: string;
  readonly facts: TimetableFacts;
  readonly instance: TimetableInstance;
  readonly frame: Frame;
}

/** The ground of a conference's timetable, with the weights that its organisers have set. @throws DomainError `no-talks` */
export async function readGround(db: Reader, conferenceId: Id): Promise<DeskGround> {
  const { timeZone } = await findConference(db, conferenceId);
  const facts = await gatherTimetableFacts(db, conferenceId);
  const instance = timetableInstance(facts);
  return { conferenceId, timeZone, facts, instance, frame: frameOf(facts, instance) };
}

/** The calendar day of a block, where the conference is. */
export function dayOf({ timeZone }: Pick<DeskGround, 'timeZone'>, startsAt: string): CalendarDay {
  return localTimeOf(timeZone, startsAt).slice(0, 10);
}

/**
 * Takes the timetable of a conference for one change: whoever else wants to change it waits until the end of this act.
 * @returns its version
 */
export async function holdTimetable(tx: Transaction, conferenceId: Id): Promise<number> {
  const [row]: { version: number }[] = await tx.query(
    `INSERT INTO timetable (conference_id) VALUES ($1)
     ON CONFLICT (conference_id) DO UPDATE SET version = timetable.version RETURNING version`,
    [conferenceId],
  );
  return row?.version ?? 0;
}

interface DeskRows {
  readonly version: number;
  readonly sessions: readonly DeskSession[];
  readonly standing: readonly StandingTalk[];
  readonly records: readonly TalkRecord[];
  readonly rooms: readonly Id[];
  readonly days: readonly CalendarDay[];
}

const ROWS = `SELECT
  coalesce((SELECT version FROM timetable WHERE conference_id = $1), 0) AS version,
  (SELECT coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'title', s.title, 'titleByHand', s.title_by_hand,
      'trackId', s.track_id, 'roomId', s.room_id, 'blockId', s.block_id, 'chairId', e.person_id, 'locked', s.locked,
      'version', s.version, 'startsAt', ${instant('s.starts_at')}, 'endsAt', ${instant('s.ends_at')}) ORDER BY s.starts_at, s.code), '[]')
    FROM session s LEFT JOIN engagement e ON e.session_id = s.id AND e.role = 'chair' WHERE s.conference_id = $1) AS sessions,
  (SELECT coalesce(json_agg(json_build_object('submissionId', p.submission_id, 'sessionId', p.session_id,
      'startsAt', ${instant('p.starts_at')}, 'endsAt', ${instant('p.ends_at')}, 'engagedIds',
      ARRAY(SELECT e.person_id FROM engagement e WHERE e.submission_id = p.submission_id AND e.role = 'presenter'))), '[]')
    FROM placement p JOIN session s ON s.id = p.session_id WHERE s.conference_id = $1) AS standing,
  (SELECT coalesce(json_agg(json_build_object('submissionId', submission_id, 'version', version, 'pinned', pinned,
      'joins', joins, 'note', note)), '[]') FROM timetable_talk WHERE conference_id = $1) AS records,
  ARRAY(SELECT room_id::text FROM timetable_lock WHERE conference_id = $1 AND room_id IS NOT NULL ORDER BY 1) AS rooms,
  ARRAY(SELECT day::text FROM timetable_lock WHERE conference_id = $1 AND day IS NOT NULL ORDER BY 1) AS days`;

/** A desk with the days that are locked on it. */
export type ReadDesk = Desk & { readonly lockedDays: readonly CalendarDay[] };

/** What stands on the desk now. */
export async function readDesk(db: Reader, ground: DeskGround): Promise<ReadDesk> {
  const { conferenceId, frame } = ground;
  const [rows]: DeskRows[] = await db.query(ROWS, [conferenceId]);
  if (!rows) throw notFound('timetable');
  const { version, sessions, days } = rows;
  return {
    ...{ conferenceId, version, frame, sessions, lockedDays: days },
    standing: new Map(rows.standing.map((talk) => [talk.submissionId, talk])),
    records: new Map(rows.records.map((record) => [record.submissionId, record])),
    lockedRooms: new Set(rows.rooms),
    lockedBlocks: new Set(
      frame.blocks.filter(({ startsAt }) => days.includes(dayOf(ground, startsAt))).map(({ id }) => id),
    ),
  };
}
