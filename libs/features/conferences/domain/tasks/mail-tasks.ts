import { type Stuck, type Task, task } from './task';
import { count, naming } from './words';

/** Messages that do not go out by themselves. */
export interface MailFacts {
  /** The people whose messages failed. */
  readonly failed: readonly Stuck[];
  readonly failedMessages: number;
  readonly held: number;
}

/** Messages that failed are looked at; messages that are held are let go or changed. */
export function mailTasks({ failed, failedMessages, held }: MailFacts): Task[] {
  const tasks: Task[] = [];
  if (failedMessages > 0) {
    tasks.push(
      task({
        key: 'mail-failed',
        stage: 'mail',
        what: `${count(failedMessages, 'message')} could not be delivered, to ${naming(failed.map(({ name }) => name))}.`,
        why: 'These people have not read what you wrote to them; often an address is mistyped.',
        pressing: true,
        of: failedMessages,
        stuck: failed,
        button: { label: 'See why', to: 'outbox' },
      }),
    );
  }
  if (held > 0) {
    tasks.push(
      task({
        key: 'mail-held',
        stage: 'mail',
        what: `${count(held, 'message')} ${held === 1 ? 'is' : 'are'} held back: let ${held === 1 ? 'it' : 'them'} go, or change ${held === 1 ? 'it' : 'them'}.`,
        why: 'Nobody reads a message that is held.',
        pressing: true,
        of: held,
        button: { label: 'Open the outbox', to: 'outbox' },
      }),
    );
  }
  return tasks;
}
