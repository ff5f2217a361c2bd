import type { Id, Instant, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { type Looks, lastLook } from '../../domain/feedback/last-look';
import { alsoBesides, queueOrder, type Turns, whoIsAwaited } from '../../domain/feedback/round';
import { WORKING_STATES } from '../../domain/pairing';
import { readAwaited } from '../together/read-awaited';

/** One of a mentor's works, with what is new in it and who waits for whom. */
export interface MenteeView {
  readonly submissionId: Id;
  readonly pairingId: Id;
  readonly code: string;
  readonly title: string;
  readonly presenter: string;
  /** Whether the mentor has not yet looked at it at all. */
  readonly unread: boolean;
  /** Whether there is a version that the mentor has not seen. */
  readonly newVersion: boolean;
  readonly newComments: number;
  readonly openThreads: number;
  /** Open comments on the pages of slides or a poster in which an author had the last word. */
  readonly pageComments: number;
  /** When the next meeting would begin that an author has proposed; null where none waits for an answer. */
  readonly meetingAt: Instant | null;
  readonly roundsReturned: number;
  readonly round: { readonly number: number; readonly dueAt: Instant; readonly isLate: boolean } | null;
  /** Whether the text waits for the mentor: a version, words in the margin, a round. */
  readonly draftAwaitsYou: boolean;
  /** Whether the authors wait for the mentor in anything, and since when; else the mentor has had the last word. */
  readonly awaitsYou: boolean;
  readonly since: Instant;
}

interface Row
  extends Pick<
    MenteeView,
    'submissionId' | 'pairingId' | 'code' | 'title' | 'presenter' | 'openThreads' | 'roundsReturned' | 'round'
  > {
  readonly turns: Turns;
  readonly latest: number;
  readonly looks: Looks | null;
  readonly commentTimes: readonly Instant[];
  readonly now: Instant;
}

const latestOf = (what: string, from: string): string => `(SELECT ${instant(`max(${what})`)} FROM ${from})`;

const COMMENTS = 'margin_comment m JOIN margin_thread t ON t.id = m.thread_id WHERE t.pairing_id = g.id';
const SHARED = `v.submission_id = s.id AND (v.occasion IN ('submit', 'import')
  OR v.number IN (SELECT version FROM feedback_round WHERE pairing_id = g.id))`;

const QUEUE = `
  SELECT s.id AS "submissionId", g.id AS "pairingId", s.code, ${instant('now()')} AS now,
    (SELECT title FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version) AS title,
    (SELECT coalesce(a.named, p.name) FROM submission_author a JOIN person p ON p.id = a.person_id
     WHERE a.submission_id = s.id ORDER BY a.presenter DESC, a.position LIMIT 1) AS presenter,
    (SELECT count(*)::int FROM margin_thread t WHERE t.pairing_id = g.id AND t.resolved_at IS NULL) AS "openThreads",
    (SELECT count(*)::int FROM feedback_round f WHERE f.pairing_id = g.id AND f.state = 'returned') AS "roundsReturned",
    (SELECT json_build_object('number', f.number, 'dueAt', ${instant('f.due_at')}, 'isLate', f.due_at < now())
     FROM feedback_round f WHERE f.pairing_id = g.id AND f.state = 'asked') AS round,
    (SELECT max(v.number) FROM abstract_version v WHERE ${SHARED}) AS latest,
    (SELECT json_build_object('seenAt', ${instant('l.seen_at')}, 'version', l.version, 'before', CASE WHEN l.before_at IS NULL THEN NULL
       ELSE json_build_object('at', ${instant('l.before_at')}, 'version', l.before_version) END)
     FROM margin_look l WHERE l.submission_id = s.id AND l.person_id = g.mentor_id) AS looks,
    (SELECT coalesce(json_agg(${instant('m.written_at')}), '[]') FROM ${COMMENTS} AND m.person_id <> g.mentor_id
       AND m.removed_at IS NULL) AS "commentTimes",
    json_build_object('pairedAt', ${instant('g.since')},
      'askedAt', ${latestOf('f.asked_at', `feedback_round f WHERE f.pairing_id = g.id AND f.state = 'asked'`)},
      'mentorWroteAt', greatest(${latestOf('m.written_at', `${COMMENTS} AND m.person_id = g.mentor_id`)},
        ${latestOf('f.returned_at', 'feedback_round f WHERE f.pairing_id = g.id')}),
      'authorWroteAt', greatest(${latestOf('m.written_at', `${COMMENTS} AND m.person_id <> g.mentor_id`)},
        ${latestOf('v.written_at', `abstract_version v WHERE ${SHARED}`)})) AS turns
  FROM pairing g JOIN submission s ON s.id = g.submission_id
  WHERE g.conference_id = $1 AND g.mentor_id = $2 AND g.state = ANY ($3) AND s.submitted_version IS NOT NULL
    AND s.state NOT IN ('withdrawn', 'declined')`;

/** The works that the viewer mentors, in the order in which to take them: by deadline, then by who has waited longest. */
export async function readMentees(db: Reader, { personId }: Viewer, conferenceId: Id): Promise<MenteeView[]> {
  const rows: Row[] = await db.query(QUEUE, [conferenceId, personId, WORKING_STATES]);
  const besides = new Map((await readAwaited(db, conferenceId, personId)).map((work) => [work.id, work]));
  return rows
    .map((row) => {
      const { pages = null, meeting = null } = besides.get(row.submissionId) ?? {};
      const onText = whoIsAwaited(row.turns);
      return {
        ...{ ...row, awaited: alsoBesides(onText, [pages, meeting]), dueAt: row.round?.dueAt ?? null },
        ...{ draftAwaitsYou: onText.who === 'mentor' },
        ...{ pageComments: pages?.comments ?? 0, meetingAt: meeting?.startsAt ?? null },
      };
    })
    .sort(queueOrder)
    .map(({ turns: _turns, dueAt: _dueAt, looks, latest, commentTimes, awaited, now, ...row }) => {
      const last = looks && (lastLook(looks, now) ?? { at: looks.seenAt, version: looks.version });
      return {
        ...row,
        unread: last === null,
        newVersion: last !== null && latest > (looks?.version ?? 0),
        newComments: last === null ? 0 : commentTimes.filter((at) => at > (looks?.seenAt ?? '')).length,
        awaitsYou: awaited.who === 'mentor',
        since: awaited.since,
      };
    });
}
