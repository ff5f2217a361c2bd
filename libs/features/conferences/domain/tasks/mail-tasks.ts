import type { Instant } from '@colloquy/kernel';
import { type Stuck, type Task, task } from './task';
import { count, naming } from './words';

/** A letter that nobody has agreed to, though its time comes soon or is over. */
export interface WaitingLetter {
  readonly subject: string;
  readonly goesAt: Instant;
}

/** Messages that do not go out by themselves. */
export interface MailFacts {
  /** The people whose messages failed. */
  readonly failed: readonly Stuck[];
  readonly failedMessages: number;
  readonly held: number;
  /** The next first. */
  readonly letters: readonly WaitingLetter[];
}

/** Messages that failed are looked at; messages that are held are let go or changed; letters are read before their time. */
export function mailTasks({ failed, failedMessages, held, letters }: MailFacts): Task[] {
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
  const [next] = letters;
  if (next) {
    const subjects = letters.map(({ subject }) => `“${subject}”`);
    tasks.push(
      task({
        key: 'letters-waiting',
        stage: 'mail',
        what: `Read ${naming(subjects)}, and say that ${letters.length === 1 ? 'it may' : 'they may'} go out.`,
        why: 'Letters are written for you, and none goes out before one of you has agreed to it. Leave out what you do not need.',
        deadline: next.goesAt,
        of: letters.length,
        button: { label: 'Read the letters', to: 'letters' },
      }),
    );
  }
  return tasks;
}
