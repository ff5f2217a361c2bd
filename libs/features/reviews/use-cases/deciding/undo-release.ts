import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { seesEveryReview } from '../../domain/reviews.policy';

/** Organisers call a release back before its moment: the decisions are pending again, and nobody has heard of them. */
@Injectable()
export class UndoRelease {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found` for others than organisers; `release-over` once it has happened */
  async run(context: ActContext, { conferenceId }: { readonly conferenceId: Id }): Promise<void> {
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'undo-release', conferenceId }, async (tx) => {
      const [release]: { id: Id; jobId: Id | null }[] = await tx.query(
        `SELECT id, job_id AS "jobId" FROM decision_release WHERE conference_id = $1 AND state = 'releasing' FOR UPDATE`,
        [conferenceId],
      );
      if (!release) {
        const message = 'There is no release to call back: it has happened, or somebody else has called it back.';
        throw new DomainError('conflict', 'release-over', message);
      }
      await tx.query(`UPDATE decision SET state = 'pending', release_id = NULL WHERE release_id = $1`, [release.id]);
      await tx.query(`UPDATE decision_release SET state = 'undone' WHERE id = $1`, [release.id]);
      if (release.jobId) await this.jobs.cancel(tx, release.jobId);
    });
  }
}
