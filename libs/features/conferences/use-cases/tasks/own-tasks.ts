import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { isOrganiser } from '../../domain/conferences.policy';
import { type OwnTaskWords, ownTaskFaults, ownTaskId } from '../../domain/tasks/own-task';
import { lockOwnTask } from './lock-own-task';

/** A task of the committee as it is meant in a request: by its key. */
export interface MeantTask {
  readonly conferenceId: Id;
  readonly key: string;
}

/** What becomes of a task without changing its words. */
export type Settlement = 'finish' | 'reopen' | 'remove';

const CHANGES: Record<Settlement, string> = {
  finish: 'done_at = coalesce(done_at, now()), done_by = coalesce(done_by, $2::uuid)',
  reopen: 'done_at = NULL, done_by = NULL, removed_at = NULL',
  remove: 'removed_at = coalesce(removed_at, now())',
};

/**
 * The tasks that the committee sets itself. For others than its organisers everything is `not-found`; words that do not
 * fit are `invalid-task` with the fields.
 */
@Injectable()
export class OwnTasks {
  constructor(private readonly acts: Acts) {}

  /** @returns the key of the new task */
  async add(context: ActContext, conferenceId: Id, words: OwnTaskWords): Promise<{ key: string }> {
    check(context, conferenceId, words);
    const id = newId();
    return this.acts.run(context, { act: 'add-task', conferenceId, subject: id }, async (tx) => {
      await tx.query('INSERT INTO own_task (id, conference_id, title, note, due_on) VALUES ($1, $2, $3, $4, $5)', [
        id,
        conferenceId,
        ...trimmed(words),
      ]);
      return { key: `own-${id}` };
    });
  }

  /** Gives a task other words or another day. */
  async change(context: ActContext, { conferenceId, key }: MeantTask, words: OwnTaskWords): Promise<void> {
    check(context, conferenceId, words);
    await this.acts.run(context, recordOf('change-task', conferenceId, key), async (tx) => {
      const id = await lockOwnTask(tx, conferenceId, key);
      await tx.query('UPDATE own_task SET title = $2, note = $3, due_on = $4 WHERE id = $1', [id, ...trimmed(words)]);
    });
  }

  /** Marks a task as done, opens it again, or takes it away; taken away it can be brought back by opening it again. */
  async settle(context: ActContext, { conferenceId, key }: MeantTask, settlement: Settlement): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('task');
    await this.acts.run(context, recordOf(`${settlement}-task`, conferenceId, key), async (tx) => {
      const id = await lockOwnTask(tx, conferenceId, key);
      const who = settlement === 'finish' ? [context.viewer.personId] : [];
      await tx.query(`UPDATE own_task SET ${CHANGES[settlement]} WHERE id = $1`, [id, ...who]);
    });
  }
}

const recordOf = (act: string, conferenceId: Id, key: string) => ({
  ...{ act, conferenceId },
  subject: ownTaskId(key) ?? undefined,
});

function check({ viewer }: ActContext, conferenceId: Id, words: OwnTaskWords): void {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
  const faults = ownTaskFaults(words);
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-task', 'The task needs another look.', faults);
}

const trimmed = ({ title, note, dueOn }: OwnTaskWords) => [title.trim(), note.trim(), dueOn];
