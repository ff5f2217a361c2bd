import type { Id, Instant } from '@colloquy/kernel';
import { instant } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { roundOverdueMail } from '../../mail/feedback-mails';
import type { DueByItself } from './due-by-itself';
import { feedbackWork } from './feedback-work';

interface Overdue {
  /** Of the round. */
  readonly id: Id;
  readonly submissionId: Id;
  readonly conferenceId: Id;
  readonly code: string;
  readonly mentorId: Id;
  readonly mentor: string;
  readonly dueAt: Instant;
}

/** Open rounds whose time is over, and of which nobody was reminded; those long forgotten are left in peace. */
const OVERDUE = `
  SELECT f.id, s.id AS "submissionId", s.conference_id AS "conferenceId", s.code,
    g.mentor_id AS "mentorId", p.name AS mentor, ${instant('f.due_at')} AS "dueAt"
  FROM feedback_round f JOIN pairing g ON g.id = f.pairing_id JOIN submission s ON s.id = f.submission_id
  JOIN conference c ON c.id = s.conference_id JOIN person p ON p.id = g.mentor_id
  WHERE f.state = 'asked' AND f.reminded_at IS NULL AND f.due_at < now() AND f.due_at > now() - interval '14 days'
    AND g.state = ANY ($1) AND c.state <> 'archived' AND s.state NOT IN ('withdrawn', 'declined')`;

/** Reminds a mentor of a round that is overdue: once, and never after it was returned or taken back. */
export const OVERDUE_ROUNDS: DueByItself<Overdue> = {
  ...{ select: OVERDUE, locked: 'f' },
  async run(tx, round, publicUrl) {
    const work = await feedbackWork(tx, { ...round, mentor: { id: round.mentorId, name: round.mentor } }, publicUrl);
    await writeMail(tx, roundOverdueMail(work, round.dueAt));
    await tx.query('UPDATE feedback_round SET reminded_at = now() WHERE id = $1', [round.id]);
  },
};
