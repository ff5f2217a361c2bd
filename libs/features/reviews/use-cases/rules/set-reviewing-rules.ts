import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { seesEveryReview } from '../../domain/reviews.policy';
import { type ReviewingRules, reviewingRulesFaults } from '../../domain/rules/reviewing-rules';

/** Organisers say what holds for reviewing: how many reviews, who knows whom, and what reviewers see of each other. */
@Injectable()
export class SetReviewingRules {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.from the version that they began from, 0 for the first change
   * @throws DomainError `not-found` for others than organisers; `invalid-rules`; `stale-rules`
   */
  async run(
    context: ActContext,
    { conferenceId, rules, from }: { readonly conferenceId: Id; readonly rules: ReviewingRules; readonly from: number },
  ): Promise<number> {
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    const faults = reviewingRulesFaults(rules);
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-rules', 'This needs another look.', faults);
    return this.acts.run(context, { act: 'set-reviewing-rules', conferenceId }, (tx) =>
      storeReviewingRules(tx, conferenceId, rules, from),
    );
  }
}

/** Writes rules over those of the version `from`. Part of the caller's act. @throws DomainError `stale-rules` */
export async function storeReviewingRules(
  tx: Transaction,
  conferenceId: Id,
  { anonymity, wanted, least, experienced, labsApart, others, discussion }: ReviewingRules,
  from: number,
): Promise<number> {
  const written: { version: number }[] = await tx.query(
    `INSERT INTO reviewing_rules (conference_id, anonymity, wanted, least, experienced, labs_apart, others, discussion, version)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9::int + 1
     WHERE $9 = 0 OR EXISTS (SELECT 1 FROM reviewing_rules WHERE conference_id = $1)
     ON CONFLICT (conference_id) DO UPDATE SET anonymity = $2, wanted = $3, least = $4, experienced = $5, labs_apart = $6,
       others = $7, discussion = $8, version = $9 + 1 WHERE reviewing_rules.version = $9
     RETURNING version`,
    [conferenceId, anonymity, wanted, least, experienced, labsApart, others, discussion, from],
  );
  if (written[0]) return written[0].version;
  throw new DomainError('stale', 'stale-rules', 'Somebody else has changed this meanwhile. Load it anew.');
}
