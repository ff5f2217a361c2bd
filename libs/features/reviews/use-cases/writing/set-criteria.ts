import { findConference } from '@colloquy/features/conferences';
import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { CriterionEntity } from '../../data/criterion.entity';
import { seesEveryReview } from '../../domain/reviews.policy';
import { type Criterion, criteriaFaults, trackFaults } from '../../domain/writing/criterion';

/** The criteria of a conference in their order. */
export async function readCriteria(db: Reader, conferenceId: Id): Promise<Criterion[]> {
  return db.query(
    `SELECT id, name, description, weight::float AS weight, anchors, track_ids AS "trackIds"
     FROM criterion WHERE conference_id = $1 ORDER BY position`,
    [conferenceId],
  );
}

/**
 * Sets by what works are judged, in place of what was set before. Part of the caller's act.
 * @throws DomainError `invalid-criteria`; `criteria-in-use` once somebody has reviewed by them
 */
export async function setCriteria(tx: Transaction, conferenceId: Id, criteria: readonly Criterion[]): Promise<void> {
  const { tracks } = await findConference(tx, conferenceId);
  const faults = [...criteriaFaults(criteria), ...trackFaults(criteria, tracks)];
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-criteria', 'The criteria need another look.', faults);
  }
  // Deleting waits for reviews that are being written (they hold the criteria), so that the next look sees them.
  await tx.query('DELETE FROM criterion WHERE conference_id = $1', [conferenceId]);
  const reviews: unknown[] = await tx.query(
    'SELECT 1 FROM review r JOIN submission s ON s.id = r.submission_id WHERE s.conference_id = $1 LIMIT 1',
    [conferenceId],
  );
  if (reviews.length > 0) {
    const message = 'There are reviews by the criteria as they are, so they stay.';
    throw new DomainError('conflict', 'criteria-in-use', message);
  }
  await tx.insert(
    CriterionEntity,
    criteria.map((criterion, position) => ({
      ...criterion,
      anchors: [...criterion.anchors],
      trackIds: [...(criterion.trackIds ?? [])],
      conferenceId,
      position,
    })),
  );
}

/** An organiser sets by what works are judged. */
@Injectable()
export class SetCriteria {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `invalid-criteria`; `criteria-in-use` */
  async run(
    context: ActContext,
    input: { conferenceId: Id; criteria: readonly Omit<Criterion, 'id'>[] },
  ): Promise<void> {
    const { conferenceId, criteria } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'set-criteria', conferenceId }, (tx) =>
      setCriteria(
        tx,
        conferenceId,
        criteria.map((criterion) => ({ ...criterion, id: newId() })),
      ),
    );
  }
}
