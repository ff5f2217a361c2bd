import { readAbstractRules } from '@colloquy/features/conferences';
import { DomainError, type Id } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { changeState } from './change-state';
import { findWritable, type WritableSubmission } from './drafts/writable-submission';
import type { SubmissionWithdrawn, WithdrawalUndone } from './submission-events';

/** Which work. */
export interface WhichWork {
  /** Slug or id. */
  readonly conference: string;
  readonly submissionId: string;
}

/** Takes a work back, and brings it back for a time. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /**
   * Its slot or board is freed, and whoever helped with it is told, by those who hear the event.
   * @throws DomainError `not-found` for others than its authors and the organisers; `wrong-state`
   */
  run(context: ActContext, which: WhichWork): Promise<void> {
    return this.act(context, which, 'withdraw', async (tx, submission) => {
      if (submission.state !== 'withdrawn') await withdrawNow(tx, submission);
    });
  }

  /**
   * The work stands again where it stood, with its mentor where they still have room; its place and its reviewers are for the
   * organisers to give anew.
   * @throws DomainError `not-found`; `wrong-state`; `too-late-to-undo`
   */
  undo(context: ActContext, which: WhichWork): Promise<void> {
    return this.act(context, which, 'undo-withdrawal', async (tx, submission) => {
      const { code, state } = submission;
      if (state !== 'withdrawn') throw new DomainError('conflict', 'wrong-state', `${code} is not withdrawn.`);
      await bringBackNow(tx, submission);
    });
  }

  private async act(
    context: ActContext,
    { conference, submissionId }: WhichWork,
    act: string,
    work: (tx: Transaction, submission: WritableSubmission) => Promise<void>,
  ): Promise<void> {
    const found = await findWritable(this.dataSource, context.viewer, conference, submissionId);
    await this.acts.run(context, { act, conferenceId: found.conferenceId, subject: found.id }, async (tx) =>
      work(tx, await findWritable(tx, context.viewer, conference, submissionId, 'FOR UPDATE OF s')),
    );
  }
}

/** Takes one work back. Part of the caller's act, which has locked it. @throws DomainError `wrong-state` */
export async function withdrawNow(
  tx: Transaction,
  { id, state, conferenceId }: { readonly id: Id; readonly state: string; readonly conferenceId: Id },
): Promise<void> {
  await changeState(tx, [id], 'withdrawn');
  await tx.query('UPDATE submission SET withdrawn_at = now(), withdrawn_from = $2 WHERE id = $1', [id, state]);
  await tell<SubmissionWithdrawn['name'], SubmissionWithdrawn['payload']>(tx, {
    ...{ name: 'SubmissionWithdrawn', conferenceId, payload: { submissionId: id } },
  });
}

/** Lets one work stand again where it stood, or wait where its place was passed on. Part of the caller's act. @throws DomainError `too-late-to-undo` */
export async function bringBackNow(
  tx: Transaction,
  { id, conferenceId }: { readonly id: Id; readonly conferenceId: Id },
): Promise<void> {
  const { undoHours } = await readAbstractRules(tx, conferenceId);
  const [, undone] = (await tx.query(
    `UPDATE submission SET state = CASE WHEN place_passed_on THEN 'waitlisted' ELSE withdrawn_from END, withdrawn_at = NULL,
       withdrawn_from = NULL, place_passed_on = false
     WHERE id = $1 AND withdrawn_from IS NOT NULL AND withdrawn_at > now() - make_interval(hours => $2)`,
    [id, undoHours],
  )) as [unknown, number];
  if (undone === 0) throw new DomainError('conflict', 'too-late-to-undo', TOO_LATE);
  await tell<WithdrawalUndone['name'], WithdrawalUndone['payload']>(tx, {
    ...{ name: 'WithdrawalUndone', conferenceId, payload: { submissionId: id } },
  });
}

const TOO_LATE = 'The time in which this could be undone is over. Write to the organisers: they can take it in again.';
