import { type Id, isId, newId, notFound } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { type ChecklistOf, checklistOf } from '../../domain/tasks/checklist';
import { checklistId, ownTaskId } from '../../domain/tasks/own-task';

/**
 * Locks a task of the committee until the end of the act; one of the kind's checklist gets its row now.
 * @returns its id
 * @throws DomainError `not-found` where the conference has no such task
 */
export async function lockOwnTask(tx: Transaction, conferenceId: Id, key: string): Promise<Id> {
  const template = checklistId(key);
  if (template !== null) await makeRow(tx, conferenceId, template);
  const own = ownTaskId(key);
  if (template === null && (own === null || !isId(own))) throw notFound('task');
  const [row]: { id: Id }[] = await tx.query(
    'SELECT id FROM own_task WHERE conference_id = $1 AND (id = $2 OR template_id = $3) FOR UPDATE',
    [conferenceId, own, template],
  );
  if (!row) throw notFound('task');
  return row.id;
}

async function makeRow(tx: Transaction, conferenceId: Id, template: string): Promise<void> {
  const [conference]: ChecklistOf[] = await tx.query(
    'SELECT kind, starts_on::text AS "startsOn", ends_on::text AS "endsOn" FROM conference WHERE id = $1',
    [conferenceId],
  );
  const item = conference && checklistOf(conference).find(({ id }) => id === template);
  if (!item) throw notFound('task');
  await tx.query(
    `INSERT INTO own_task (id, conference_id, template_id, title, note, due_on) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (conference_id, template_id) DO NOTHING`,
    [newId(), conferenceId, template, item.title, item.note, item.dueOn],
  );
}
