import type { SubmissionWithdrawn } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import { writeMail } from '@colloquy/platform/mail';
import { LIVE_STATES } from '../domain/pairing';
import { endedPairingMail } from '../mail/pairing-mails';

/** When a work is taken back, its pairing ends and its mentor is told: the place is free for another. */
export const endPairing: EventHandler<SubmissionWithdrawn> = {
  name: 'mentoring.end-pairing',
  handles: 'SubmissionWithdrawn',
  async handle(tx, { conferenceId, payload }) {
    const ended: { code: string; title: string; mentorId: Id; mentor: string }[] = await tx.query(
      `WITH ended AS (
         UPDATE pairing SET state = 'ended', since = now() WHERE submission_id = $1 AND state = ANY ($2)
         RETURNING submission_id, mentor_id)
       SELECT s.code, v.title, e.mentor_id AS "mentorId", p.name AS mentor
       FROM ended e JOIN submission s ON s.id = e.submission_id JOIN person p ON p.id = e.mentor_id
       JOIN LATERAL (SELECT title FROM abstract_version WHERE submission_id = s.id AND number = s.submitted_version) v ON true`,
      [payload.submissionId, LIVE_STATES],
    );
    for (const pair of ended) await writeMail(tx, endedPairingMail(conferenceId, pair));
  },
};
