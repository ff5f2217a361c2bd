import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';
import { lockMatchRun } from './lock-match-run';

/** Puts a proposal aside: nothing of it becomes real. It stays readable with its reasons. */
@Injectable()
export class DiscardMatchRun {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found`; `wrong-state` when it was accepted or discarded before */
  async run(context: ActContext, input: { conferenceId: Id; matchRunId: Id }): Promise<void> {
    const { conferenceId, matchRunId } = input;
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('match run');
    await this.acts.run(context, { act: 'discard-match-run', conferenceId, subject: matchRunId }, async (tx) => {
      await lockMatchRun(tx, conferenceId, matchRunId);
      await tx.query(`UPDATE match_run SET state = 'discarded' WHERE id = $1`, [matchRunId]);
    });
  }
}
