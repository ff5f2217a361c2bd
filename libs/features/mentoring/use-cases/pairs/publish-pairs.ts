import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';
import { MentorBarriers } from '../runs/mentor-barriers';
import { refuseFaulty } from '../runs/refuse-faulty';
import { pairRows } from './pair-rows';
import { publishDrafts } from './publish-drafts';

/** Makes all draft pairs known: both sides are asked, each by one message. */
@Injectable()
export class PublishPairs {
  constructor(
    private readonly acts: Acts,
    private readonly barriers: MentorBarriers,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * @param input the drafts that were looked at, so that others stay drafts; or all that there are
   * @returns how many were published
   * @throws DomainError `not-found`; `nothing-to-publish`; `stale-proposal` naming what has changed since they were made
   */
  async run(
    context: ActContext,
    { conferenceId, pairingIds }: { conferenceId: Id; pairingIds: readonly Id[] | 'all' },
  ): Promise<{ pairings: number }> {
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('conference');
    const record = { act: 'publish-pairings', conferenceId, count: (done: { pairings: number }) => done.pairings };
    return this.acts.run(context, record, async (tx) => {
      const drafts = await pairRows(
        tx,
        `g.conference_id = $1 AND g.state = 'proposed' AND ($2::uuid[] IS NULL OR g.id = ANY ($2))`,
        [conferenceId, pairingIds === 'all' ? null : pairingIds],
        'FOR UPDATE OF g',
      );
      if (drafts.length === 0) {
        throw new DomainError('conflict', 'nothing-to-publish', 'There are no draft pairs to publish.');
      }
      // A draft is what is beside its own work.
      const intended = drafts.map((draft) => ({ ...draft, beside: draft.mentorId }));
      await refuseFaulty(tx, this.barriers, conferenceId, intended);
      await publishDrafts(tx, this.settings.publicUrl, conferenceId, drafts);
      return { pairings: drafts.length };
    });
  }
}
