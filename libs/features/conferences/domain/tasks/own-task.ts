import type { CalendarDay, Fault, Id, Instant } from '@colloquy/kernel';
import { TASK_KEYS, type Task, task } from './task';

/** Something that the committee has set itself, or that the kind of the conference brought along. */
export interface OwnTask {
  readonly key: OwnTaskKey;
  readonly title: string;
  /** Why, or how: may be empty. */
  readonly note: string;
  /** Until the end of this day where the conference is; null for no date. */
  readonly dueOn: CalendarDay | null;
  /** The end of that day. */
  readonly dueAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
}

/** What somebody types to add or change a task of the committee. */
export interface OwnTaskWords {
  readonly title: string;
  readonly note: string;
  readonly dueOn: CalendarDay | null;
}

/** What is wrong with it, each with its field and what to do; empty when it can be kept. */
export function ownTaskFaults({ title, note, dueOn }: OwnTaskWords): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  if (title.trim() === '') fault('title', 'Say what is to be done, such as “Order the coffee”.');
  if (title.length > 200) fault('title', 'Say it in at most 200 characters; the rest can go into the note.');
  if (note.length > 2000) fault('note', 'The note has at most 2000 characters.');
  if (dueOn !== null && !isDay(dueOn)) fault('dueOn', 'Give a day that exists, or none.');
  return faults;
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** By what a task of the committee is known: its own by their id, those of the kind's checklist by theirs. */
export type OwnTaskKey = `own-${string}` | `checklist-${string}`;

/** Whether the key belongs to the committee's tasks, and not to one that follows from the state of the conference. */
export const isOwnKey = (key: string): boolean =>
  /^own-[0-9a-f-]{36}$/.test(key) || /^checklist-[a-z0-9-]{1,80}$/.test(key);

/** The id of the committee's own task with this key; null for others. */
export const ownTaskId = (key: string): Id | null => (key.startsWith('own-') ? key.slice('own-'.length) : null);

/** The id in the kind's checklist of the task with this key; null for others. */
export const checklistId = (key: string): string | null =>
  key.startsWith('checklist-') ? key.slice('checklist-'.length) : null;

/** The committee's own tasks that are not done. */
export function ownTasks(tasks: readonly OwnTask[]): Task[] {
  return tasks
    .filter(({ doneAt }) => doneAt === null)
    .map(({ key, title, note, dueAt }) =>
      task({
        key,
        stage: 'own',
        what: title,
        why: note,
        deadline: dueAt,
        button: { label: 'Mark as done', to: '' },
      }),
    );
}

/** Whether any conference may have a task with this key. */
export const isTaskKey = (key: string): boolean => isOwnKey(key) || TASK_KEYS.some((known) => known === key);
