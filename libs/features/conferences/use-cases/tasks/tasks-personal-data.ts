import type { PersonalTable } from '@colloquy/platform/acts';

/** What the list of what needs doing keeps of people. */
export const TASK_TABLES: readonly PersonalTable[] = [
  {
    table: 'own_task',
    people: ['done_by'],
    heading: 'Tasks that you have done',
    mine: 'SELECT title, note, done_at AS "done at" FROM own_task WHERE done_by = $1 ORDER BY done_at',
    fate: 'unnamed',
    why: 'The tasks are the conference’s.',
    erase: null,
  },
  {
    table: 'task_owner',
    people: ['person_id'],
    heading: 'Tasks that are yours',
    mine: 'SELECT task_key AS task, since FROM task_owner WHERE person_id = $1 ORDER BY since',
    fate: 'deleted',
    why: 'The organisers see that they have nobody for them any more.',
    erase: 'DELETE FROM task_owner WHERE person_id = $1',
  },
  {
    table: 'task_nudge',
    people: ['person_id', 'sent_by'],
    heading: 'Reminders',
    mine: 'SELECT task_key AS task, sent_at AS "sent at" FROM task_nudge WHERE person_id = $1 ORDER BY sent_at',
    fate: 'deleted',
    why: 'They are of no use without you.',
    erase: 'DELETE FROM task_nudge WHERE person_id = $1',
  },
];
