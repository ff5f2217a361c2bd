import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReachedShare } from '../../domain/deciding/deciding-plan';
import { clashesOf, type DecidableWork, decisionFaults, type WantedDecision } from '../../domain/deciding/decision';
import { seesEveryReview } from '../../domain/reviews.policy';
import { type BoardChanges, readBoardChanges } from './board-changes';
import { reachedShares, readDecidingPlan } from './deciding-plan';
import { unfinishedReviews } from './unfinished-reviews';

/** What was taken down, and what whoever decided should know. */
export interface DecidedWorks {
  readonly decided: number;
  /** Such as that a review is still to come. */
  readonly warnings: readonly string[];
}

/** What was taken down on the board, with what has changed there: by whoever decided, and by others. */
export interface DecidedOnBoard extends DecidedWorks, BoardChanges {
  /** How far the shares that are aimed at are reached now. */
  readonly shares: readonly ReachedShare[];
}

/**
 * Takes down decisions, new or over others, without telling anybody yet. Part of the caller's act, which holds the works
 * until its end.
 * @throws DomainError `invalid-decision` naming the works on which nothing can be decided; `decided-meanwhile` with both
 *   decisions where somebody else has changed one since it was seen
 */
export async function storeDecisions(
  tx: Transaction,
  conferenceId: Id,
  decisions: readonly WantedDecision[],
  decidedBy: Id | null,
): Promise<void> {
  const works = await holdWorks(
    tx,
    conferenceId,
    decisions.map(({ submissionId }) => submissionId),
    decidedBy,
  );
  const faults = decisionFaults(decisions, works);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-decision', 'Some of the works cannot be decided on.', faults);
  }
  const clashes = clashesOf(decisions, works);
  if (clashes.length > 0) {
    const message =
      'Somebody else has decided meanwhile; nothing of yours was taken down. Look at both, and choose which is to stand.';
    throw new DomainError('stale', 'decided-meanwhile', message, [], { clashes });
  }
  await takeBack(
    tx,
    decisions.filter(({ outcome }) => outcome === null),
  );
  const taken = decisions.filter(({ outcome }) => outcome !== null);
  await tx.query(
    `INSERT INTO decision (submission_id, outcome, state, decided_by, version)
     SELECT id, outcome, 'pending', $3, nextval('decision_version') FROM unnest($1::uuid[], $2::text[]) AS given (id, outcome)
     ON CONFLICT (submission_id) DO UPDATE SET outcome = excluded.outcome, state = 'pending', release_id = NULL,
       decided_by = excluded.decided_by, decided_at = now(), version = excluded.version`,
    [taken.map(({ submissionId }) => submissionId), taken.map(({ outcome }) => outcome), decidedBy],
  );
}

/** What authors know already stays as they know it; the rest is as if nothing had been decided. */
async function takeBack(tx: Transaction, decisions: readonly WantedDecision[]): Promise<void> {
  const ids = decisions.map(({ submissionId }) => submissionId);
  await tx.query(
    `UPDATE decision SET outcome = known_outcome, state = 'released', version = nextval('decision_version')
     WHERE submission_id = ANY ($1) AND known_outcome IS NOT NULL`,
    [ids],
  );
  await tx.query('DELETE FROM decision WHERE submission_id = ANY ($1) AND known_outcome IS NULL', [ids]);
}

/** The works as they stand once nobody else can change them: read after they are locked, not with the lock. */
async function holdWorks(
  tx: Transaction,
  conferenceId: Id,
  ids: readonly Id[],
  viewerId: Id | null,
): Promise<DecidableWork[]> {
  await tx.query('SELECT 1 FROM submission WHERE conference_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE', [
    conferenceId,
    [...ids],
  ]);
  return tx.query(
    `SELECT s.id, s.code, s.state,
       EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $3) AS own,
       CASE WHEN d.submission_id IS NULL THEN NULL ELSE json_build_object('outcome', d.outcome, 'state', d.state,
         'version', d.version, 'decidedBy', p.name, 'decidedAt', ${instant('d.decided_at')}) END AS decision
     FROM submission s LEFT JOIN decision d ON d.submission_id = s.id LEFT JOIN person p ON p.id = d.decided_by
     WHERE s.conference_id = $1 AND s.id = ANY ($2)`,
    [conferenceId, [...ids], viewerId],
  );
}

/** An organiser decides on works; the authors hear of it when the decisions are released. */
@Injectable()
export class Decide {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.seen the highest version on the board that they decide from; null to hear of nobody else's decisions
   * @throws DomainError `not-found` for others than organisers; `invalid-decision`; `decided-meanwhile`
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; decisions: readonly WantedDecision[]; seen: number | null },
  ): Promise<DecidedOnBoard> {
    const { conferenceId, decisions, seen } = input;
    const { viewer } = context;
    if (!seesEveryReview(viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'decide', conferenceId, count: () => decisions.length }, async (tx) => {
      await storeDecisions(tx, conferenceId, decisions, viewer.personId);
      const taken = decisions.flatMap(({ submissionId, outcome }) => (outcome === null ? [] : submissionId));
      const ids = decisions.map(({ submissionId }) => submissionId);
      return {
        ...{ decided: decisions.length, warnings: await unfinishedReviews(tx, taken) },
        ...(await readBoardChanges(tx, viewer, conferenceId, { ids, seen })),
        shares: await reachedShares(tx, viewer, conferenceId, await readDecidingPlan(tx, conferenceId)),
      };
    });
  }
}
