import type { CalendarDay, Id, Instant, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { Meeting } from '../../domain/meetings/meeting';
import { proposeTimes, type Taken, USUAL_WINDOWS, windowsOf } from '../../domain/meetings/propose-times';
import { meetingFile } from '../../mail/meeting-mails';
import { meetingTimesOf } from '../match-facts';
import { presentersOf } from '../together/others-of';
import { expectPairing, type Together, togetherOn } from '../together/together-on';
import { MEETING_COLUMNS, meetingInWords, nowIn } from './meeting-rows';

/** A line of the pair's log. */
export interface MeetingNote {
  readonly id: Id;
  readonly heldOn: CalendarDay;
  readonly line: string;
  readonly next: string;
  readonly name: string;
}

/** When a pair meets and what it has noted; both empty while there is no mentor who has said yes. */
export async function readMeetings(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<{ meetings: Meeting[]; notes: MeetingNote[] }> {
  const { pairing } = await togetherOn(db, viewer, conferenceId, submissionId);
  const meetings: Meeting[] = await db.query(
    `SELECT ${MEETING_COLUMNS} FROM meeting t WHERE t.pairing_id = $1 ORDER BY t.starts_at DESC, t.id`,
    [pairing?.id ?? null],
  );
  const notes: MeetingNote[] = await db.query(
    `SELECT n.id, n.held_on::text AS "heldOn", n.line, n.next, p.name FROM meeting_note n JOIN person p ON p.id = n.person_id
     WHERE n.pairing_id = $1 AND n.removed_at IS NULL ORDER BY n.held_on DESC, n.written_at DESC`,
    [pairing?.id ?? null],
  );
  return { meetings, notes };
}

/** Times that suit both, and what they were found from. */
export interface ProposedTimes {
  readonly times: readonly Instant[];
  /** `said`: from what both have said; `usual`: usual hours, because not both have said when they can. */
  readonly from: 'said' | 'usual';
}

/** Times at which the two could meet. @throws DomainError `not-found`; `no-mentor-yet` */
export async function readProposedTimes(
  db: Reader,
  viewer: Viewer,
  place: { conferenceId: Id; submissionId: Id; minutes: number },
): Promise<ProposedTimes> {
  const together = await togetherOn(db, viewer, place.conferenceId, place.submissionId);
  const { mentorId } = expectPairing(together);
  const said = await saidBy(db, place, mentorId);
  const [conference]: { timeZone: string }[] = await db.query(
    'SELECT time_zone AS "timeZone" FROM conference WHERE id = $1',
    [place.conferenceId],
  );
  const times = proposeTimes({
    timeZone: conference?.timeZone ?? 'UTC',
    now: await nowIn(db),
    minutes: place.minutes,
    windows: said ?? [USUAL_WINDOWS, USUAL_WINDOWS],
    taken: await takenTimes(db, together),
  });
  return { times, from: said ? 'said' : 'usual' };
}

/**
 * When mentor and presenter can meet; null where one of them has not said: then nothing is proposed from what the other
 * said in private. Of several presenters the first who has said so.
 */
async function saidBy(db: Reader, place: { conferenceId: Id; submissionId: Id }, mentorId: Id) {
  const presenters = (await presentersOf(db, place.submissionId)).map(({ id }) => id);
  const said = await meetingTimesOf(db, place.conferenceId, [mentorId, ...presenters]);
  const windows = (id: Id | undefined) => windowsOf(id === undefined ? [] : (said.get(id) ?? []));
  const [mentor, presenter] = [windows(mentorId), windows(presenters.find((id) => said.has(id)))];
  return mentor.length > 0 && presenter.length > 0 ? ([mentor, presenter] as const) : null;
}

/** What mentor and presenters have agreed on with anybody: when, never with whom. */
function takenTimes(db: Reader, { pairing, submissionId }: Together): Promise<Taken[]> {
  return db.query(
    `SELECT DISTINCT ${instant('t.starts_at')} AS "startsAt", ${instant('t.ends_at')} AS "endsAt"
     FROM meeting t JOIN pairing g ON g.id = t.pairing_id
     WHERE t.state <> 'cancelled' AND t.ends_at > now() AND (t.mentor_id = $1 OR EXISTS (
       SELECT 1 FROM submission_author a JOIN submission_author b ON b.person_id = a.person_id AND b.presenter
       WHERE a.submission_id = $2 AND a.presenter AND b.submission_id = g.submission_id))`,
    [pairing?.mentorId, submissionId],
  );
}

/** The file for a calendar. @throws DomainError `not-found`; `no-mentor-yet` */
export async function readMeetingFile(
  db: Reader,
  viewer: Viewer,
  place: { conferenceId: Id; submissionId: Id; meetingId: Id },
): Promise<string> {
  const together = await togetherOn(db, viewer, place.conferenceId, place.submissionId);
  return meetingFile(await meetingInWords(db, expectPairing(together).id, place.meetingId));
}
