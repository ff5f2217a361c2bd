import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';
import { pairRows } from '../pairs/pair-rows';
import { publishDrafts } from '../pairs/publish-drafts';
import { acceptRun } from './accept-match-run';
import { lockMatchRun } from './lock-match-run';
import { MentorBarriers } from './mentor-barriers';

/** An organiser confirms whom a repair proposes: the new pairs are published at once, and everybody concerned is told. */
@Injectable()
export class ConfirmRepair {
  constructor(
    private readonly acts: Acts,
    private readonly barriers: MentorBarriers,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found`; `wrong-state`; `nobody-found` where it proposes nobody; `stale-proposal` */
  async run(context: ActContext, which: { conferenceId: Id; matchRunId: Id }): Promise<{ pairings: number }> {
    const { conferenceId, matchRunId } = which;
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('match run');
    return this.acts.run(context, { act: 'confirm-replacement', conferenceId, subject: matchRunId }, async (tx) => {
      const run = await lockMatchRun(tx, conferenceId, matchRunId);
      if (run.kind !== 'repair') throw notFound('match run');
      if (run.proposal.pairs.length === 0) {
        const message = 'Nobody is proposed. Ask for more mentors, or match everybody again.';
        throw new DomainError('conflict', 'nobody-found', message);
      }
      const ids = await acceptRun(tx, this.barriers, which, run);
      const drafts = await pairRows(tx, 'g.id = ANY ($1)', [ids], 'FOR UPDATE OF g');
      await publishDrafts(tx, this.settings.publicUrl, conferenceId, drafts);
      return { pairings: drafts.length };
    });
  }
}
