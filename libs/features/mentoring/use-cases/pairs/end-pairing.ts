import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Jobs } from '@colloquy/platform/jobs';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';
import { LIVE_STATES } from '../../domain/pairing';
import { endedForPresenterMail, placeFreeMail } from '../../mail/pairing-mails';
import { mailFrameOf } from './mail-frame';
import { type PairRow, pairRows } from './pair-rows';
import { askForRepair } from './repair';

type Which = { readonly conferenceId: Id; readonly pairingId: Id };

/** Organisers end a pairing, or let somebody else be looked for while it still stands. */
@Injectable()
export class EndPairing {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** Both are told, unless neither knew of it. @throws DomainError `not-found` for others than organisers; `wrong-state` */
  async end(context: ActContext, { conferenceId, pairingId }: Which): Promise<void> {
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('pairing');
    await this.acts.run(context, { act: 'end-pairing', conferenceId, subject: pairingId }, async (tx) => {
      const pair = await this.live(tx, { conferenceId, pairingId });
      await tx.query(
        `UPDATE pairing SET state = 'ended', ended_because = 'ended-by-organisers', since = now() WHERE id = $1`,
        [pairingId],
      );
      if (pair.state === 'proposed') return;
      const { frame } = await mailFrameOf(tx, conferenceId, this.settings.publicUrl);
      await writeMail(tx, placeFreeMail(frame, { id: pair.mentorId, name: pair.mentor }, pair));
      await writeMail(tx, endedForPresenterMail(frame, { id: pair.presenterId, name: pair.presenter }, pair));
    });
  }

  /** Nothing changes before somebody confirms the proposal. @throws DomainError `not-found` for others than organisers; `wrong-state` */
  async replace(context: ActContext, { conferenceId, pairingId }: Which): Promise<{ jobId: Id }> {
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('pairing');
    return this.acts.run(context, { act: 'replace-pairing', conferenceId, subject: pairingId }, async (tx) => {
      const pair = await this.live(tx, { conferenceId, pairingId });
      return { jobId: await askForRepair(tx, this.jobs, context, pair) };
    });
  }

  private async live(tx: Transaction, { conferenceId, pairingId }: Which): Promise<PairRow> {
    const where = 'g.id = $1 AND g.conference_id = $2';
    const [pair] = await pairRows(tx, where, [pairingId, conferenceId], 'FOR UPDATE OF g');
    if (!pair) throw notFound('pairing');
    if (!(LIVE_STATES as readonly string[]).includes(pair.state)) {
      throw new DomainError('conflict', 'wrong-state', 'This pairing is over already.');
    }
    return pair;
  }
}
