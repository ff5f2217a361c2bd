import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { mentorLeftMail } from '../../mail/pairing-mails';
import { mailFrameOf } from './mail-frame';
import { pairRows } from './pair-rows';
import { askForRepair } from './repair';

/** A mentor who has said yes has to stop: the presenter is told kindly, and somebody else is looked for. */
@Injectable()
export class LeavePairing {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found` for others than its mentor; `wrong-state` where they have not said yes, or it is over */
  async run(context: ActContext, { conferenceId, pairingId }: { conferenceId: Id; pairingId: Id }): Promise<void> {
    await this.acts.run(context, { act: 'leave-pairing', conferenceId, subject: pairingId }, async (tx) => {
      const [pair] = await pairRows(
        tx,
        `g.id = $1 AND g.conference_id = $2 AND g.mentor_id = $3 AND g.state <> 'proposed'`,
        [pairingId, conferenceId, context.viewer.personId],
        'FOR UPDATE OF g',
      );
      if (!pair) throw notFound('pairing');
      const { state, presenterId, presenter } = pair;
      if (state !== 'accepted' && state !== 'active') {
        const message =
          state === 'published'
            ? 'This has not begun. Say no instead.'
            : 'Your mentoring of this work is over already.';
        throw new DomainError('conflict', 'wrong-state', message);
      }
      await tx.query(
        `UPDATE pairing SET state = 'ended', ended_because = 'mentor-withdrew', since = now() WHERE id = $1`,
        [pairingId],
      );
      const { frame } = await mailFrameOf(tx, conferenceId, this.settings.publicUrl);
      await writeMail(tx, mentorLeftMail(frame, { id: presenterId, name: presenter }, pair));
      await askForRepair(tx, this.jobs, context, pair);
    });
  }
}
