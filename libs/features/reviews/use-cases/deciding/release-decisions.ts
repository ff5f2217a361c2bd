import { DomainError, type Id, type Instant, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Transaction } from '@colloquy/platform/database';
import { Jobs } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { type ReleaseMoment, refuseFewReviews, withFewReviews } from '../../domain/deciding/decision-release';
import { seesEveryReview } from '../../domain/reviews.policy';
import { readReviewingRules } from '../rules/read-reviewing-rules';
import { carryOut } from './carry-out-release';
import { digestOf, type Waiting, waitingDecisions } from './waiting-decisions';

/** The kind of job that carries a release out at its moment. */
export const RELEASE_DECISIONS = 'release-decisions';

/** What organisers confirm. */
export interface WantedRelease extends Partial<ReleaseMoment> {
  readonly conferenceId: Id;
  /** Of the preview that they have looked at; left out by the program itself. */
  readonly digest?: string;
  /** Why works with fewer reviews than asked for are released all the same. */
  readonly fewReviewsReason?: string;
}

/** What became of it. */
export interface OrderedRelease {
  readonly released: number;
  readonly releasesAt: Instant;
}

/**
 * Organisers have all pending decisions made known at one moment. Until then they can call it back, and authors see
 * nothing of it; with no minutes to call it back it happens at once.
 */
@Injectable()
export class ReleaseDecisions {
  constructor(
    private readonly acts: Acts,
    private readonly jobs: Jobs,
  ) {}

  /**
   * @throws DomainError `not-found` for others than organisers; `preview-outdated`; `too-few-reviews`;
   *   `nothing-to-release`; `release-under-way`; `moment-too-soon`
   */
  async run(context: ActContext, wanted: WantedRelease): Promise<OrderedRelease> {
    const { conferenceId, undoMinutes = 0, at = null } = wanted;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    const isAtOnce = undoMinutes === 0 && at === null;
    const few = (wanted.fewReviewsReason ?? '').trim() !== '';
    const act = `${isAtOnce ? 'release-decisions' : 'order-release'}${few ? '-with-few-reviews' : ''}`;
    const id = newId();
    const record = {
      act,
      conferenceId,
      ...(few ? { subject: id } : {}),
      count: ({ released }: OrderedRelease) => released,
    };
    return this.acts.run(context, record, async (tx) => {
      const { decisions, reason } = await this.checked(tx, context, wanted);
      const releasesAt = await momentOf(tx, { undoMinutes, at });
      await tx.query(
        `INSERT INTO decision_release (id, conference_id, releases_at, asked_by, few_reviews_reason) VALUES ($1, $2, $3, $4, $5)`,
        [id, conferenceId, releasesAt, context.viewer.personId, reason],
      );
      await tx.query(`UPDATE decision SET state = 'releasing', release_id = $2 WHERE submission_id = ANY ($1)`, [
        decisions.map(({ submissionId }) => submissionId),
        id,
      ]);
      if (isAtOnce) await carryOut(tx, id);
      else {
        const job = { kind: RELEASE_DECISIONS, conferenceId, input: { releaseId: id }, at: releasesAt };
        const jobId = await this.jobs.enqueue(tx, context, job);
        await tx.query('UPDATE decision_release SET job_id = $2 WHERE id = $1', [id, jobId]);
      }
      return { released: decisions.filter(({ own }) => !own).length, releasesAt };
    });
  }

  private async checked(
    tx: Transaction,
    { viewer }: ActContext,
    { conferenceId, digest, fewReviewsReason = '' }: WantedRelease,
  ): Promise<{ decisions: Waiting[]; reason: string }> {
    await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR NO KEY UPDATE', [conferenceId]);
    await tx.query('SELECT 1 FROM submission WHERE conference_id = $1 ORDER BY id FOR UPDATE', [conferenceId]);
    const under: unknown[] = await tx.query(
      `SELECT 1 FROM decision_release WHERE conference_id = $1 AND state = 'releasing'`,
      [conferenceId],
    );
    if (under.length > 0)
      throw conflict('release-under-way', 'A release is under way already. Call it back to change it.');
    const decisions = await waitingDecisions(tx, conferenceId, viewer.personId);
    if (decisions.length === 0) throw conflict('nothing-to-release', 'No decision waits to be released.');
    if (digest !== undefined && digest !== digestOf(decisions))
      throw conflict(
        'preview-outdated',
        'The decisions have changed since you looked at them. Look at them once more.',
      );
    const { least } = await readReviewingRules(tx, conferenceId);
    refuseFewReviews(decisions, least, fewReviewsReason);
    const isNeeded = withFewReviews(decisions, least).length > 0;
    return { decisions, reason: isNeeded ? fewReviewsReason.trim() : '' };
  }
}

const conflict = (code: string, message: string) => new DomainError('conflict', code, message);

/** The moment by the database's clock. */
async function momentOf(tx: Transaction, { undoMinutes, at }: ReleaseMoment): Promise<Instant> {
  const [row]: { moment: Instant; early: boolean }[] = await tx.query(
    `SELECT ${instant('m.moment')} AS moment, m.moment < now() + make_interval(mins => $2) AS early
     FROM (SELECT coalesce($1::timestamptz, now() + make_interval(mins => $2)) AS moment) m`,
    [at, undoMinutes],
  );
  if (row && !row.early) return row.moment;
  const message = 'The moment is too soon to call the release back. Choose a later one, or release without a moment.';
  throw new DomainError('invalid', 'moment-too-soon', message, [{ field: 'at', message: 'Choose a later moment.' }]);
}
