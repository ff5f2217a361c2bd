import type { SubmissionDeclined, SubmissionWithdrawn } from '@colloquy/features/submissions';
import type { Id } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { type MailMessage, writeMail } from '@colloquy/platform/mail';
import { type Ending, worksTogether } from '../../domain/pairing';
import { declinedForPresenterMail, declinedWorkMail, endedPairingMail, type MailFrame } from '../../mail/pairing-mails';
import { mailFrameOf } from './mail-frame';
import { type PairRow, pairRows } from './pair-rows';

/** When a work is taken back, its pairing ends and its mentor is told: the place is free for another. */
export function endPairingHandler(publicUrl: string): EventHandler<SubmissionWithdrawn> {
  return {
    name: 'mentoring.end-pairing',
    handles: 'SubmissionWithdrawn',
    handle: (tx, { payload }) =>
      endWithWork(tx, publicUrl, payload.submissionId, 'work-withdrawn', (frame, pair) => [
        endedPairingMail(frame, mentorOf(pair), pair),
      ]),
  };
}

/** When it is known that a work is not accepted, its pairing ends, kindly: the mentor is thanked, and whoever they worked with hears it. */
export function endWithDeclineHandler(publicUrl: string): EventHandler<SubmissionDeclined> {
  return {
    name: 'mentoring.end-with-decline',
    handles: 'SubmissionDeclined',
    handle: (tx, { payload }) =>
      endWithWork(tx, publicUrl, payload.submissionId, 'work-declined', (frame, pair) => [
        declinedWorkMail(frame, mentorOf(pair), pair),
        ...(worksTogether(pair.state)
          ? [declinedForPresenterMail(frame, { id: pair.presenterId, name: pair.presenter }, pair)]
          : []),
      ]),
  };
}

const mentorOf = ({ mentorId: id, mentor: name }: PairRow) => ({ id, name });

/** Ends what stands beside a work, remembering where it stood. Drafts, of which nobody knows, go; proposals for it are put aside. */
async function endWithWork(
  tx: Transaction,
  publicUrl: string,
  submissionId: Id,
  because: Ending,
  mailsFor: (frame: MailFrame, pair: PairRow) => readonly MailMessage[],
): Promise<void> {
  // Whoever undoes a withdrawal at once may be quicker than this event.
  const [gone] = await tx.query(`SELECT 1 FROM submission WHERE id = $1 AND state IN ('withdrawn', 'declined')`, [
    submissionId,
  ]);
  if (!gone) return;
  await tx.query(`DELETE FROM pairing WHERE submission_id = $1 AND state = 'proposed'`, [submissionId]);
  await tx.query(
    `UPDATE match_run SET state = 'discarded' WHERE kind = 'repair' AND submission_id = $1 AND state = 'proposed'`,
    [submissionId],
  );
  const where = `g.submission_id = $1 AND g.state IN ('published', 'accepted', 'active')`;
  for (const pair of await pairRows(tx, where, [submissionId], 'FOR UPDATE OF g')) {
    await tx.query(
      `UPDATE pairing SET state = 'ended', ended_from = state, ended_because = $2, since = now() WHERE id = $1`,
      [pair.id, because],
    );
    const { frame } = await mailFrameOf(tx, pair.conferenceId, publicUrl);
    for (const mail of mailsFor(frame, pair)) await writeMail(tx, mail);
  }
}
