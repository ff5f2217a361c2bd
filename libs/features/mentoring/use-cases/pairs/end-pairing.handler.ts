import type { SubmissionWithdrawn } from '@colloquy/features/submissions';
import type { EventHandler } from '@colloquy/platform/acts';
import { writeMail } from '@colloquy/platform/mail';
import { endedPairingMail } from '../../mail/pairing-mails';
import { mailFrameOf } from './mail-frame';
import { pairRows } from './pair-rows';

/** When a work is taken back, its pairing ends and its mentor is told: the place is free for another. */
export function endPairingHandler(publicUrl: string): EventHandler<SubmissionWithdrawn> {
  return {
    name: 'mentoring.end-pairing',
    handles: 'SubmissionWithdrawn',
    async handle(tx, { conferenceId, payload }) {
      await tx.query(`DELETE FROM pairing WHERE submission_id = $1 AND state = 'proposed'`, [payload.submissionId]);
      const where = `g.submission_id = $1 AND g.state IN ('published', 'accepted', 'active')`;
      for (const pair of await pairRows(tx, where, [payload.submissionId], 'FOR UPDATE OF g')) {
        await tx.query(
          `UPDATE pairing SET state = 'ended', ended_because = 'work-withdrawn', since = now() WHERE id = $1`,
          [pair.id],
        );
        const { frame } = await mailFrameOf(tx, conferenceId ?? pair.conferenceId, publicUrl);
        await writeMail(tx, endedPairingMail(frame, { id: pair.mentorId, name: pair.mentor }, pair));
      }
    },
  };
}
