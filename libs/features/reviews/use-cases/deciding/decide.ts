import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { type Decision, decisionFaults } from '../../domain/deciding/decision';
import { seesEveryReview } from '../../domain/reviews.policy';

/**
 * Takes down decisions, new or over others, without telling anybody yet. Part of the caller's act.
 * @throws DomainError `invalid-decision` naming the works on which nothing can be decided
 */
export async function storeDecisions(
  tx: Transaction,
  conferenceId: Id,
  decisions: readonly Decision[],
  decidedBy: Id | null,
): Promise<void> {
  const ids = decisions.map(({ submissionId }) => submissionId);
  const submissions: { id: Id; code: string; state: string }[] = await tx.query(
    'SELECT id, code, state FROM submission WHERE conference_id = $1 AND id = ANY ($2) ORDER BY id FOR UPDATE',
    [conferenceId, ids],
  );
  const faults = decisionFaults(decisions, submissions);
  if (faults.length > 0) {
    throw new DomainError('invalid', 'invalid-decision', 'Some of the works cannot be decided on.', faults);
  }
  await tx.query(
    `INSERT INTO decision (submission_id, outcome, state, decided_by)
     SELECT id, outcome, 'pending', $3 FROM unnest($1::uuid[], $2::text[]) AS given (id, outcome)
     ON CONFLICT (submission_id) DO UPDATE SET outcome = excluded.outcome, state = 'pending',
       decided_by = excluded.decided_by, decided_at = now()`,
    [ids, decisions.map(({ outcome }) => outcome), decidedBy],
  );
}

/** An organiser decides on works; the authors hear of it when the decisions are released. */
@Injectable()
export class Decide {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `invalid-decision` */
  async run(context: ActContext, input: { conferenceId: Id; decisions: readonly Decision[] }): Promise<void> {
    const { conferenceId, decisions } = input;
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    await this.acts.run(context, { act: 'decide', conferenceId, count: () => decisions.length }, (tx) =>
      storeDecisions(tx, conferenceId, decisions, context.viewer.personId),
    );
  }
}
