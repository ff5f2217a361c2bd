import { worksToPlace } from '@colloquy/features/reviews';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import type { TimetableProposal } from '../domain/propose-timetable';
import { storeSessions } from './store-sessions';

/** Makes a proposed timetable the one that stands. */
@Injectable()
export class AcceptTimetable {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found`; `not-proposed`; `out-of-date` when other talks are accepted now; `double-booked` */
  run(context: ActContext, input: { conferenceId: Id; proposalId: Id }): Promise<void> {
    const { conferenceId, proposalId } = input;
    return this.acts.run(context, { act: 'accept-timetable', conferenceId, subject: proposalId }, async (tx) => {
      const [row]: { state: string; proposal: TimetableProposal }[] = await tx.query(
        'SELECT state, proposal FROM timetable_proposal WHERE id = $1 AND conference_id = $2 FOR UPDATE',
        [proposalId, conferenceId],
      );
      if (!row) throw notFound('proposal');
      if (row.state !== 'proposed')
        throw new DomainError('conflict', 'not-proposed', `This timetable has been ${row.state} already.`);
      const accepted = await worksToPlace(tx, conferenceId);
      const wanted = accepted.filter(({ type }) => type !== 'poster').map(({ submissionId }) => submissionId);
      const placed = row.proposal.sessions.flatMap(({ talks }) => talks.map(({ submissionId }) => submissionId));
      if (wanted.sort().join() !== placed.sort().join()) {
        throw new DomainError(
          'stale',
          'out-of-date',
          'Other talks are accepted now than when this timetable was made. Ask for a new one.',
        );
      }
      await storeSessions(tx, conferenceId, row.proposal.sessions);
      await tx.query(
        `UPDATE timetable_proposal SET state = CASE id WHEN $2 THEN 'accepted' ELSE 'discarded' END
        WHERE conference_id = $1 AND (state = 'proposed' OR id = $2)`,
        [conferenceId, proposalId],
      );
    });
  }
}
