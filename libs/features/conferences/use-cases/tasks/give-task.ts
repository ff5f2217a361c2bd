import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { isOrganiser } from '../../domain/conferences.policy';
import { isOwnKey, isTaskKey } from '../../domain/tasks/own-task';
import { lockOwnTask } from './lock-own-task';
import type { MeantTask } from './own-tasks';

/** Says who of the committee sees to a task: oneself, somebody else, or nobody again. */
@Injectable()
export class GiveTask {
  constructor(private readonly acts: Acts) {}

  /**
   * @param personId an organiser of the conference; null for nobody
   * @throws DomainError `not-found` for others than organisers and for keys that no task has; `not-an-organiser`
   */
  async run(context: ActContext, { conferenceId, key }: MeantTask, personId: Id | null): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId) || !isTaskKey(key)) throw notFound('task');
    const act = personId === null ? 'free-task' : personId === context.viewer.personId ? 'take-task' : 'give-task';
    await this.acts.run(context, { act, conferenceId }, async (tx) => {
      if (isOwnKey(key)) await lockOwnTask(tx, conferenceId, key);
      if (personId === null) {
        await tx.query('DELETE FROM task_owner WHERE conference_id = $1 AND task_key = $2', [conferenceId, key]);
        return;
      }
      const taken: unknown[] = await tx.query(
        `INSERT INTO task_owner (conference_id, task_key, person_id)
         SELECT conference_id, $2, person_id FROM membership
         WHERE conference_id = $1 AND person_id = $3 AND role = 'organiser' LIMIT 1
         ON CONFLICT (conference_id, task_key) DO UPDATE SET person_id = excluded.person_id, since = now()
         RETURNING task_key`,
        [conferenceId, key, personId],
      );
      if (taken.length === 0) {
        throw new DomainError('invalid', 'not-an-organiser', 'Only organisers of this conference can have its tasks.', [
          { field: 'personId', message: 'Choose somebody of the committee.' },
        ]);
      }
    });
  }
}
