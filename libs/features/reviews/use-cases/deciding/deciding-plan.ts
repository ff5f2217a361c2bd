import { isPlaced, type Outcome } from '@colloquy/engines/deciding';
import { hasOptions, mayRead, type Question } from '@colloquy/engines/submission-form';
import { findConference, readForm } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import {
  type DecidingPlan,
  NO_PLAN,
  planFaults,
  type ReachedShare,
  toldShare,
} from '../../domain/deciding/deciding-plan';
import { seesEveryReview } from '../../domain/reviews.policy';

/** A plan as it is kept. */
export type KeptPlan = DecidingPlan & {
  /** Goes with the next change; 0 where nobody has planned yet. */
  readonly version: number;
};

/** What organisers of a conference aim at. */
export async function readDecidingPlan(db: Reader, conferenceId: Id): Promise<KeptPlan> {
  const [row]: { version: number; plan: DecidingPlan }[] = await db.query(
    'SELECT version, plan FROM deciding_plan WHERE conference_id = $1',
    [conferenceId],
  );
  return row ? { ...NO_PLAN, ...row.plan, version: row.version } : { ...NO_PLAN, version: 0 };
}

/** The questions of the form of which a share can be asked: answers to choose from, which organisers may read. */
export async function shareQuestions(db: Reader, conferenceId: Id): Promise<Question[]> {
  const { questions } = await readForm(db, conferenceId);
  return questions.filter((question) => hasOptions(question.kind) && mayRead(question, 'organiser'));
}

/** How far the shares are reached among the works with a place, the viewer's own apart; never told of a few people. */
export async function reachedShares(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  { shares }: Pick<DecidingPlan, 'shares'>,
): Promise<ReachedShare[]> {
  if (shares.length === 0) return [];
  const questions = await shareQuestions(db, conferenceId);
  const works: { outcome: Outcome; answers: Record<Id, unknown> | null }[] = await db.query(
    `SELECT d.outcome, t.content -> 'answers' AS answers FROM decision d JOIN submission s ON s.id = d.submission_id
     LEFT JOIN abstract_draft t ON t.submission_id = s.id
     WHERE s.conference_id = $1 AND s.state <> 'withdrawn'
       AND NOT EXISTS (SELECT 1 FROM submission_author WHERE submission_id = s.id AND person_id = $2)`,
    [conferenceId, viewer.personId],
  );
  const placed = works.filter(({ outcome }) => isPlaced(outcome));
  return shares
    .filter(({ questionId }) => questions.some(({ id }) => id === questionId))
    .map((target) => {
      const said = placed.map(({ answers }) => [answers?.[target.questionId] ?? []].flat());
      const having = said.filter((options) => options.includes(target.optionId)).length;
      return toldShare(target, { having, all: placed.length });
    });
}

/** Organisers say how many places there are, and which shares they aim at. */
@Injectable()
export class SetDecidingPlan {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `invalid-plan`; `stale-plan` with the one that stands */
  async run(
    context: ActContext,
    { conferenceId, plan, from }: { readonly conferenceId: Id; readonly plan: DecidingPlan; readonly from: number },
  ): Promise<KeptPlan> {
    if (!seesEveryReview(context.viewer, conferenceId)) throw notFound('conference');
    return this.acts.run(context, { act: 'set-deciding-plan', conferenceId }, async (tx) => {
      const { tracks } = await findConference(tx, conferenceId);
      const around = { trackIds: tracks.map(({ id }) => id), questions: await shareQuestions(tx, conferenceId) };
      const faults = planFaults(plan, around);
      if (faults.length > 0) throw new DomainError('invalid', 'invalid-plan', 'This needs another look.', faults);
      const written: { version: number }[] = await tx.query(
        `INSERT INTO deciding_plan (conference_id, version, plan) SELECT $1, $3::int + 1, $2
         WHERE $3 = 0 OR EXISTS (SELECT 1 FROM deciding_plan WHERE conference_id = $1)
         ON CONFLICT (conference_id) DO UPDATE SET version = $3 + 1, plan = excluded.plan WHERE deciding_plan.version = $3
         RETURNING version`,
        [conferenceId, JSON.stringify(plan), from],
      );
      if (written[0]) return { ...plan, version: written[0].version };
      const message = 'Somebody else has changed the places meanwhile. Look at theirs, then change them again.';
      throw new DomainError('stale', 'stale-plan', message, [], { current: await readDecidingPlan(tx, conferenceId) });
    });
  }
}
