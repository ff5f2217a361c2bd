import { membersWith } from '@colloquy/features/conferences';
import { mentorsOf } from '@colloquy/features/mentoring';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type JobHandler, type RunningJob, runInThread } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReviewerInput, ReviewerProposal } from '../../domain/assigning/assign-reviewers';
import { PROPOSE_REVIEWERS, type ReviewersAsked } from './propose-reviewers';
import { readWorks } from './read-works';

/** Matches reviewers with works in a thread of its own; changes nothing. */
@Injectable()
export class ProposeReviewersJob implements JobHandler<ReviewersAsked, ReviewerProposal> {
  readonly kind = PROPOSE_REVIEWERS;

  constructor(private readonly dataSource: DataSource) {}

  async run({ conferenceId, input, report }: RunningJob<ReviewersAsked>): Promise<ReviewerProposal> {
    const facts = await this.dataSource.transaction('REPEATABLE READ', (db) =>
      readReviewerInput(db, conferenceId, input.perSubmission),
    );
    await report(0.2, `Comparing ${facts.submissions.length} works with ${facts.reviewers.length} reviewers`);
    const module = require.resolve('../../domain/assigning/assign-reviewers');
    return runInThread<ReviewerProposal>(module, 'assignReviewers', [facts, { seed: input.seed }]);
  }
}

/** Who reviews: everybody with the role. What they know is read from their profiles as mentors, where they have one. */
async function readReviewerInput(db: Reader, conferenceId: Id, perSubmission: number): Promise<ReviewerInput> {
  const submissions = await readWorks(db, conferenceId);
  const members = await membersWith(db, conferenceId, 'reviewer');
  const profiles = await mentorsOf(db, conferenceId);
  const evenShare = Math.ceil((submissions.length * perSubmission) / Math.max(1, members.length));
  return {
    submissions,
    perSubmission,
    reviewers: members.map(({ id, name, trackIds }) => ({
      personId: id,
      name,
      trackIds,
      // One above the even share leaves room to keep people away from their own works.
      capacity: evenShare + 1,
      texts: profiles.find(({ personId }) => personId === id)?.texts ?? [],
    })),
  };
}
