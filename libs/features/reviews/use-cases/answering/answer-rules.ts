import { DomainError, type Id, type Instant, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { type AnswerRules, answerRulesFaults, USUAL_ANSWERING } from '../../domain/answering/answer-rules';
import { seesEveryReview } from '../../domain/reviews.policy';

/** What holds once decisions are known, the usual until organisers change it; its version goes with the next change. */
export async function readAnswerRules(
  db: Reader,
  conferenceId: Id,
): Promise<AnswerRules & { readonly version: number }> {
  const [rules]: (AnswerRules & { version: number })[] = await db.query(
    `SELECT answer_days AS "answerDays", offer_days AS "offerDays", revise_days AS "reviseDays",
       moves_by_itself AS "movesByItself", version FROM answer_rules WHERE conference_id = $1`,
    [conferenceId],
  );
  return rules ?? { ...USUAL_ANSWERING, version: 0 };
}

/** The last minute of the day so many days from now, where the conference is, by the database's clock. */
export async function endOfDay(db: Reader, conferenceId: Id, days: number): Promise<Instant> {
  const [row]: { at: Instant }[] = await db.query(
    `SELECT ${instant("((date_trunc('day', now() AT TIME ZONE time_zone) + make_interval(days => $2 + 1, mins => -1)) AT TIME ZONE time_zone)")} AS at
     FROM conference WHERE id = $1`,
    [conferenceId, days],
  );
  if (!row) throw notFound('conference');
  return row.at;
}

/** Organisers say how long authors have to answer and to revise, and whether the waiting list moves by itself. */
@Injectable()
export class SetAnswerRules {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `invalid-rules`; `stale-rules` */
  async run(
    context: ActContext,
    { conferenceId, rules, from }: { readonly conferenceId: Id; readonly rules: AnswerRules; readonly from: number },
  ): Promise<number> {
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    const faults = answerRulesFaults(rules);
    if (faults.length > 0) throw new DomainError('invalid', 'invalid-rules', 'This needs another look.', faults);
    return this.acts.run(context, { act: 'set-answer-rules', conferenceId }, async (tx) => {
      const written: { version: number }[] = await tx.query(
        `INSERT INTO answer_rules (conference_id, answer_days, offer_days, revise_days, moves_by_itself, version)
         SELECT $1, $2, $3, $4, $5, $6::int + 1 WHERE $6 = 0 OR EXISTS (SELECT 1 FROM answer_rules WHERE conference_id = $1)
         ON CONFLICT (conference_id) DO UPDATE SET answer_days = $2, offer_days = $3, revise_days = $4,
           moves_by_itself = $5, version = $6 + 1 WHERE answer_rules.version = $6
         RETURNING version`,
        [conferenceId, rules.answerDays, rules.offerDays, rules.reviseDays, rules.movesByItself, from],
      );
      if (written[0]) return written[0].version;
      throw new DomainError('stale', 'stale-rules', 'Somebody else has changed this meanwhile. Load it anew.');
    });
  }
}
