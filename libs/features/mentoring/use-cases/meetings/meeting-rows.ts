import { type Id, type Instant, notFound } from '@colloquy/kernel';
import { instant, type Reader, type Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { type MeetingInWords, meetingMail } from '../../mail/meeting-mails';
import { othersOf } from '../together/others-of';
import type { Together } from '../together/together-on';

/** The columns of meeting `t` as the program speaks of it. */
export const MEETING_COLUMNS = `t.id, ${instant('t.starts_at')} AS "startsAt", ${instant('t.ends_at')} AS "endsAt",
  t.place, t.link, t.state, t.proposed_by AS "proposedBy", t.sequence, ${instant('t.changed_at')} AS "changedAt"`;

/** A meeting of this pairing with everything that is said of it. @throws DomainError `not-found` */
export async function meetingInWords(db: Reader, pairingId: Id, meetingId: Id): Promise<MeetingInWords> {
  const [meeting]: MeetingInWords[] = await db.query(
    `SELECT ${MEETING_COLUMNS}, t.conference_id AS "conferenceId", c.title AS conference, c.time_zone AS "timeZone",
       s.code, coalesce(v.title, s.code) AS title, m.name AS mentor,
       (SELECT string_agg(p.name, ', ' ORDER BY a.position) FROM submission_author a JOIN person p ON p.id = a.person_id
        WHERE a.submission_id = s.id AND a.presenter) AS presenter
     FROM meeting t JOIN pairing g ON g.id = t.pairing_id JOIN submission s ON s.id = g.submission_id
     JOIN conference c ON c.id = t.conference_id JOIN person m ON m.id = t.mentor_id
     LEFT JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
     WHERE t.id = $1 AND t.pairing_id = $2`,
    [meetingId, pairingId],
  );
  if (!meeting) throw notFound('meeting');
  return meeting;
}

/** Tells the other side what has become of a meeting, and whoever confirms themselves: they need the file as well. */
export async function tellOfMeeting(
  tx: Transaction,
  together: Together,
  meetingId: Id,
  did: 'propose' | 'confirm' | 'move' | 'cancel',
): Promise<void> {
  const meeting = await meetingInWords(tx, together.pairing?.id ?? '', meetingId);
  const { writer, others } = await othersOf(tx, together);
  const self = did === 'confirm' ? [{ id: together.personId, name: writer }] : [];
  for (const to of [...others, ...self]) await writeMail(tx, meetingMail(meeting, did, { writer, to }));
}

/** The clock of the database, by which meetings are ahead or over. */
export async function nowIn(db: Reader): Promise<Instant> {
  const [row]: { now: Instant }[] = await db.query(`SELECT ${instant('now()')} AS now`);
  return row?.now ?? '';
}
