import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { type Experience, isCapacity, MOST_WORKS } from '../../domain/assigning/reviewer-profile';
import { seesEveryReview } from '../../domain/reviews.policy';

/**
 * An organiser says how many works a reviewer takes, as the two have agreed; nothing more for one who drops out. What they
 * have stays theirs until it is given to somebody else.
 */
@Injectable()
export class LimitReviewer {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers, and for strangers; `not-a-reviewer`; `invalid-profile` */
  async run(
    context: ActContext,
    input: {
      readonly conferenceId: Id;
      readonly personId: Id;
      readonly capacity: number | null;
      readonly experience: Experience | null;
    },
  ): Promise<void> {
    const { conferenceId, personId, capacity, experience } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('reviewer');
    if (capacity !== null && !isCapacity(capacity)) {
      const message = `Give a number from 0 to ${MOST_WORKS}.`;
      throw new DomainError('invalid', 'invalid-profile', 'This needs another look.', [{ field: 'capacity', message }]);
    }
    await this.acts.run(context, { act: 'limit-reviewer', conferenceId, subject: personId }, async (tx) => {
      const roles: { role: string }[] = await tx.query(
        'SELECT role FROM membership WHERE conference_id = $1 AND person_id = $2',
        [conferenceId, personId],
      );
      if (roles.length === 0) throw notFound('reviewer');
      if (roles.every(({ role }) => role !== 'reviewer')) {
        throw new DomainError('conflict', 'not-a-reviewer', 'Make them a reviewer first, under People.');
      }
      await tx.query(
        `INSERT INTO reviewer_profile (conference_id, person_id, capacity, experience) VALUES ($1, $2, $3, $4)
         ON CONFLICT (conference_id, person_id) DO UPDATE SET capacity = $3, experience = $4,
           revision = reviewer_profile.revision + 1`,
        [conferenceId, personId, capacity, experience],
      );
    });
  }
}
