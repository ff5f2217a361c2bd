import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { type ChecklistOf, checklistOf } from '../../domain/tasks/checklist';
import { checklistId, isTaskKey, type OwnTask, ownTaskId } from '../../domain/tasks/own-task';

/**
 * The tasks of the committee, by date and then as they were added; those done last. What its kind's checklist has is
 * there from the beginning; it gets a row when somebody first touches it.
 */
export function readOwnTasks(db: Reader, conference: ChecklistOf & { readonly id: Id }): Promise<OwnTask[]> {
  return db.query(
    `WITH item AS (SELECT * FROM jsonb_to_recordset($2::jsonb) AS i (id text, title text, note text, "dueOn" date)),
     task AS (
       SELECT coalesce('checklist-' || template_id, 'own-' || id) AS key, title, note, due_on, done_at, done_by, created_at
       FROM own_task WHERE conference_id = $1 AND removed_at IS NULL
       UNION ALL
       SELECT 'checklist-' || id, title, note, "dueOn", NULL, NULL, NULL FROM item
       WHERE NOT EXISTS (SELECT 1 FROM own_task WHERE conference_id = $1 AND template_id = item.id))
     SELECT t.key, t.title, t.note, t.due_on::text AS "dueOn",
       ${instant('((t.due_on + 1)::timestamp AT TIME ZONE c.time_zone)')} AS "dueAt", ${instant('t.done_at')} AS "doneAt",
       p.name AS "doneBy"
     FROM task t JOIN conference c ON c.id = $1 LEFT JOIN person p ON p.id = t.done_by
     ORDER BY t.done_at DESC NULLS FIRST, t.due_on NULLS LAST, t.created_at NULLS FIRST, t.key`,
    [conference.id, JSON.stringify(checklistOf(conference))],
  );
}

/** Who of the committee has which task, by its key. Whoever is no organiser any more has none. */
export async function readTaskOwners(db: Reader, conferenceId: Id): Promise<Map<string, { id: Id; name: string }>> {
  const rows: { key: string; id: Id; name: string }[] = await db.query(
    `SELECT o.task_key AS key, p.id, p.name FROM task_owner o JOIN person p ON p.id = o.person_id
     WHERE o.conference_id = $1 AND EXISTS (SELECT 1 FROM membership m WHERE m.conference_id = o.conference_id
       AND m.person_id = o.person_id AND m.role = 'organiser')`,
    [conferenceId],
  );
  return new Map(rows.map(({ key, ...owner }) => [key, owner]));
}

/** When people were last reminded, by the key of the task and then by the person. */
export async function readNudges(db: Reader, conferenceId: Id): Promise<Map<string, Map<Id, Instant>>> {
  const rows: { key: string; personId: Id; at: Instant }[] = await db.query(
    `SELECT task_key AS key, person_id AS "personId", ${instant('max(sent_at)')} AS at FROM task_nudge
     WHERE conference_id = $1 GROUP BY task_key, person_id`,
    [conferenceId],
  );
  const nudges = new Map<string, Map<Id, Instant>>();
  for (const { key, personId, at } of rows) nudges.set(key, (nudges.get(key) ?? new Map()).set(personId, at));
  return nudges;
}

/** Whether a task with this key may stand in the conference: one of its committee, or one that follows from its state. */
export async function isTaskOf(
  db: Reader,
  conference: ChecklistOf & { readonly id: Id },
  key: string,
): Promise<boolean> {
  const template = checklistId(key);
  if (template !== null) return checklistOf(conference).some(({ id }) => id === template);
  const own = ownTaskId(key);
  if (own === null) return isTaskKey(key);
  const rows: unknown[] = await db.query('SELECT 1 FROM own_task WHERE id::text = $1 AND conference_id = $2', [
    own,
    conference.id,
  ]);
  return rows.length > 0;
}
