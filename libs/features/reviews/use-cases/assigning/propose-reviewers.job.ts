import { mentorsOf } from '@colloquy/features/mentoring';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { type JobHandler, type RunningJob, runInThread } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReviewerInput, ReviewerProposal } from '../../domain/assigning/reviewer-input';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { abstainedFrom } from '../writing/give-back';
import { conflictsOf } from './conflicts-of';
import { PROPOSE_REVIEWERS, type ReviewersAsked } from './propose-reviewers';
import { readReviewers } from './read-reviewers';
import { readWorks } from './read-works';
import { ownWorksOf, standingAssignments } from './standing-assignments';

/** Matches reviewers with works in a thread of its own; changes nothing. */
@Injectable()
export class ProposeReviewersJob implements JobHandler<ReviewersAsked, ReviewerProposal> {
  readonly kind = PROPOSE_REVIEWERS;

  constructor(private readonly dataSource: DataSource) {}

  async run({ conferenceId, input, requestedBy, report }: RunningJob<ReviewersAsked>): Promise<ReviewerProposal> {
    const facts = await this.dataSource.transaction('REPEATABLE READ', (db) =>
      readReviewerInput(db, conferenceId, input, requestedBy),
    );
    await report(0.2, `Comparing ${facts.submissions.length} works with ${facts.reviewers.length} reviewers`);
    return runInThread<ReviewerProposal>(require.resolve('./propose-in-thread'), 'proposeInThread', [
      facts,
      input.seed,
    ]);
  }
}

/** Who reviews: everybody with the role; where they have named no text, by what they named as a mentor. Works of whoever asks are left out: another organiser sees to those. */
async function readReviewerInput(
  db: Reader,
  conferenceId: Id,
  { perSubmission: asked, adjust }: ReviewersAsked,
  requestedBy: Id | null,
): Promise<ReviewerInput> {
  const { wanted, experienced, labsApart } = await readReviewingRules(db, conferenceId);
  const perSubmission = asked ?? wanted;
  const own = await ownWorksOf(db, conferenceId, requestedBy);
  const conflicts = await conflictsOf(db, conferenceId);
  const all = await readWorks(db, conferenceId, [...conflicts, ...(await abstainedFrom(db, conferenceId))]);
  const standing = await standingAssignments(db, conferenceId);
  const members = await readReviewers(db, conferenceId);
  const asMentors = new Map((await mentorsOf(db, conferenceId)).map(({ personId, texts: said }) => [personId, said]));
  const evenShare = Math.ceil((all.length * perSubmission) / Math.max(1, members.length));
  // What they do of one's own works, and with a lead, takes of what they can do.
  const besides = standing.filter(({ submissionId, role }) => own.has(submissionId) || role === 'in training');
  return {
    ...{ perSubmission, experienced, labsApart, adjust },
    submissions: all.filter(({ submissionId }) => !own.has(submissionId)),
    reviewers: members.map(({ personId, name, trackIds, capacity, texts, topics, lab, experience }) => ({
      ...{
        personId,
        name,
        trackIds,
        topics,
        texts: texts.length > 0 ? texts : (asMentors.get(personId) ?? []),
        lab,
        experienced: experience === 'experienced',
      },
      // One above the even share leaves room to keep people away from works in which they have a part.
      capacity: Math.max(
        0,
        (capacity ?? evenShare + 1) - besides.filter(({ reviewerId }) => reviewerId === personId).length,
      ),
    })),
    current: standing
      .filter((given) => !besides.includes(given))
      .map(({ submissionId, reviewerId, reviewed }) => ({ submissionId, reviewerId, begun: reviewed })),
  };
}
