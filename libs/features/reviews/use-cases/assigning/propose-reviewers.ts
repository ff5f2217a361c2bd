import { type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { seesEveryReview } from '../../domain/reviews.policy';

/** The kind of job that proposes reviewers. */
export const PROPOSE_REVIEWERS = 'propose-reviewers';

/** What the job is asked for. */
export interface ReviewersAsked {
  /** How many reviews each work should get; left out: as many as the rules of the conference want. */
  readonly perSubmission?: number;
  /** Whether those who have not begun may be moved; or else all that stands stays and what is missing is filled. */
  readonly adjust: boolean;
  readonly seed: string | number;
}

/** Asks for a proposal of who reviews what; it is the result of the job, to be changed at will and then assigned. */
@Injectable()
export class ProposeReviewers {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /** @throws DomainError `not-found` for others than organisers */
  async run(context: ActContext, input: { conferenceId: Id } & ReviewersAsked): Promise<{ jobId: Id }> {
    const { conferenceId, ...asked } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'propose-reviewers', conferenceId }, async (tx) => ({
      jobId: await this.jobs.enqueue(tx, context, { kind: PROPOSE_REVIEWERS, conferenceId, input: asked }),
    }));
  }
}
