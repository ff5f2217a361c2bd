import type { WithdrawalUndone } from '@colloquy/features/submissions';
import { VISITOR } from '@colloquy/kernel';
import type { EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import type { Jobs } from '@colloquy/platform/jobs';
import { writeMail } from '@colloquy/platform/mail';
import { acceptanceFaults } from '../../domain/acceptance-faults';
import { MENTORED_STATES } from '../../domain/match-input';
import { backAgainMails } from '../../mail/pairing-mails';
import type { MentorBarriers } from '../runs/mentor-barriers';
import { readPresentState } from '../runs/present-state';
import { mailFrameOf } from './mail-frame';
import { type PairRow, pairRows } from './pair-rows';
import { readPairingRules } from './read-pairing-rules';
import { askForRepair } from './repair';

/**
 * When a withdrawal is undone, the pairing stands again where it stood, as far as it still can: both are told. Where the
 * mentor has no room any more, or has become a reviewer of it, somebody else is looked for.
 */
export function bringBackPairingHandler(
  publicUrl: string,
  barriers: MentorBarriers,
  jobs: Jobs,
): EventHandler<WithdrawalUndone> {
  return {
    name: 'mentoring.bring-back-pairing',
    handles: 'WithdrawalUndone',
    async handle(tx, { payload }) {
      const pair = await endedWith(tx, payload.submissionId);
      if (!pair) return;
      const intended = [{ ...pair, beside: null }];
      const now = await readPresentState(tx, barriers, pair.conferenceId, intended);
      if (acceptanceFaults(intended, now).length > 0) {
        const isFree = !now.beside.some(({ submissionId }) => submissionId === pair.submissionId);
        const isMentored = now.submissions.some(({ state }) => MENTORED_STATES.includes(state));
        if (isFree && isMentored) await askForRepair(tx, jobs, { viewer: VISITOR }, pair);
        return;
      }
      const { answerHours } = await readPairingRules(tx, pair.conferenceId);
      await tx.query(
        `UPDATE pairing SET state = ended_from, ended_from = NULL, ended_because = NULL, since = now(),
           answer_by = CASE WHEN ended_from = 'published' THEN now() + make_interval(hours => $2) ELSE answer_by END
         WHERE id = $1`,
        [pair.id, answerHours],
      );
      const { frame } = await mailFrameOf(tx, pair.conferenceId, publicUrl);
      for (const mail of backAgainMails(frame, pair)) await writeMail(tx, mail);
    },
  };
}

/** The pairing that ended with the withdrawal; the latest, where a work was taken back more than once. */
async function endedWith(tx: Transaction, submissionId: string): Promise<PairRow | undefined> {
  const where = `g.id = (SELECT id FROM pairing WHERE submission_id = $1 AND ended_from IS NOT NULL
    AND ended_because = 'work-withdrawn' ORDER BY since DESC LIMIT 1)`;
  const [pair] = await pairRows(tx, where, [submissionId], 'FOR UPDATE OF g');
  return pair;
}
