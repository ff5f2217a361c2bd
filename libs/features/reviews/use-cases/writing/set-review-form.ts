import { createHash } from 'node:crypto';
import { findConference } from '@colloquy/features/conferences';
import { DomainError, type Fault, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { seesEveryReview } from '../../domain/reviews.policy';
import { type Criterion, criteriaFaults, reviewedFaults, trackFaults } from '../../domain/writing/criterion';
import { readCriteria } from './set-criteria';

/** The review form of a conference. */
export interface ReviewForm {
  /** Another one after every change. */
  readonly version: string;
  readonly criteria: readonly Criterion[];
  /** How many reviews have been written by these criteria. */
  readonly reviews: number;
}

/** By what works are judged, and by how many reviews they have been judged so far. */
export async function readReviewForm(db: Reader, conferenceId: Id): Promise<ReviewForm> {
  const criteria = await readCriteria(db, conferenceId);
  const [row]: { reviews: number }[] = await db.query(
    `SELECT count(*)::int AS reviews FROM review r JOIN submission s ON s.id = r.submission_id WHERE s.conference_id = $1`,
    [conferenceId],
  );
  const version = createHash('sha256').update(JSON.stringify(criteria)).digest('hex').slice(0, 16);
  return { version, criteria, reviews: row?.reviews ?? 0 };
}

/** An organiser sets the review form: everything before the first review, words, weights and the order at any time. */
@Injectable()
export class SetReviewForm {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.version the version from which the criteria were made; those without an id are new
   * @throws DomainError `not-found` for others than organisers; `stale-set-up`; `invalid-criteria`
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; version: string; criteria: readonly (Omit<Criterion, 'id'> & { readonly id?: Id })[] },
  ): Promise<void> {
    const { conferenceId, version } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    const criteria = input.criteria.map((criterion) => ({ ...criterion, id: criterion.id ?? newId() }));
    await this.acts.run(context, { act: 'set-criteria', conferenceId }, async (tx) => {
      // One change at a time, also of the first criteria; reviews that are being written hold theirs until they are done.
      await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
      await tx.query('SELECT 1 FROM criterion WHERE conference_id = $1 FOR UPDATE', [conferenceId]);
      const before = await readReviewForm(tx, conferenceId);
      if (before.version !== version) {
        const message =
          'Somebody else has changed the review form since you opened it. Nothing of theirs was overwritten.';
        throw new DomainError('stale', 'stale-set-up', message, [], {
          yours: { version, reviewing: { criteria } },
          now: { version: before.version, reviewing: { criteria: before.criteria } },
        });
      }
      const faults = [
        ...criteriaFaults(criteria),
        ...trackFaults(criteria, (await findConference(tx, conferenceId)).tracks),
        ...reviewedFaults(before.criteria, criteria, before.reviews),
        ...(await badIds(tx, conferenceId, criteria)),
      ];
      if (faults.length > 0) {
        throw new DomainError('invalid', 'invalid-criteria', 'The criteria need another look.', faults);
      }
      await storeCriteria(tx, conferenceId, criteria);
    });
  }
}

/** Ids that come twice, or that another conference has. */
async function badIds(tx: Transaction, conferenceId: Id, criteria: readonly Criterion[]): Promise<Fault[]> {
  const ids = criteria.map(({ id }) => id);
  const foreign: { id: Id }[] = await tx.query(
    'SELECT id FROM criterion WHERE id = ANY ($1::uuid[]) AND conference_id <> $2',
    [ids, conferenceId],
  );
  return ids.flatMap((id, place) => {
    const isFree = ids.indexOf(id) === place && foreign.every((other) => other.id !== id);
    return isFree ? [] : [{ field: `criteria.${place}.id`, message: 'This id cannot be used. Leave it out.' }];
  });
}

async function storeCriteria(tx: Transaction, conferenceId: Id, criteria: readonly Criterion[]): Promise<void> {
  await tx.query('DELETE FROM criterion WHERE conference_id = $1 AND id <> ALL ($2::uuid[])', [
    conferenceId,
    criteria.map(({ id }) => id),
  ]);
  // Out of the way first: two criteria that change places would meet in one.
  await tx.query('UPDATE criterion SET position = -1 - position WHERE conference_id = $1', [conferenceId]);
  for (const [position, { id, name, description, weight, anchors, trackIds = [] }] of criteria.entries()) {
    await tx.query(
      `INSERT INTO criterion (id, conference_id, name, description, weight, anchors, position, track_ids)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description, weight = excluded.weight,
         anchors = excluded.anchors, position = excluded.position, track_ids = excluded.track_ids`,
      [id, conferenceId, name.trim(), description, weight, anchors, position, trackIds],
    );
  }
}
