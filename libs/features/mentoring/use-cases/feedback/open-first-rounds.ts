import type { Id, Instant } from '@colloquy/kernel';
import { instant } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { roundAskedMail } from '../../mail/feedback-mails';
import type { DueByItself } from './due-by-itself';
import { feedbackWork } from './feedback-work';
import { openRound } from './open-round';

interface Ready {
  /** Of the pairing. */
  readonly id: Id;
  readonly submissionId: Id;
  readonly conferenceId: Id;
  readonly code: string;
  readonly version: number;
  readonly mentorId: Id;
  readonly mentor: string;
  readonly dueAt: Instant;
}

/** Pairings that work together in a mentoring phase and have had no round yet; a first round takes two weeks at most. */
const READY = `
  SELECT g.id, s.id AS "submissionId", s.conference_id AS "conferenceId", s.code,
    s.submitted_version AS version, g.mentor_id AS "mentorId", p.name AS mentor,
    ${instant(`least(h.ends_at, date_trunc('day', now() AT TIME ZONE c.time_zone) AT TIME ZONE c.time_zone + interval '15 days')`)} AS "dueAt"
  FROM pairing g JOIN submission s ON s.id = g.submission_id JOIN conference c ON c.id = s.conference_id
  JOIN phase h ON h.conference_id = c.id AND h.name = 'mentoring' JOIN person p ON p.id = g.mentor_id
  WHERE g.state = ANY ($1) AND c.state <> 'archived' AND h.starts_at <= now() AND h.ends_at > now()
    AND s.submitted_version IS NOT NULL AND s.state NOT IN ('draft', 'withdrawn', 'declined')
    AND NOT EXISTS (SELECT 1 FROM feedback_round f WHERE f.pairing_id = g.id)`;

/** Begins the first round of every pairing by itself when the mentoring phase has come, so that nobody has to dare to ask. */
export const FIRST_ROUNDS: DueByItself<Ready> = {
  ...{ select: READY, locked: 'g' },
  async run(tx, pair, publicUrl) {
    const { id, version, dueAt, mentorId, mentor: name } = pair;
    const margin = { ...pair, mentor: { id: mentorId, name } };
    await openRound(tx, { ...margin, pairing: { id } }, { version, wish: '', dueAt, askedBy: null });
    await writeMail(tx, roundAskedMail(await feedbackWork(tx, margin, publicUrl), null, dueAt));
  },
};
