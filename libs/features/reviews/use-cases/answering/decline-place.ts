import { withdrawNow } from '@colloquy/features/submissions';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { mayAnswer } from '../../domain/answering/answering.policy';

/** A work as far as its place goes. */
interface PlacedWork {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly code: string;
  readonly state: string;
  readonly authorIds: readonly Id[];
}

const PLACED: readonly string[] = ['accepted', 'confirmed'];

/**
 * The authors of an accepted work cannot come, or organisers say so for them: it is withdrawn, which can be undone for a
 * time, and its place goes to the next who waits as after any withdrawal.
 */
@Injectable()
export class DeclinePlace {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than its authors and the organisers; `wrong-state` unless it has a place */
  async run(context: ActContext, which: { readonly conferenceId: Id; readonly submissionId: Id }): Promise<void> {
    const { conferenceId, submissionId } = which;
    await this.acts.run(context, { act: 'decline-place', conferenceId, subject: submissionId }, async (tx) => {
      const work = await findPlaced(tx, which, 'FOR UPDATE');
      if (!work || !mayAnswer(context.viewer, conferenceId, work)) throw notFound('submission');
      if (work.state === 'withdrawn') return;
      if (!PLACED.includes(work.state)) {
        throw new DomainError(
          'conflict',
          'wrong-state',
          `${work.code} is ${work.state}: it has no place to give back.`,
        );
      }
      await withdrawNow(tx, work);
      await tx.query('UPDATE place_answer SET declined_at = now() WHERE submission_id = $1', [submissionId]);
    });
  }
}

async function findPlaced(
  db: Reader,
  { conferenceId, submissionId }: { readonly conferenceId: Id; readonly submissionId: Id },
  lock: 'FOR UPDATE',
): Promise<PlacedWork | undefined> {
  const [work]: PlacedWork[] = await db.query(
    `SELECT id, conference_id AS "conferenceId", code, state,
       ARRAY(SELECT person_id FROM submission_author WHERE submission_id = submission.id AND confirmed_at IS NOT NULL) AS "authorIds"
     FROM submission WHERE id = $1 AND conference_id = $2 ${lock}`,
    [submissionId, conferenceId],
  );
  return work;
}
