import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';

/** Organisers put a proposed timetable away that they do not want. */
@Injectable()
export class DiscardTimetable {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found`; `not-proposed` */
  run(context: ActContext, input: { conferenceId: Id; proposalId: Id }): Promise<void> {
    const { conferenceId, proposalId } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('proposal');
    return this.acts.run(context, { act: 'discard-timetable', conferenceId, subject: proposalId }, async (tx) => {
      const [row]: { state: string }[] = await tx.query(
        'SELECT state FROM timetable_proposal WHERE id = $1 AND conference_id = $2 FOR UPDATE',
        [proposalId, conferenceId],
      );
      if (!row) throw notFound('proposal');
      if (row.state === 'accepted')
        throw new DomainError('conflict', 'not-proposed', 'This timetable has been accepted already.');
      await tx.query(`UPDATE timetable_proposal SET state = 'discarded' WHERE id = $1`, [proposalId]);
    });
  }
}
