import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import { isTaskKey, type OwnTask, ownTaskId } from '../../domain/tasks/own-task';

/** The tasks that the committee has set itself, by date and then as they were added; those done last. */
export function readOwnTasks(db: Reader, conferenceId: Id): Promise<OwnTask[]> {
  return db.query(
    `SELECT t.id, t.title, t.note, t.due_on::text AS "dueOn",
       ${instant('((t.due_on + 1)::timestamp AT TIME ZONE c.time_zone)')} AS "dueAt", ${instant('t.done_at')} AS "doneAt",
       p.name AS "doneBy"
     FROM own_task t JOIN conference c ON c.id = t.conference_id LEFT JOIN person p ON p.id = t.done_by
     WHERE t.conference_id = $1 AND t.removed_at IS NULL
     ORDER BY t.done_at DESC NULLS FIRST, t.due_on NULLS LAST, t.created_at, t.id`,
    [conferenceId],
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
export async function isTaskOf(db: Reader, conferenceId: Id, key: string): Promise<boolean> {
  const own = ownTaskId(key);
  if (own === null) return isTaskKey(key);
  const rows: unknown[] = await db.query('SELECT 1 FROM own_task WHERE id::text = $1 AND conference_id = $2', [
    own,
    conferenceId,
  ]);
  return rows.length > 0;
}
