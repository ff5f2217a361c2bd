import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { isAuthor } from '../../domain/answering/answering.policy';

/** An author lets the mentor of the work read what was decided and what the reviewers wrote, or no more. */
@Injectable()
export class ShareAnswer {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than its authors, and before the release */
  async run(
    context: ActContext,
    {
      conferenceId,
      submissionId,
      reads,
    }: { readonly conferenceId: Id; readonly submissionId: Id; readonly reads: boolean },
  ): Promise<void> {
    const act = reads ? 'share-answer' : 'stop-sharing-answer';
    await this.acts.run(context, { act, conferenceId, subject: submissionId }, async (tx) => {
      const [work]: { authorIds: Id[] }[] = await tx.query(
        `SELECT ARRAY(SELECT person_id FROM submission_author WHERE submission_id = s.id AND confirmed_at IS NOT NULL) AS "authorIds"
         FROM submission s JOIN decision d ON d.submission_id = s.id
         WHERE s.id = $1 AND s.conference_id = $2 AND d.known_outcome IS NOT NULL FOR UPDATE OF s`,
        [submissionId, conferenceId],
      );
      if (!work || !isAuthor(context.viewer, work.authorIds)) throw notFound('submission');
      if (reads) {
        await tx.query('INSERT INTO answer_sharing (submission_id) VALUES ($1) ON CONFLICT DO NOTHING', [submissionId]);
      } else await tx.query('DELETE FROM answer_sharing WHERE submission_id = $1', [submissionId]);
    });
  }
}
