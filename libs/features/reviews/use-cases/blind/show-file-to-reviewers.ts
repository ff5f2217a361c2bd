import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { seesEveryReview } from '../../domain/reviews.policy';
import { readSentWorks } from './read-works-for-reviewers';

/** An organiser who has looked at a file lets reviewers see it although they must not know the authors, or no longer. */
@Injectable()
export class ShowFileToReviewers {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers, and for files that are not the newest of the work */
  async run(
    context: ActContext,
    input: { conferenceId: Id; submissionId: Id; fileId: Id; shown: boolean },
  ): Promise<void> {
    const { conferenceId, submissionId, fileId, shown } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('file');
    await this.acts.run(context, { act: 'show-file-to-reviewers', conferenceId, subject: submissionId }, async (tx) => {
      const [work] = await readSentWorks(tx, conferenceId, [submissionId]);
      if (!work?.files.some(({ id }) => id === fileId)) throw notFound('file');
      if (!shown) {
        await tx.query('DELETE FROM file_for_reviewers WHERE file_id = $1', [fileId]);
        return;
      }
      await tx.query('INSERT INTO file_for_reviewers (file_id, shown_by) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        fileId,
        context.viewer.personId,
      ]);
    });
  }
}
