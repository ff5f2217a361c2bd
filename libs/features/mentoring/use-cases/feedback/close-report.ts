import { type Id, isId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { mayMatch } from '../../domain/mentoring.policy';

/** An organiser has looked at a reported comment and spoken with those whom it is about. */
@Injectable()
export class CloseReport {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found`, also for others than organisers */
  async run(context: ActContext, conferenceId: Id, reportId: string): Promise<void> {
    if (!isId(reportId) || !mayMatch(context.viewer, conferenceId)) throw notFound('report');
    await this.acts.run(context, { act: 'close-report', conferenceId }, async (tx) => {
      const [, count] = (await tx.query(
        `UPDATE comment_report SET closed_at = coalesce(closed_at, now()), closed_by = coalesce(closed_by, $3::uuid)
         WHERE id = $1 AND conference_id = $2`,
        [reportId, conferenceId, context.viewer.personId],
      )) as [unknown[], number];
      if (count === 0) throw notFound('report');
    });
  }
}
