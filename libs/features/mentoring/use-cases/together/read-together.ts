import type { Id, Instant, Viewer } from '@colloquy/kernel';
import { notFound } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { mayMatch } from '../../domain/mentoring.policy';
import { WORKING_STATES } from '../../domain/pairing';
import { presentersOf } from './others-of';
import { type Together, togetherOn } from './together-on';

/** What a screen begins with: the work, who works on it, and how long its presentation is. */
export interface Preparation extends Pick<Together, 'submissionId' | 'code' | 'title' | 'personId' | 'side'> {
  readonly mentor: string | null;
  readonly presenters: readonly string[];
  readonly form: string;
  readonly minutes: number;
  readonly discussionMinutes: number;
  readonly timeZone: string;
}

/** @throws DomainError `not-found` */
export async function readPreparation(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<Preparation> {
  const { code, title, personId, side, pairing } = await togetherOn(db, viewer, conferenceId, submissionId);
  const [length]: Pick<Preparation, 'form' | 'minutes' | 'discussionMinutes' | 'timeZone'>[] = await db.query(
    `SELECT t.form, t.minutes, t.discussion_minutes AS "discussionMinutes", c.time_zone AS "timeZone"
     FROM submission s JOIN conference c ON c.id = s.conference_id
     JOIN presentation_type t ON t.conference_id = s.conference_id
     WHERE s.id = $1 ORDER BY (t.id = s.type_id) DESC NULLS LAST, (t.form = s.wished_type) DESC NULLS LAST, t.position LIMIT 1`,
    [submissionId],
  );
  const presenters = (await presentersOf(db, submissionId)).map(({ name }) => name);
  return {
    ...{ submissionId, code, title, personId, side, presenters, mentor: pairing?.mentor ?? null },
    ...(length ?? { form: 'talk', minutes: 15, discussionMinutes: 5, timeZone: 'UTC' }),
  };
}

/** How far a pair is with what it prepares together: counts and days alone. */
export interface PairProgress {
  readonly pairingId: Id;
  readonly code: string;
  readonly mentor: string;
  readonly pageComments: number;
  readonly resolvedPageComments: number;
  readonly rehearsals: number;
  readonly meetingsHeld: number;
  readonly nextMeetingAt: Instant | null;
  readonly lastAt: Instant | null;
}

/** How far each pair that works together is, in order of the works' codes. For organisers. @throws DomainError `not-found` */
export async function readPairProgress(db: Reader, viewer: Viewer, conferenceId: Id): Promise<PairProgress[]> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('conference');
  return db.query(
    `SELECT g.id AS "pairingId", s.code, p.name AS mentor, pages.written AS "pageComments",
       pages.resolved AS "resolvedPageComments", rehearsals.held AS rehearsals, meetings.held AS "meetingsHeld",
       ${instant('meetings.next')} AS "nextMeetingAt",
       ${instant('greatest(pages.last, rehearsals.last, meetings.last)')} AS "lastAt"
     FROM pairing g JOIN submission s ON s.id = g.submission_id JOIN person p ON p.id = g.mentor_id
     CROSS JOIN LATERAL (SELECT count(*)::int AS written, count(resolved_at)::int AS resolved, max(written_at) AS last
       FROM page_comment WHERE pairing_id = g.id AND removed_at IS NULL) pages
     CROSS JOIN LATERAL (SELECT count(*)::int AS held, max(held_at) AS last
       FROM rehearsal WHERE pairing_id = g.id AND removed_at IS NULL) rehearsals
     CROSS JOIN LATERAL (SELECT (count(*) FILTER (WHERE starts_at <= now()))::int AS held,
         min(starts_at) FILTER (WHERE starts_at > now()) AS next, max(changed_at) AS last
       FROM meeting WHERE pairing_id = g.id AND state <> 'cancelled') meetings
     WHERE g.conference_id = $1 AND g.state = ANY ($2) ORDER BY s.code COLLATE "C", g.id`,
    [conferenceId, WORKING_STATES],
  );
}
