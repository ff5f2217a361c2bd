import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Inject, Injectable } from '@nestjs/common';
import type { Said } from '../../domain/pairing';
import { mailFrameOf } from './mail-frame';
import { pairRows, sideOf } from './pair-rows';
import { askForRepair } from './repair';
import { takeAnswer } from './take-answer';

/** What somebody says to a pairing that they are asked for. */
export interface PairingAnswer {
  readonly conferenceId: Id;
  readonly pairingId: Id;
  readonly answer: Said;
}

/** The mentor or the presenter says yes or no. After a no the other hears only that somebody else is found. */
@Injectable()
export class AnswerPairing {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * @throws DomainError `not-found` for others than its mentor and those who present the work; `already-running` where a
   * yes cannot be taken back so; `wrong-state` where it is over
   */
  async run(context: ActContext, { conferenceId, pairingId, answer }: PairingAnswer): Promise<void> {
    const act = answer === 'accepted' ? 'accept-pairing' : 'decline-pairing';
    await this.acts.run(context, { act, conferenceId, subject: pairingId }, async (tx) => {
      const [pair] = await pairRows(
        tx,
        `g.id = $1 AND g.conference_id = $2 AND g.state <> 'proposed'`,
        [pairingId, conferenceId],
        'FOR UPDATE OF g',
      );
      const side = pair ? await sideOf(tx, pair, context.viewer.personId) : null;
      if (!pair || !side) throw notFound('pairing');
      if ((side === 'mentor' ? pair.mentorSaid : pair.menteeSaid) === answer) return;
      if (pair.state !== 'published') throw refusalIn(pair.state, side);
      const { frame } = await mailFrameOf(tx, conferenceId, this.settings.publicUrl);
      const state = await takeAnswer(tx, frame, pair, side, answer);
      if (state === 'declined') await askForRepair(tx, this.jobs, context, pair);
    });
  }
}

function refusalIn(state: string, side: 'mentor' | 'mentee'): DomainError {
  if (state === 'accepted' || state === 'active') {
    const message =
      side === 'mentor'
        ? 'You have both said yes already. If you cannot go on, say that you have to stop.'
        : 'You have both said yes already. If it does not work, write to the person whom the conference names for that.';
    return new DomainError('conflict', 'already-running', message);
  }
  return new DomainError('conflict', 'wrong-state', 'This pairing is over. Somebody else is found.');
}
